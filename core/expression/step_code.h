// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/machine.h"
#include "core/expression/predicate.h"

// The code of the steps: function templates over the observer and, for comparisons, over the
// predicate and the way to its operand.

namespace rulewright::expression
{

[[nodiscard]] constexpr Outcome outcomeOf(Truth truth) noexcept
{
    switch (truth) {
    case Truth::False: return Outcome::False;
    case Truth::True: return Outcome::True;
    case Truth::Unknown: return Outcome::Unknown;
    }
    std::unreachable();
}

/// The member of the set that holds the value: for the trace only.
[[nodiscard]] std::optional<NodeId> matchedMember(const Ast &ast, NodeId set, const Value &value);

template <typename Predicate>
Truth test(const Predicate &predicate, const Step &step, const Value &value)
{
    if (const auto *operand = value.as<typename Predicate::Operand>()) [[likely]] {
        return truthOf(predicate(*operand));
    }
    return value.isUnknown() ? Truth::Unknown : truthOf(step.missingResult);
}

/// Writes down a comparison: the value, the result, and what of the value or set decided.
template <typename Predicate>
void observe(const Tracer &tracer, const Step &step, const Predicate &predicate, const Value &value,
             Truth truth)
{
    NodeTrace &trace = tracer[step.node];
    trace.actual = keep(value);
    trace.outcome = outcomeOf(truth);
    if constexpr (requires { predicate.part(std::string_view()); }) {
        const auto *text = value.as<std::string_view>();
        trace.matchedPart = text ? predicate.part(*text) : std::nullopt;
    }
    if (truth == Truth::True && tracer.ast->as<Set>(step.set)) {
        trace.matchedMember = matchedMember(*tracer.ast, step.set, value);
    }
}

/// Where a comparison finds its operand.
struct InSlot {
    template <typename M> static const Value &of(const Step &step, M machine)
    {
        return machine.request()[step.slot];
    }
};
struct Computed {
    template <typename M> static Value of(const Step &step, M machine)
    {
        return machine.value(*step.operand);
    }
};

template <typename Observer, typename Operand, typename Predicate>
Truth compareOne(const Step &step, Machine<Observer> machine)
{
    const auto &predicate = *static_cast<const Predicate *>(step.predicate);
    decltype(auto) value = Operand::of(step, machine);
    const Truth truth = test(predicate, step, value);
    if constexpr (Observer::isActive) {
        observe(machine.observer(), step, predicate, value, truth);
    }
    return truth;
}

/// Tests every item that the indexes reach.
template <typename Observer, typename Test>
void testEach(const Step &step, Machine<Observer> machine, Truths &result, Test truthOfItem)
{
    ActualValue::Items seen;
    const bool isKnown = machine.forEach(*step.operand, [&](const Value &item) {
        result.items.push_back(truthOfItem(item));
        if constexpr (Observer::isActive) {
            seen.push_back(keep(item));
        }
    });
    result.setKnown(isKnown);
    if constexpr (Observer::isActive) {
        machine[step].actual = ActualValue{std::move(seen)};
    }
}

template <typename Observer, typename Predicate>
void compareEach(const Step &step, Machine<Observer> machine, Truths &result)
{
    const auto &predicate = *static_cast<const Predicate *>(step.predicate);
    testEach(step, machine, result,
             [&](const Value &value) { return test(predicate, step, value); });
}

/// `and` ends at the first false member, `or` at the first true one.
template <typename Observer>
Truth chainOne(const Step &step, Machine<Observer> machine, Truth decisive)
{
    Truth result = negation(decisive);
    for (const Step *const &part : step.parts) {
        const Truth truth = machine.truth(*part);
        if (truth == decisive) {
            result = decisive;
            if constexpr (Observer::isActive) {
                for (const Step *skipped :
                     std::span(&part + 1, std::to_address(step.parts.end()))) {
                    machine[*skipped].decidedBy = part->node;
                }
            }
            break;
        }
        result = truth == Truth::Unknown ? Truth::Unknown : result;
    }
    if constexpr (Observer::isActive) {
        machine[step].outcome = outcomeOf(result);
    }
    return result;
}

template <typename Observer, bool IsOr> Truth shortOne(const Step &step, Machine<Observer> machine)
{
    return chainOne(step, machine, truthOf(IsOr));
}

/// Chained xor counts: true when an odd number of members is true. All are evaluated.
template <typename Observer> Truth xorOne(const Step &step, Machine<Observer> machine)
{
    Truth result = Truth::False;
    for (const Step *part : step.parts) {
        result = combination(LogicalOperator::Xor, result, machine.truth(*part));
    }
    if constexpr (Observer::isActive) {
        machine[step].outcome = outcomeOf(result);
    }
    return result;
}

/// Position by position, as far as the shortest member goes (rules-language.md 8.2).
template <typename Observer, LogicalOperator Op>
void chainEach(const Step &step, Machine<Observer> machine, Truths &result)
{
    machine.truths(*step.parts.front(), result);
    for (const Step *part : std::span(step.parts).subspan(1)) {
        Truths other(*machine.memory());
        machine.truths(*part, other);
        result.setKnown(!result.isUnknown && !other.isUnknown);
        result.items.resize(std::min(result.items.size(), other.items.size()));
        for (std::size_t i = 0; i < result.items.size(); ++i) {
            result.items[i] = combination(Op, result.items[i], other.items[i]);
        }
    }
}

template <typename Observer> Truth notOne(const Step &step, Machine<Observer> machine)
{
    const Truth truth = negation(machine.truth(*step.parts.front()));
    if constexpr (Observer::isActive) {
        machine[step].outcome = outcomeOf(truth);
    }
    return truth;
}

template <typename Observer>
void notEach(const Step &step, Machine<Observer> machine, Truths &result)
{
    machine.truths(*step.parts.front(), result);
    std::ranges::transform(result.items, result.items.begin(), negation);
}

/// any() is true when some item is, all() false when some item is not.
inline Truth quantified(bool isAll, std::span<const Truth> items, bool isUnknown)
{
    const Truth decisive = truthOf(!isAll);
    if (std::ranges::contains(items, decisive)) {
        return decisive;
    }
    const bool hasUnknown = isUnknown || std::ranges::contains(items, Truth::Unknown);
    return hasUnknown ? Truth::Unknown : negation(decisive);
}

template <typename Observer> Truth quantifyCondition(const Step &step, Machine<Observer> machine)
{
    Truths result(*machine.memory());
    machine.truths(*step.parts.front(), result);
    const Truth truth = quantified(step.isAll, result.items, result.isUnknown);
    if constexpr (Observer::isActive) {
        machine[step].outcome = outcomeOf(truth);
    }
    return truth;
}

/// A bare array of yes/no values; a missing one gives false for any() and for all().
template <typename Observer> Truth quantifyValue(const Step &step, Machine<Observer> machine)
{
    const Value value = machine.value(*step.operand);
    Truth truth = value.isUnknown() ? Truth::Unknown : Truth::False;
    if (const auto *array = value.as<ArrayValue>()) {
        std::pmr::vector<Truth> items(machine.memory());
        for (const Value &item : array->span()) {
            items.push_back(test(IsTrue(), step, item));
        }
        truth = quantified(step.isAll, items, false);
    }
    if constexpr (Observer::isActive) {
        machine[step].actual = keep(value);
        machine[step].outcome = outcomeOf(truth);
    }
    return truth;
}

/// A bare array as a condition: a missing one has no items.
template <typename Observer>
void arrayEach(const Step &step, Machine<Observer> machine, Truths &result)
{
    const Value value = machine.value(*step.operand);
    result.isUnknown = value.isUnknown();
    if (const auto *array = value.as<ArrayValue>()) {
        for (const Value &item : array->span()) {
            result.items.push_back(test(IsTrue(), step, item));
        }
    }
    if constexpr (Observer::isActive) {
        machine[step].actual = keep(value);
    }
}

/// Two present values of one type, compared as the operator says.
[[nodiscard]] bool compareValues(ComparisonOperator op, const Value &left, const Value &right);

/// The truth of a comparison of two values that may be unknown or missing.
[[nodiscard]] inline Truth comparedTruth(const Step &step, const Value &left, const Value &right)
{
    if (left.isUnknown() || right.isUnknown()) {
        return Truth::Unknown;
    }
    if (left.isMissing() || right.isMissing()) {
        return truthOf(step.missingResult);
    }
    return truthOf(compareValues(step.op, left, right));
}

template <typename Observer> Truth computedOne(const Step &step, Machine<Observer> machine)
{
    const Value left = machine.value(*step.operand);
    const Value right = machine.value(*step.second);
    const Truth truth = comparedTruth(step, left, right);
    if constexpr (Observer::isActive) {
        machine[step].actual = keep(left);
        machine[step].outcome = outcomeOf(truth);
    }
    return truth;
}

template <typename Observer>
void computedEach(const Step &step, Machine<Observer> machine, Truths &result)
{
    const Value right = machine.value(*step.second);
    testEach(step, machine, result,
             [&](const Value &left) { return comparedTruth(step, left, right); });
}

/// A named list. Nobody knows what is in a list that the request does not have.
struct IsInList {
    std::string name;

    [[nodiscard]] Truth test(const Request &request, const Value &value) const
    {
        const NamedList *list = request.findList(name);
        if (value.isMissing()) {
            return Truth::False;
        }
        return value.isUnknown() || !list ? Truth::Unknown : truthOf(list->contains(value));
    }
};

template <typename Observer> Truth listOne(const Step &step, Machine<Observer> machine)
{
    const auto &list = *static_cast<const IsInList *>(step.predicate);
    const Value value = machine.value(*step.operand);
    const Truth truth = list.test(machine.request(), value);
    if constexpr (Observer::isActive) {
        machine[step].actual = keep(value);
        machine[step].outcome = outcomeOf(truth);
    }
    return truth;
}

template <typename Observer>
void listEach(const Step &step, Machine<Observer> machine, Truths &result)
{
    const auto &list = *static_cast<const IsInList *>(step.predicate);
    testEach(step, machine, result,
             [&](const Value &value) { return list.test(machine.request(), value); });
}

} // namespace rulewright::expression
