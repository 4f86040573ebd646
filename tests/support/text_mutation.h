// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/naive_dice.h"

#include <string>

namespace rulewright::test
{

/// \p text with one to four changes: a byte or a token put in, a piece taken out, doubled, or
/// brought in from \p other.
[[nodiscard]] std::string changedText(std::string text, const std::string &other,
                                      naive::Dice &dice);

} // namespace rulewright::test
