// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What an author may write next (ui.md 10.4). The text is read from its start to the caret, not
// taken from the tree: while it is written it breaks off anywhere, and then the tree has only a
// region that was not read.

namespace rulewright::expression
{

/// Which part of the grammar the caret is in.
enum class CaretPlace : std::uint8_t {
    ConditionStart, ///< a condition or an argument may start
    AfterValue,     ///< an operator is due
    AfterOperator,  ///< the right side is due
    InSet,
    InString,
    InIndex,
    AfterCondition, ///< `and`, `or`, `xor` or a closing bracket may follow
};

/// What may stand on the right of the operator in front of the caret.
struct RightForms {
    bool hasSet = false;
    bool hasList = false;
    bool hasRawString = false;
    /// A field or a call.
    bool hasComputed = false;

    friend bool operator==(const RightForms &, const RightForms &) = default;
};

/// The call whose brackets are around the caret; the function is empty when it is not known.
struct CallPlace {
    std::optional<FunctionId> function;
    Span name;
    /// The index of the argument that the caret is in.
    std::size_t argument = 0;

    friend bool operator==(const CallPlace &, const CallPlace &) = default;
};

/// Everything about the caret that decides what is offered.
struct CompletionContext {
    CaretPlace place = CaretPlace::ConditionStart;
    /// What accepting a proposal replaces; in a string, its content.
    Span replaced;
    /// The bytes between the start of that and the caret.
    std::string typed;
    /// The type of the value before the operator; Error when there is none or it is not known.
    Type type;
    /// The field that this value is taken from, or that of the first argument of the call.
    std::optional<FieldId> field;
    std::optional<ComparisonOperator> op;
    /// Only after an operator.
    RightForms forms;
    /// The other members of the set, as people type them; only inside of one.
    std::vector<std::string> present;
    /// A closing bracket may follow.
    bool hasOpenBracket = false;
    /// The innermost call around the caret.
    std::optional<CallPlace> call;
};

[[nodiscard]] CompletionContext completionAt(const CheckedExpression &expression,
                                             const Catalog &catalog, std::uint32_t offset);

} // namespace rulewright::expression
