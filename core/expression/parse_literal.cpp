// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/parse_literal.h"

#include <charconv>
#include <optional>

namespace rulewright::expression
{

namespace
{

constexpr std::size_t maximalHashes = 255;

/// The byte that \p digits stand for; empty unless all of them count in \p base and it fits.
std::optional<char> toByte(std::string_view digits, std::size_t count, int base)
{
    unsigned value = 0;
    if (digits.size() != count) {
        return std::nullopt;
    }
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + count, value, base);
    if (error != std::errc{} || end != digits.data() + count || value > 0xFF) {
        return std::nullopt;
    }
    return static_cast<char>(value);
}

struct Escape {
    char byte;
    std::size_t length; ///< of the escape, its backslash included
};

/// `\"`, `\\`, `\xHH` or `\OOO` at the start of \p text.
std::optional<Escape> readEscape(std::string_view text)
{
    const std::string_view rest = text.substr(1);
    if (rest.starts_with('"') || rest.starts_with('\\')) {
        return Escape{rest[0], 2};
    }
    if (rest.starts_with('x')) {
        const auto byte = toByte(rest.substr(1, 2), 2, 16);
        return byte ? std::optional(Escape{*byte, 4}) : std::nullopt;
    }
    const auto byte = toByte(rest.substr(0, 3), 3, 8);
    return byte ? std::optional(Escape{*byte, 4}) : std::nullopt;
}

/// Reads one quoted string; lives for one call.
class QuotedReader
{
public:
    QuotedReader(std::string_view text, Span span, std::vector<Diagnostic> &diagnostics)
        : m_text(text), m_span(span), m_diagnostics(diagnostics)
    {
    }

    std::string read()
    {
        std::string value;
        std::uint32_t at = m_span.begin + 1;
        while (at < m_span.end && m_text[at] != '"') {
            if (m_text[at] == '\\') {
                at += readEscapeAt(at, value);
            } else {
                value += m_text[at++];
            }
        }
        if (at >= m_span.end) {
            reportUnclosed();
        }
        return value;
    }

private:
    std::uint32_t readEscapeAt(std::uint32_t at, std::string &value)
    {
        const std::string_view rest = textAt(m_text, {at, m_span.end});
        if (const auto escape = readEscape(rest)) {
            value += escape->byte;
            return static_cast<std::uint32_t>(escape->length);
        }
        reportEscape(at);
        value += rest.substr(0, 2);
        return 2;
    }

    void reportEscape(std::uint32_t at)
    {
        const Span span{at, std::min(at + 2, m_span.end)};
        const std::string after(textAt(m_text, {at + 1, span.end}));
        Diagnostic diagnostic{DiagnosticCode::UnknownEscape, span, {after}, {}};
        diagnostic.fixes.push_back({FixTitle::InsertText, {"\\"}, {{{at, at}, "\\"}}});
        m_diagnostics.push_back(std::move(diagnostic));
    }

    void reportUnclosed()
    {
        Diagnostic diagnostic{DiagnosticCode::UnclosedString, m_span, {}, {}};
        diagnostic.fixes.push_back(
            {FixTitle::InsertText, {"\""}, {{{m_span.end, m_span.end}, "\""}}});
        m_diagnostics.push_back(std::move(diagnostic));
    }

    std::string_view m_text;
    Span m_span;
    std::vector<Diagnostic> &m_diagnostics;
};

StringLiteral parseRaw(std::string_view text, Span span, std::vector<Diagnostic> &diagnostics)
{
    const std::string_view literal = textAt(text, span);
    const std::size_t hashes = literal.find('"') - 1;
    const std::string closing = '"' + std::string(hashes, '#');
    const std::string_view inner = literal.substr(hashes + 2);
    if (hashes > maximalHashes) {
        diagnostics.push_back({DiagnosticCode::RawStringHashes, span, {}, {}});
    }
    if (!inner.ends_with(closing)) {
        const Fix fix{FixTitle::InsertText, {closing}, {{{span.end, span.end}, closing}}};
        diagnostics.push_back({DiagnosticCode::UnclosedString, span, {}, {fix}});
        return {StringNotation::Raw, std::string(inner)};
    }
    return {StringNotation::Raw, std::string(inner.substr(0, inner.size() - closing.size()))};
}

StringLiteral parseOctets(std::string_view octets)
{
    StringLiteral literal{StringNotation::Octets, {}};
    for (std::size_t i = 0; i < octets.size(); i += 3) {
        literal.value += toByte(octets.substr(i, 2), 2, 16).value_or('\0');
    }
    return literal;
}

} // namespace

StringLiteral parseString(std::string_view text, Token token, std::vector<Diagnostic> &diagnostics)
{
    if (token.kind == TokenKind::RawString) {
        return parseRaw(text, token.span, diagnostics);
    }
    if (token.kind == TokenKind::Octets) {
        return parseOctets(textAt(text, token.span));
    }
    return {StringNotation::Quoted, QuotedReader(text, token.span, diagnostics).read()};
}

} // namespace rulewright::expression
