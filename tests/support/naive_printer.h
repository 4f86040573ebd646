// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/naive_dice.h"
#include "tests/support/naive_expression.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace rulewright::test::naive
{

/// Chooses among the ways to write the same thing: words or symbols, blanks, escapes, digits.
class Spelling
{
public:
    /// Always the first choice: the printing rules of section 18.1, apart from notations that the
    /// tree asks for.
    [[nodiscard]] static Spelling plain() { return Spelling(); }

    /// Random choices, the same for the same seed.
    explicit Spelling(std::uint64_t seed) : m_dice(Dice(seed)) {}

    /// One of `count` choices; the first one is the plain one.
    [[nodiscard]] std::size_t choose(std::size_t count)
    {
        return m_dice ? m_dice->below(count) : 0;
    }

    /// Whether to leave the plain spelling, in about `percent` of a hundred cases.
    [[nodiscard]] bool varies(std::size_t percent) { return m_dice && m_dice->chance(percent); }

private:
    Spelling() = default;

    std::optional<Dice> m_dice;
};

/// The text of an expression. Always valid by the grammar: brackets are added where the tree needs
/// them, and a notation that a place does not allow gives way to one that it does.
[[nodiscard]] std::string printed(const Expression &expression, Spelling &spelling);

/// The text in the plain spelling.
[[nodiscard]] std::string printed(const Expression &expression);

} // namespace rulewright::test::naive
