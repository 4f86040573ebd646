// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/catalog.h"
#include "core/expression/outline.h"
#include "core/model/rule.h"

#include <QString>

#include <span>
#include <string_view>

namespace rulewright
{

// The words for the tables of the rules language, in the language of the window. Technical
// names are never translated.

[[nodiscard]] QString fieldLabel(expression::FieldId field);
[[nodiscard]] QString fieldHelp(expression::FieldId field);
[[nodiscard]] QString functionHelp(const expression::Function &function);
[[nodiscard]] QString categoryText(expression::FieldCategory category);
/// How a condition asks: “equals”, “is not in”. The yes/no form is “is” in both cases.
[[nodiscard]] QString operatorText(expression::ConditionOperator op, bool isNegated);
/// The tag of a function around the field: “ignore case”.
[[nodiscard]] QString modifierText(expression::Modifier modifier);
/// “any item”, “all items”; empty for one value.
[[nodiscard]] QString itemsText(expression::Items items);
/// The head of a group: “All of”, “Any of”.
[[nodiscard]] QString groupText(expression::LogicalOperator op, std::size_t memberCount);
/// The word between two members of a group: “and”.
[[nodiscard]] QString conjunctionText(expression::LogicalOperator op);
[[nodiscard]] QString actionText(model::Action action);
/// What an action does with the request, in one line.
[[nodiscard]] QString actionHelp(model::Action action);
[[nodiscard]] QString stateText(model::RuleState state);

/// Every source text of a field or function that can be translated.
[[nodiscard]] std::span<const char *const> translatableFieldTexts() noexcept;

} // namespace rulewright
