// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/ast.h"
#include "core/expression/regex_tree.h"

#include <algorithm>

namespace rulewright::expression
{

namespace
{

/// Sizes beyond this are as good as endless.
constexpr std::uint64_t hugeSize = std::uint64_t{1} << 40U;

std::uint64_t times(std::uint64_t size, std::uint64_t count) noexcept
{
    return count != 0 && size > hugeSize / count ? hugeSize : size * count;
}

std::uint64_t rangesOf(const ByteSet &set) noexcept
{
    std::uint64_t count = 0;
    bool isInside = false;
    for (unsigned byte = 0; byte < 256; ++byte) {
        const bool isMember = set.contains(static_cast<unsigned char>(byte));
        count += isMember && !isInside ? 1 : 0;
        isInside = isMember;
    }
    return count;
}

enum class Direction : std::uint8_t { Forward, Reverse };

/// Adds up what regex-automata 0.4.14 allocates for each construct (nfa/thompson/compiler.rs).
class SizeMeter
{
public:
    SizeMeter(const RegexTree &tree, Direction direction) : m_tree(tree), m_direction(direction) {}

    [[nodiscard]] std::uint64_t sizeOf(RegexId id) const
    {
        const std::uint64_t size = std::visit(
            Overload{
                [](const RegexNothing &) { return state; },
                [](const RegexBytes &literal) { return literal.bytes.size() * state; },
                [](const RegexSet &set) {
                    return set.set.size() == 0 ? state : 2 * state + rangesOf(set.set) * transition;
                },
                [](const RegexLook &) { return state; },
                [this](const RegexRepetition &repetition) { return sizeOf(repetition); },
                [this](const RegexCapture &capture) {
                    return sizeOf(capture.inner) + (isForward() ? 2 * state : 0);
                },
                [this](const RegexConcat &concat) { return sum(concat.members); },
                [this](const RegexChoice &choice) { return sizeOf(choice); },
            },
            m_tree[id].data);
        return std::min(size, hugeSize);
    }

    [[nodiscard]] std::uint64_t total() const
    {
        const std::uint64_t frame = isForward() ? 3 * state : state;
        const std::uint64_t prefix = 3 * state + transition + 2 * alternate;
        return frame + (isForward() ? prefix : state) + sizeOf(m_tree.root);
    }

private:
    static constexpr std::uint64_t state = 32;
    static constexpr std::uint64_t transition = 8;
    static constexpr std::uint64_t alternate = 4;

    [[nodiscard]] bool isForward() const noexcept { return m_direction == Direction::Forward; }

    [[nodiscard]] std::uint64_t sum(const std::vector<RegexId> &members) const
    {
        std::uint64_t size = 0;
        for (const RegexId member : members) {
            size += sizeOf(member);
        }
        return size;
    }

    [[nodiscard]] std::uint64_t sizeOf(const RegexChoice &choice) const
    {
        if (choice.states) {
            return isForward() ? choice.states->forward : choice.states->reverse;
        }
        return 2 * state + choice.members.size() * alternate + sum(choice.members);
    }

    [[nodiscard]] std::uint64_t sizeOf(const RegexRepetition &repetition) const
    {
        const std::uint64_t inner = sizeOf(repetition.operand);
        const std::uint64_t fork = state + 2 * alternate;
        if (!repetition.max) {
            const bool isNullable = m_tree[repetition.operand].minLength == 0;
            const std::uint64_t star = isNullable ? 2 * fork + state : fork;
            return repetition.min == 0 ? star + inner : times(inner, repetition.min) + fork;
        }
        const std::uint64_t optional = *repetition.max - repetition.min;
        if (repetition.min == 0 && optional == 1) {
            return fork + state + inner;
        }
        const std::uint64_t prefix = repetition.min == 0 ? state : times(inner, repetition.min);
        return prefix + (optional == 0 ? 0 : state + times(inner + fork, optional));
    }

    const RegexTree &m_tree;
    Direction m_direction;
};

/// True when the tree matches the empty string wherever only conditions of \p allowed hold.
bool isNullable(const RegexTree &tree, RegexId id, bool (*allowed)(Look))
{
    const auto isNullableMember = [&](RegexId member) { return isNullable(tree, member, allowed); };
    return std::visit(
        Overload{
            [](const RegexNothing &) { return true; },
            [](const RegexBytes &) { return false; },
            [](const RegexSet &) { return false; },
            [&](const RegexLook &look) { return allowed(look.look); },
            [&](const RegexRepetition &repetition) {
                return repetition.min == 0 || isNullableMember(repetition.operand);
            },
            [&](const RegexCapture &capture) { return isNullableMember(capture.inner); },
            [&](const RegexConcat &concat) {
                return std::ranges::all_of(concat.members, isNullableMember);
            },
            [&](const RegexChoice &choice) {
                return std::ranges::any_of(choice.members, isNullableMember);
            },
        },
        tree[id].data);
}

bool holdsAtEveryStart(Look look)
{
    return look == Look::TextStart || look == Look::LineStart || look == Look::CrlfLineStart ||
           look == Look::WordStartHalf || look == Look::UnicodeWordStartHalf;
}

bool holdsAtEveryEnd(Look look)
{
    return look == Look::TextEnd || look == Look::LineEnd || look == Look::CrlfLineEnd ||
           look == Look::WordEndHalf || look == Look::UnicodeWordEndHalf;
}

void flattenInto(const RegexTree &tree, RegexId id, std::vector<RegexId> &parts)
{
    if (const auto *capture = tree.as<RegexCapture>(id)) {
        flattenInto(tree, capture->inner, parts);
    } else if (const auto *concat = tree.as<RegexConcat>(id)) {
        for (const RegexId member : concat->members) {
            flattenInto(tree, member, parts);
        }
    } else {
        parts.push_back(id);
    }
}

} // namespace

std::uint64_t programSize(const RegexTree &tree)
{
    return std::max(SizeMeter(tree, Direction::Forward).total(),
                    SizeMeter(tree, Direction::Reverse).total());
}

bool matchesEverything(const RegexTree &tree)
{
    return isNullable(tree, tree.root, holdsAtEveryStart) ||
           isNullable(tree, tree.root, holdsAtEveryEnd);
}

std::vector<RegexId> flatten(const RegexTree &tree)
{
    std::vector<RegexId> parts;
    flattenInto(tree, tree.root, parts);
    return parts;
}

} // namespace rulewright::expression
