// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/outline_sketch.h"

#include <algorithm>

namespace rulewright::test
{

using namespace expression;

namespace
{

/// A group of one member is that member; one without members is nothing.
Sketch simplified(Sketch sketch)
{
    std::vector<Sketch> members;
    for (Sketch &member : sketch.members) {
        members.push_back(simplified(std::move(member)));
    }
    if (sketch.isGroup && members.size() == 1) {
        Sketch only = std::move(members.front());
        only.isNegated = only.isNegated != sketch.isNegated;
        return only;
    }
    sketch.members = std::move(members);
    return sketch;
}

Sketch sketchOfItem(const EditContext &context, ItemId id)
{
    const OutlineItem &item = context.outline[id];
    Sketch sketch{.op = item.op, .isNegated = item.isNegated, .condition = item.condition};
    if (sketch.condition) {
        sketch.condition->isNegated = false;
    }
    sketch.isGroup = item.kind == ItemKind::Group;
    if (item.kind == ItemKind::Custom) {
        sketch.custom = textAt(context.expression.text, context.expression.ast.spanOf(item.inner));
    }
    // A made-up root says nothing of its own.
    if (item.kind == ItemKind::Group && item.children.size() < 2) {
        sketch.isNegated = false;
    }
    for (const ItemId child : item.children) {
        sketch.members.push_back(sketchOfItem(context, child));
    }
    return sketch;
}

Sketch sketchOfText(const EditContext &context, const std::string &text)
{
    const CheckedExpression expression =
        check(text, context.catalog, context.expression.goal, Limits::Engine);
    const Outline outline(expression, context.catalog);
    return sketchOf({expression, outline, context.catalog});
}

Sketch sketchOfCondition(Condition condition)
{
    Sketch sketch{.isNegated = condition.isNegated};
    condition.isNegated = false;
    sketch.condition = std::move(condition);
    return sketch;
}

/// Finds the way from the root to an item in a sketch that has the shape of the outline.
class Path
{
public:
    Path(const EditContext &context, Sketch &root) : m_context(context), m_root(root) {}

    Sketch &at(ItemId id) const
    {
        const std::optional<ItemId> parent = m_context.outline[id].parent;
        return parent ? at(*parent).members[placeOf(id)] : m_root;
    }

    std::size_t placeOf(ItemId id) const
    {
        const auto &siblings = m_context.outline[*m_context.outline[id].parent].children;
        return static_cast<std::size_t>(std::ranges::find(siblings, id) - siblings.begin());
    }

private:
    const EditContext &m_context;
    Sketch &m_root;
};

void moveMember(Sketch &group, std::size_t place, Direction direction)
{
    const bool isAtBorder =
        direction == Direction::Up ? place == 0 : place + 1 == group.members.size();
    if (!isAtBorder) {
        std::swap(group.members[place],
                  group.members[direction == Direction::Up ? place - 1 : place + 1]);
    }
}

} // namespace

Sketch sketchOf(const EditContext &context)
{
    return simplified(sketchOfItem(context, Outline::root()));
}

Sketch intended(const EditContext &context, const Gesture &gesture)
{
    Sketch root = sketchOfItem(context, Outline::root());
    const Path path(context, root);
    Sketch &item = path.at(gesture.item);
    const std::optional<ItemId> parent = context.outline[gesture.item].parent;
    switch (gesture.kind) {
    case GestureKind::ChangeCondition: item = sketchOfCondition(gesture.condition); break;
    case GestureKind::ChangeText: item = sketchOfText(context, gesture.text); break;
    case GestureKind::AddMember: item.members.push_back(sketchOfText(context, gesture.text)); break;
    case GestureKind::AddAfter: {
        Sketch &group = parent ? path.at(*parent) : item;
        const std::size_t place = parent ? path.placeOf(gesture.item) + 1 : group.members.size();
        group.members.insert(group.members.begin() + static_cast<std::ptrdiff_t>(place),
                             sketchOfText(context, gesture.text));
        break;
    }
    case GestureKind::Remove:
        if (parent) {
            std::vector<Sketch> &members = path.at(*parent).members;
            members.erase(members.begin() +
                          static_cast<std::ptrdiff_t>(path.placeOf(gesture.item)));
        } else {
            root.members.clear();
        }
        break;
    case GestureKind::ChangeOperator:
        item.op = item.members.size() > 1 ? gesture.op : item.op;
        break;
    case GestureKind::Negate: item.isNegated = !item.isNegated; break;
    case GestureKind::WriteBrackets: break;
    case GestureKind::Move:
        if (parent) {
            moveMember(path.at(*parent), path.placeOf(gesture.item), gesture.direction);
        }
        break;
    }
    Sketch result = simplified(std::move(root));
    return result.isGroup && result.members.empty() ? Sketch{.isGroup = true} : result;
}

} // namespace rulewright::test
