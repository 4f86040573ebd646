// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/source_text.h"
#include "core/expression/byte_search.h"
#include "core/expression/literal_set.h"
#include "core/expression/regex.h"
#include "core/expression/text_edges.h"
#include "core/expression/value.h"
#include "core/expression/wildcard.h"

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

// What a comparison with literals asks of one present value, as small function objects. Operand
// is the type of the value. The ones on text can say which part of it they found.

namespace rulewright::expression
{

struct IntegerIs {
    using Operand = std::int64_t;
    std::int64_t number;
    bool isNegated = false;

    bool operator()(std::int64_t value) const noexcept { return (value == number) != isNegated; }
};

/// From \c first to \c last; covers lt, le, gt, ge. Empty when \c first is above \c last.
struct IntegerIsInRange {
    using Operand = std::int64_t;
    std::int64_t first;
    std::int64_t last;

    bool operator()(std::int64_t value) const noexcept { return value >= first && value <= last; }
};

struct IntegerHasBits {
    using Operand = std::int64_t;
    std::int64_t mask;

    bool operator()(std::int64_t value) const noexcept { return (value & mask) != 0; }
};

struct IntegerIsInSet {
    using Operand = std::int64_t;
    IntegerSet set;

    bool operator()(std::int64_t value) const noexcept { return set.contains(value); }
};

struct AddressIs {
    using Operand = IpAddress;
    IpAddress address;
    bool isNegated = false;

    bool operator()(const IpAddress &value) const noexcept
    {
        return (value == address) != isNegated;
    }
};

/// IPv4 addresses; covers lt, le, gt, ge. Empty when \c first is above \c last.
struct AddressIsInV4Range {
    using Operand = IpAddress;
    std::uint64_t first;
    std::uint64_t last;

    bool operator()(const IpAddress &value) const noexcept
    {
        return !value.isV6 && value.low >= first && value.low <= last;
    }
};

/// Within one family; covers lt, le, gt, ge. Empty when \c first is above \c last.
struct AddressIsInRange {
    using Operand = IpAddress;
    IpRange range;

    bool operator()(const IpAddress &value) const noexcept
    {
        return value.isV6 == range.first.isV6 && range.first <= value && value <= range.last;
    }
};

struct AddressIsInSet {
    using Operand = IpAddress;
    AddressSet set;

    bool operator()(const IpAddress &value) const noexcept { return set.contains(value); }
};

/// Equal bytes; short texts are compared a word at a time.
[[nodiscard]] inline bool isEqual(std::string_view a, std::string_view b) noexcept
{
    constexpr std::size_t twoWords = 2 * sizeof(std::uint64_t);
    if (a.size() != b.size()) {
        return false;
    }
    return a.size() > twoWords ? std::memcmp(a.data(), b.data(), a.size()) == 0
                               : edgesOf(a) == edgesOf(b);
}

struct TextIs {
    using Operand = std::string_view;
    std::string text;
    bool isNegated = false;

    bool operator()(std::string_view value) const noexcept
    {
        return isEqual(value, text) != isNegated;
    }
};

/// As after lower() or upper(): the case of letters does not count.
struct FoldedTextIs {
    using Operand = std::string_view;
    ByteSearch text;
    bool isNegated = false;

    bool operator()(std::string_view value) const noexcept
    {
        return text.isWhole(value) != isNegated;
    }
};

/// Byte order. \c wantsLess: lt and le; \c takesEqual: le and ge.
struct TextIsOrdered {
    using Operand = std::string_view;
    std::string text;
    bool wantsLess = false;
    bool takesEqual = false;

    bool operator()(std::string_view value) const noexcept
    {
        const int order = value.compare(text);
        return order == 0 ? takesEqual : (order < 0) == wantsLess;
    }
};

struct TextIsInSet {
    using Operand = std::string_view;
    TextSet set;

    bool operator()(std::string_view value) const noexcept { return set.contains(value); }
};

/// A place in the value, as a span of bytes.
inline Span spanAt(std::size_t place, std::size_t length) noexcept
{
    return {static_cast<std::uint32_t>(place), static_cast<std::uint32_t>(place + length)};
}

struct TextContains {
    using Operand = std::string_view;
    ByteSearch search;

    bool operator()(std::string_view value) const noexcept
    {
        return search.find(value) != ByteSearch::npos;
    }
    [[nodiscard]] std::optional<Span> part(std::string_view value) const noexcept
    {
        const std::size_t place = search.find(value);
        return place == ByteSearch::npos ? std::nullopt
                                         : std::optional(spanAt(place, search.length()));
    }
};

struct TextStartsWith {
    using Operand = std::string_view;
    std::string text;

    bool operator()(std::string_view value) const noexcept { return value.starts_with(text); }
    [[nodiscard]] std::optional<Span> part(std::string_view value) const noexcept
    {
        return value.starts_with(text) ? std::optional(spanAt(0, text.size())) : std::nullopt;
    }
};

struct TextEndsWith {
    using Operand = std::string_view;
    std::string text;

    bool operator()(std::string_view value) const noexcept { return value.ends_with(text); }
    [[nodiscard]] std::optional<Span> part(std::string_view value) const noexcept
    {
        return value.ends_with(text)
                   ? std::optional(spanAt(value.size() - text.size(), text.size()))
                   : std::nullopt;
    }
};

struct TextMatches {
    using Operand = std::string_view;
    Regex regex;

    bool operator()(std::string_view value) const noexcept { return regex.matches(value); }
    [[nodiscard]] std::optional<Span> part(std::string_view value) const
    {
        return regex.find(value);
    }
};

struct TextFitsWildcard {
    using Operand = std::string_view;
    Wildcard wildcard;

    bool operator()(std::string_view value) const noexcept { return wildcard.matches(value); }
    [[nodiscard]] std::optional<Span> part(std::string_view value) const noexcept
    {
        return wildcard.matches(value) ? std::optional(spanAt(0, value.size())) : std::nullopt;
    }
};

/// A yes/no value by itself.
struct IsTrue {
    using Operand = bool;

    bool operator()(bool value) const noexcept { return value; }
};

} // namespace rulewright::expression
