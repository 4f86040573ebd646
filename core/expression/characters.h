// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

// The classes of characters that the language knows (rules-language.md 2).

namespace rulewright::expression
{

[[nodiscard]] constexpr bool isBlank(char c) noexcept
{
    return c == ' ' || c == '\r' || c == '\n';
}

[[nodiscard]] constexpr bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr bool isHexDigit(char c) noexcept
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

[[nodiscard]] constexpr bool isLetter(char c) noexcept
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

[[nodiscard]] constexpr bool isWordCharacter(char c) noexcept
{
    return isDigit(c) || isLetter(c) || c == '_';
}

[[nodiscard]] constexpr bool isListCharacter(char c) noexcept
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || c == '_' || c == '.';
}

[[nodiscard]] constexpr bool isOctetSeparator(char c) noexcept
{
    return c == ':' || c == '-' || c == '.';
}

[[nodiscard]] constexpr bool isAddressCharacter(char c) noexcept
{
    return isHexDigit(c) || c == ':' || c == '.' || c == '/';
}

/// A byte inside a UTF-8 sequence, not at its start.
[[nodiscard]] constexpr bool isContinuation(char c) noexcept
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

[[nodiscard]] constexpr char toLowerCase(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

[[nodiscard]] constexpr char toUpperCase(char c) noexcept
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
}

/// The length of the run at the start of \p text whose characters all belong.
template <typename Predicate>
[[nodiscard]] constexpr std::size_t runLength(std::string_view text, Predicate belongs) noexcept
{
    std::size_t length = 0;
    while (length < text.size() && belongs(text[length])) {
        ++length;
    }
    return length;
}

/// The bytes of the UTF-8 sequence at the start of \p text; 0 when it is malformed (RFC 3629)
/// or the text is empty.
[[nodiscard]] std::size_t sequenceLength(std::string_view text) noexcept;
[[nodiscard]] bool isUtf8(std::string_view text) noexcept;
/// The bytes of the white space at the start or end of \p text that is no blank of the
/// language (Unicode White_Space); 0 when there is none.
[[nodiscard]] std::size_t otherSpaceAtStart(std::string_view text) noexcept;
[[nodiscard]] std::size_t otherSpaceAtEnd(std::string_view text) noexcept;

} // namespace rulewright::expression
