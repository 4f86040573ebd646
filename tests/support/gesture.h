// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/edit.h"
#include "tests/support/naive_dice.h"
#include "tests/support/text_laws.h"

#include <string>

// The gestures of the builder as values, so that one can be drawn by lot, and the laws that hold
// for each of them.

namespace rulewright::test
{

enum class GestureKind : std::uint8_t {
    ChangeCondition,
    ChangeText,
    AddMember,
    AddAfter,
    Remove,
    ChangeOperator,
    Negate,
    WriteBrackets,
    Move,
};

/// One call of edit.h.
struct Gesture {
    GestureKind kind = GestureKind::Negate;
    expression::ItemId item{};
    expression::Condition condition{};
    std::string text{};
    expression::LogicalOperator op = expression::LogicalOperator::And;
    expression::Direction direction = expression::Direction::Up;
};

/// A gesture that the builder offers for one of the rows.
[[nodiscard]] Gesture randomGesture(const expression::EditContext &context, naive::Dice &dice);
[[nodiscard]] expression::TextEdits editsOf(const expression::EditContext &context,
                                            const Gesture &gesture);
/// For messages.
[[nodiscard]] std::string describe(const Gesture &gesture);

/// Only bytes of the row change, and other rows keep theirs (R3, R4); undoing the edits restores
/// the text (R5); the new text has the rows that the gesture means (R6). A text that does not
/// compile need not obey R6.
[[nodiscard]] Breach breachOfGesture(const expression::EditContext &context,
                                     const Gesture &gesture);

} // namespace rulewright::test
