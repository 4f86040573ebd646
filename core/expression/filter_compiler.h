// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/program.h"

namespace rulewright::expression
{

/// The program for an expression without errors.
[[nodiscard]] Program compileProgram(const CheckedExpression &expression, const Catalog &catalog,
                                     EvaluationOptions options);

} // namespace rulewright::expression
