// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/strong_id.h"
#include "core/expression/byte_set.h"
#include "core/expression/regex_syntax.h"

#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// What a pattern means, over bytes: no flags, no classes of characters, no Unicode. Matchers and
// proofs read this tree and need to know nothing of the dialect.

namespace rulewright::expression
{

/// An index into the nodes of one RegexTree.
enum class RegexId : std::uint32_t {};

/// A condition on a place between two bytes.
enum class Look : std::uint8_t {
    TextStart,
    TextEnd,
    LineStart,
    LineEnd,
    CrlfLineStart,
    CrlfLineEnd,
    Word,
    NotWord,
    WordStart,
    WordEnd,
    WordStartHalf,
    WordEndHalf,
    UnicodeWord,
    UnicodeNotWord,
    UnicodeWordStart,
    UnicodeWordEnd,
    UnicodeWordStartHalf,
    UnicodeWordEndHalf,
};

/// The empty string.
struct RegexNothing {
};

/// These bytes, of which there is at least one.
struct RegexBytes {
    std::string bytes;
};

/// One byte of a set. An empty set matches never.
struct RegexSet {
    ByteSet set;
};

struct RegexLook {
    Look look = Look::TextStart;
};

/// \c max empty: without limit.
struct RegexRepetition {
    RegexId operand{};
    std::uint32_t min = 0;
    std::optional<std::uint32_t> max;
    bool isLazy = false;
};

struct RegexCapture {
    RegexId inner{};
};

/// At least two members.
struct RegexConcat {
    std::vector<RegexId> members;
};

/// At least two members, the preferred first. \c states: when the members are the encodings of
/// one set of characters, the size of the original engine's program for it, forward and reverse.
struct RegexChoice {
    std::vector<RegexId> members;
    struct States {
        std::uint64_t forward = 0;
        std::uint64_t reverse = 0;
    };
    std::optional<States> states;
};

using RegexData = std::variant<RegexNothing, RegexBytes, RegexSet, RegexLook, RegexRepetition,
                               RegexCapture, RegexConcat, RegexChoice>;

/// \c minLength and \c maxLength bound the bytes of a match; an empty maximum means no bound.
struct RegexNode {
    RegexData data;
    std::uint64_t minLength = 0;
    std::optional<std::uint64_t> maxLength = 0;
};

struct RegexTree {
    std::vector<RegexNode> nodes;
    RegexId root{};

    [[nodiscard]] const RegexNode &operator[](RegexId id) const noexcept
    {
        return nodes[toIndex(id)];
    }
    /// The node's data as \p T, or null.
    template <typename T> [[nodiscard]] const T *as(RegexId id) const noexcept
    {
        return std::get_if<T>(&nodes[toIndex(id)].data);
    }
};

/// The meaning of a pattern, or the first thing in it that has none.
[[nodiscard]] std::expected<RegexTree, SyntaxFailure> translateRegex(const SyntaxTree &syntax);

/// The bytes that the original engine's program for the tree takes (regex-automata 0.4.14, the
/// larger of its forward and reverse programs).
[[nodiscard]] std::uint64_t programSize(const RegexTree &tree);

/// True when the tree matches at some place of every value.
[[nodiscard]] bool matchesEverything(const RegexTree &tree);

/// The parts of the tree in order, captures and nested sequences opened up.
[[nodiscard]] std::vector<RegexId> flatten(const RegexTree &tree);

} // namespace rulewright::expression
