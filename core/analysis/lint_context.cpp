// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/lint_context.h"

#include <ranges>

namespace rulewright::analysis
{

using namespace expression;

LintContext::LintContext(const CheckedExpression &expression, const Catalog &catalog,
                         const LintOptions &options)
    : m_expression(expression), m_catalog(catalog), m_options(options),
      m_parents(expression.ast.size())
{
    std::vector<NodeId> waiting{expression.ast.root()};
    while (!waiting.empty()) {
        const NodeId id = waiting.back();
        waiting.pop_back();
        m_nodes.push_back(id);
        for (const NodeId child : std::views::reverse(ast().childrenOf(id))) {
            m_parents[toIndex(child)] = id;
            waiting.push_back(child);
        }
    }
}

std::string LintContext::textOf(NodeId id) const
{
    return std::string(textAt(text(), ast().spanOf(id)));
}

std::optional<NodeId> LintContext::parentOf(NodeId id) const noexcept
{
    return m_parents[toIndex(id)];
}

std::optional<NodeId> LintContext::outsideBrackets(NodeId id) const noexcept
{
    std::optional<NodeId> parent = parentOf(id);
    while (parent && ast().as<Group>(*parent)) {
        parent = parentOf(*parent);
    }
    return parent;
}

std::string_view LintContext::fieldName(NodeId id) const noexcept
{
    const auto field = ast().fieldOf(id);
    return field ? m_catalog[*field].name : std::string_view();
}

FunctionKind LintContext::functionOf(NodeId id) const noexcept
{
    const Call *call = ast().as<Call>(id);
    return call && call->function ? m_catalog[*call->function].kind : FunctionKind::Foreign;
}

} // namespace rulewright::analysis
