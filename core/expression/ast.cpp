// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/ast.h"

#include <algorithm>

namespace rulewright::expression
{

NodeId Ast::insideBrackets(NodeId id) const noexcept
{
    while (const Group *group = as<Group>(id)) {
        id = group->inner;
    }
    return id;
}

std::optional<FieldId> Ast::fieldOf(NodeId id) const noexcept
{
    const FieldUse *use = as<FieldUse>(id);
    return use ? use->field : std::nullopt;
}

std::size_t Ast::eachCount(NodeId id) const noexcept
{
    const Indexed *indexed = as<Indexed>(id);
    const auto isEach = [](const Index &index) {
        return std::holds_alternative<EachItem>(index.key);
    };
    return indexed ? static_cast<std::size_t>(std::ranges::count_if(indexed->indexes, isEach)) : 0;
}

Type Ast::conditionType(NodeId id) const noexcept
{
    const Type type = typeOf(id);
    if (type.primitive() != Primitive::Bool || type.depth() > 1) {
        return Type::Error;
    }
    return eachCount(id) > 0 ? Type::arrayOf(Type::Bool) : type;
}

std::vector<NodeId> Ast::childrenOf(NodeId id) const
{
    using Ids = std::vector<NodeId>;
    return std::visit(Overload{
                          [](const Missing &) { return Ids{}; },
                          [](const Group &group) { return Ids{group.inner}; },
                          [](const Not &negation) { return Ids{negation.operand}; },
                          [](const Logical &chain) { return chain.members; },
                          [](const Quantifier &quantifier) { return Ids{quantifier.argument}; },
                          [](const Comparison &comparison) {
                              return Ids{comparison.left, comparison.right};
                          },
                          [](const FieldUse &) { return Ids{}; },
                          [](const Indexed &indexed) { return Ids{indexed.base}; },
                          [](const Call &call) { return call.arguments; },
                          [](const StringLiteral &) { return Ids{}; },
                          [](const IntegerLiteral &) { return Ids{}; },
                          [](const IntegerRange &) { return Ids{}; },
                          [](const AddressLiteral &) { return Ids{}; },
                          [](const AddressRange &) { return Ids{}; },
                          [](const PatternLiteral &) { return Ids{}; },
                          [](const Set &set) { return set.members; },
                          [](const ListName &) { return Ids{}; },
                      },
                      m_nodes[toIndex(id)].data);
}

} // namespace rulewright::expression
