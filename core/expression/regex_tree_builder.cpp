// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/regex_tree_builder.h"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>

namespace rulewright::expression
{

namespace
{

/// Lengths beyond this are as good as endless, and cannot overflow when added or multiplied.
constexpr std::uint64_t longest = std::uint64_t{1} << 62U;

std::uint64_t times(std::uint64_t length, std::uint64_t count) noexcept
{
    return count != 0 && length > longest / count ? longest : length * count;
}

std::uint64_t plus(std::uint64_t a, std::uint64_t b) noexcept
{
    return std::min(a + b, longest);
}

/// Sizes of states in the original engine's program.
constexpr std::uint64_t stateSize = 32;
constexpr std::uint64_t transitionSize = 8;
constexpr std::uint64_t alternateSize = 4;

/// Counts the states of the smallest automaton for a set of characters.
class ForwardStates
{
public:
    [[nodiscard]] std::uint64_t count(std::span<const Utf8Sequence> sequences)
    {
        m_size = stateSize;
        addNode(sequences, 0);
        return m_size;
    }

private:
    using Transition = std::tuple<unsigned char, unsigned char, std::size_t>;

    std::size_t addNode(std::span<const Utf8Sequence> sequences, std::size_t depth)
    {
        std::vector<Transition> transitions;
        while (!sequences.empty()) {
            const ByteRange range = sequences.front().bytes[depth];
            const auto isOther = [&](const Utf8Sequence &s) { return !(s.bytes[depth] == range); };
            const auto end = std::ranges::find_if(sequences, isOther);
            const auto length = static_cast<std::size_t>(end - sequences.begin());
            const bool isLast = sequences.front().length == depth + 1 ||
                                depth + 1 == sequences.front().bytes.size();
            const std::size_t next = isLast ? 0 : addNode(sequences.first(length), depth + 1);
            transitions.emplace_back(range.first, range.last, next);
            sequences = sequences.subspan(length);
        }
        const std::uint64_t size = stateSize + transitions.size() * transitionSize;
        const auto [node, isNew] = m_nodes.emplace(std::move(transitions), m_nodes.size() + 1);
        m_size += isNew ? size : 0;
        return node->second;
    }

    std::map<std::vector<Transition>, std::size_t> m_nodes;
    std::uint64_t m_size = 0;
};

/// Backwards the engine shares leading bytes only.
std::uint64_t reverseStates(std::span<const Utf8Sequence> sequences)
{
    std::map<std::tuple<std::size_t, unsigned char, unsigned char>, std::size_t> known;
    for (const Utf8Sequence &sequence : sequences) {
        std::size_t from = 0;
        for (std::size_t i = 0; i < sequence.length; ++i) {
            const ByteRange range = sequence.bytes[i];
            from = known.emplace(std::tuple{from, range.first, range.last}, known.size() + 1)
                       .first->second;
        }
    }
    return 2 * stateSize + known.size() * stateSize + sequences.size() * alternateSize;
}

} // namespace

std::string utf8Of(char32_t c)
{
    std::string bytes;
    for (const Utf8Sequence &sequence : utf8Sequences(CodePointSet({{c, c}}))) {
        for (std::size_t i = 0; i < sequence.length; ++i) {
            bytes += static_cast<char>(sequence.bytes[i].first);
        }
    }
    return bytes;
}

RegexTree RegexTreeBuilder::take(RegexId root)
{
    m_tree.root = root;
    return std::move(m_tree);
}

RegexId RegexTreeBuilder::nothing()
{
    return add(RegexNothing{}, 0, 0);
}

RegexId RegexTreeBuilder::bytes(std::string_view bytes)
{
    return bytes.empty() ? nothing()
                         : add(RegexBytes{std::string(bytes)}, bytes.size(), bytes.size());
}

RegexId RegexTreeBuilder::set(const ByteSet &set)
{
    if (set.size() == 1) {
        const auto byte = static_cast<char>(set.first());
        return bytes({&byte, 1});
    }
    return add(RegexSet{set}, 1, 1);
}

RegexId RegexTreeBuilder::byteOf(const CodePointSet &members)
{
    ByteSet bytes;
    for (const CodePointRange range : members.ranges()) {
        bytes.addRange(range.first, range.last);
    }
    return set(bytes);
}

RegexId RegexTreeBuilder::characterOf(const CodePointSet &members)
{
    const std::vector<Utf8Sequence> sequences = utf8Sequences(members);
    if (sequences.empty() || sequences.back().length == 1) {
        return byteOf(members);
    }
    RegexChoice choice;
    choice.states = {ForwardStates().count(sequences), reverseStates(sequences)};
    ByteSet single;
    for (const Utf8Sequence &sequence : sequences) {
        if (sequence.length == 1) {
            single.addRange(sequence.bytes[0].first, sequence.bytes[0].last);
            continue;
        }
        std::vector<RegexId> parts;
        for (std::size_t i = 0; i < sequence.length; ++i) {
            ByteSet part;
            part.addRange(sequence.bytes[i].first, sequence.bytes[i].last);
            parts.push_back(set(part));
        }
        choice.members.push_back(concat(parts));
    }
    if (single.size() > 0) {
        choice.members.insert(choice.members.begin(), set(single));
    }
    return choice.members.size() == 1 ? choice.members.front() : addChoice(std::move(choice));
}

RegexId RegexTreeBuilder::look(Look look)
{
    return add(RegexLook{look}, 0, 0);
}

RegexId RegexTreeBuilder::repetition(RegexRepetition repetition)
{
    const RegexNode &operand = m_tree[repetition.operand];
    if (operand.maxLength == 0) {
        repetition.min = std::min(repetition.min, 1U);
        repetition.max = std::min(repetition.max.value_or(1), 1U);
    }
    if (repetition.max == 0) {
        return nothing();
    }
    if (repetition.min == 1 && repetition.max == 1) {
        return repetition.operand;
    }
    std::optional<std::uint64_t> maxLength;
    if (operand.maxLength && repetition.max) {
        maxLength = times(*operand.maxLength, *repetition.max);
    }
    return add(repetition, times(operand.minLength, repetition.min), maxLength);
}

RegexId RegexTreeBuilder::capture(RegexId inner)
{
    return add(RegexCapture{inner}, m_tree[inner].minLength, m_tree[inner].maxLength);
}

/// The members with nested sequences opened up and without empty ones.
std::vector<RegexId> RegexTreeBuilder::opened(const std::vector<RegexId> &members) const
{
    std::vector<RegexId> flat;
    for (const RegexId member : members) {
        if (const auto *inner = m_tree.as<RegexConcat>(member)) {
            flat.insert(flat.end(), inner->members.begin(), inner->members.end());
        } else if (m_tree.as<RegexNothing>(member) == nullptr) {
            flat.push_back(member);
        }
    }
    return flat;
}

/// Joins neighbouring bytes.
std::vector<RegexId> RegexTreeBuilder::joined(const std::vector<RegexId> &members)
{
    std::vector<RegexId> parts;
    for (std::size_t i = 0; i < members.size();) {
        std::string run;
        std::size_t end = i;
        while (end < members.size() && m_tree.as<RegexBytes>(members[end]) != nullptr) {
            run += m_tree.as<RegexBytes>(members[end])->bytes;
            ++end;
        }
        parts.push_back(end > i + 1 ? bytes(run) : members[i]);
        i = std::max(end, i + 1);
    }
    return parts;
}

RegexId RegexTreeBuilder::concat(const std::vector<RegexId> &members)
{
    std::vector<RegexId> parts = joined(opened(members));
    if (parts.size() < 2) {
        return parts.empty() ? nothing() : parts.front();
    }
    std::uint64_t minLength = 0;
    std::optional<std::uint64_t> maxLength = 0;
    for (const RegexId part : parts) {
        const RegexNode &inner = m_tree[part];
        minLength = plus(minLength, inner.minLength);
        maxLength = maxLength && inner.maxLength ? std::optional(plus(*maxLength, *inner.maxLength))
                                                 : std::nullopt;
    }
    return add(RegexConcat{std::move(parts)}, minLength, maxLength);
}

/// The node as a set of single bytes, if it is one.
std::optional<ByteSet> RegexTreeBuilder::asSet(RegexId id) const
{
    if (const auto *set = m_tree.as<RegexSet>(id)) {
        return set->set;
    }
    const auto *literal = m_tree.as<RegexBytes>(id);
    if (literal == nullptr || literal->bytes.size() != 1) {
        return {};
    }
    ByteSet set;
    set.add(static_cast<unsigned char>(literal->bytes[0]));
    return set;
}

RegexId RegexTreeBuilder::choice(std::vector<RegexId> members)
{
    ByteSet united;
    for (const RegexId member : members) {
        const auto set = asSet(member);
        if (!set) {
            return addChoice({std::move(members), {}});
        }
        united.addAll(*set);
    }
    return set(united);
}

RegexId RegexTreeBuilder::addChoice(RegexChoice choice)
{
    std::uint64_t minLength = longest;
    std::optional<std::uint64_t> maxLength = 0;
    for (const RegexId member : choice.members) {
        const RegexNode &inner = m_tree[member];
        minLength = std::min(minLength, inner.minLength);
        maxLength = maxLength && inner.maxLength
                        ? std::optional(std::max(*maxLength, *inner.maxLength))
                        : std::nullopt;
    }
    return add(std::move(choice), minLength, maxLength);
}

} // namespace rulewright::expression
