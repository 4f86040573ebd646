// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/ast.h"

namespace rulewright::test
{

/// The tree without its spans: equal when two texts differ in blanks only.
[[nodiscard]] expression::Ast withoutSpans(const expression::Ast &ast);

/// Without spans, brackets and notation: equal when two texts mean the same.
[[nodiscard]] expression::Ast withoutNotation(const expression::Ast &ast);

} // namespace rulewright::test
