// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace rulewright::expression
{

/// A set of bytes, as 256 bits.
class ByteSet
{
public:
    constexpr void add(unsigned char byte) noexcept
    {
        m_words[byte / 64U] |= std::uint64_t{1} << (byte % 64U);
    }
    constexpr void addRange(unsigned first, unsigned last) noexcept
    {
        for (unsigned byte = first; byte <= last; ++byte) {
            add(static_cast<unsigned char>(byte));
        }
    }
    constexpr void addAll(const ByteSet &other) noexcept
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] |= other.m_words[i];
        }
    }
    [[nodiscard]] constexpr bool contains(unsigned char byte) const noexcept
    {
        return ((m_words[byte / 64U] >> (byte % 64U)) & 1U) != 0;
    }
    [[nodiscard]] constexpr int size() const noexcept
    {
        int count = 0;
        for (const std::uint64_t word : m_words) {
            count += std::popcount(word);
        }
        return count;
    }
    [[nodiscard]] constexpr bool intersects(const ByteSet &other) const noexcept
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if ((m_words[i] & other.m_words[i]) != 0) {
                return true;
            }
        }
        return false;
    }
    /// The smallest member. The set is not empty.
    [[nodiscard]] constexpr unsigned char first() const noexcept
    {
        std::size_t i = 0;
        while (m_words[i] == 0) {
            ++i;
        }
        return static_cast<unsigned char>(i * 64 +
                                          static_cast<unsigned>(std::countr_zero(m_words[i])));
    }
    friend constexpr bool operator==(const ByteSet &, const ByteSet &) = default;

private:
    std::array<std::uint64_t, 4> m_words{};
};

} // namespace rulewright::expression
