// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/evaluator.h"
#include "core/expression/function_call.h"

#include <deque>
#include <memory>
#include <memory_resource>
#include <string>
#include <vector>

// What a Filter runs. Every condition of the tree is a Step, every value that has to be worked
// out a ValueStep; they lie where they stay and know each other by address. A Step knows the
// code that runs it, once for the plain run and once for the observed one.

namespace rulewright::expression
{

struct NoObserver;
struct Tracer;
template <typename Observer> class Machine;

/// The truths of a condition on every item. \c isUnknown: nobody knows how many there are, so
/// there are none.
struct Truths {
    explicit Truths(std::pmr::memory_resource &memory) : items(&memory) {}

    void setKnown(bool isKnown)
    {
        isUnknown = !isKnown;
        if (isUnknown) {
            items.clear();
        }
    }

    std::pmr::vector<Truth> items;
    bool isUnknown = false;
};

/// The code of a step, for one kind of observer. A step has either a truth or a truth per item.
template <typename Observer> struct StepCode {
    Truth (*one)(const Step &, Machine<Observer>) = nullptr;
    void (*each)(const Step &, Machine<Observer>, Truths &) = nullptr;
};

struct ValueStep;

struct Step {
    StepCode<NoObserver> plain{};
    /// The predicate of a comparison; its type is known to the code.
    const void *predicate = nullptr;
    /// Where a comparison finds its value when that is a field.
    FieldId slot{};
    ComparisonOperator op{};
    /// What a missing value gives.
    bool missingResult = false;
    bool isAll = false;
    /// The members of a chain, or the condition inside not, any() and all().
    std::vector<const Step *> parts{};
    /// A value that has to be worked out, and the second one of a computed comparison.
    const ValueStep *operand = nullptr;
    const ValueStep *second = nullptr;
    StepCode<Tracer> observed{};
    NodeId node{};
    /// The node whose set is looked into.
    NodeId set{};
};

enum class ValueKind : std::uint8_t { Slot, Literal, Indexed, Call, Condition };

struct ValueStep {
    ValueKind kind = ValueKind::Slot;
    FieldId slot{};
    Value literal;
    /// The value that is indexed.
    const ValueStep *base = nullptr;
    std::vector<Index> path{};
    /// The condition whose truth is the value.
    const Step *condition = nullptr;
    FunctionKind function{};
    std::vector<const ValueStep *> arguments{};
    bool isMapped = false;
    /// A condition on every item.
    bool isEach = false;
    PreparedArguments prepared{};
};

/// Can be moved, not copied: the steps point at each other.
struct Program {
    Program() = default;
    Program(Program &&) = default;
    Program(const Program &) = delete;
    Program &operator=(Program &&) = default;
    Program &operator=(const Program &) = delete;
    ~Program() = default;

    std::deque<Step> steps;
    std::deque<ValueStep> values;
    std::vector<std::shared_ptr<const void>> predicates;
    /// The bytes of literals.
    std::deque<std::string> texts;
    std::string foreignFunction;
    /// The whole expression: a condition or, for Goal::Value, a value.
    const Step *root = nullptr;
    const ValueStep *rootValue = nullptr;
    /// The root is a condition on every item.
    bool isEach = false;
    /// Some step makes values or truths while it runs.
    bool needsMemory = false;
    Ast ast;
};

} // namespace rulewright::expression
