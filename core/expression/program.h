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
// out a ValueStep; both lie in vectors and know each other by index. A Step knows the code that
// runs it, once for the plain run and once for the observed one.

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
    Truth (*one)(const Step &, Machine<Observer> &) = nullptr;
    void (*each)(const Step &, Machine<Observer> &, Truths &) = nullptr;
};

struct Step {
    StepCode<NoObserver> plain{};
    StepCode<Tracer> observed{};
    /// The predicate of a comparison; its type is known to the code.
    const void *predicate = nullptr;
    /// A field, or an index into the values of the program; the code knows which.
    std::uint32_t operand = 0;
    /// The second value of a computed comparison.
    std::uint32_t second = 0;
    /// The first of the parts, in Program::parts, and their number.
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    NodeId node{};
    /// The node whose set is looked into.
    NodeId set{};
    ComparisonOperator op{};
    /// What a missing value gives.
    bool missingResult = false;
    bool isAll = false;
};

enum class ValueKind : std::uint8_t { Slot, Literal, Indexed, Call, Condition };

struct ValueStep {
    ValueKind kind = ValueKind::Slot;
    FieldId slot{};
    Value literal;
    /// The value that is indexed, or the step of a condition.
    std::uint32_t base = 0;
    std::vector<Index> path{};
    FunctionKind function{};
    std::vector<std::uint32_t> arguments{};
    bool isMapped = false;
    /// A condition on every item.
    bool isEach = false;
    PreparedArguments prepared{};
};

struct Program {
    std::vector<Step> steps;
    std::vector<ValueStep> values;
    std::vector<std::uint32_t> parts;
    std::vector<std::shared_ptr<const void>> predicates;
    /// The bytes of literals, at places that stay.
    std::deque<std::string> texts;
    std::string foreignFunction;
    std::uint32_t root = 0;
    /// The root is a value, not a condition.
    bool isValue = false;
    bool isEach = false;
    /// Some step makes values or truths while it runs.
    bool needsMemory = false;
    Ast ast;
};

} // namespace rulewright::expression
