// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/expression/outline.h"

#include <string_view>
#include <vector>

// The gestures of the builder as edits of the text (ui.md 9.3). Each touches the bytes of its
// own row and, where precedence asks for it, puts brackets directly around. The edits are in
// ascending order and do not overlap; applied, they give the text whose outline is what the
// gesture meant. Nothing is ever printed from scratch.

namespace rulewright::expression
{

/// What the gestures work on; both outlive the call.
struct EditContext {
    const CheckedExpression &expression;
    const Outline &outline;
    const Catalog &catalog;
};

using TextEdits = std::vector<TextEdit>;

/// Changes a condition; what stays the same (a literal and its notation) keeps its bytes.
[[nodiscard]] TextEdits changeCondition(const EditContext &context, ItemId item,
                                        const Condition &condition);
/// Replaces the text of a custom part.
[[nodiscard]] TextEdits changeText(const EditContext &context, ItemId item, std::string_view text);
/// Adds \p text, a condition or a bracketed group, as the last member of \p group.
[[nodiscard]] TextEdits addMember(const EditContext &context, ItemId group, std::string_view text);
/// Adds \p text directly below \p item, in its group.
[[nodiscard]] TextEdits addAfter(const EditContext &context, ItemId item, std::string_view text);
/// Removes the item with the operator towards its neighbour, and groups that become empty.
[[nodiscard]] TextEdits remove(const EditContext &context, ItemId item);
/// Changes the operator of a group and brackets what would regroup.
[[nodiscard]] TextEdits changeOperator(const EditContext &context, ItemId group, LogicalOperator op);
/// Puts `not` before the item, or takes it away. Never swaps in the inverse operator.
[[nodiscard]] TextEdits negate(const EditContext &context, ItemId item);
/// Writes the brackets that precedence implies around the group.
[[nodiscard]] TextEdits writeBrackets(const EditContext &context, ItemId group);

enum class Direction : std::uint8_t { Up, Down };
/// Changes places with the neighbour in the same group; empty at the border.
[[nodiscard]] TextEdits move(const EditContext &context, ItemId item, Direction direction);

} // namespace rulewright::expression
