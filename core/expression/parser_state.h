// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/lexer.h"
#include "core/expression/literal.h"
#include "core/expression/parser.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rulewright::expression
{

/// In the order in which the engine tries them.
inline constexpr std::array comparisonTokens{
    TokenKind::In,       TokenKind::Eq,      TokenKind::Ne,       TokenKind::Ge,
    TokenKind::Le,       TokenKind::Gt,      TokenKind::Lt,       TokenKind::BitwiseAnd,
    TokenKind::Contains, TokenKind::Matches, TokenKind::Wildcard, TokenKind::StrictWildcard};

/// Reads one expression from left to right; lives for one call. Each function is headed by its
/// production in rules-language.md 3. Conditions and chains are in parser.cpp, names, indexes
/// and calls in parser_value.cpp, operators and what follows them in parser_comparison.cpp,
/// messages and recovery in parser_recovery.cpp.
///
/// The first error that is reported is the one at which the engine stops; so reports are made in
/// the order in which the engine looks.
class Parser
{
public:
    Parser(std::string_view text, const Catalog &catalog);

    [[nodiscard]] ParsedExpression parse(Goal goal);

private:
    /// What ends the condition that is being read.
    enum class Closer : std::uint8_t { End, Bracket, Quantifier, Call };
    /// A comparison operator as it stands in the text.
    struct Operator {
        Token token;
        ComparisonOperator kind;
    };

    // parser.cpp
    NodeId parseRoot(Goal goal);
    NodeId parseChain(std::size_t level);
    NodeId parseSimpleAndRest();
    NodeId parseSimple();
    NodeId parseGroup(std::uint32_t open);
    NodeId parseNot(Token token);
    NodeId parseQuantifier(Token name);
    std::optional<Token> quantifierAt(std::uint32_t offset) const;
    std::optional<Token> peekLogical() const;
    bool reportMismatchBeforeRest(NodeId simple);
    Type combine(Type left, NodeId right);
    void requireGoal(NodeId root, Goal goal);
    void requireQuantifierType(NodeId argument, Token name);

    // parser_value.cpp
    NodeId parseValue();
    NodeId parseCall(Span name, std::optional<FunctionId> function);
    NodeId parseNamed(Span name);
    NodeId parseIndexes(NodeId base);
    std::optional<Index> parseIndex();
    Type indexedType(Type type, const Index &index, NodeId base);
    bool parseArguments(Call &call);
    NodeId parseArgument();
    NodeId parseLiteralArgument();
    NodeId parseNameLikeArgument();
    NodeId parseUnbracketed(std::uint32_t begin, Token op);
    void checkArgument(Call &call, std::size_t index);
    void checkArgumentKind(const Function &function, const Parameter &parameter, std::size_t index,
                           NodeId argument);
    void checkArgumentType(const Call &call, const Parameter &parameter, std::size_t index);
    bool isMapped(NodeId argument) const { return m_ast.eachCount(argument) > 0; }
    Type firstType(const Call &call) const;

    // parser_comparison.cpp
    NodeId parseComparison();
    NodeId parseAfterValue(NodeId value);
    std::optional<Operator> peekOperator();
    NodeId parseRight(NodeId left, const Operator &op);
    NodeId parseIn(NodeId left, const Operator &op);
    NodeId parseList(std::uint32_t dollar);
    NodeId parseSet(Type type, std::uint32_t open);
    NodeId parseMember(Type type);
    NodeId parseOrdered(NodeId left, const Operator &op);
    NodeId parseComputed(NodeId left);
    bool startsKnownName() const;
    NodeId parseLiteral(Type type, const Operator &op);
    NodeId parsePattern(const Operator &op);
    NodeId parseWildcard(const Operator &op);
    NodeId parseAnything();
    NodeId unsupported(NodeId left, const Operator &op, std::uint32_t engineEnd);

    // parser_recovery.cpp
    void report(DiagnosticCode code, Span span, std::vector<Argument> arguments,
                std::vector<Fix> fixes, EngineWording engine);
    void report(DiagnosticCode code, Span span, std::vector<Argument> arguments,
                std::vector<Fix> fixes);
    bool passOtherSpace(const EngineWording &engine);
    NodeId missingOperand();
    std::optional<Operator> missingOperator(NodeId value);
    std::optional<Operator> mendedOperator(Span left, const EngineWording &engine);
    std::optional<Operator> negatedOperator(std::uint32_t at, Span left,
                                            const EngineWording &engine);
    bool reportInfix(Span left, const EngineWording &engine);
    NodeId rejectLiteral(const LiteralError &error, const Operator *op);
    bool rejectMissing(const LiteralError &error, const Operator *op);
    void rejectText(const LiteralError &error, Span found);
    void rejectNumber(const LiteralError &error, Span found);
    void rejectAddress(const LiteralError &error, Span found, const Operator *op);
    void rejectString(const LiteralError &error);
    void rejectPattern(const ReadLiteral<StringLiteral> &literal, const RegexError &error,
                       std::uint32_t begin);
    void unknownName(Span name, bool isCall);
    EngineWording restWording() const;
    bool mendRest();
    bool atRestEnd() const;
    void reportRest(NodeId simple);
    void rejectTruthComparison(NodeId value, const Operator &op, const EngineWording &engine);
    NodeId skipFrom(std::uint32_t begin);
    void skipToSync();
    NodeId tooDeep(std::uint32_t begin, std::uint32_t at);
    EngineWording rest(std::string message, std::uint32_t at) const;

    /// What \p read finds at the offset; white space before it that is no blank is reported.
    template <typename Read> auto mended(Read read)
    {
        auto literal = read(m_text, m_offset);
        if (!literal && passOtherSpace({literal.error().message, literal.error().engineSpan})) {
            literal = read(m_text, m_offset);
        }
        return literal;
    }

    template <typename T> NodeId add(Span span, Type type, T &&data)
    {
        return m_ast.add(span, type, std::forward<T>(data));
    }
    NodeId addMissing(Span span) { return add(span, Type::Error, Missing{}); }
    std::string quote(Span span) const { return std::string(textAt(m_text, span)); }
    std::uint32_t end() const { return static_cast<std::uint32_t>(m_text.size()); }
    char current() const { return m_offset < m_text.size() ? m_text[m_offset] : '\0'; }
    void skipBlank() { m_offset = skipBlanks(m_text, m_offset); }
    bool isMissing(NodeId id) const { return m_ast.as<Missing>(id) != nullptr; }

    const Catalog &m_catalog;
    /// Up to the white space at the end.
    std::string_view m_text;
    std::uint32_t m_offset = 0;
    int m_depth = 0;
    Closer m_closer = Closer::End;
    Goal m_goal = Goal::Rule;
    /// The types on the left of the chains that are open in this bracket.
    std::vector<Type> m_lefts;
    std::size_t m_leftsBegin = 0;
    /// In an argument that the engine takes for a literal when it cannot be a value, every
    /// mistake is “unrecognised input” from here on.
    std::optional<std::uint32_t> m_unrecognisedFrom;
    /// An operator in capital letters that was reported and counts as the one that was meant.
    std::optional<Token> m_mendedLogical;
    Ast m_ast;
    std::vector<Diagnostic> m_diagnostics;
    std::size_t m_errorCount = 0;
    std::optional<EngineWording> m_engineError;

    friend class NestingScope;
};

/// One level of nesting with its own closer; restores what was before.
class NestingScope
{
public:
    NestingScope(Parser &parser, Parser::Closer closer) noexcept
        : m_parser(parser), m_closer(parser.m_closer), m_leftsBegin(parser.m_leftsBegin)
    {
        ++parser.m_depth;
        parser.m_closer = closer;
        parser.m_leftsBegin = parser.m_lefts.size();
    }
    ~NestingScope()
    {
        --m_parser.m_depth;
        m_parser.m_closer = m_closer;
        m_parser.m_leftsBegin = m_leftsBegin;
    }
    NestingScope(const NestingScope &) = delete;
    NestingScope &operator=(const NestingScope &) = delete;

private:
    Parser &m_parser;
    Parser::Closer m_closer;
    std::size_t m_leftsBegin;
};

/// What people call a type that a parameter takes.
[[nodiscard]] TypeName nameOf(TypePattern pattern, PatternContext context) noexcept;

} // namespace rulewright::expression
