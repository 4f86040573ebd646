// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/characters.h"
#include "core/expression/parser_state.h"
#include "core/expression/wildcard.h"

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace rulewright::expression
{

namespace
{

/// A bare value of these types is a condition.
bool isTruthType(Type type) noexcept
{
    return type.primitive() == Primitive::Bool && type.depth() <= 1;
}

bool isOrdering(ComparisonOperator op) noexcept
{
    return op >= ComparisonOperator::Eq && op <= ComparisonOperator::Lt;
}

std::string wildcardMessage(const WildcardError &error, std::size_t limit)
{
    switch (error.fault) {
    case WildcardFault::Escape:
        return std::format("invalid wildcard: wildcard syntax error at position {}: invalid "
                           "escape sequence",
                           error.position);
    case WildcardFault::TooManyStars:
        return std::format("wildcard has {} star metacharacters, but the limit is {}",
                           error.starCount, limit);
    case WildcardFault::DoubleStar: return "wildcard contains a double star";
    }
    std::unreachable();
}

} // namespace

// comparison = value | value , sp , cmp
NodeId Parser::parseComparison()
{
    const NodeId value = parseValue();
    return isMissing(value) ? value : parseAfterValue(value);
}

NodeId Parser::parseAfterValue(NodeId value)
{
    const Type type = m_ast.typeOf(value);
    if (isTruthType(type)) {
        if (type != Type::Bool && m_ast.eachCount(value) > 0) {
            const Span span = m_ast.spanOf(value);
            report(DiagnosticCode::ValueIsArray, span, {quote(span)}, {},
                   {std::format("cannot perform this operation on type {}", engineName(type)),
                    {m_offset, m_offset}});
            return addMissing(span);
        }
        return value;
    }
    auto op = peekOperator();
    op = op ? op : missingOperator(value);
    if (!op) {
        return type.isError() && atRestEnd() ? value : skipFrom(m_ast.spanOf(value).begin);
    }
    const bool isEach = m_ast.eachCount(value) > 0;
    m_offset = op->token.span.end;
    const NodeId right = parseRight(value, *op);
    const Type result = type.isError() ? Type::Error
                        : isEach       ? Type::arrayOf(Type::Bool)
                                       : Type::Bool;
    const Span span{m_ast.spanOf(value).begin,
                    std::max(m_ast.spanOf(right).end, op->token.span.end)};
    return add(span, isMissing(right) ? Type::Error : result,
               Comparison{value, op->kind, op->token.span, right});
}

/// The operator behind the blanks at the offset.
std::optional<Parser::Operator> Parser::peekOperator()
{
    const std::uint32_t at = skipBlanks(m_text, m_offset);
    const auto token = matchToken(m_text, at, comparisonTokens);
    if (!token) {
        return std::nullopt;
    }
    const auto row = std::ranges::find(comparisonOperators(), token->kind, &ComparisonRow::token);
    return Operator{*token, row->op};
}

NodeId Parser::parseRight(NodeId left, const Operator &op)
{
    const Type type = m_ast.typeOf(left);
    skipBlank();
    if (op.kind == ComparisonOperator::In) {
        return parseIn(left, op);
    }
    if (type.isError()) {
        return parseAnything();
    }
    if (!takes(op.kind, type)) {
        return unsupported(left, op, op.token.span.end);
    }
    switch (rowOf(op.kind).right) {
    case RightSide::Literal: return parseOrdered(left, op);
    case RightSide::Integer: return parseLiteral(Type::Int, op);
    case RightSide::Bytes: return parseLiteral(Type::Bytes, op);
    case RightSide::Regex: return parsePattern(op);
    case RightSide::Wildcard: return parseWildcard(op);
    case RightSide::Set: break;
    }
    std::unreachable();
}

// "in" , sp , ( set | listname )
NodeId Parser::parseIn(NodeId left, const Operator &op)
{
    const Type type = m_ast.typeOf(left);
    const bool isTaken = type.isError() || takes(op.kind, type);
    if (current() == '$') {
        const NodeId list = parseList(m_offset);
        return isTaken || isMissing(list) ? list : unsupported(left, op, m_offset);
    }
    if (!isTaken) {
        return unsupported(left, op, op.token.span.end);
    }
    if (current() == '{') {
        return parseSet(type, m_offset);
    }
    const EngineWording engine = rest("expected literal \"{\"", m_offset);
    if (passOtherSpace(engine)) {
        return parseIn(left, op);
    }
    const LiteralError error{LiteralFault::NotText, engine.message, engine.span, engine.span};
    if (rejectMissing(error, &op)) {
        return addMissing({m_offset, m_offset});
    }
    const Span found = valueLikeAt(m_text, m_offset);
    report(DiagnosticCode::ExpectedSet, found, {},
           {{FixTitle::UseSet, {}, {{found, "{" + quote(found) + "}"}}}}, engine);
    return parseAnything();
}

// listname = "$" , listchar , { listchar }
NodeId Parser::parseList(std::uint32_t dollar)
{
    auto name = readListName(m_text, dollar + 1);
    if (!name) {
        const Span place{dollar, std::max(name.error().place.end, dollar + 1)};
        report(DiagnosticCode::ListNameSyntax, place, {quote({dollar + 1, place.end})}, {},
               {name.error().message, name.error().engineSpan});
        m_offset = valueLikeAt(m_text, dollar).end;
        return addMissing({dollar, m_offset});
    }
    m_offset = name->end;
    return add({dollar, m_offset}, Type::Error, ListName{std::move(name->value)});
}

// set = "{" , { sp , member } , sp , "}"
NodeId Parser::parseSet(Type type, std::uint32_t open)
{
    ++m_offset;
    Set set;
    set.members.reserve(4 + (end() - m_offset) / 8);
    const std::size_t before = m_errorCount;
    const auto isInside = [this] {
        skipBlank();
        const char c = current();
        return m_offset < end() && c != '}' && c != ')' && c != '(';
    };
    while (isInside()) {
        const std::uint32_t start = m_offset;
        const NodeId member = type.isError() ? parseAnything() : parseMember(type);
        if (!isMissing(member)) {
            set.members.push_back(member);
        }
        // What starts no value, such as “]”, is passed over; a logical operator ends the set.
        if (m_offset == start) {
            if (peekLogical()) {
                break;
            }
            m_offset = readPiece(m_text, start).span.end;
        }
    }
    if (current() == '}') {
        ++m_offset;
    } else {
        const LiteralError error = type == Type::Int  ? readInteger(m_text, m_offset).error()
                                   : type == Type::Ip ? readAddress(m_text, m_offset).error()
                                                      : readBytes(m_text, m_offset).error();
        report(DiagnosticCode::UnclosedBracket, {open, open + 1}, {},
               {{FixTitle::InsertText, {"}"}, {{{m_offset, m_offset}, "}"}}}},
               {error.message, error.engineSpan});
    }
    const Span span{open, m_offset};
    if (set.members.empty() && m_errorCount == before) {
        report(DiagnosticCode::EmptySet, span, {}, {});
    }
    return add(span, type, std::move(set));
}

NodeId Parser::parseMember(Type type)
{
    const auto keep = [&](auto literal) {
        if (!literal) {
            return rejectLiteral(literal.error(), nullptr);
        }
        const std::uint32_t begin = std::exchange(m_offset, literal->end);
        return add({begin, m_offset}, type, std::move(literal->value));
    };
    if (type == Type::Bytes) {
        return keep(mended(readBytes));
    }
    return type == Type::Int ? keep(mended(readIntegerMember)) : keep(mended(readAddressMember));
}

// cmp = ordop , sp , literal ; or a value of the same type (rules-language.md 7.8)
NodeId Parser::parseOrdered(NodeId left, const Operator &op)
{
    const bool isComputed =
        isOrdering(op.kind) && m_catalog.options().hasComputedRight && startsKnownName();
    return isComputed ? parseComputed(left) : parseLiteral(m_ast.typeOf(left), op);
}

bool Parser::startsKnownName() const
{
    const Span name = nameAt(m_text, m_offset);
    return !name.isEmpty() && m_catalog.lookUp(textAt(m_text, name)).has_value();
}

NodeId Parser::parseComputed(NodeId left)
{
    const NodeId right = parseValue();
    const Type type = m_ast.typeOf(right);
    const Span span = m_ast.spanOf(right);
    if (m_ast.eachCount(right) > 0) {
        report(DiagnosticCode::EachNotAllowed, span, {}, {});
        return addMissing(span);
    }
    if (!type.isError() && type != m_ast.typeOf(left)) {
        const Span leftSpan = m_ast.spanOf(left);
        report(DiagnosticCode::RightType, span,
               {quote(leftSpan), nameOf(m_ast.typeOf(left)), quote(span), nameOf(type)}, {});
        return addMissing(span);
    }
    return right;
}

NodeId Parser::parseLiteral(Type type, const Operator &op)
{
    const auto keep = [&](auto literal, auto make) {
        if (!literal) {
            return rejectLiteral(literal.error(), &op);
        }
        const std::uint32_t begin = std::exchange(m_offset, literal->end);
        return add({begin, m_offset}, type, make(std::move(literal->value)));
    };
    if (type == Type::Int) {
        return keep(mended(readInteger), [](std::int64_t value) { return IntegerLiteral{value}; });
    }
    if (type == Type::Ip) {
        return keep(mended(readAddress), [](IpAddress value) { return AddressLiteral{value}; });
    }
    return keep(mended(readBytes), [](StringLiteral value) { return value; });
}

NodeId Parser::parsePattern(const Operator &op)
{
    auto literal = mended(readPattern);
    if (!literal) {
        return rejectLiteral(literal.error(), &op);
    }
    const std::uint32_t begin = std::exchange(m_offset, literal->end);
    auto regex = Regex::compile(literal->value.value);
    if (!regex) {
        rejectPattern(*literal, regex.error(), begin);
        return addMissing({begin, m_offset});
    }
    return add({begin, m_offset}, Type::Bytes,
               PatternLiteral{literal->value.notation, std::move(literal->value.value),
                              std::move(*regex)});
}

NodeId Parser::parseWildcard(const Operator &op)
{
    auto literal = mended(readText);
    if (!literal) {
        return rejectLiteral(literal.error(), &op);
    }
    const std::uint32_t begin = std::exchange(m_offset, literal->end);
    const auto limit = m_catalog.options().wildcardStarLimit;
    const auto wildcard = Wildcard::compile(literal->value.value, LetterCase::Exact, limit);
    const Span span{begin, m_offset};
    if (wildcard) {
        return add(span, Type::Bytes, std::move(literal->value));
    }
    const WildcardError &error = wildcard.error();
    const EngineWording engine = rest(wildcardMessage(error, limit.value_or(0)), begin);
    switch (error.fault) {
    case WildcardFault::Escape: report(DiagnosticCode::WildcardEscape, span, {}, {}, engine); break;
    case WildcardFault::TooManyStars:
        report(DiagnosticCode::WildcardStars, span,
               {static_cast<std::int64_t>(error.starCount),
                static_cast<std::int64_t>(limit.value_or(0))},
               {}, engine);
        break;
    case WildcardFault::DoubleStar: report(DiagnosticCode::DoubleStar, span, {}, {}, engine); break;
    }
    return addMissing(span);
}

/// A value whose type nobody knows: nothing about it is reported.
NodeId Parser::parseAnything()
{
    const std::uint32_t begin = m_offset;
    if (current() == '{') {
        return parseSet(Type::Error, begin);
    }
    if (current() == '"' || m_text.substr(begin).starts_with("r\"") ||
        m_text.substr(begin).starts_with("r#")) {
        if (auto text = readText(m_text, begin)) {
            m_offset = text->end;
            return add({begin, m_offset}, Type::Error, std::move(text->value));
        }
    }
    const Token piece = readPiece(m_text, begin);
    const bool isValue = piece.kind == TokenKind::Word || piece.kind == TokenKind::Invalid ||
                         piece.kind == TokenKind::Literal || piece.kind == TokenKind::Comma;
    if (!isValue) {
        return addMissing({begin, begin});
    }
    m_offset = std::max(valueLikeAt(m_text, begin).end, piece.span.end);
    const auto address = readAddress(m_text, begin);
    if (address && address->end == m_offset) {
        return add({begin, m_offset}, Type::Error, AddressLiteral{address->value});
    }
    const auto number = readInteger(m_text, begin);
    if (number && number->end == m_offset) {
        return add({begin, m_offset}, Type::Error, IntegerLiteral{number->value});
    }
    return addMissing({begin, m_offset});
}

/// The operator does not fit the value; \p engineEnd is where the engine has read to.
NodeId Parser::unsupported(NodeId left, const Operator &op, std::uint32_t engineEnd)
{
    const Type type = m_ast.typeOf(left);
    const Span value = m_ast.spanOf(left);
    const EngineWording engine{
        std::format("cannot perform this operation on type {}", engineName(type)),
        {op.token.span.begin, engineEnd}};
    if (type.isPrimitive()) {
        report(DiagnosticCode::OperatorNotForType, op.token.span,
               {quote(op.token.span), quote(value), nameOf(type)}, {}, engine);
    } else {
        report(DiagnosticCode::ValueIsArray, value, {quote(value)}, {}, engine);
    }
    const std::uint32_t begin = m_offset;
    static_cast<void>(parseAnything());
    return addMissing({begin, m_offset});
}

} // namespace rulewright::expression
