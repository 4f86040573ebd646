// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/expression/ast.h"

#include <string_view>
#include <vector>

namespace rulewright::expression
{

/// Brackets and `not` may nest this deep (rules-language.md 16).
inline constexpr int maximalNesting = 128;
/// Characters that the service takes in one expression (rules-language.md 16).
inline constexpr std::size_t maximalLength = 4096;

/// A tree for any text, and what is wrong with the text.
struct ParsedExpression {
    Ast ast;
    std::vector<Diagnostic> diagnostics;
};

/// Reads an expression. Never fails: after an error it goes on at the next logical operator,
/// closing bracket, or the end, and what it could not read becomes a Missing node.
[[nodiscard]] ParsedExpression parse(std::string_view text);

} // namespace rulewright::expression
