// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/code_point_set.h"
#include "core/expression/regex_tree.h"

#include <string_view>

namespace rulewright::expression
{

/// Makes nodes of a RegexTree, each in its simplest form.
class RegexTreeBuilder
{
public:
    [[nodiscard]] RegexId nothing();
    [[nodiscard]] RegexId bytes(std::string_view bytes);
    [[nodiscard]] RegexId set(const ByteSet &set);
    /// One byte out of \p set, whose members are 0–255.
    [[nodiscard]] RegexId byteOf(const CodePointSet &set);
    /// One character of \p set, as UTF-8.
    [[nodiscard]] RegexId characterOf(const CodePointSet &set);
    [[nodiscard]] RegexId look(Look look);
    [[nodiscard]] RegexId repetition(RegexRepetition repetition);
    [[nodiscard]] RegexId capture(RegexId inner);
    [[nodiscard]] RegexId concat(const std::vector<RegexId> &members);
    [[nodiscard]] RegexId choice(std::vector<RegexId> members);

    [[nodiscard]] RegexTree take(RegexId root);

private:
    /// Makes the node in its place.
    template <typename T>
    [[nodiscard]] RegexId add(T data, std::uint64_t minLength,
                              std::optional<std::uint64_t> maxLength)
    {
        m_tree.nodes.emplace_back(std::move(data), minLength, maxLength);
        return static_cast<RegexId>(m_tree.nodes.size() - 1);
    }
    [[nodiscard]] std::optional<ByteSet> asSet(RegexId id) const;
    [[nodiscard]] RegexId addChoice(RegexChoice choice);
    [[nodiscard]] std::vector<RegexId> opened(const std::vector<RegexId> &members) const;
    [[nodiscard]] std::vector<RegexId> joined(const std::vector<RegexId> &members);

    RegexTree m_tree;
};

/// The UTF-8 bytes of a character.
[[nodiscard]] std::string utf8Of(char32_t c);

} // namespace rulewright::expression
