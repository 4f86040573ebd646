// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/ast.h"

namespace rulewright::expression
{

NodeId Ast::add(Node node)
{
    m_nodes.push_back(std::move(node));
    return static_cast<NodeId>(m_nodes.size() - 1);
}

NodeId Ast::insideBrackets(NodeId id) const noexcept
{
    while (const Group *group = as<Group>(id)) {
        id = group->inner;
    }
    return id;
}

} // namespace rulewright::expression
