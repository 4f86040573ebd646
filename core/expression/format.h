// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/edit.h"

namespace rulewright::expression
{

// Both change blanks only: literals, notation and the author's brackets keep their bytes. An
// expression with errors is left alone. Formatting twice changes nothing.

/// One condition per line, the operator at its start, the inside of brackets indented.
[[nodiscard]] TextEdits formatEdits(const CheckedExpression &expression);
/// Everything on one line, but for line ends inside literals.
[[nodiscard]] TextEdits joinEdits(const CheckedExpression &expression);

} // namespace rulewright::expression
