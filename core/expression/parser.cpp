// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/parser.h"

#include "core/expression/characters.h"
#include "core/expression/parser_state.h"

#include <algorithm>
#include <array>
#include <format>

namespace rulewright::expression
{

namespace
{

// The order in which the engine tries the operators.
constexpr std::array logicalTokens{TokenKind::Or, TokenKind::Xor, TokenKind::And};
constexpr std::array notToken{TokenKind::Not};
/// Binding from the loosest to the tightest.
constexpr std::array levels{LogicalOperator::Or, LogicalOperator::Xor, LogicalOperator::And};

/// The offset of the first byte that is not UTF-8.
std::optional<std::size_t> invalidByte(std::string_view text) noexcept
{
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80U; };
    for (std::size_t at = runLength(text, isAscii); at < text.size();) {
        const std::size_t length = sequenceLength(text.substr(at));
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return std::nullopt;
}

bool isMismatch(Type left, Type right) noexcept
{
    if (left.isError() || right.isError()) {
        return false;
    }
    const bool areYesNo = left == Type::Bool && right == Type::Bool;
    return !areYesNo && !(left.isArray() && right.isArray());
}

} // namespace

Parser::Parser(std::string_view text, const Catalog &catalog) : m_catalog(catalog)
{
    const Span inner = trimmed(text);
    m_text = text.substr(0, inner.end);
    m_offset = inner.begin;
    m_ast.reserve(4 + inner.length() / 6);
}

// rule = trim , logical , trim
ParsedExpression Parser::parse(Goal goal)
{
    m_goal = goal;
    const auto invalid = invalidByte(m_text);
    if (invalid) {
        const auto at = static_cast<std::uint32_t>(*invalid);
        report(DiagnosticCode::NotUtf8, {at, at + 1}, {static_cast<std::int64_t>(at)}, {});
        m_ast.setRoot(addMissing({m_offset, end()}));
    } else {
        m_ast.setRoot(parseRoot(goal));
    }
    return {std::move(m_ast), std::move(m_diagnostics), std::move(m_engineError)};
}

NodeId Parser::parseRoot(Goal goal)
{
    if (m_offset == end()) {
        report(DiagnosticCode::EmptyExpression, {m_offset, m_offset}, {}, {},
               rest("expected identifier character", m_offset));
        return addMissing({m_offset, m_offset});
    }
    if (goal == Goal::Value) {
        const NodeId value = parseValue();
        if (!isMissing(value) && m_offset < end()) {
            reportRest(value);
        }
        return value;
    }
    const NodeId root = parseChain(0);
    requireGoal(root, goal);
    return root;
}

/// A rule gives one yes or no.
void Parser::requireGoal(NodeId root, Goal goal)
{
    const Type type = m_ast.conditionType(root);
    if (goal == Goal::Rule && !type.isError() && type != Type::Bool) {
        report(DiagnosticCode::NotYesNo, m_ast.spanOf(root), {nameOf(type)}, {},
               rest(std::format("expected value of type Bool, but got {}", engineName(type)),
                    m_offset));
    }
}

// logical = simple , { sp , logop , sp , simple } ; a chain of one operator is one node
NodeId Parser::parseChain(std::size_t level)
{
    if (level == levels.size()) {
        return parseSimpleAndRest();
    }
    const LogicalRow &row = rowOf(levels[level]);
    const NodeId first = parseChain(level + 1);
    auto op = peekLogical();
    if (!op || op->kind != row.token) {
        return first;
    }
    Logical chain{.op = row.op, .members = {}, .operatorSpans = {}};
    chain.members.reserve(4);
    chain.operatorSpans.reserve(4);
    chain.members.push_back(first);
    Type type = m_ast.conditionType(first);
    for (; op && op->kind == row.token; op = peekLogical()) {
        m_offset = skipBlanks(m_text, op->span.end);
        chain.operatorSpans.push_back(op->span);
        m_lefts.push_back(type);
        chain.members.push_back(parseChain(level + 1));
        m_lefts.pop_back();
        type = combine(type, chain.members.back());
    }
    const Span span{m_ast.spanOf(first).begin, m_ast.spanOf(chain.members.back()).end};
    return add(span, type, std::move(chain));
}

/// The type of a chain after one more member.
Type Parser::combine(Type left, NodeId right)
{
    const Type type = m_ast.conditionType(right);
    if (left.isError() || type.isError()) {
        return left.isError() ? type : left;
    }
    if (!isMismatch(left, type)) {
        return left;
    }
    const auto next = peekLogical();
    const std::uint32_t at = next ? skipBlanks(m_text, next->span.end) : m_offset;
    const Span place = m_ast.spanOf(right);
    report(DiagnosticCode::ValueIsArray, place, {quote(place)}, {},
           rest(std::format("expected value of type {}, but got {}", engineName(left),
                            engineName(type)),
                at));
    return Type::Error;
}

std::optional<Token> Parser::peekLogical() const
{
    const std::uint32_t at = skipBlanks(m_text, m_offset);
    if (m_mendedLogical && m_mendedLogical->span.begin == at) {
        return m_mendedLogical;
    }
    return at < end() ? matchToken(m_text, at, logicalTokens) : std::nullopt;
}

/// A simple, and after it only what may follow one; anything else makes it unreadable.
NodeId Parser::parseSimpleAndRest()
{
    NodeId simple = parseSimple();
    if (!atRestEnd() && reportMismatchBeforeRest(simple)) {
        simple = addMissing(m_ast.spanOf(simple));
    }
    while (!atRestEnd()) {
        if (mendRest()) {
            continue;
        }
        if (!isMissing(simple)) {
            reportRest(simple);
        }
        simple = skipFrom(m_ast.spanOf(simple).begin);
    }
    return simple;
}

// simple = "(" , sp , logical , sp , ")" | unop , sp , simple | quantifier | comparison
NodeId Parser::parseSimple()
{
    skipBlank();
    if (current() == '(') {
        return parseGroup(m_offset);
    }
    if (const auto negation = matchToken(m_text, m_offset, notToken)) {
        return parseNot(*negation);
    }
    if (const auto quantifier = quantifierAt(m_offset)) {
        return parseQuantifier(*quantifier);
    }
    return parseComparison();
}

NodeId Parser::parseGroup(std::uint32_t open)
{
    if (m_depth == m_catalog.options().maximalNesting) {
        return tooDeep(open, open);
    }
    NodeId inner{};
    {
        const NestingScope scope(*this, Closer::Bracket);
        ++m_offset;
        inner = parseChain(0);
    }
    const std::uint32_t at = skipBlanks(m_text, m_offset);
    const bool isClosed = at < end() && m_text[at] == ')';
    const Type type = m_ast.conditionType(inner);
    if (!isClosed) {
        const Fix fix{FixTitle::InsertText, {")"}, {{{m_offset, m_offset}, ")"}}};
        report(DiagnosticCode::UnclosedBracket, {open, open + 1}, {}, {fix},
               rest("expected literal \")\"", at));
        return add({open, m_offset}, type, Group{inner, false});
    }
    m_offset = at + 1;
    return add({open, m_offset}, type, Group{inner, true});
}

NodeId Parser::parseNot(Token token)
{
    if (m_depth == m_catalog.options().maximalNesting) {
        return tooDeep(token.span.begin, token.span.begin);
    }
    ++m_depth;
    m_offset = token.span.end;
    const NodeId operand = parseSimple();
    --m_depth;
    return add({token.span.begin, std::max(m_ast.spanOf(operand).end, token.span.end)},
               m_ast.conditionType(operand), Not{operand, token.span});
}

/// `any` or `all` when a bracket follows.
std::optional<Token> Parser::quantifierAt(std::uint32_t offset) const
{
    const std::string_view word = m_text.substr(offset, 3);
    const std::uint32_t open = skipBlanks(m_text, std::min(offset + 3, end()));
    const bool isQuantifier =
        (word == "any" || word == "all") && open < end() && m_text[open] == '(';
    return isQuantifier ? std::optional(Token{TokenKind::Word, {offset, offset + 3}})
                        : std::nullopt;
}

// quantifier = ( "any" | "all" ) , sp , "(" , sp , argument , sp , ")"
NodeId Parser::parseQuantifier(Token name)
{
    const std::uint32_t open = skipBlanks(m_text, name.span.end);
    if (m_depth == m_catalog.options().maximalNesting) {
        return tooDeep(name.span.begin, open);
    }
    NodeId argument{};
    {
        const NestingScope scope(*this, Closer::Quantifier);
        m_offset = skipBlanks(m_text, open + 1);
        argument = parseArgument();
        requireQuantifierType(argument, name);
        while (!atRestEnd()) {
            if (!isMissing(argument)) {
                reportRest(argument);
            }
            argument = skipFrom(m_ast.spanOf(argument).begin);
        }
    }
    const std::uint32_t at = skipBlanks(m_text, m_offset);
    const bool isClosed = at < end() && m_text[at] == ')';
    if (!isClosed) {
        const Fix fix{FixTitle::InsertText, {")"}, {{{m_offset, m_offset}, ")"}}};
        report(DiagnosticCode::UnclosedBracket, {open, open + 1}, {}, {fix},
               rest("expected literal \")\"", at));
    } else {
        m_offset = at + 1;
    }
    return add({name.span.begin, m_offset}, Type::Bool,
               Quantifier{textAt(m_text, name.span) == "all", argument, name.span});
}

void Parser::requireQuantifierType(NodeId argument, Token name)
{
    const Type type = m_ast.typeOf(argument);
    if (type.isError() || type == Type::arrayOf(Type::Bool)) {
        return;
    }
    const Span span = m_ast.spanOf(argument);
    report(DiagnosticCode::QuantifierType, span, {quote(name.span)}, {},
           {std::format("expected value of type Array<Bool>, but got {}", engineName(type)), span});
}

/// A mistake in the types comes before the one behind them.
bool Parser::reportMismatchBeforeRest(NodeId simple)
{
    const Type type = m_ast.conditionType(simple);
    const std::size_t before = m_errorCount;
    for (std::size_t i = m_lefts.size(); i > m_leftsBegin; --i) {
        if (isMismatch(m_lefts[i - 1], type)) {
            static_cast<void>(combine(m_lefts[i - 1], simple));
            return true;
        }
    }
    if (m_closer == Closer::End) {
        requireGoal(simple, m_goal);
    }
    return m_errorCount > before;
}

ParsedExpression parse(std::string_view text, const Catalog &catalog, Goal goal)
{
    return Parser(text, catalog).parse(goal);
}

} // namespace rulewright::expression
