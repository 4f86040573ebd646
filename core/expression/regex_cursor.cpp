// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/regex_cursor.h"

#include <algorithm>

namespace rulewright::expression
{

bool isUnicodeSpace(char32_t c) noexcept
{
    const bool isAscii = (c >= 0x09 && c <= 0x0D) || c == 0x20;
    const bool isOther = c == 0x85 || c == 0xA0 || c == 0x1680 || c == 0x2028 || c == 0x2029 ||
                         c == 0x202F || c == 0x205F || c == 0x3000;
    return isAscii || isOther || (c >= 0x2000 && c <= 0x200A);
}

Span PatternCursor::characterSpan() const noexcept
{
    return {m_offset, m_offset + lengthAt(m_offset)};
}

std::optional<char32_t> PatternCursor::peek() const noexcept
{
    const std::uint32_t next = m_offset + lengthAt(m_offset);
    return next < m_text.size() ? std::optional(characterAt(next)) : std::nullopt;
}

std::optional<char32_t> PatternCursor::peekBehindSpace() const noexcept
{
    if (!m_ignoresSpace || isAtEnd()) {
        return peek();
    }
    bool isComment = false;
    std::uint32_t at = m_offset + lengthAt(m_offset);
    const std::uint32_t first = at;
    for (; at < m_text.size(); at += lengthAt(at)) {
        const char32_t c = characterAt(at);
        if (isUnicodeSpace(c)) {
            continue;
        }
        if (isComment || c != '#') {
            return c;
        }
        isComment = true;
    }
    return first < m_text.size() ? std::optional(characterAt(first)) : std::nullopt;
}

bool PatternCursor::advance() noexcept
{
    m_offset += lengthAt(m_offset);
    return !isAtEnd();
}

bool PatternCursor::advanceOverSpace() noexcept
{
    advance();
    skipSpace();
    return !isAtEnd();
}

void PatternCursor::skipSpace() noexcept
{
    while (m_ignoresSpace && !isAtEnd()) {
        if (isUnicodeSpace(current())) {
            advance();
        } else if (current() == '#') {
            skipComment();
        } else {
            return;
        }
    }
}

void PatternCursor::skipComment() noexcept
{
    const std::size_t lineEnd = m_text.find('\n', m_offset);
    m_offset = static_cast<std::uint32_t>(std::min(lineEnd, m_text.size() - 1) + 1);
}

bool PatternCursor::take(std::string_view prefix) noexcept
{
    if (!m_text.substr(m_offset).starts_with(prefix)) {
        return false;
    }
    m_offset += static_cast<std::uint32_t>(prefix.size());
    return true;
}

/// The text is valid UTF-8, so the first byte tells the length.
std::uint32_t PatternCursor::lengthAt(std::uint32_t offset) const noexcept
{
    if (offset >= m_text.size()) {
        return 0;
    }
    const auto lead = static_cast<unsigned char>(m_text[offset]);
    return lead < 0x80 ? 1 : (lead < 0xE0 ? 2 : (lead < 0xF0 ? 3 : 4));
}

char32_t PatternCursor::characterAt(std::uint32_t offset) const noexcept
{
    const std::uint32_t length = lengthAt(offset);
    if (length <= 1) {
        return length == 0 ? 0 : static_cast<unsigned char>(m_text[offset]);
    }
    char32_t c = static_cast<unsigned char>(m_text[offset]) & (0xFFU >> (length + 1));
    for (std::uint32_t i = 1; i < length; ++i) {
        c = (c << 6U) | (static_cast<unsigned char>(m_text[offset + i]) & 0x3FU);
    }
    return c;
}

} // namespace rulewright::expression
