// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/lint_context.h"
#include "core/expression/outline.h"

namespace rulewright::analysis
{

/// A comparison of text with string literals, whether an operator or a function says it.
struct TextCondition {
    expression::ConditionOperator op = expression::ConditionOperator::Eq;
    NodeId value{};
    std::vector<NodeId> literals;
    /// From the operator to the end of the literal; for functions the whole call.
    Span test;

    [[nodiscard]] bool isCall() const noexcept
    {
        return op == expression::ConditionOperator::StartsWith ||
               op == expression::ConditionOperator::EndsWith;
    }
};

/// All of them in the order of the text; those with \c matches are none.
[[nodiscard]] std::vector<TextCondition> textConditions(const LintContext &context);

} // namespace rulewright::analysis
