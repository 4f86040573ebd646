// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/source_text.h"
#include "core/expression/ast.h"

#include <expected>
#include <string>
#include <string_view>

// Literals as the engine reads them (rules-language.md 6, 12.1, 13): from an offset on, as far
// as they reach. What it rejects comes back with its words and its span; what to tell the author
// is the parser's business.

namespace rulewright::expression
{

/// What is wrong with a literal.
enum class LiteralFault : std::uint8_t {
    NotText,
    UnknownEscape,
    UnclosedString,
    TooManyHashes,
    IncompleteOctets,
    NotANumber,
    NumberOutOfRange,
    NotAnAddress,
    PrefixLength,
    HostBits,
    RangeBounds,
    ListName,
};

/// Why the engine rejects a literal: its words, the span it underlines, and the narrowest place.
struct LiteralError {
    LiteralFault fault = LiteralFault::NotText;
    std::string message;
    Span engineSpan;
    Span place;
};

/// The most “#” on either side of a raw string (rules-language.md 5).
inline constexpr std::size_t maximalHashes = 255;

/// A literal and the offset behind it.
template <typename T> struct ReadLiteral {
    T value;
    std::uint32_t end = 0;
};

template <typename T> using LiteralResult = std::expected<ReadLiteral<T>, LiteralError>;

/// A quoted string, raw string or octets.
[[nodiscard]] LiteralResult<StringLiteral> readBytes(std::string_view text, std::uint32_t at);
/// A quoted or raw string.
[[nodiscard]] LiteralResult<StringLiteral> readText(std::string_view text, std::uint32_t at);
/// A quoted or raw string, where quotes and backslashes belong to a regular expression.
[[nodiscard]] LiteralResult<StringLiteral> readPattern(std::string_view text, std::uint32_t at);
[[nodiscard]] LiteralResult<std::int64_t> readInteger(std::string_view text, std::uint32_t at);
/// `80` or `80..90`.
[[nodiscard]] LiteralResult<IntegerRange> readIntegerMember(std::string_view text,
                                                            std::uint32_t at);
[[nodiscard]] LiteralResult<IpAddress> readAddress(std::string_view text, std::uint32_t at);
/// A host, network or range.
[[nodiscard]] LiteralResult<AddressRange> readAddressMember(std::string_view text,
                                                            std::uint32_t at);
/// The name behind `$`, which stands before \p at.
[[nodiscard]] LiteralResult<std::string> readListName(std::string_view text, std::uint32_t at);

} // namespace rulewright::expression
