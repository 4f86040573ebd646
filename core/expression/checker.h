// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/expression/ast.h"
#include "core/expression/catalog.h"
#include "core/expression/parser.h"

#include <optional>
#include <string>
#include <vector>

namespace rulewright::expression
{

/// An expression with everything that is known about it: the one value that views, simulator
/// and export share.
struct CheckedExpression {
    std::string text;
    Ast ast;
    /// In the order of the text.
    std::vector<Diagnostic> diagnostics;
    /// Where the original engine stops, with its words; empty when it accepts the text.
    std::optional<EngineWording> engineError{};
    Goal goal = Goal::Rule;

    [[nodiscard]] bool isValid() const noexcept { return !hasErrors(diagnostics); }
};

/// Whose rules count besides those of the engine.
enum class Limits : std::uint8_t {
    Engine,      ///< none: what the engine accepts is accepted
    CustomRules, ///< length, phase and lists of custom rules in the service
};

/// Parses and type-checks; the result is complete for every text.
[[nodiscard]] CheckedExpression check(std::string text, const Catalog &catalog,
                                      Goal goal = Goal::Rule, Limits limits = Limits::CustomRules);

} // namespace rulewright::expression
