// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/ip_address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What `in { … }` looks into. Asking allocates nothing.

namespace rulewright::expression
{

/// Integers as merged, sorted ranges, or as bits.
class IntegerSet
{
public:
    using Range = std::pair<std::int64_t, std::int64_t>;

    explicit IntegerSet(std::vector<Range> ranges);

    [[nodiscard]] bool contains(std::int64_t value) const noexcept;

private:
    std::vector<Range> m_ranges;
    /// One bit per integer from m_first on, when they lie close together.
    std::vector<std::uint64_t> m_bits;
    std::uint64_t m_first = 0;
};

/// Addresses as merged, sorted ranges, one list per family.
class AddressSet
{
public:
    explicit AddressSet(const std::vector<IpRange> &ranges);

    [[nodiscard]] bool contains(const IpAddress &address) const noexcept;

private:
    using V4 = std::pair<std::uint32_t, std::uint32_t>;

    std::vector<V4> m_v4;
    std::vector<IpRange> m_v6;
};

/// Strings in a table that is addressed by their length and bytes.
class TextSet
{
public:
    explicit TextSet(std::vector<std::string> members);

    [[nodiscard]] bool contains(std::string_view text) const noexcept;

private:
    struct Slot {
        std::uint64_t key = 0;
        /// Index of the member, plus one; 0 for an empty slot.
        std::uint32_t member = 0;
        std::uint32_t length = 0;
    };

    [[nodiscard]] std::size_t placeOf(std::uint64_t key, std::size_t length) const noexcept;

    std::vector<std::string> m_members;
    std::vector<Slot> m_slots;
    unsigned m_shift = 63;
    /// Bit i: some member is i bytes long; the last bit stands for all longer ones.
    std::uint64_t m_lengths = 0;
};

} // namespace rulewright::expression
