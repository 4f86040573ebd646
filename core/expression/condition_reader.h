// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/outline.h"

namespace rulewright::expression
{

/// Finds the row form of a node without brackets and `not`; lives as long as what it looks at.
class ConditionReader
{
public:
    ConditionReader(const CheckedExpression &expression, const Catalog &catalog)
        : m_expression(expression), m_ast(expression.ast), m_catalog(catalog)
    {
    }

    /// Empty when there is none (ui.md 9.4).
    [[nodiscard]] std::optional<Condition> read(NodeId node) const;

private:
    [[nodiscard]] std::optional<Condition> readTruth(NodeId node) const;
    [[nodiscard]] std::optional<Condition> readComparison(const Comparison &comparison,
                                                          Items items) const;
    [[nodiscard]] std::optional<Condition> readAffix(const Call &call, Items items) const;
    [[nodiscard]] std::optional<Condition> readQuantifier(const Quantifier &quantifier) const;
    [[nodiscard]] bool readOperand(NodeId node, Condition &condition) const;
    [[nodiscard]] bool readItems(const Indexed &indexed, Condition &condition) const;
    [[nodiscard]] bool readRight(NodeId node, Condition &condition) const;

    const CheckedExpression &m_expression;
    const Ast &m_ast;
    const Catalog &m_catalog;
};

} // namespace rulewright::expression
