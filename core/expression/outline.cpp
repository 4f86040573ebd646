// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/outline.h"

#include "core/expression/condition_reader.h"

namespace rulewright::expression
{

/// Builds the items of one expression.
class Outline::Builder
{
public:
    Builder(const CheckedExpression &expression, const Catalog &catalog,
            std::vector<OutlineItem> &items)
        : m_expression(expression), m_catalog(catalog), m_items(items)
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
        m_items.push_back(
            {.node = id, .inner = found.node, .parent = parent, .isNegated = found.isNegated});
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
        ConditionReader reader(m_expression, m_catalog);
        auto condition = reader.read(found.node);
        if (condition) {
            condition->isNegated = found.isNegated;
        }
        return condition;
    }

    bool isEmpty(const OutlineItem &item) const
    {
        return m_expression.ast.as<Missing>(item.node) &&
               m_expression.ast[item.node].span.isEmpty();
    }

    const CheckedExpression &m_expression;
    const Catalog &m_catalog;
    std::vector<OutlineItem> &m_items;
};

Outline::Outline(const CheckedExpression &expression, const Catalog &catalog)
{
    Builder(expression, catalog, m_items).build();
}

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
