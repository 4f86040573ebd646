// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/wildcard.h"

#include "core/expression/characters.h"

namespace rulewright::expression
{

namespace
{

/// The pieces between the stars, or the first fault. Escapes come before stars.
std::expected<std::vector<std::string>, WildcardError>
readPieces(std::string_view pattern, std::optional<std::size_t> starLimit)
{
    std::vector<std::string> pieces(1);
    std::optional<std::size_t> doubleStar;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isEscape = pattern[i] == '\\';
        const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
        if (isEscape && next != '*' && next != '\\') {
            return std::unexpected(WildcardError{WildcardFault::Escape, i, 0});
        }
        if (isEscape) {
            pieces.back() += next;
            ++i;
        } else if (pattern[i] == '*') {
            doubleStar = next == '*' && !doubleStar ? i : doubleStar;
            pieces.emplace_back();
        } else {
            pieces.back() += pattern[i];
        }
    }
    const std::size_t stars = pieces.size() - 1;
    if (starLimit && stars > *starLimit) {
        return std::unexpected(WildcardError{WildcardFault::TooManyStars, 0, stars});
    }
    if (doubleStar) {
        return std::unexpected(WildcardError{WildcardFault::DoubleStar, *doubleStar, stars});
    }
    return pieces;
}

} // namespace

std::expected<Wildcard, WildcardError> Wildcard::compile(std::string_view pattern,
                                                         LetterCase letterCase,
                                                         std::optional<std::size_t> starLimit)
{
    auto pieces = readPieces(pattern, starLimit);
    if (!pieces) {
        return std::unexpected(pieces.error());
    }
    Wildcard wildcard(letterCase);
    wildcard.m_pieces = std::move(*pieces);
    for (const std::string &piece : wildcard.m_pieces) {
        wildcard.m_searches.emplace_back(piece, letterCase);
    }
    return wildcard;
}

const std::string *Wildcard::literal() const noexcept
{
    return m_pieces.size() == 1 ? &m_pieces.front() : nullptr;
}

template <typename Found> bool Wildcard::walk(std::string_view value, Found found) const
{
    const std::size_t headLength = m_pieces.front().size();
    const std::size_t tailLength = m_pieces.back().size();
    if (m_pieces.size() == 1) {
        return value.size() == headLength && m_searches.front().isAt(value, 0);
    }
    const bool fits = value.size() >= headLength + tailLength &&
                      m_searches.front().isAt(value, 0) &&
                      m_searches.back().isAt(value, value.size() - tailLength);
    if (!fits) {
        return false;
    }
    const std::string_view middle = value.substr(0, value.size() - tailLength);
    std::size_t place = headLength;
    for (std::size_t i = 1; i + 1 < m_pieces.size(); ++i) {
        const std::size_t next = m_searches[i].find(middle, place);
        if (next == ByteSearch::npos) {
            return false;
        }
        found(place, next);
        place = next + m_pieces[i].size();
    }
    found(place, middle.size());
    return true;
}

bool Wildcard::matches(std::string_view value) const noexcept
{
    return walk(value, [](std::size_t, std::size_t) {});
}

std::optional<std::vector<std::string_view>> Wildcard::captures(std::string_view value) const
{
    std::vector<std::string_view> captured;
    const bool isMatch = walk(value, [&](std::size_t begin, std::size_t end) {
        captured.push_back(value.substr(begin, end - begin));
    });
    return isMatch ? std::optional(std::move(captured)) : std::nullopt;
}

} // namespace rulewright::expression
