// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"
#include "core/expression/outline.h"

#include <string>

namespace rulewright::test
{

/// The tree in brackets: `(and a (not b))`, `[…]` for written brackets, `<…>` for error regions.
[[nodiscard]] std::string dumpTree(const expression::CheckedExpression &expression);

/// The outline: `All(host In {a b}, Any!(verified No))`; `~` marks implied brackets.
[[nodiscard]] std::string dumpOutline(const expression::CheckedExpression &expression);

/// All diagnostics in the form with carets, one after the other.
[[nodiscard]] std::string dumpDiagnostics(const expression::CheckedExpression &expression);

} // namespace rulewright::test
