// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/byte_search.h"
#include "core/expression/regex_tree.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

// Most patterns in rules are runs of bytes and sets, `googlebot/\d+\.\d+`: no branch, and nothing
// repeated that what follows could take as well. For these, taking as much as possible at every
// step is exact, so no engine is needed.

namespace rulewright::expression
{

/// A pattern that is one run of byte sets.
class RegexSequence
{
public:
    enum class Outcome : unsigned char { None, Found, GaveUp };

    struct Match {
        Outcome outcome = Outcome::None;
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    /// Empty when the tree is not such a run.
    [[nodiscard]] static std::optional<RegexSequence> create(const RegexTree &tree);

    /// The leftmost match. Gives up when the work would be more than a few passes over the text.
    [[nodiscard]] Match find(std::string_view subject) const noexcept;

    /// The bytes, when the pattern is nothing else.
    [[nodiscard]] std::optional<std::string> literal() const;
    [[nodiscard]] LetterCase letterCase() const noexcept { return m_case; }

private:
    /// A set, this many times. The maximum of an endless one is the largest number.
    struct Piece {
        ByteSet set;
        std::size_t min = 1;
        std::size_t max = 1;
    };

    [[nodiscard]] bool append(const RegexTree &tree, RegexId part);
    [[nodiscard]] bool appendRepetition(const RegexTree &tree, const RegexRepetition &repetition);
    [[nodiscard]] bool isExact() const noexcept;
    void takePrefix();
    [[nodiscard]] std::optional<std::size_t> endFrom(std::string_view subject, std::size_t place,
                                                     std::size_t &steps) const noexcept;
    [[nodiscard]] Match findAnchored(std::string_view subject) const noexcept;

    bool m_isAtStart = false;
    bool m_isAtEnd = false;
    std::string m_prefix;
    LetterCase m_case = LetterCase::Exact;
    ByteSearch m_search;
    std::vector<Piece> m_pieces;
};

} // namespace rulewright::expression
