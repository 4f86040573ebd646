// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"

#include <QString>

namespace rulewright
{

/// The expression as one sentence (ui.md 7.1, “In words”), for example “Matches requests to
/// api.example.com whose client certificate is not verified.”. Parts that have no row form are
/// quoted as they stand. Empty when the expression has errors.
[[nodiscard]] QString sentenceText(const expression::CheckedExpression &expression);

} // namespace rulewright
