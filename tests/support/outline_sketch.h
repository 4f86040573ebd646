// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/gesture.h"

#include <optional>
#include <string>
#include <vector>

namespace rulewright::test
{

/// The rows as values, without a text: what a gesture means can be done to them directly.
struct Sketch {
    expression::LogicalOperator op = expression::LogicalOperator::And;
    bool isNegated = false;
    /// Empty for groups and custom rows.
    std::optional<expression::Condition> condition{};
    /// The text of a custom row.
    std::string custom{};
    /// Only groups have members.
    bool isGroup = false;
    std::vector<Sketch> members{};

    friend bool operator==(const Sketch &, const Sketch &) = default;
};

/// The rows of an expression, without groups of one member.
[[nodiscard]] Sketch sketchOf(const expression::EditContext &context);
/// The rows that \p gesture means; \p text is what an added or changed text stands for.
[[nodiscard]] Sketch intended(const expression::EditContext &context, const Gesture &gesture);

} // namespace rulewright::test
