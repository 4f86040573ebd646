// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/program.h"

#include <algorithm>
#include <span>

// The one piece of code that runs programs, for both kinds of observers.

namespace rulewright::expression
{

[[nodiscard]] constexpr Truth truthOf(bool value) noexcept
{
    return value ? Truth::True : Truth::False;
}

[[nodiscard]] constexpr Truth negation(Truth truth) noexcept
{
    return truth == Truth::Unknown ? Truth::Unknown : truthOf(truth == Truth::False);
}

/// Kleene's tables.
[[nodiscard]] constexpr Truth combination(LogicalOperator op, Truth a, Truth b) noexcept
{
    if (op == LogicalOperator::Xor) {
        return a == Truth::Unknown || b == Truth::Unknown ? Truth::Unknown : truthOf(a != b);
    }
    const Truth decisive = truthOf(op == LogicalOperator::Or);
    if (a == decisive || b == decisive) {
        return decisive;
    }
    return a == Truth::Unknown || b == Truth::Unknown ? Truth::Unknown : negation(decisive);
}

/// Watches nothing; the compiler leaves nothing of it.
struct NoObserver {
    static constexpr bool isActive = false;
    static constexpr auto code = &Step::plain;
};

/// Writes down what happens at each node.
struct Tracer {
    static constexpr bool isActive = true;
    static constexpr auto code = &Step::observed;
    const Ast *ast = nullptr;
    std::vector<NodeTrace> *nodes = nullptr;

    [[nodiscard]] NodeTrace &operator[](NodeId node) const { return (*nodes)[toIndex(node)]; }
};

/// One run over one request; small enough to be handed on in registers.
template <typename Observer> class Machine
{
public:
    Machine(const Request &request, Observer watcher, std::pmr::memory_resource *memory) noexcept
        : m_request(&request), m_memory(memory), m_observer(watcher)
    {
    }

    [[nodiscard]] const Request &request() const noexcept { return *m_request; }
    /// Null when no step of the program needs it.
    [[nodiscard]] std::pmr::memory_resource *memory() const noexcept { return m_memory; }
    [[nodiscard]] const Observer &observer() const noexcept { return m_observer; }
    /// What the observer writes about a step.
    [[nodiscard]] NodeTrace &operator[](const Step &step) const { return m_observer[step.node]; }

    [[nodiscard]] Truth truth(const Step &step) const
    {
        return (step.*Observer::code).one(step, *this);
    }
    void truths(const Step &step, Truths &result) const
    {
        (step.*Observer::code).each(step, *this, result);
    }

    [[nodiscard]] Value value(const ValueStep &step) const;
    /// Calls \p visit with every value that the indexes reach. False: some are not known.
    template <typename Visit> bool forEach(const ValueStep &step, Visit visit) const;

private:
    [[nodiscard]] static Value indexed(Value value, const Index &index) noexcept;
    template <typename Visit>
    static bool walk(const Value &value, std::span<const Index> path, Visit &visit);
    [[nodiscard]] Value call(const ValueStep &step) const;
    [[nodiscard]] Value callMapped(const ValueStep &step, std::span<Value> arguments) const;
    [[nodiscard]] Value callOnce(const ValueStep &step, std::span<const Value> arguments) const;
    [[nodiscard]] Value conditionValue(const ValueStep &step) const;
    [[nodiscard]] Value makeArray(std::span<const Value> items) const;

    const Request *m_request;
    std::pmr::memory_resource *m_memory;
    [[no_unique_address]] Observer m_observer;
};

template <typename Observer>
Value Machine<Observer>::indexed(Value value, const Index &index) noexcept
{
    if (!value.isPresent()) {
        return value;
    }
    if (const auto *key = std::get_if<std::string>(&index.key)) {
        return value.get<MapValue>().at(*key);
    }
    const auto items = value.get<ArrayValue>().span();
    const std::uint32_t position = std::get<std::uint32_t>(index.key);
    return position < items.size() ? items[position] : Value(NoValue{});
}

/// Depth first; a path that breaks off contributes nothing (rules-language.md 8.1).
template <typename Observer>
template <typename Visit>
bool Machine<Observer>::walk(const Value &value, std::span<const Index> path, Visit &visit)
{
    if (path.empty() || !value.isPresent()) {
        if (value.isUnknown() && !path.empty()) {
            return false;
        }
        if (!value.isMissing()) {
            visit(value);
        }
        return true;
    }
    const auto rest = path.subspan(1);
    if (!std::holds_alternative<EachItem>(path.front().key)) {
        return walk(indexed(value, path.front()), rest, visit);
    }
    bool isKnown = true;
    if (const auto *array = value.as<ArrayValue>()) {
        for (const Value &item : array->span()) {
            isKnown = walk(item, rest, visit) && isKnown;
        }
        return isKnown;
    }
    for (const MapEntry &entry : value.get<MapValue>().span()) {
        isKnown = walk(entry.value, rest, visit) && isKnown;
    }
    return isKnown;
}

template <typename Observer>
template <typename Visit>
bool Machine<Observer>::forEach(const ValueStep &step, Visit visit) const
{
    const bool isIndexed = step.kind == ValueKind::Indexed;
    const Value base = value(isIndexed ? *step.base : step);
    return walk(base, isIndexed ? std::span<const Index>(step.path) : std::span<const Index>(),
                visit);
}

template <typename Observer> Value Machine<Observer>::value(const ValueStep &step) const
{
    switch (step.kind) {
    case ValueKind::Slot: return (*m_request)[step.slot];
    case ValueKind::Literal: return step.literal;
    case ValueKind::Indexed: {
        Value result = value(*step.base);
        for (const Index &part : step.path) {
            result = indexed(result, part);
        }
        return result;
    }
    case ValueKind::Call: return call(step);
    case ValueKind::Condition: return conditionValue(step);
    }
    std::unreachable();
}

template <typename Observer> Value Machine<Observer>::makeArray(std::span<const Value> items) const
{
    std::pmr::polymorphic_allocator<Value> allocator(m_memory);
    Value *copy = allocator.allocate(std::max<std::size_t>(items.size(), 1));
    std::uninitialized_copy(items.begin(), items.end(), copy);
    return Value(ArrayValue{copy, items.size()});
}

template <typename Observer> Value Machine<Observer>::conditionValue(const ValueStep &step) const
{
    const auto toValue = [](Truth truth) {
        return truth == Truth::Unknown ? Value(Unknown{}) : Value(truth == Truth::True);
    };
    if (!step.isEach) {
        return toValue(truth(*step.condition));
    }
    Truths result(*m_memory);
    truths(*step.condition, result);
    if (result.isUnknown) {
        return Unknown{};
    }
    std::pmr::vector<Value> items(m_memory);
    std::ranges::transform(result.items, std::back_inserter(items), toValue);
    return makeArray(items);
}

template <typename Observer>
Value Machine<Observer>::callOnce(const ValueStep &step, std::span<const Value> arguments) const
{
    return callFunction({step.function, arguments, step.prepared, *m_memory, m_request->digests()});
}

template <typename Observer> Value Machine<Observer>::call(const ValueStep &step) const
{
    std::pmr::vector<Value> arguments(m_memory);
    arguments.reserve(step.arguments.size());
    for (std::size_t i = 0; i < step.arguments.size(); ++i) {
        const bool isMapped = i == 0 && step.isMapped;
        arguments.push_back(isMapped ? Value(NoValue{}) : value(*step.arguments[i]));
    }
    return step.isMapped ? callMapped(step, arguments) : callOnce(step, arguments);
}

/// The function runs on every item of its first argument; missing results are dropped. Where
/// one result is not known, nobody knows how many there are.
template <typename Observer>
Value Machine<Observer>::callMapped(const ValueStep &step, std::span<Value> arguments) const
{
    const ValueStep &first = *step.arguments.front();
    const auto each = std::ranges::find_if(
        first.path, [](const Index &index) { return std::holds_alternative<EachItem>(index.key); });
    Value container = value(*first.base);
    for (auto part = first.path.begin(); part != each; ++part) {
        container = indexed(container, *part);
    }
    const bool isUnknown =
        container.isUnknown() || (step.function != FunctionKind::Coalesce &&
                                  std::ranges::any_of(arguments.subspan(1), &Value::isUnknown));
    if (isUnknown || container.isMissing()) {
        return isUnknown ? Value(Unknown{}) : container;
    }
    std::pmr::vector<Value> results(m_memory);
    bool isKnown = true;
    auto visit = [&](const Value &item) {
        arguments.front() = item;
        const Value result = callOnce(step, arguments);
        isKnown = isKnown && !result.isUnknown();
        if (!result.isMissing()) {
            results.push_back(result);
        }
    };
    isKnown = walk(container, std::span(each, first.path.end()), visit) && isKnown;
    return isKnown ? makeArray(results) : Value(Unknown{});
}

} // namespace rulewright::expression
