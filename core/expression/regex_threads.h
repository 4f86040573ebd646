// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/regex_tree.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

// A simulation of all ways through a pattern at once, in time proportional to the size of the
// program times the length of the text (Thompson 1968, Pike). It knows every condition of the
// dialect and stands in where RE2 does not.

namespace rulewright::expression
{

class RegexThreads
{
public:
    explicit RegexThreads(const RegexTree &tree);

    struct Match {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    /// The leftmost match, of those the one the pattern prefers.
    [[nodiscard]] std::optional<Match> find(std::string_view subject) const;

private:
    enum class Step : std::uint8_t { Take, Fork, Check, Done };

    /// Take: one byte of the set \c payload. Fork: go on at \c next, or else at \c payload.
    /// Check: the Look \c payload holds.
    struct Instruction {
        Step step = Step::Done;
        std::uint32_t next = 0;
        std::uint32_t payload = 0;
    };
    class Run;

    [[nodiscard]] std::uint32_t emit(Instruction instruction);
    void compile(const RegexTree &tree, RegexId id);
    void compile(const RegexTree &tree, const RegexRepetition &repetition);
    void compile(const RegexTree &tree, const RegexChoice &choice);
    void compileLoop(const RegexTree &tree, const RegexRepetition &repetition);
    void compileOption(const RegexTree &tree, RegexId operand, std::uint32_t count, bool isLazy);
    void takeSet(const ByteSet &set);
    [[nodiscard]] std::uint32_t here() const noexcept
    {
        return static_cast<std::uint32_t>(m_program.size());
    }
    void aim(std::uint32_t fork, std::uint32_t inner, std::uint32_t outer, bool isLazy) noexcept;

    std::vector<Instruction> m_program;
    std::vector<ByteSet> m_sets;
};

/// True when the condition holds between the bytes before and behind \p place.
[[nodiscard]] bool holds(Look look, std::string_view subject, std::size_t place);

} // namespace rulewright::expression
