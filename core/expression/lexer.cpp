// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/lexer.h"

#include "core/base/strong_id.h"
#include "core/expression/characters.h"

#include <algorithm>
#include <array>

namespace rulewright::expression
{

namespace
{

struct Spelling {
    constexpr Spelling(std::string_view wordForm, std::string_view symbolForm)
        : word(wordForm), symbol(symbolForm), wordStart(startOf(word)), symbolStart(startOf(symbol))
    {
    }
    static constexpr char startOf(std::string_view form) { return form.empty() ? '\0' : form[0]; }

    std::string_view word;
    std::string_view symbol;
    /// The first characters, which tell most forms apart; NUL of one that does not exist.
    char wordStart;
    char symbolStart;
};

constexpr auto spellings = std::to_array<Spelling>({
#define TOKEN(kind, word, symbol) {word, symbol},
#include "core/expression/tokens.def"
#undef TOKEN
});

constexpr std::array pieceTokens{
    TokenKind::OpenBracket, TokenKind::CloseBracket, TokenKind::OpenBrace, TokenKind::CloseBrace,
    TokenKind::OpenIndex,   TokenKind::CloseIndex,   TokenKind::Comma,     TokenKind::Or,
    TokenKind::Xor,         TokenKind::And};

constexpr std::array wordOperators{TokenKind::Or,       TokenKind::Xor,     TokenKind::And,
                                   TokenKind::Not,      TokenKind::In,      TokenKind::Eq,
                                   TokenKind::Ne,       TokenKind::Ge,      TokenKind::Le,
                                   TokenKind::Gt,       TokenKind::Lt,      TokenKind::BitwiseAnd,
                                   TokenKind::Contains, TokenKind::Matches, TokenKind::Wildcard};

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
    const std::string closing = '"' + std::string(hashes, '#');
    const std::size_t close = text.find(closing, hashes + 2);
    return close == std::string_view::npos ? text.size() : close + closing.size();
}

std::size_t stringLength(std::string_view text) noexcept
{
    if (text.starts_with('"')) {
        return quotedLength(text);
    }
    const std::size_t raw = rawLength(text);
    return raw > 0 ? raw : typographicLength(text);
}

/// One character: a lone byte or a whole UTF-8 sequence.
std::size_t characterLength(std::string_view text) noexcept
{
    return 1 + runLength(text.substr(1), isContinuation);
}

std::uint32_t skipAllSpace(std::string_view text, std::uint32_t offset) noexcept
{
    for (;;) {
        offset = skipBlanks(text, offset);
        const std::size_t other = otherSpaceAtStart(text.substr(offset));
        if (other == 0) {
            return offset;
        }
        offset += static_cast<std::uint32_t>(other);
    }
}

Token tokenOf(TokenKind kind, std::uint32_t begin, std::size_t length) noexcept
{
    return {kind, {begin, begin + static_cast<std::uint32_t>(length)}};
}

} // namespace

std::string_view wordOf(TokenKind kind) noexcept
{
    return spellings[toIndex(kind)].word;
}

std::string_view symbolOf(TokenKind kind) noexcept
{
    return spellings[toIndex(kind)].symbol;
}

Span trimmed(std::string_view text) noexcept
{
    const std::uint32_t begin = skipAllSpace(text, 0);
    std::string_view rest = text.substr(begin);
    for (;;) {
        const std::size_t space = !rest.empty() && isBlank(rest.back()) ? 1 : otherSpaceAtEnd(rest);
        if (space == 0) {
            return {begin, begin + static_cast<std::uint32_t>(rest.size())};
        }
        rest.remove_suffix(space);
    }
}

std::uint32_t skipBlanks(std::string_view text, std::uint32_t offset) noexcept
{
    while (offset < text.size() && isBlank(text[offset])) {
        ++offset;
    }
    return offset;
}

std::optional<Token> matchToken(std::string_view text, std::uint32_t offset,
                                std::span<const TokenKind> kinds) noexcept
{
    const std::string_view rest = text.substr(offset);
    const auto stands = [rest](char start, std::string_view form) {
        return rest.front() == start && !form.empty() && rest.starts_with(form);
    };
    for (const TokenKind kind : rest.empty() ? std::span<const TokenKind>() : kinds) {
        const Spelling &spelling = spellings[toIndex(kind)];
        if (stands(spelling.wordStart, spelling.word)) {
            return tokenOf(kind, offset, spelling.word.size());
        }
        if (stands(spelling.symbolStart, spelling.symbol)) {
            return tokenOf(kind, offset, spelling.symbol.size());
        }
    }
    return std::nullopt;
}

Span nameAt(std::string_view text, std::uint32_t offset) noexcept
{
    std::uint32_t end = offset;
    for (;;) {
        const std::size_t word = runLength(text.substr(end), isWordCharacter);
        end += static_cast<std::uint32_t>(word);
        const bool goesOn =
            word > 0 && end + 1 < text.size() && text[end] == '.' && isWordCharacter(text[end + 1]);
        if (!goesOn) {
            return {offset, end};
        }
        ++end;
    }
}

Token readPiece(std::string_view text, std::uint32_t offset) noexcept
{
    offset = skipAllSpace(text, offset);
    const std::string_view rest = text.substr(offset);
    if (rest.empty()) {
        return tokenOf(TokenKind::End, offset, 0);
    }
    if (const std::size_t length = stringLength(rest); length > 0) {
        return tokenOf(TokenKind::Literal, offset, length);
    }
    const std::size_t word = runLength(rest, [](char c) { return isWordCharacter(c) || c == '.'; });
    const auto fixed = matchToken(text, offset, pieceTokens);
    if (fixed && (word == 0 || word == fixed->span.length())) {
        return *fixed;
    }
    return word > 0 ? tokenOf(TokenKind::Word, offset, word)
                    : tokenOf(TokenKind::Invalid, offset, characterLength(rest));
}

Span valueLikeAt(std::string_view text, std::uint32_t offset) noexcept
{
    const std::string_view rest = text.substr(offset);
    const auto belongs = [](char c) {
        return !isBlank(c) && c != '\t' && !std::string_view("(){}[],\"").contains(c);
    };
    std::size_t length = stringLength(rest);
    length = length > 0 ? length : runLength(rest, belongs);
    length = length > 0 || rest.empty() ? length : characterLength(rest);
    return {offset, offset + static_cast<std::uint32_t>(length)};
}

bool startsWithTypographicQuote(std::string_view text) noexcept
{
    return typographicLength(text) > 0;
}

std::optional<TokenKind> misspeltOperator(std::string_view word) noexcept
{
    const auto isSame = [word](TokenKind kind) {
        const std::string_view spelling = wordOf(kind);
        return word != spelling && std::ranges::equal(word, spelling, {}, toLowerCase);
    };
    const auto found = std::ranges::find_if(wordOperators, isSame);
    return found == wordOperators.end() ? std::nullopt : std::optional(*found);
}

} // namespace rulewright::expression
