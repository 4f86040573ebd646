// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/expression/ast.h"
#include "core/expression/catalog.h"

#include <optional>
#include <string_view>
#include <vector>

namespace rulewright::expression
{

/// Characters that the service takes in one expression (rules-language.md 16).
inline constexpr std::size_t maximalLength = 4096;
/// Findings that are kept for one text.
inline constexpr std::size_t maximalDiagnostics = 100;

/// What a text is to be.
enum class Goal : std::uint8_t {
    Rule,      ///< a condition that gives one yes or no
    Condition, ///< any condition, also one on every item of an array
    Value,     ///< a field or call of any type
};

/// A tree for any text, and what is wrong with the text.
struct ParsedExpression {
    Ast ast;
    std::vector<Diagnostic> diagnostics;
    /// Where the original engine stops, with its words; empty when it accepts the text.
    std::optional<EngineWording> engineError;
};

/// Reads an expression and types it. Never fails: after an error it goes on at the next logical
/// operator, closing bracket, comma of a call, or the end, and what it could not read becomes a
/// Missing node.
[[nodiscard]] ParsedExpression parse(std::string_view text, const Catalog &catalog, Goal goal);

} // namespace rulewright::expression
