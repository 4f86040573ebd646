// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/literal_set.h"

#include "core/expression/text_edges.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <limits>

namespace rulewright::expression
{

namespace
{

/// Sorts ranges and joins those that overlap.
template <typename Range, typename First, typename Last>
std::vector<Range> merged(std::vector<Range> ranges, First first, Last last)
{
    std::ranges::sort(ranges, {}, first);
    std::vector<Range> result;
    for (const Range &range : ranges) {
        if (!result.empty() && std::invoke(first, range) <= std::invoke(last, result.back())) {
            std::invoke(last, result.back()) =
                std::max(std::invoke(last, result.back()), std::invoke(last, range));
        } else {
            result.push_back(range);
        }
    }
    return result;
}

/// The range that begins at or before \p value is the only one that can hold it.
template <typename Range, typename Value, typename First, typename Last>
bool holds(const std::vector<Range> &ranges, const Value &value, First first, Last last) noexcept
{
    const auto behind = std::ranges::upper_bound(ranges, value, {}, first);
    return behind != ranges.begin() && value <= std::invoke(last, *(behind - 1));
}

/// All of a text below eight bytes, in a way that fits no other of its length; what stands at the
/// ends of a longer one.
std::uint64_t keyOf(std::string_view text) noexcept
{
    constexpr int half = 32;
    const TextEdges edges = edgesOf(text);
    return edges.head ^ std::rotl(edges.tail, half);
}

constexpr std::uint64_t wordBits = 64;
constexpr unsigned lastLengthBit = 63;

std::uint64_t lengthBit(std::size_t length) noexcept
{
    return std::uint64_t{1} << std::min<std::size_t>(length, lastLengthBit);
}

} // namespace

IntegerSet::IntegerSet(std::vector<Range> ranges)
    : m_ranges(merged(std::move(ranges), &Range::first, &Range::second))
{
    constexpr std::uint64_t widest = 65'536;
    if (m_ranges.empty()) {
        return;
    }
    m_first = static_cast<std::uint64_t>(m_ranges.front().first);
    const std::uint64_t width = static_cast<std::uint64_t>(m_ranges.back().second) - m_first;
    if (width >= widest) {
        return;
    }
    m_bits.resize(width / wordBits + 1);
    for (const auto &[first, last] : m_ranges) {
        const std::uint64_t end = static_cast<std::uint64_t>(last) - m_first;
        for (std::uint64_t i = static_cast<std::uint64_t>(first) - m_first; i <= end; ++i) {
            m_bits[i / wordBits] |= std::uint64_t{1} << (i % wordBits);
        }
    }
}

bool IntegerSet::contains(std::int64_t value) const noexcept
{
    if (m_bits.empty()) {
        return holds(m_ranges, value, &Range::first, &Range::second);
    }
    const std::uint64_t place = static_cast<std::uint64_t>(value) - m_first;
    return place / wordBits < m_bits.size() &&
           (m_bits[place / wordBits] >> (place % wordBits) & 1U) != 0;
}

AddressSet::AddressSet(const std::vector<IpRange> &ranges)
{
    for (const IpRange &range : ranges) {
        if (range.first.isV6) {
            m_v6.push_back(range);
        } else {
            m_v4.emplace_back(static_cast<std::uint32_t>(range.first.low),
                              static_cast<std::uint32_t>(range.last.low));
        }
    }
    m_v4 = merged(std::move(m_v4), &V4::first, &V4::second);
    m_v6 = merged(std::move(m_v6), &IpRange::first, &IpRange::last);
}

bool AddressSet::contains(const IpAddress &address) const noexcept
{
    if (address.isV6) {
        return holds(m_v6, address, &IpRange::first, &IpRange::last);
    }
    return holds(m_v4, static_cast<std::uint32_t>(address.low), &V4::first, &V4::second);
}

TextSet::TextSet(std::vector<std::string> members) : m_members(std::move(members))
{
    const std::size_t size = std::bit_ceil(std::max<std::size_t>(m_members.size() * 2, 2));
    m_slots.resize(size);
    m_shift = 64U - static_cast<unsigned>(std::countr_zero(size));
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        const std::string &member = m_members[i];
        if (contains(member)) {
            continue;
        }
        std::size_t place = placeOf(keyOf(member), member.size());
        while (m_slots[place].member != 0) {
            place = (place + 1) & (m_slots.size() - 1);
        }
        m_slots[place] = {keyOf(member), static_cast<std::uint32_t>(i + 1),
                          static_cast<std::uint32_t>(member.size())};
        m_lengths |= lengthBit(member.size());
    }
}

std::size_t TextSet::placeOf(std::uint64_t key, std::size_t length) const noexcept
{
    constexpr std::uint64_t golden = 0x9E37'79B9'7F4A'7C15ULL;
    return static_cast<std::size_t>(((key ^ length) * golden) >> m_shift);
}

bool TextSet::contains(std::string_view text) const noexcept
{
    if ((m_lengths & lengthBit(text.size())) == 0) {
        return false;
    }
    const std::uint64_t key = keyOf(text);
    for (std::size_t place = placeOf(key, text.size()); m_slots[place].member != 0;
         place = (place + 1) & (m_slots.size() - 1)) {
        const Slot &slot = m_slots[place];
        const bool isCandidate = slot.key == key && slot.length == text.size();
        if (isCandidate && (text.size() < sizeof key || m_members[slot.member - 1] == text)) {
            return true;
        }
    }
    return false;
}

} // namespace rulewright::expression
