// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"

#include <string>

namespace rulewright::expression
{

/// The whole tree in the canonical style (rules-language.md 18.1): operators as words, one blank
/// around them, patterns raw, numbers decimal. Brackets of the author stay, and those that
/// precedence asks for are added. Names and what could not be read keep their text.
[[nodiscard]] std::string printTree(const CheckedExpression &expression);

} // namespace rulewright::expression
