// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/characters.h"
#include "core/expression/parser_state.h"

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace rulewright::expression
{

namespace
{

constexpr std::array logicalTokens{TokenKind::Or, TokenKind::Xor, TokenKind::And};

bool isLogical(TokenKind kind) noexcept
{
    return std::ranges::contains(logicalTokens, kind);
}

Fix replaceBy(Span span, std::string_view text)
{
    return {FixTitle::ReplaceBy, {std::string(text)}, {{span, std::string(text)}}};
}

/// What stands between typographic quotes.
std::string withoutQuotes(std::string text)
{
    for (const std::string_view mark : {"“", "”", "„", "«", "»", "\""}) {
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark)) {
            text.erase(at, mark.size());
        }
    }
    return text;
}

} // namespace

TypeName nameOf(Type type) noexcept
{
    if (!type.isPrimitive()) {
        return type.isArray() ? TypeName::Array : TypeName::Map;
    }
    switch (type.primitive()) {
    case Primitive::Bool: return TypeName::YesNo;
    case Primitive::Int: return TypeName::Number;
    case Primitive::Bytes: return TypeName::Text;
    case Primitive::Ip: return TypeName::Address;
    case Primitive::Error: return TypeName::AnyValue;
    }
    std::unreachable();
}

TypeName nameOf(TypePattern pattern, PatternContext context) noexcept
{
    switch (pattern) {
    case TypePattern::Bool: return TypeName::YesNo;
    case TypePattern::Int: return TypeName::Number;
    case TypePattern::Bytes: return TypeName::Text;
    case TypePattern::Ip: return TypeName::Address;
    case TypePattern::BytesOrArray:
    case TypePattern::BytesOrContainer: return TypeName::TextOrArray;
    case TypePattern::IntBoolOrIp:
    case TypePattern::Primitive: return TypeName::SingleValue;
    case TypePattern::ArrayOfBool: return TypeName::YesNoArray;
    case TypePattern::ArrayOfBytes: return TypeName::TextArray;
    case TypePattern::AnyArray:
    case TypePattern::ArrayOfArrayOfBytes:
    case TypePattern::ArrayOrMapOfPrimitive: return TypeName::Array;
    case TypePattern::AnyMap: return TypeName::Map;
    case TypePattern::Any: return TypeName::AnyValue;
    case TypePattern::SameAsFirst: return nameOf(context.first);
    case TypePattern::SameAsPrevious: return nameOf(context.previous);
    case TypePattern::ElementOfFirst:
        return context.first.isPrimitive() ? TypeName::AnyValue : nameOf(context.first.element());
    }
    std::unreachable();
}

EngineWording Parser::rest(std::string message, std::uint32_t at) const
{
    return {std::move(message), {at, end()}};
}

void Parser::report(DiagnosticCode code, Span span, std::vector<Argument> arguments,
                    std::vector<Fix> fixes, EngineWording engine)
{
    if (m_unrecognisedFrom) {
        engine = rest("unrecognised input", *m_unrecognisedFrom);
    }
    if (!m_engineError) {
        m_engineError = engine;
    }
    ++m_errorCount;
    if (m_diagnostics.size() < maximalDiagnostics) {
        m_diagnostics.push_back(
            {code, span, std::move(arguments), std::move(fixes), std::move(engine)});
    }
}

/// For what the engine has no words for.
void Parser::report(DiagnosticCode code, Span span, std::vector<Argument> arguments,
                    std::vector<Fix> fixes)
{
    m_errorCount += severityOf(code) == Severity::Error ? 1U : 0U;
    if (m_diagnostics.size() < maximalDiagnostics) {
        m_diagnostics.push_back({code, span, std::move(arguments), std::move(fixes), {}});
    }
}

/// White space that is no blank of the language is reported and passed over.
bool Parser::passOtherSpace(const EngineWording &engine)
{
    const std::uint32_t at = skipBlanks(m_text, m_offset);
    std::uint32_t behind = at;
    for (std::size_t length = 1; length > 0;) {
        length = otherSpaceAtStart(m_text.substr(behind));
        behind = skipBlanks(m_text, behind + static_cast<std::uint32_t>(length));
    }
    if (otherSpaceAtStart(m_text.substr(at)) == 0) {
        return false;
    }
    const Span space{at, behind};
    report(DiagnosticCode::TabInExpression, space, {}, {replaceBy(space, " ")}, engine);
    m_offset = behind;
    return true;
}

/// A condition or value is expected and none is there; a piece that starts none is skipped.
NodeId Parser::missingOperand()
{
    const EngineWording engine = rest("expected identifier character", m_offset);
    if (passOtherSpace(engine)) {
        return parseSimple();
    }
    const Token found = readPiece(m_text, m_offset);
    const bool isPiece = found.kind == TokenKind::Literal || found.kind == TokenKind::Invalid ||
                         found.kind == TokenKind::OpenBrace || found.kind == TokenKind::OpenIndex;
    const Span place{found.span.begin, isPiece ? found.span.end : found.span.begin};
    report(DiagnosticCode::ExpectedCondition, place, {}, {}, engine);
    if (!isPiece) {
        return addMissing(place);
    }
    m_offset = found.span.end;
    return skipFrom(place.begin);
}

/// A value that is no condition stands alone, or what follows is no operator. An operator that is
/// nearly one is reported and read as it was meant.
std::optional<Parser::Operator> Parser::missingOperator(NodeId value)
{
    const Span span = m_ast.spanOf(value);
    const std::uint32_t at = skipBlanks(m_text, m_offset);
    const EngineWording engine = rest("expected ComparisonOp", at);
    if (passOtherSpace(engine)) {
        const auto op = peekOperator();
        return op ? op : missingOperator(value);
    }
    if (const auto op = mendedOperator(span, engine)) {
        return op;
    }
    if (m_ast.typeOf(value).isError() || reportInfix(span, engine)) {
        return std::nullopt;
    }
    const Token found = readPiece(m_text, at);
    const bool isFollowed = found.kind == TokenKind::Word || found.kind == TokenKind::Literal ||
                            found.kind == TokenKind::Invalid;
    const bool isArray = !m_ast.typeOf(value).isPrimitive() && !isFollowed;
    report(isArray ? DiagnosticCode::ValueIsArray : DiagnosticCode::ExpectedOperator, span,
           {quote(span)}, {}, engine);
    return std::nullopt;
}

/// `=`, an operator in capital letters, or one with `not` before it.
std::optional<Parser::Operator> Parser::mendedOperator(Span left, const EngineWording &engine)
{
    const std::uint32_t at = skipBlanks(m_text, m_offset);
    if (m_text.substr(at).starts_with('=')) {
        const Span sign{at, at + 1};
        report(DiagnosticCode::SingleEquals, sign, {}, {{FixTitle::UseEq, {}, {{sign, "eq"}}}},
               engine);
        return Operator{{TokenKind::Eq, sign}, ComparisonOperator::Eq};
    }
    const Span word = nameAt(m_text, at);
    const auto row = std::ranges::find(
        comparisonOperators(), misspeltOperator(textAt(m_text, word)).value_or(TokenKind::End),
        &ComparisonRow::token);
    if (row != comparisonOperators().end()) {
        const std::string spelling(wordOf(row->token));
        report(DiagnosticCode::UpperCaseOperator, word, {spelling},
               {{FixTitle::LowerCase, {spelling}, {{word, spelling}}}}, engine);
        return Operator{{row->token, word}, row->op};
    }
    return negatedOperator(at, left, engine);
}

/// `not in` and the like: `not` belongs before the value.
std::optional<Parser::Operator> Parser::negatedOperator(std::uint32_t at, Span left,
                                                        const EngineWording &engine)
{
    if (textAt(m_text, nameAt(m_text, at)) != "not") {
        return std::nullopt;
    }
    const std::uint32_t before = std::exchange(m_offset, at + 3);
    const auto op = peekOperator();
    m_offset = before;
    if (op) {
        const Span name = op->token.span;
        report(
            DiagnosticCode::NegatedOperator, {at, name.end}, {quote(name), quote(left)},
            {{FixTitle::Negate, {}, {{{left.begin, left.begin}, "not "}, {{at, name.begin}, ""}}}},
            engine);
    }
    return op;
}

/// `path starts_with "/"`: the name of a function stands where an operator should.
bool Parser::reportInfix(Span left, const EngineWording &engine)
{
    const Span word = nameAt(m_text, skipBlanks(m_text, m_offset));
    if (word.isEmpty() || !m_catalog.findFunction(textAt(m_text, word))) {
        return false;
    }
    const Span argument = valueLikeAt(m_text, skipBlanks(m_text, word.end));
    const std::string call =
        std::format("{}({}, {})", textAt(m_text, word), quote(left), quote(argument));
    report(DiagnosticCode::InfixFunction, word, {quote(word), quote(left)},
           {{FixTitle::WriteCall, {call}, {{{left.begin, argument.end}, call}}}}, engine);
    return true;
}

/// Reports a literal that the engine rejects, and passes over it. \p op is null in a set.
NodeId Parser::rejectLiteral(const LiteralError &error, const Operator *op)
{
    const std::uint32_t begin = m_offset;
    if (rejectMissing(error, op)) {
        return addMissing({begin, m_offset});
    }
    const Span found = valueLikeAt(m_text, begin);
    switch (error.fault) {
    case LiteralFault::UnknownEscape:
    case LiteralFault::UnclosedString:
    case LiteralFault::TooManyHashes: rejectString(error); break;
    case LiteralFault::NotText:
    case LiteralFault::IncompleteOctets: rejectText(error, found); break;
    case LiteralFault::NotANumber:
    case LiteralFault::NumberOutOfRange: rejectNumber(error, found); break;
    case LiteralFault::NotAnAddress:
    case LiteralFault::PrefixLength:
    case LiteralFault::HostBits: rejectAddress(error, found, op); break;
    case LiteralFault::RangeBounds:
        report(DiagnosticCode::RangeReversed, error.place, {}, {},
               {error.message, error.engineSpan});
        break;
    case LiteralFault::ListName: break;
    }
    m_offset = found.end;
    return addMissing({begin, m_offset});
}

/// Nothing that could be meant as a value stands there.
bool Parser::rejectMissing(const LiteralError &error, const Operator *op)
{
    const Token found = readPiece(m_text, m_offset);
    const EngineWording engine{error.message, error.engineSpan};
    if (found.kind == TokenKind::Comma && !op) {
        report(DiagnosticCode::CommaInSet, found.span, {},
               {{FixTitle::RemoveCommas, {}, {{found.span, " "}}}}, engine);
        m_offset = found.span.end;
        return true;
    }
    const bool isNothing = found.kind == TokenKind::End || found.kind == TokenKind::CloseBracket ||
                           isLogical(found.kind) || found.kind == TokenKind::CloseBrace;
    if (isNothing && op) {
        report(DiagnosticCode::ExpectedValue, op->token.span, {quote(op->token.span)}, {}, engine);
    }
    return isNothing && op;
}

/// Something else where text is expected: most often its quotes are forgotten.
void Parser::rejectText(const LiteralError &error, Span found)
{
    const EngineWording engine{error.message, error.engineSpan};
    const std::string text = quote(found);
    if (startsWithTypographicQuote(text)) {
        report(DiagnosticCode::TypographicQuotes, found, {},
               {{FixTitle::StraightQuotes, {}, {{found, '"' + withoutQuotes(text) + '"'}}}},
               engine);
        return;
    }
    report(DiagnosticCode::UnquotedText, found, {text},
           {{FixTitle::QuoteText, {text}, {{found, '"' + text + '"'}}}}, engine);
}

void Parser::rejectNumber(const LiteralError &error, Span found)
{
    const EngineWording engine{error.message, error.engineSpan};
    if (error.fault == LiteralFault::NumberOutOfRange) {
        report(DiagnosticCode::NumberOutOfRange, error.place, {}, {}, engine);
        return;
    }
    std::vector<Fix> fixes;
    const std::string inner = withoutQuotes(quote(found));
    const auto number = readInteger(inner, 0);
    if (inner.size() < found.length() && number && number->end == inner.size()) {
        fixes.push_back({FixTitle::RemoveQuotes, {}, {{found, inner}}});
    }
    report(DiagnosticCode::NotANumber, found, {quote(found)}, std::move(fixes), engine);
}

void Parser::rejectAddress(const LiteralError &error, Span found, const Operator *op)
{
    const EngineWording engine{error.message, error.engineSpan};
    const std::string text = quote(found);
    const std::string inner = withoutQuotes(text);
    std::vector<Fix> fixes;
    if (inner != text && parseNetwork(inner)) {
        fixes.push_back({FixTitle::RemoveQuotes, {}, {{found, inner}}});
    }
    const auto network = parseNetwork(text);
    if (op && network && text.contains('/')) {
        const std::vector<TextEdit> edits{{op->token.span, "in"}, {found, "{" + text + "}"}};
        report(DiagnosticCode::NetworkOutsideSet, found, {text}, {{FixTitle::UseSet, {}, edits}},
               engine);
    } else if (!network && network.error() == NetworkFault::HostBits) {
        const std::size_t slash = text.rfind('/');
        const auto address = parseNetwork(text.substr(0, slash));
        const std::string length = text.substr(slash + 1);
        const std::string meant =
            toText(masked(address->address, std::stoi(length))) + "/" + length;
        report(DiagnosticCode::NetworkHostBits, found, {text, meant}, {replaceBy(found, meant)},
               engine);
    } else if (error.fault == LiteralFault::PrefixLength) {
        report(DiagnosticCode::NetworkPrefix, error.place, {text}, {}, engine);
    } else {
        report(DiagnosticCode::NotAnAddress, found, {text}, std::move(fixes), engine);
    }
}

void Parser::rejectString(const LiteralError &error)
{
    const EngineWording engine{error.message, error.engineSpan};
    if (error.fault == LiteralFault::TooManyHashes) {
        report(DiagnosticCode::RawStringHashes, error.place, {}, {}, engine);
    } else if (error.fault == LiteralFault::UnclosedString) {
        const bool isRaw = textAt(m_text, error.place).starts_with('r');
        const auto hashes = runLength(textAt(m_text, error.place).substr(isRaw ? 1 : 0),
                                      [](char c) { return c == '#'; });
        const std::string closing = '"' + std::string(isRaw ? hashes : 0, '#');
        report(DiagnosticCode::UnclosedString, error.place, {},
               {{FixTitle::InsertText, {closing}, {{{end(), end()}, closing}}}}, engine);
    } else {
        const std::uint32_t at = error.place.begin;
        report(DiagnosticCode::UnknownEscape, error.place, {quote({at + 1, error.place.end})},
               {{FixTitle::InsertText, {"\\"}, {{{at, at}, "\\"}}}}, engine);
    }
}

/// The pattern was read and has an error; where its text stands as it is, the place inside.
void Parser::rejectPattern(const ReadLiteral<StringLiteral> &literal, const RegexError &error,
                           std::uint32_t begin)
{
    const bool isRaw = literal.value.notation == StringNotation::Raw;
    const std::string_view text = textAt(m_text, {begin, literal.end});
    const auto open = static_cast<std::uint32_t>(begin + text.find('"') + 1);
    const auto hashes = open - begin - 1;
    const Span inner{open, literal.end - 1 - (isRaw && hashes > 0 ? hashes - 1 : 0)};
    const bool isVerbatim = textAt(m_text, inner) == literal.value.value;
    const Span place = isVerbatim ? Span{open + error.span.begin, open + error.span.end} : inner;
    const Span engineSpan = isRaw ? Span{literal.end, end()} : inner;
    report(DiagnosticCode::RegexError, place, {std::string(reasonOf(error))}, {},
           {error.message, engineSpan});
}

void Parser::unknownName(Span name, bool isCall)
{
    const std::string text = quote(name);
    const EngineWording engine{"unknown identifier", name};
    // The search is slow; what is not kept needs none.
    std::vector<std::string_view> near;
    if (m_diagnostics.size() < maximalDiagnostics) {
        near = isCall ? m_catalog.nearestFunctions(text) : m_catalog.nearestFields(text);
    }
    std::vector<Fix> fixes;
    for (const std::string_view known : near) {
        fixes.push_back(replaceBy(name, known));
    }
    if (const auto meant = misspeltOperator(text); meant == TokenKind::Not) {
        report(DiagnosticCode::UpperCaseOperator, name, {"not"},
               {{FixTitle::LowerCase, {"not"}, {{name, "not"}}}}, engine);
    } else if (isCall) {
        report(DiagnosticCode::UnknownFunction, name, {text}, std::move(fixes), engine);
    } else if (near.empty()) {
        report(DiagnosticCode::UnknownField, name, {text}, {}, engine);
    } else {
        report(DiagnosticCode::UnknownFieldNear, name, {text, std::string(near.front())},
               std::move(fixes), engine);
    }
}

/// True where a simple may end: at the end, a logical operator, or what closes the bracket.
bool Parser::atRestEnd() const
{
    const std::uint32_t at = skipBlanks(m_text, m_offset);
    if (at >= end() || peekLogical()) {
        return true;
    }
    const char c = m_text[at];
    const bool closes = c == ')' && m_closer != Closer::End;
    const bool separates = c == ',' && m_closer == Closer::Call;
    return closes || separates;
}

/// What the engine says of something behind a complete condition.
EngineWording Parser::restWording() const
{
    const std::uint32_t at = skipBlanks(m_text, m_offset);
    switch (m_closer) {
    case Closer::End: return rest("unrecognised input", m_offset);
    case Closer::Bracket:
    case Closer::Quantifier: return rest("expected literal \")\"", at);
    case Closer::Call: return rest("expected literal \",\"", at);
    }
    std::unreachable();
}

/// Mends white space and logical operators in capital letters behind a simple.
bool Parser::mendRest()
{
    const EngineWording engine = restWording();
    if (passOtherSpace(engine)) {
        return true;
    }
    const Span word = nameAt(m_text, skipBlanks(m_text, m_offset));
    const auto meant = misspeltOperator(textAt(m_text, word));
    if (!meant || !isLogical(*meant)) {
        return false;
    }
    const std::string spelling(wordOf(*meant));
    report(DiagnosticCode::UpperCaseOperator, word, {spelling},
           {{FixTitle::LowerCase, {spelling}, {{word, spelling}}}}, engine);
    m_mendedLogical = Token{*meant, word};
    return true;
}

/// Something stands behind a complete condition that cannot stand there.
void Parser::reportRest(NodeId simple)
{
    const std::uint32_t at = skipBlanks(m_text, m_offset);
    const EngineWording engine = restWording();
    if (m_text[at] == ')') {
        const Span bracket{at, at + 1};
        report(DiagnosticCode::UnopenedBracket, bracket, {")"},
               {{FixTitle::RemoveText, {")"}, {{bracket, ""}}}}, engine);
        return;
    }
    const bool isValue =
        m_ast.as<FieldUse>(simple) || m_ast.as<Indexed>(simple) || m_ast.as<Call>(simple);
    if (const auto op = peekOperator(); op && isValue && m_ast.typeOf(simple) == Type::Bool) {
        rejectTruthComparison(simple, *op, engine);
        return;
    }
    const Span found = readPiece(m_text, at).span;
    report(DiagnosticCode::ExpectedLogicalOperator, found, {quote(found)}, {}, engine);
}

/// `ssl eq true`: yes/no values are not compared.
void Parser::rejectTruthComparison(NodeId value, const Operator &op, const EngineWording &engine)
{
    const Span left = m_ast.spanOf(value);
    const Span word = nameAt(m_text, skipBlanks(m_text, op.token.span.end));
    const std::string_view answer = textAt(m_text, word);
    const bool isEquality = op.kind == ComparisonOperator::Eq || op.kind == ComparisonOperator::Ne;
    std::vector<Fix> fixes;
    if (isEquality && (answer == "true" || answer == "false")) {
        const bool isNegated = (answer == "false") != (op.kind == ComparisonOperator::Ne);
        const std::string text = (isNegated ? "not " : "") + quote(left);
        fixes.push_back(replaceBy({left.begin, word.end}, text));
    }
    report(DiagnosticCode::OperatorNotForType, op.token.span,
           {quote(op.token.span), quote(left), TypeName::YesNo}, std::move(fixes), engine);
}

/// Skips to the next place where parsing can go on; all from \p begin on becomes one region that
/// was not read.
NodeId Parser::skipFrom(std::uint32_t begin)
{
    skipToSync();
    return addMissing({begin, std::max(m_offset, begin)});
}

void Parser::skipToSync()
{
    int open = 0;
    const std::uint32_t start = m_offset;
    for (;;) {
        const Token token = readPiece(m_text, m_offset);
        const bool isClose = token.kind == TokenKind::CloseBracket;
        const bool isAtTop =
            open == 0 && (isLogical(token.kind) || (isClose && m_closer != Closer::End) ||
                          (token.kind == TokenKind::Comma && m_closer == Closer::Call));
        if (token.kind == TokenKind::End || (isAtTop && m_offset >= start)) {
            // White space that is no blank is part of what is skipped.
            const bool isBehindBlanks = skipBlanks(m_text, m_offset) == token.span.begin;
            m_offset = isBehindBlanks ? m_offset : token.span.begin;
            return;
        }
        open += token.kind == TokenKind::OpenBracket ? 1 : 0;
        open -= isClose && open > 0 ? 1 : 0;
        m_offset = token.span.end;
    }
}

/// At the limit of nesting the rest of the text is given up.
NodeId Parser::tooDeep(std::uint32_t begin, std::uint32_t at)
{
    const int limit = m_catalog.options().maximalNesting;
    report(DiagnosticCode::NestedTooDeep, {at, at + 1}, {std::int64_t{limit}}, {},
           rest(std::format("maximum nesting depth exceeded (limit: {})", limit), at));
    m_offset = end();
    return addMissing({begin, end()});
}

} // namespace rulewright::expression
