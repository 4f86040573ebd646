// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/expression/ast.h"
#include "core/expression/catalog.h"
#include "core/expression/type.h"

#include <optional>
#include <string>
#include <vector>

namespace rulewright::expression
{

/// An expression with everything that is known about it: the one value that views, simulator
/// and export share. \c types and \c fields are indexed by NodeId.
struct CheckedExpression {
    std::string text;
    Ast ast;
    std::vector<Type> types;
    std::vector<std::optional<FieldId>> fields;
    /// In the order of the text.
    std::vector<Diagnostic> diagnostics;

    [[nodiscard]] bool isValid() const noexcept { return !hasErrors(diagnostics); }
};

/// Parses and type-checks; the result is complete for every text.
[[nodiscard]] CheckedExpression check(std::string text, const Catalog &catalog);

} // namespace rulewright::expression
