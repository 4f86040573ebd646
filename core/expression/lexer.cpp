// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/lexer.h"

#include "core/base/strong_id.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace rulewright::expression
{

namespace
{

struct Spelling {
    std::string_view word;
    std::string_view symbol;
};

constexpr auto spellings = std::to_array<Spelling>({
#define TOKEN(kind, word, symbol) {word, symbol},
#include "core/expression/tokens.def"
#undef TOKEN
});

// The order in which the engine tries the alternatives (rules-language.md 2.2).
constexpr std::array operandTokens{TokenKind::OpenBracket, TokenKind::CloseBracket, TokenKind::Not};
constexpr std::array comparisonTokens{TokenKind::In, TokenKind::Eq, TokenKind::Ne,
                                      TokenKind::SingleEquals};
constexpr std::array logicalTokens{TokenKind::Or, TokenKind::Xor, TokenKind::And,
                                   TokenKind::CloseBracket};
constexpr std::array valueTokens{TokenKind::OpenBrace, TokenKind::CloseBrace, TokenKind::Comma,
                                 TokenKind::OpenBracket, TokenKind::CloseBracket};
constexpr std::array skipTokens{TokenKind::Or,          TokenKind::Xor,        TokenKind::And,
                                TokenKind::OpenBracket, TokenKind::CloseBracket,
                                TokenKind::OpenBrace,   TokenKind::CloseBrace, TokenKind::Comma};

constexpr bool isBlank(char c) noexcept { return c == ' ' || c == '\r' || c == '\n'; }

constexpr bool isDigit(char c) noexcept { return c >= '0' && c <= '9'; }

constexpr bool isHex(char c) noexcept
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

constexpr bool isWordCharacter(char c) noexcept
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

constexpr bool isNameCharacter(char c) noexcept { return isWordCharacter(c) || c == '.'; }

constexpr bool isSeparator(char c) noexcept { return c == ':' || c == '-' || c == '.'; }

/// White space beyond SPACE, CR and LF: trimmed at the ends, an error inside.
constexpr auto otherSpaces = std::to_array<std::string_view>({
    "\t", "\v", "\f", "\u0085", "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003",
    "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029",
    "\u202f", "\u205f", "\u3000",
});

/// The bytes of the white space at the start of \p text; 0 when there is none.
std::size_t otherSpaceAtStart(std::string_view text) noexcept
{
    const auto found = std::ranges::find_if(
        otherSpaces, [text](std::string_view space) { return text.starts_with(space); });
    return found == otherSpaces.end() ? 0 : found->size();
}

std::size_t otherSpaceAtEnd(std::string_view text) noexcept
{
    const auto found = std::ranges::find_if(
        otherSpaces, [text](std::string_view space) { return text.ends_with(space); });
    return found == otherSpaces.end() ? 0 : found->size();
}

template <typename Predicate>
std::size_t runLength(std::string_view text, Predicate belongs) noexcept
{
    const auto end = std::ranges::find_if_not(text, belongs);
    return static_cast<std::size_t>(end - text.begin());
}

/// The length of a quoted string from its opening quote on; to the end when it is not closed.
std::size_t quotedLength(std::string_view text) noexcept
{
    std::size_t i = 1;
    while (i < text.size() && text[i] != '"') {
        i += text[i] == '\\' ? 2U : 1U;
    }
    return std::min(i + 1, text.size());
}

/// The length of `r#"…"#`; 0 when no raw string starts here.
std::size_t rawLength(std::string_view text) noexcept
{
    if (!text.starts_with('r')) {
        return 0;
    }
    const std::size_t hashes = runLength(text.substr(1), [](char c) { return c == '#'; });
    if (hashes + 1 >= text.size() || text[hashes + 1] != '"') {
        return 0;
    }
    std::size_t quote = text.find('"', hashes + 2);
    while (quote != std::string_view::npos) {
        const std::string_view rest = text.substr(quote + 1);
        if (runLength(rest, [](char c) { return c == '#'; }) >= hashes) {
            return quote + 1 + hashes;
        }
        quote = text.find('"', quote + 1);
    }
    return text.size();
}

bool startsWithOctet(std::string_view text) noexcept
{
    return text.size() >= 2 && isHex(text[0]) && isHex(text[1]);
}

/// The length of `57:57:2E`, two or more octets; 0 when none starts here.
std::size_t octetsLength(std::string_view text) noexcept
{
    if (!startsWithOctet(text)) {
        return 0;
    }
    std::size_t length = 2;
    while (length < text.size() && isSeparator(text[length])
           && startsWithOctet(text.substr(length + 1))) {
        length += 3;
    }
    return length > 2 ? length : 0;
}

constexpr std::string_view openingQuotes[] = {"“", "”", "„", "«"};
constexpr std::string_view closingQuotes[] = {"”", "“", "»"};

/// The length of text in typographic quotes; 0 when none starts here.
std::size_t typographicLength(std::string_view text) noexcept
{
    const auto open = std::ranges::find_if(
        openingQuotes, [text](std::string_view quote) { return text.starts_with(quote); });
    if (open == std::end(openingQuotes)) {
        return 0;
    }
    std::size_t best = text.size();
    for (const std::string_view close : closingQuotes) {
        const std::size_t at = text.find(close, open->size());
        best = at == std::string_view::npos ? best : std::min(best, at + close.size());
    }
    const std::size_t straight = text.find('"', open->size());
    return straight == std::string_view::npos ? best : std::min(best, straight + 1);
}

struct Piece {
    TokenKind kind;
    std::size_t length;
};

std::optional<Piece> readFixed(std::string_view text, std::span<const TokenKind> kinds) noexcept
{
    for (const TokenKind kind : kinds) {
        const Spelling &spelling = spellings[toIndex(kind)];
        if (!spelling.word.empty() && text.starts_with(spelling.word)) {
            return Piece{kind, spelling.word.size()};
        }
        if (!spelling.symbol.empty() && text.starts_with(spelling.symbol)) {
            return Piece{kind, spelling.symbol.size()};
        }
    }
    return std::nullopt;
}

std::optional<Piece> readLiteral(std::string_view text) noexcept
{
    if (text.starts_with('"')) {
        return Piece{TokenKind::QuotedString, quotedLength(text)};
    }
    if (const std::size_t raw = rawLength(text); raw > 0) {
        return Piece{TokenKind::RawString, raw};
    }
    if (const std::size_t octets = octetsLength(text); octets > 0) {
        return Piece{TokenKind::Octets, octets};
    }
    if (const std::size_t quoted = typographicLength(text); quoted > 0) {
        return Piece{TokenKind::TypographicString, quoted};
    }
    return std::nullopt;
}

/// A word, or else one character: a lone sign or a whole UTF-8 sequence.
Piece readWord(std::string_view text) noexcept
{
    if (const std::size_t name = runLength(text, isNameCharacter); name > 0) {
        return {TokenKind::Identifier, name};
    }
    const auto isContinuation = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    return {TokenKind::Invalid, 1 + runLength(text.substr(1), isContinuation)};
}

/// A value without quotes: everything up to a blank, bracket, brace, comma or quote.
Piece readBareValue(std::string_view text) noexcept
{
    const auto belongs = [](char c) {
        return !isBlank(c) && c != '\t' && !std::string_view("(){},\"").contains(c);
    };
    const std::size_t length = runLength(text, belongs);
    return {length > 0 ? TokenKind::Identifier : TokenKind::Invalid, std::max<std::size_t>(length, 1)};
}

/// An operator word counts while skipping only when a word ends there: “format” is no “or”.
Piece readSkipped(std::string_view text) noexcept
{
    const Piece word = readWord(text);
    const std::optional<Piece> fixed = readFixed(text, skipTokens);
    if (fixed && (word.kind != TokenKind::Identifier || word.length == fixed->length)) {
        return *fixed;
    }
    if (word.kind == TokenKind::Identifier) {
        return word;
    }
    return readLiteral(text).value_or(word);
}

Piece readPiece(std::string_view text, Expect expect) noexcept
{
    switch (expect) {
    case Expect::Operand: return readFixed(text, operandTokens).or_else([text] {
            return text.starts_with('"') ? readLiteral(text) : std::nullopt;
        }).value_or(readWord(text));
    case Expect::Comparison:
        return readFixed(text, comparisonTokens)
            .or_else([text] { return readFixed(text, logicalTokens); })
            .value_or(readWord(text));
    case Expect::Logical: return readFixed(text, logicalTokens).value_or(readWord(text));
    case Expect::Value:
        return readLiteral(text)
            .or_else([text] { return readFixed(text, valueTokens); })
            .value_or(readBareValue(text));
    case Expect::Skip: return readSkipped(text);
    }
    std::unreachable();
}

std::size_t otherSpaceRun(std::string_view text) noexcept
{
    std::size_t length = 0;
    while (const std::size_t space = otherSpaceAtStart(text.substr(length))) {
        length += space;
    }
    return length;
}

} // namespace

std::string_view wordOf(TokenKind kind) noexcept { return spellings[toIndex(kind)].word; }

std::string_view symbolOf(TokenKind kind) noexcept { return spellings[toIndex(kind)].symbol; }

Span trimmed(std::string_view text) noexcept
{
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t space = isBlank(text[begin]) ? 1 : otherSpaceAtStart(text.substr(begin));
        if (space == 0) {
            break;
        }
        begin += space;
    }
    std::size_t end = text.size();
    while (end > begin) {
        const std::string_view rest = text.substr(begin, end - begin);
        const std::size_t space = isBlank(rest.back()) ? 1 : otherSpaceAtEnd(rest);
        if (space == 0) {
            break;
        }
        end -= space;
    }
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

Token readToken(std::string_view text, std::uint32_t offset, Expect expect) noexcept
{
    const std::string_view tail = text.substr(std::min<std::size_t>(offset, text.size()));
    const std::size_t blanks = runLength(tail, isBlank);
    const std::string_view rest = tail.substr(blanks);
    const auto begin = static_cast<std::uint32_t>(text.size() - rest.size());
    if (rest.empty()) {
        return {TokenKind::End, {begin, begin}};
    }
    if (const std::size_t spaces = otherSpaceRun(rest); spaces > 0) {
        return {TokenKind::Blank, {begin, begin + static_cast<std::uint32_t>(spaces)}};
    }
    const Piece piece = readPiece(rest, expect);
    return {piece.kind, {begin, begin + static_cast<std::uint32_t>(piece.length)}};
}

} // namespace rulewright::expression
