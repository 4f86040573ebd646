// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/parser.h"

#include "core/expression/catalog.h"
#include "core/expression/lexer.h"
#include "core/expression/parse_literal.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rulewright::expression
{

namespace
{

constexpr std::size_t maximalDiagnostics = 100;

std::string toLowerCase(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

bool isLogical(TokenKind kind) noexcept
{
    return std::ranges::contains(logicalOperators(), kind, &LogicalRow::token);
}

/// The operator that \p word would be if it were written in lower case.
std::optional<TokenKind> misspeltOperator(std::string_view word)
{
    constexpr std::array words{TokenKind::Or, TokenKind::Xor, TokenKind::And, TokenKind::Not,
                               TokenKind::In, TokenKind::Eq,  TokenKind::Ne};
    const std::string lower = toLowerCase(word);
    const auto found = std::ranges::find(words, std::string_view(lower), wordOf);
    return lower == word || found == words.end() ? std::nullopt : std::optional(*found);
}

/// One pass over one text. Each function is headed by its production (rules-language.md 3).
class Parser
{
public:
    explicit Parser(std::string_view text) : m_text(text.substr(0, trimmed(text).end))
    {
        m_offset = trimmed(text).begin;
    }

    ParsedExpression parse();

private:
    NodeId parseChain(int binding);
    NodeId parseCondition();
    NodeId parseSimple();
    NodeId parseGroup(Token open);
    NodeId parseNot(Token token);
    NodeId parseValue(Token name);
    NodeId parseComparison(NodeId left, Token op, ComparisonOperator kind);
    NodeId parseRight(Token op, ComparisonOperator kind);
    NodeId parseSet(Token open);
    NodeId parseMember();
    NodeId parseLiteral(Token token);
    NodeId parseUnknownCall(Token name);
    NodeId rejectMember(Token token);
    NodeId missingOperand(Token found);

    Token peek(Expect expect);
    Token peekLogical();
    Token peekComparison();
    Token correctCase(Token token);
    NodeId skipRest(NodeId read);
    void skipToOperator();
    std::uint32_t endOfBracket(std::uint32_t open) const;
    Fix addQuotes(Span span) const;
    bool enter(std::uint32_t at);

    NodeId add(Span span, NodeData data) { return m_ast.add({span, std::move(data)}); }
    NodeId addMissing(Span span) { return add(span, Missing{}); }
    Span spanOf(NodeId id) const { return m_ast[id].span; }
    std::string quote(Span span) const { return std::string(textAt(m_text, span)); }
    void consume(Token token) { m_offset = token.span.end; }
    void report(DiagnosticCode code, Span span, std::vector<Argument> arguments = {},
                std::vector<Fix> fixes = {});

    std::string_view m_text;
    std::uint32_t m_offset = 0;
    std::uint32_t m_blankReported = 0;
    int m_depth = 0;
    int m_openBrackets = 0;
    Ast m_ast;
    std::vector<Diagnostic> m_diagnostics;
};

void Parser::report(DiagnosticCode code, Span span, std::vector<Argument> arguments,
                    std::vector<Fix> fixes)
{
    if (m_diagnostics.size() < maximalDiagnostics) {
        m_diagnostics.push_back({code, span, std::move(arguments), std::move(fixes)});
    }
}

/// The next token; white space that is no blank of the language is reported and passed over.
Token Parser::peek(Expect expect)
{
    Token token = readToken(m_text, m_offset, expect);
    while (token.kind == TokenKind::Blank) {
        if (token.span.end > m_blankReported) {
            report(DiagnosticCode::TabInExpression, token.span, {},
                   {{FixTitle::ReplaceBy, {" "}, {{token.span, " "}}}});
            m_blankReported = token.span.end;
        }
        token = readToken(m_text, token.span.end, expect);
    }
    return token;
}

/// An operator in capital letters is reported, and read as the one that was meant.
Token Parser::correctCase(Token token)
{
    if (token.kind != TokenKind::Identifier) {
        return token;
    }
    const auto meant = misspeltOperator(textAt(m_text, token.span));
    if (!meant) {
        return token;
    }
    const std::string word(wordOf(*meant));
    report(DiagnosticCode::UpperCaseOperator, token.span, {word},
           {{FixTitle::LowerCase, {word}, {{token.span, word}}}});
    return {*meant, token.span};
}

// rule = trim , logical , trim
ParsedExpression Parser::parse()
{
    const Token first = peek(Expect::Operand);
    if (first.kind == TokenKind::End) {
        report(DiagnosticCode::EmptyExpression, first.span);
        m_ast.setRoot(addMissing(first.span));
    } else {
        m_ast.setRoot(parseChain(1));
    }
    std::ranges::stable_sort(m_diagnostics, {}, [](const Diagnostic &d) { return d.span.begin; });
    return {std::move(m_ast), std::move(m_diagnostics)};
}

// logical = simple , { sp , logop , sp , simple } ; a chain of one operator is one node
NodeId Parser::parseChain(int binding)
{
    const auto row = std::ranges::find(logicalOperators(), binding, &LogicalRow::binding);
    if (row == logicalOperators().end()) {
        return parseCondition();
    }
    Logical chain{.op = row->op, .members = {parseChain(binding + 1)}, .operatorSpans = {}};
    while (peekLogical().kind == row->token) {
        const Token op = peekLogical();
        consume(op);
        chain.operatorSpans.push_back(op.span);
        chain.members.push_back(parseChain(binding + 1));
    }
    if (chain.members.size() == 1) {
        return chain.members.front();
    }
    const Span span{spanOf(chain.members.front()).begin, spanOf(chain.members.back()).end};
    return add(span, std::move(chain));
}

Token Parser::peekLogical()
{
    const Token token = readToken(m_text, m_offset, Expect::Logical);
    const auto meant = token.kind == TokenKind::Identifier
                           ? misspeltOperator(textAt(m_text, token.span))
                           : std::nullopt;
    return meant && isLogical(*meant) ? Token{*meant, token.span} : peek(Expect::Logical);
}

/// A simple, and after it only what may follow one; anything else makes it unreadable.
NodeId Parser::parseCondition()
{
    NodeId condition = parseSimple();
    for (;;) {
        const Token next = peek(Expect::Logical);
        const Token meant = correctCase(next);
        const bool closes = next.kind == TokenKind::CloseBracket && m_openBrackets > 0;
        if (next.kind == TokenKind::End || isLogical(meant.kind) || closes) {
            return condition;
        }
        if (next.kind == TokenKind::CloseBracket) {
            report(DiagnosticCode::UnopenedBracket, next.span, {quote(next.span)},
                   {{FixTitle::RemoveText, {quote(next.span)}, {{next.span, ""}}}});
        } else if (!m_ast.as<Missing>(condition)) {
            report(DiagnosticCode::ExpectedLogicalOperator, next.span, {quote(next.span)});
        }
        consume(next);
        condition = skipRest(condition);
    }
}

/// Skips to the next place where parsing can go on; \p read and what was skipped become one
/// unreadable region.
NodeId Parser::skipRest(NodeId read)
{
    skipToOperator();
    return addMissing({spanOf(read).begin, m_offset});
}

void Parser::skipToOperator()
{
    int open = 0;
    for (;;) {
        const Token token = readToken(m_text, m_offset, Expect::Skip);
        const bool isClose = token.kind == TokenKind::CloseBracket;
        if (token.kind == TokenKind::End || (open == 0 && (isClose || isLogical(token.kind)))) {
            return;
        }
        open += token.kind == TokenKind::OpenBracket ? 1 : 0;
        open -= isClose ? 1 : 0;
        consume(token);
    }
}

// simple = "(" , sp , logical , sp , ")" | unop , sp , simple | comparison
NodeId Parser::parseSimple()
{
    const Token token = correctCase(peek(Expect::Operand));
    if (token.kind == TokenKind::OpenBracket) {
        return parseGroup(token);
    }
    if (token.kind == TokenKind::Not) {
        return parseNot(token);
    }
    return token.kind == TokenKind::Identifier ? parseValue(token) : missingOperand(token);
}

/// Reports that a condition is missing; a piece that starts no condition is skipped with it.
NodeId Parser::missingOperand(Token found)
{
    const bool isPiece = found.kind == TokenKind::QuotedString || found.kind == TokenKind::Invalid;
    const Span place{found.span.begin, isPiece ? found.span.end : found.span.begin};
    report(DiagnosticCode::ExpectedCondition, place);
    if (isPiece) {
        consume(found);
        skipToOperator();
    }
    return addMissing({place.begin, std::max(m_offset, place.end)});
}

/// Counts one level of nesting; at the limit the rest of the text is given up.
bool Parser::enter(std::uint32_t at)
{
    if (m_depth < maximalNesting) {
        ++m_depth;
        return true;
    }
    const auto end = static_cast<std::uint32_t>(m_text.size());
    report(DiagnosticCode::NestedTooDeep, {at, end}, {std::int64_t{maximalNesting}});
    m_offset = end;
    return false;
}

NodeId Parser::parseGroup(Token open)
{
    if (!enter(open.span.begin)) {
        return addMissing({open.span.begin, m_offset});
    }
    consume(open);
    ++m_openBrackets;
    const NodeId inner = parseChain(1);
    --m_openBrackets;
    --m_depth;
    const Token close = peek(Expect::Logical);
    const bool isClosed = close.kind == TokenKind::CloseBracket;
    const std::uint32_t end = isClosed ? close.span.end : m_offset;
    if (isClosed) {
        consume(close);
    } else {
        report(DiagnosticCode::UnclosedBracket, open.span, {},
               {{FixTitle::InsertText, {")"}, {{{end, end}, ")"}}}});
    }
    return add({open.span.begin, end}, Group{inner, isClosed});
}

NodeId Parser::parseNot(Token token)
{
    if (!enter(token.span.begin)) {
        return addMissing({token.span.begin, m_offset});
    }
    consume(token);
    const NodeId operand = parseSimple();
    --m_depth;
    return add({token.span.begin, std::max(spanOf(operand).end, token.span.end)},
               Not{operand, token.span});
}

// comparison = value | value , sp , cmp
NodeId Parser::parseValue(Token name)
{
    consume(name);
    if (peek(Expect::Operand).kind == TokenKind::OpenBracket) {
        return parseUnknownCall(name);
    }
    const NodeId left = add(name.span, FieldUse{});
    const Token op = peekComparison();
    const auto row = std::ranges::find(comparisonOperators(), op.kind, &ComparisonRow::token);
    if (row == comparisonOperators().end()) {
        return left;
    }
    return parseComparison(left, op, row->op);
}

/// The operator behind a value; “=” is reported and read as “eq”.
Token Parser::peekComparison()
{
    const Token token = peek(Expect::Comparison);
    if (token.kind != TokenKind::SingleEquals) {
        const auto meant = token.kind == TokenKind::Identifier
                               ? misspeltOperator(textAt(m_text, token.span))
                               : std::nullopt;
        return meant && !isLogical(*meant) ? correctCase(token) : token;
    }
    report(DiagnosticCode::SingleEquals, token.span, {}, {{FixTitle::UseEq, {}, {{token.span, "eq"}}}});
    return {TokenKind::Eq, token.span};
}

/// The catalog knows no functions yet, so a call is unreadable up to its closing bracket.
NodeId Parser::parseUnknownCall(Token name)
{
    report(DiagnosticCode::UnknownFunction, name.span, {quote(name.span)});
    m_offset = endOfBracket(peek(Expect::Operand).span.begin);
    skipToOperator();
    return addMissing({name.span.begin, m_offset});
}

/// The offset behind the bracket that closes the one at \p open, or the end.
std::uint32_t Parser::endOfBracket(std::uint32_t open) const
{
    int depth = 0;
    Token token = readToken(m_text, open, Expect::Skip);
    while (token.kind != TokenKind::End) {
        depth += token.kind == TokenKind::OpenBracket ? 1 : 0;
        depth -= token.kind == TokenKind::CloseBracket ? 1 : 0;
        if (depth == 0) {
            return token.span.end;
        }
        token = readToken(m_text, token.span.end, Expect::Skip);
    }
    return token.span.end;
}

NodeId Parser::parseComparison(NodeId left, Token op, ComparisonOperator kind)
{
    consume(op);
    const NodeId right = parseRight(op, kind);
    const Span span{spanOf(left).begin, std::max(spanOf(right).end, op.span.end)};
    return add(span, Comparison{left, kind, op.span, right});
}

// cmp = ordop , sp , literal | "in" , sp , set
NodeId Parser::parseRight(Token op, ComparisonOperator kind)
{
    const Token token = peek(Expect::Value);
    const bool wantsSet = rowOf(kind).takesSet;
    if (wantsSet && token.kind == TokenKind::OpenBrace) {
        return parseSet(token);
    }
    const bool isWord = token.kind == TokenKind::Identifier || token.kind == TokenKind::Invalid;
    const bool isLiteral = token.kind == TokenKind::QuotedString || token.kind == TokenKind::RawString
                           || token.kind == TokenKind::Octets
                           || token.kind == TokenKind::TypographicString || isWord;
    const Token asOperator = readToken(m_text, m_offset, Expect::Skip);
    if (!isLiteral || (isWord && isLogical(asOperator.kind))) {
        report(DiagnosticCode::ExpectedValue, op.span, {quote(op.span)});
        return addMissing({op.span.end, op.span.end});
    }
    const NodeId literal = parseLiteral(token);
    if (wantsSet) {
        report(DiagnosticCode::ExpectedSet, token.span, {},
               {{FixTitle::UseSet, {}, {{token.span, "{" + quote(token.span) + "}"}}}});
    }
    return literal;
}

Fix Parser::addQuotes(Span span) const
{
    const std::string inner = quote(span);
    return {FixTitle::QuoteText, {inner}, {{span, '"' + inner + '"'}}};
}

/// A string literal; what should be one is reported with the fix that makes it one.
NodeId Parser::parseLiteral(Token token)
{
    consume(token);
    if (token.kind == TokenKind::TypographicString) {
        std::string inner = quote(token.span);
        for (const std::string_view mark : {"“", "”", "„", "«", "»", "\""}) {
            for (auto at = inner.find(mark); at != std::string::npos; at = inner.find(mark)) {
                inner.erase(at, mark.size());
            }
        }
        const Fix fix{FixTitle::StraightQuotes, {}, {{token.span, '"' + inner + '"'}}};
        report(DiagnosticCode::TypographicQuotes, token.span, {}, {fix});
        return add(token.span, StringLiteral{StringNotation::Quoted, inner});
    }
    if (token.kind == TokenKind::Identifier || token.kind == TokenKind::Invalid) {
        report(DiagnosticCode::UnquotedText, token.span, {quote(token.span)}, {addQuotes(token.span)});
        return add(token.span, StringLiteral{StringNotation::Quoted, quote(token.span)});
    }
    return add(token.span, parseString(m_text, token, m_diagnostics));
}

// set = "{" , { sp , member } , sp , "}"
NodeId Parser::parseSet(Token open)
{
    consume(open);
    Set set;
    Token token = peek(Expect::Value);
    while (token.kind != TokenKind::CloseBrace && token.kind != TokenKind::End) {
        if (token.kind == TokenKind::OpenBracket || token.kind == TokenKind::CloseBracket) {
            break;
        }
        set.members.push_back(parseMember());
        token = peek(Expect::Value);
    }
    std::erase_if(set.members, [this](NodeId id) { return m_ast.as<Missing>(id) != nullptr; });
    const bool isClosed = token.kind == TokenKind::CloseBrace;
    if (isClosed) {
        consume(token);
    } else {
        report(DiagnosticCode::UnclosedBracket, open.span, {},
               {{FixTitle::InsertText, {"}"}, {{{m_offset, m_offset}, "}"}}}});
    }
    const Span span{open.span.begin, m_offset};
    if (set.members.empty()) {
        report(DiagnosticCode::EmptySet, span);
    }
    return add(span, std::move(set));
}

NodeId Parser::parseMember()
{
    const Token token = peek(Expect::Value);
    const bool isPunctuation = token.kind == TokenKind::Comma || token.kind == TokenKind::OpenBrace;
    return isPunctuation ? rejectMember(token) : parseLiteral(token);
}

NodeId Parser::rejectMember(Token token)
{
    consume(token);
    if (token.kind == TokenKind::Comma) {
        report(DiagnosticCode::CommaInSet, token.span, {},
               {{FixTitle::RemoveCommas, {}, {{token.span, " "}}}});
    } else {
        report(DiagnosticCode::UnquotedText, token.span, {quote(token.span)}, {addQuotes(token.span)});
    }
    return addMissing(token.span);
}

/// The limit counts characters; where those are not one byte each, the bytes are said as well.
void checkLength(std::string_view text, std::vector<Diagnostic> &diagnostics)
{
    const auto isStart = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    const auto characters = std::ranges::count_if(text, isStart);
    if (static_cast<std::size_t>(characters) > maximalLength) {
        const auto end = static_cast<std::uint32_t>(text.size());
        diagnostics.push_back({DiagnosticCode::ExpressionTooLong,
                               {end, end},
                               {std::int64_t{characters}, static_cast<std::int64_t>(maximalLength)},
                               {}});
    }
}

} // namespace

ParsedExpression parse(std::string_view text)
{
    ParsedExpression parsed = Parser(text).parse();
    checkLength(text, parsed.diagnostics);
    return parsed;
}

} // namespace rulewright::expression
