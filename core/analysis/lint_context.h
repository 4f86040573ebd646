// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/linter.h"

#include <optional>
#include <span>
#include <string_view>

namespace rulewright::analysis
{

using expression::NodeId;

/// What an analysis looks at, and where it puts what it finds. Looks at what lint() was given.
class LintContext
{
public:
    LintContext(const expression::CheckedExpression &expression, const expression::Catalog &catalog,
                const LintOptions &options);

    [[nodiscard]] const expression::Ast &ast() const noexcept { return m_expression.ast; }
    [[nodiscard]] std::string_view text() const noexcept { return m_expression.text; }
    [[nodiscard]] const expression::Catalog &catalog() const noexcept { return m_catalog; }
    [[nodiscard]] const LintOptions &options() const noexcept { return m_options; }
    /// The nodes in the order of the text, parents before their children.
    [[nodiscard]] std::span<const NodeId> nodes() const noexcept { return m_nodes; }

    [[nodiscard]] std::string textOf(NodeId id) const;
    /// Empty for the root.
    [[nodiscard]] std::optional<NodeId> parentOf(NodeId id) const noexcept;
    /// The nearest node above that is no pair of brackets; empty for the root.
    [[nodiscard]] std::optional<NodeId> outsideBrackets(NodeId id) const noexcept;
    /// The name of the field that the node is; empty for other nodes.
    [[nodiscard]] std::string_view fieldName(NodeId id) const noexcept;
    /// Foreign for nodes that are no call.
    [[nodiscard]] expression::FunctionKind functionOf(NodeId id) const noexcept;

    void report(Diagnostic finding) { m_findings.push_back(std::move(finding)); }
    [[nodiscard]] std::vector<Diagnostic> takeFindings() { return std::move(m_findings); }

private:
    const expression::CheckedExpression &m_expression;
    const expression::Catalog &m_catalog;
    const LintOptions &m_options;
    std::vector<NodeId> m_nodes;
    std::vector<std::optional<NodeId>> m_parents;
    std::vector<Diagnostic> m_findings;
};

} // namespace rulewright::analysis
