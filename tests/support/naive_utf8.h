// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rulewright::test::naive
{

/// The value of a hexadecimal digit of either case.
[[nodiscard]] std::optional<unsigned> hexDigit(char digit);

/// The number behind exactly `count` hexadecimal digits at `at`.
[[nodiscard]] std::optional<std::uint32_t> hexNumber(std::string_view text, std::size_t at,
                                                     std::size_t count);

/// The UTF-8 encoding of a code point.
[[nodiscard]] std::string encodedUtf8(std::uint32_t codePoint);

/// Whether the bytes are well-formed UTF-8.
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Whether the UTF-16 unit is the first of a surrogate pair.
[[nodiscard]] bool isHighSurrogate(std::uint32_t unit);

/// Whether the UTF-16 unit is the second of a surrogate pair.
[[nodiscard]] bool isLowSurrogate(std::uint32_t unit);

/// The code point of a surrogate pair.
[[nodiscard]] std::uint32_t joinedSurrogates(std::uint32_t high, std::uint32_t low);

} // namespace rulewright::test::naive
