// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/characters.h"
#include "core/expression/parser_state.h"

#include <algorithm>
#include <array>
#include <format>

namespace rulewright::expression
{

namespace
{

constexpr std::array logicalTokens{TokenKind::Or, TokenKind::Xor, TokenKind::And};

/// True when the engine takes an argument that begins so for a name (rules-language.md 4.2).
bool isNameLike(std::string_view text) noexcept
{
    for (const char c : text.substr(0, 3)) {
        if (c == '_' || (isLetter(c) && !isHexDigit(c))) {
            return true;
        }
        if (!isWordCharacter(c)) {
            return false;
        }
    }
    return false;
}

bool startsString(std::string_view text) noexcept
{
    return text.starts_with('"') || text.starts_with("r\"") || text.starts_with("r#");
}

std::string engineName(const Index &index)
{
    if (const auto *position = std::get_if<std::uint32_t>(&index.key)) {
        return std::format("ArrayIndex({})", *position);
    }
    if (const auto *key = std::get_if<std::string>(&index.key)) {
        return std::format("MapKey(\"{}\")", *key);
    }
    return "MapEach";
}

} // namespace

// value = ( field | call ) , { "[" , sp , index , sp , "]" }
NodeId Parser::parseValue()
{
    const Span name = nameAt(m_text, m_offset);
    if (name.isEmpty()) {
        return missingOperand();
    }
    m_offset = name.end;
    if (m_offset < end() && m_text[m_offset] == '.') {
        ++m_offset;
        report(DiagnosticCode::UnknownField, {name.begin, m_offset},
               {quote({name.begin, m_offset})}, {},
               rest("expected identifier character", m_offset));
        return skipFrom(name.begin);
    }
    return parseIndexes(parseNamed(name));
}

/// The field or call of this name; an unknown one is reported and typed Error. A logical
/// operator where a condition should be is left for the chain.
NodeId Parser::parseNamed(Span name)
{
    const auto operatorHere = matchToken(m_text, name.begin, logicalTokens);
    if (operatorHere && operatorHere->span == name) {
        report(DiagnosticCode::ExpectedCondition, {name.begin, name.begin}, {}, {},
               {"unknown identifier", name});
        m_offset = name.begin;
        return addMissing({name.begin, name.begin});
    }
    const auto entry = m_catalog.lookUp(textAt(m_text, name));
    const FieldId *field = entry ? std::get_if<FieldId>(&*entry) : nullptr;
    if (field) {
        return add(name, m_catalog[*field].type, FieldUse{*field});
    }
    const std::uint32_t open = skipBlanks(m_text, m_offset);
    const bool isCall = open < end() && m_text[open] == '(';
    if (!entry) {
        unknownName(name, isCall);
        return isCall ? parseCall(name, std::nullopt) : add(name, Type::Error, FieldUse{});
    }
    if (isCall) {
        return parseCall(name, std::get<FunctionId>(*entry));
    }
    report(DiagnosticCode::ExpectedCallBracket, name, {quote(name)},
           {{FixTitle::InsertText, {"("}, {{{name.end, name.end}, "("}}}},
           rest("expected literal \"(\"", open));
    return skipFrom(name.begin);
}

NodeId Parser::parseIndexes(NodeId base)
{
    if (current() != '[' || isMissing(base)) {
        return base;
    }
    Indexed indexed{.base = base, .indexes = {}};
    Type type = m_ast.typeOf(base);
    while (current() == '[') {
        auto index = parseIndex();
        if (!index) {
            return skipFrom(m_ast.spanOf(base).begin);
        }
        const Type inner = indexedType(type, *index, base);
        indexed.indexes.push_back(std::move(*index));
        if (inner.isError() && !type.isError()) {
            return skipFrom(m_ast.spanOf(base).begin);
        }
        type = inner;
    }
    return add({m_ast.spanOf(base).begin, m_offset}, type, std::move(indexed));
}

// index = "*" | quoted | integer
std::optional<Index> Parser::parseIndex()
{
    const std::uint32_t open = m_offset;
    m_offset = skipBlanks(m_text, open + 1);
    const std::uint32_t at = m_offset;
    const auto reject = [&](std::string_view expected) {
        report(DiagnosticCode::IndexSyntax, {open, at}, {}, {},
               rest(std::format("expected literal \"{}\"", expected), at));
        return std::nullopt;
    };
    Index index;
    if (current() == '*') {
        ++m_offset;
    } else if (current() == '"') {
        const auto key = readText(m_text, at);
        if (!key) {
            rejectLiteral(key.error(), nullptr);
            return std::nullopt;
        }
        if (!isUtf8(key->value.value)) {
            return reject("expected utf8 string");
        }
        index.key = key->value.value;
        m_offset = key->end;
    } else {
        const auto number = readInteger(m_text, at);
        if (!number) {
            return reject("expected quoted utf8 string or positive integer");
        }
        if (number->value < 0 || number->value > 0xFFFF'FFFFLL) {
            return reject("expected positive integer as index");
        }
        index.key = static_cast<std::uint32_t>(number->value);
        m_offset = number->end;
    }
    skipBlank();
    if (current() != ']') {
        report(DiagnosticCode::IndexSyntax, {open, m_offset}, {}, {},
               rest("expected literal \"]\"", m_offset));
        return std::nullopt;
    }
    ++m_offset;
    index.span = {open, m_offset};
    return index;
}

/// The type behind an index; Error, and a report, when the index does not fit.
Type Parser::indexedType(Type type, const Index &index, NodeId base)
{
    const bool fits = std::visit(Overload{
                                     [type](EachItem) { return !type.isPrimitive(); },
                                     [type](std::uint32_t) { return type.isArray(); },
                                     [type](const std::string &) { return type.isMap(); },
                                 },
                                 index.key);
    if (fits || type.isError()) {
        return fits ? type.element() : Type::Error;
    }
    const std::string value = quote({m_ast.spanOf(base).begin, index.span.begin});
    report(DiagnosticCode::IndexForType, index.span, {value, nameOf(type), quote(index.span)}, {},
           {std::format("cannot access index {} for type {}", engineName(index),
                        expression::engineName(type)),
            index.span});
    return Type::Error;
}

// call = identifier , sp , "(" , sp , [ argument , { sp , "," , sp , argument } ] , sp , ")"
NodeId Parser::parseCall(Span name, std::optional<FunctionId> function)
{
    const std::uint32_t open = skipBlanks(m_text, m_offset);
    if (m_depth == m_catalog.options().maximalNesting) {
        return tooDeep(name.begin, open);
    }
    Call call{.function = function, .arguments = {}, .nameSpan = name};
    m_offset = skipBlanks(m_text, open + 1);
    const std::size_t before = m_errorCount;
    bool isClosed = false;
    {
        const NestingScope scope(*this, Closer::Call);
        isClosed = parseArguments(call);
    }
    if (!isClosed) {
        const Fix fix{FixTitle::InsertText, {")"}, {{{m_offset, m_offset}, ")"}}};
        report(DiagnosticCode::UnclosedBracket, {open, open + 1}, {}, {fix});
        return addMissing({name.begin, m_offset});
    }
    Type type = Type::Error;
    if (function && m_errorCount == before) {
        type = resultType(m_catalog[*function].returns, firstType(call));
        type = call.isMapped && type.depth() < Type::maximalDepth ? Type::arrayOf(type) : type;
    } else if (function) {
        const Type plain = resultType(m_catalog[*function].returns, Type::Error);
        type = call.isMapped && !plain.isError() ? Type::arrayOf(plain) : plain;
    }
    return add({name.begin, m_offset}, type, std::move(call));
}

Type Parser::firstType(const Call &call) const
{
    return call.arguments.empty() ? Type::Error : m_ast.typeOf(call.arguments.front());
}

/// The arguments up to the closing bracket; false when the text ends first.
bool Parser::parseArguments(Call &call)
{
    for (;; skipBlank()) {
        const std::size_t index = call.arguments.size();
        if (current() == ')') {
            const std::size_t least =
                call.function ? minimalArguments(m_catalog[*call.function]) : 0;
            if (index < least) {
                report(DiagnosticCode::ArgumentCount, {call.nameSpan.begin, m_offset + 1},
                       {quote(call.nameSpan), static_cast<std::int64_t>(least),
                        static_cast<std::int64_t>(index)},
                       {}, rest("invalid number of arguments", m_offset));
            }
            ++m_offset;
            return true;
        }
        if (index > 0 && current() != ',') {
            const EngineWording engine = rest("expected literal \",\"", m_offset);
            if (m_offset == end()) {
                report(DiagnosticCode::ExpectedComma, {m_offset, m_offset}, {std::string()}, {},
                       engine);
                return false;
            }
            if (passOtherSpace(engine)) {
                continue;
            }
            const Span found = readPiece(m_text, m_offset).span;
            report(DiagnosticCode::ExpectedComma, found, {quote(found)}, {}, engine);
            skipToSync();
            if (current() != ',' && current() != ')') {
                m_offset = std::min(m_offset + 1, end());
            }
            continue;
        }
        m_offset += index > 0 ? 1U : 0U;
        skipBlank();
        call.arguments.push_back(parseArgument());
        checkArgument(call, index);
    }
}

// argument: rules-language.md 4.2
NodeId Parser::parseArgument()
{
    const std::string_view text = m_text.substr(m_offset);
    if (startsString(text)) {
        return parseLiteralArgument();
    }
    const bool isLogical = text.starts_with('(') || text.starts_with('!') ||
                           text.starts_with("not") || quantifierAt(m_offset);
    if (isLogical) {
        return parseChain(0);
    }
    const Span name = nameAt(m_text, m_offset);
    const bool isLike = isNameLike(text);
    if (!isLike && (name.isEmpty() || !m_catalog.lookUp(textAt(m_text, name)))) {
        return parseLiteralArgument();
    }
    const auto outer = m_unrecognisedFrom;
    m_unrecognisedFrom = outer || isLike ? outer : std::optional(m_offset);
    const NodeId value = parseNameLikeArgument();
    m_unrecognisedFrom = outer;
    const auto logical = m_ast.as<Comparison>(value) ? peekLogical() : std::nullopt;
    return logical ? parseUnbracketed(m_ast.spanOf(value).begin, *logical) : value;
}

/// A value, or one comparison when an operator follows.
NodeId Parser::parseNameLikeArgument()
{
    const NodeId value = parseValue();
    const std::uint32_t at = skipBlanks(m_text, m_offset);
    const bool isComparison =
        !isMissing(value) && at < end() && matchToken(m_text, at, comparisonTokens);
    return isComparison ? parseAfterValue(value) : value;
}

/// A logical operator where an argument that starts with a name has its one comparison: what
/// follows is read to its end, so that both brackets can be offered.
NodeId Parser::parseUnbracketed(std::uint32_t begin, Token op)
{
    const bool isQuantifier = m_closer == Closer::Quantifier;
    const std::size_t place = m_diagnostics.size();
    report(DiagnosticCode::BracketsInArgument, op.span, {}, {},
           rest(isQuantifier ? "expected literal \")\"" : "expected literal \",\"", op.span.begin));
    m_offset = skipBlanks(m_text, op.span.end);
    static_cast<void>(parseChain(0));
    if (place < m_diagnostics.size()) {
        m_diagnostics[place].fixes.push_back(
            {FixTitle::WriteBrackets, {}, {{{begin, begin}, "("}, {{m_offset, m_offset}, ")"}}});
    }
    return addMissing({begin, m_offset});
}

/// An address, an integer, a string: the first that can be read.
NodeId Parser::parseLiteralArgument()
{
    const std::uint32_t begin = m_offset;
    if (startsString(m_text.substr(begin))) {
        auto text = readText(m_text, begin);
        if (!text) {
            return rejectLiteral(text.error(), nullptr);
        }
        m_offset = text->end;
        return add({begin, m_offset}, Type::Bytes, std::move(text->value));
    }
    if (const auto address = readAddress(m_text, begin)) {
        m_offset = address->end;
        return add({begin, m_offset}, Type::Ip, AddressLiteral{address->value});
    }
    if (const auto number = readInteger(m_text, begin)) {
        m_offset = number->end;
        return add({begin, m_offset}, Type::Int, IntegerLiteral{number->value});
    }
    if (auto octets = readBytes(m_text, begin)) {
        m_offset = octets->end;
        return add({begin, m_offset}, Type::Bytes, std::move(octets->value));
    }
    const EngineWording engine = rest("unrecognised input", begin);
    if (passOtherSpace(engine)) {
        return parseArgument();
    }
    const Span name = nameAt(m_text, begin);
    if (!name.isEmpty()) {
        m_unrecognisedFrom = begin;
        m_offset = name.end;
        const std::uint32_t open = skipBlanks(m_text, m_offset);
        unknownName(name, open < end() && m_text[open] == '(');
        m_unrecognisedFrom.reset();
        return skipFrom(begin);
    }
    report(DiagnosticCode::ExpectedArgument, {begin, begin}, {}, {}, engine);
    return skipFrom(begin);
}

/// The checks of one argument in the order of the engine (rules-language.md 4.3).
void Parser::checkArgument(Call &call, std::size_t index)
{
    const NodeId argument = call.arguments[index];
    const Span span = m_ast.spanOf(argument);
    if (isMapped(argument)) {
        if (index == 0) {
            call.isMapped = true;
        } else {
            report(DiagnosticCode::EachNotAllowed, span, {}, {},
                   {"invalid use of map each access operator", span});
        }
    }
    if (!call.function) {
        return;
    }
    const Function &function = m_catalog[*call.function];
    const Parameter *parameter = parameterAt(function, index);
    if (!parameter) {
        report(DiagnosticCode::ArgumentCount, span,
               {quote(call.nameSpan), static_cast<std::int64_t>(index),
                static_cast<std::int64_t>(index + 1)},
               {}, rest("invalid number of arguments", span.begin));
        return;
    }
    if (isMissing(argument)) {
        return;
    }
    checkArgumentKind(function, *parameter, index, argument);
    checkArgumentType(call, *parameter, index);
}

void Parser::checkArgumentKind(const Function &function, const Parameter &parameter,
                               std::size_t index, NodeId argument)
{
    const bool isLiteral = m_ast.as<StringLiteral>(argument) ||
                           m_ast.as<IntegerLiteral>(argument) || m_ast.as<AddressLiteral>(argument);
    const ArgumentKind found = isLiteral ? ArgumentKind::Literal : ArgumentKind::Field;
    if (parameter.kind == ArgumentKind::Both || parameter.kind == found) {
        return;
    }
    const Span span = m_ast.spanOf(argument);
    report(isLiteral ? DiagnosticCode::FixedArgument : DiagnosticCode::ComputedArgument, span,
           {static_cast<std::int64_t>(index + 1), std::string(function.name)}, {},
           {std::format("invalid kind of argument #{}: expected argument of kind {}, but got {}",
                        index, isLiteral ? "Field" : "Literal", isLiteral ? "Literal" : "Field"),
            span});
}

void Parser::checkArgumentType(const Call &call, const Parameter &parameter, std::size_t index)
{
    const Type type = m_ast.typeOf(call.arguments[index]);
    const Type previous = index > 0 ? m_ast.typeOf(call.arguments[index - 1]) : Type::Error;
    const PatternContext context{firstType(call), previous};
    if (type.isError() || accepts(parameter.type, type, context)) {
        return;
    }
    const Span span = m_ast.spanOf(call.arguments[index]);
    report(
        DiagnosticCode::ArgumentType, span,
        {quote(span), nameOf(type), quote(call.nameSpan), nameOf(parameter.type, context)}, {},
        {std::format("invalid type of argument #{}: expected value of type {}, but got {}", index,
                     expression::engineName(parameter.type, context), expression::engineName(type)),
         span});
}

} // namespace rulewright::expression
