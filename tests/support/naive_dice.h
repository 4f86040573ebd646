// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace rulewright::test::naive
{

/// Random numbers that are the same everywhere for one seed: no distribution of the standard
/// library takes part, since those differ between implementations.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    /// A number from zero to `count` - 1; `count` must not be zero.
    [[nodiscard]] std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>(m_engine() % count);
    }

    /// True in about `percent` of a hundred throws.
    [[nodiscard]] bool chance(std::size_t percent) { return below(100) < percent; }

    /// One of the items, which must not be empty.
    template <typename T> [[nodiscard]] const T &oneOf(const std::vector<T> &items)
    {
        return items[below(items.size())];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace rulewright::test::naive
