// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/naive_dice.h"

#include <string>

// Random changes that leave most of a structure whole: those of single bytes alone would almost
// always end at the first wrong length.

namespace rulewright::test
{

/// \p der with one to three changes: values left out, doubled, wrapped, with other tags, lengths
/// and contents, or brought in from \p other; or bytes.
[[nodiscard]] std::string changedDer(std::string der, const std::string &other, naive::Dice &dice);

/// \p pem with its text changed, or with a changed block.
[[nodiscard]] std::string changedPem(const std::string &pem, const std::string &other,
                                     naive::Dice &dice);

} // namespace rulewright::test
