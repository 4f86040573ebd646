// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/outline.h"
#include "tests/support/naive_dice.h"

namespace rulewright::test
{

/// The catalog has a field that a row can be about.
[[nodiscard]] bool hasConditions(const expression::Catalog &catalog);
/// A condition that a row of the builder can have, over any field of the catalog.
[[nodiscard]] expression::Condition randomCondition(naive::Dice &dice,
                                                    const expression::Catalog &catalog);
/// \p condition with another operator, other values or another field, or negated.
[[nodiscard]] expression::Condition changedCondition(naive::Dice &dice,
                                                     const expression::Catalog &catalog,
                                                     expression::Condition condition);

} // namespace rulewright::test
