// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/source_text.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace rulewright::expression
{

/// White_Space of the Unicode character database.
[[nodiscard]] bool isUnicodeSpace(char32_t c) noexcept;

/// A place in a pattern that moves by characters. Behind the end the current character is 0.
class PatternCursor
{
public:
    explicit PatternCursor(std::string_view text) noexcept : m_text(text) {}

    [[nodiscard]] bool isAtEnd() const noexcept { return m_offset >= m_text.size(); }
    [[nodiscard]] std::uint32_t offset() const noexcept { return m_offset; }
    [[nodiscard]] char32_t current() const noexcept { return characterAt(m_offset); }
    [[nodiscard]] bool isAt(char32_t c) const noexcept { return !isAtEnd() && current() == c; }
    /// The empty span at the current character.
    [[nodiscard]] Span here() const noexcept { return {m_offset, m_offset}; }
    [[nodiscard]] Span characterSpan() const noexcept;
    [[nodiscard]] std::string_view textFrom(std::uint32_t begin) const noexcept
    {
        return m_text.substr(begin, m_offset - begin);
    }

    /// The character behind the current one.
    [[nodiscard]] std::optional<char32_t> peek() const noexcept;
    /// As peek(), but passes over blanks and comments where they do not count.
    [[nodiscard]] std::optional<char32_t> peekBehindSpace() const noexcept;

    /// Moves one character on. False when that is the end.
    bool advance() noexcept;
    /// Moves one character on, then over blanks and comments where they do not count.
    bool advanceOverSpace() noexcept;
    void skipSpace() noexcept;
    /// Moves over \p prefix when it stands here.
    [[nodiscard]] bool take(std::string_view prefix) noexcept;
    void moveTo(std::uint32_t offset) noexcept { m_offset = offset; }
    void moveToEnd() noexcept { m_offset = static_cast<std::uint32_t>(m_text.size()); }

    /// Flag x: blanks and comments in the pattern do not count.
    [[nodiscard]] bool ignoresSpace() const noexcept { return m_ignoresSpace; }
    void setIgnoresSpace(bool ignores) noexcept { m_ignoresSpace = ignores; }

private:
    [[nodiscard]] std::uint32_t lengthAt(std::uint32_t offset) const noexcept;
    [[nodiscard]] char32_t characterAt(std::uint32_t offset) const noexcept;
    void skipComment() noexcept;

    std::string_view m_text;
    std::uint32_t m_offset = 0;
    bool m_ignoresSpace = false;
};

} // namespace rulewright::expression
