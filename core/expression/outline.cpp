// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/outline.h"

namespace rulewright::expression
{

/// Builds the items of one expression.
class Outline::Builder
{
public:
    Builder(const CheckedExpression &expression, std::vector<OutlineItem> &items)
        : m_expression(expression), m_items(items)
    {
    }

    void build()
    {
        const NodeId root = m_expression.ast.root();
        const ItemId first = describe(root, std::nullopt);
        if (m_items[toIndex(first)].kind == ItemKind::Group) {
            return;
        }
        OutlineItem only = std::move(m_items.back());
        m_items.back() = OutlineItem{.node = root, .inner = root};
        if (!isEmpty(only)) {
            only.parent = Outline::root();
            m_items.push_back(std::move(only));
            m_items.front().children.push_back(ItemId{1});
        }
    }

private:
    struct Inside {
        NodeId node;
        bool isNegated;
        bool hasBrackets;
    };

    /// Looks through brackets and `not`, which are shown on the row itself.
    Inside inside(NodeId id) const
    {
        Inside result{id, false, false};
        for (;;) {
            if (const Group *group = m_expression.ast.as<Group>(result.node)) {
                result = {group->inner, result.isNegated, true};
            } else if (const Not *negation = m_expression.ast.as<Not>(result.node)) {
                result = {negation->operand, !result.isNegated, result.hasBrackets};
            } else {
                return result;
            }
        }
    }

    ItemId describe(NodeId id, std::optional<ItemId> parent)
    {
        const auto item = static_cast<ItemId>(m_items.size());
        const Inside found = inside(id);
        m_items.push_back({.node = id, .inner = found.node, .parent = parent,
                           .isNegated = found.isNegated});
        if (const Logical *chain = m_expression.ast.as<Logical>(found.node)) {
            describeGroup(item, *chain, parent.has_value() && !found.hasBrackets);
        } else {
            m_items[toIndex(item)].condition = condition(found);
            m_items[toIndex(item)].kind =
                m_items[toIndex(item)].condition ? ItemKind::Condition : ItemKind::Custom;
        }
        return item;
    }

    void describeGroup(ItemId item, const Logical &chain, bool hasImpliedBrackets)
    {
        std::vector<ItemId> children;
        for (const NodeId member : chain.members) {
            children.push_back(describe(member, item));
        }
        OutlineItem &group = m_items[toIndex(item)];
        group.kind = ItemKind::Group;
        group.op = chain.op;
        group.hasImpliedBrackets = hasImpliedBrackets;
        group.children = std::move(children);
    }

    std::optional<Condition> condition(const Inside &found) const
    {
        if (m_expression.types[toIndex(found.node)] != Type::Bool) {
            return std::nullopt;
        }
        if (const Comparison *comparison = m_expression.ast.as<Comparison>(found.node)) {
            return comparisonCondition(*comparison, found.isNegated);
        }
        const auto field = m_expression.fields[toIndex(found.node)];
        return field ? std::optional(Condition{*field, ConditionOperator::Is, found.isNegated, {}})
                     : std::nullopt;
    }

    std::optional<Condition> comparisonCondition(const Comparison &comparison, bool isNegated) const
    {
        const auto field = m_expression.fields[toIndex(comparison.left)];
        const bool fits = m_expression.types[toIndex(comparison.left)] == rowOf(comparison.op).left;
        const Set *set = m_expression.ast.as<Set>(comparison.right);
        const StringLiteral *literal = m_expression.ast.as<StringLiteral>(comparison.right);
        if (!field || !fits || rowOf(comparison.op).takesSet != (set != nullptr)) {
            return std::nullopt;
        }
        Condition result{*field, operatorOf(comparison.op), isNegated, {}};
        if (literal) {
            result.values.push_back(literal->value);
        } else if (set) {
            for (const NodeId member : set->members) {
                result.values.push_back(m_expression.ast.get<StringLiteral>(member).value);
            }
        }
        return literal || set ? std::optional(result) : std::nullopt;
    }

    static ConditionOperator operatorOf(ComparisonOperator op)
    {
        switch (op) {
        case ComparisonOperator::Eq: return ConditionOperator::Eq;
        case ComparisonOperator::Ne: return ConditionOperator::Ne;
        case ComparisonOperator::In: return ConditionOperator::In;
        }
        std::unreachable();
    }

    bool isEmpty(const OutlineItem &item) const
    {
        return m_expression.ast.as<Missing>(item.node)
               && m_expression.ast[item.node].span.isEmpty();
    }

    const CheckedExpression &m_expression;
    std::vector<OutlineItem> &m_items;
};

Outline::Outline(const CheckedExpression &expression) { Builder(expression, m_items).build(); }

ItemId Outline::itemAt(const CheckedExpression &expression, std::uint32_t offset) const
{
    ItemId best = root();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Span span = expression.ast[m_items[i].node].span;
        if (span.begin <= offset && offset <= span.end) {
            best = static_cast<ItemId>(i);
        }
    }
    return best;
}

} // namespace rulewright::expression
