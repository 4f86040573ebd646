// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/gesture.h"

#include "core/expression/printer.h"
#include "tests/support/outline_sketch.h"
#include "tests/support/random_condition.h"

#include <algorithm>
#include <format>

namespace rulewright::test
{

using namespace expression;

namespace
{

std::string randomMember(const EditContext &context, naive::Dice &dice)
{
    const auto condition = [&] {
        return printCondition(randomCondition(dice, context.catalog), context.catalog);
    };
    return dice.chance(70) ? condition() : '(' + condition() + " or " + condition() + ')';
}

/// The members of the outline above \p item, itself included.
bool isInside(const Outline &outline, ItemId item, ItemId ancestor)
{
    std::optional<ItemId> above = item;
    while (above && *above != ancestor) {
        above = outline[*above].parent;
    }
    return above.has_value();
}

/// Answers what a gesture may touch.
class Bounds
{
public:
    Bounds(const EditContext &context, const Gesture &gesture)
        : m_outline(context.outline), m_expression(context.expression), m_gesture(gesture)
    {
    }

    /// The bytes that may change (R3).
    Span area() const
    {
        const std::optional<ItemId> parent = m_outline[m_gesture.item].parent;
        const bool isOfParent = m_gesture.kind == GestureKind::AddAfter ||
                                m_gesture.kind == GestureKind::Remove ||
                                m_gesture.kind == GestureKind::Move;
        const ItemId item = isOfParent && parent ? *parent : m_gesture.item;
        const bool isRemoved = m_gesture.kind == GestureKind::Remove && m_gesture.item == item;
        const bool isWhole =
            item == Outline::root() && (isRemoved || m_outline[item].children.size() < 2);
        return isWhole ? whole() : m_expression.ast.spanOf(m_outline[item].node);
    }

    /// The gesture is about this row.
    bool isMeant(ItemId row) const
    {
        switch (m_gesture.kind) {
        case GestureKind::ChangeCondition:
        case GestureKind::ChangeText:
        case GestureKind::Remove: return isInside(m_outline, row, m_gesture.item);
        case GestureKind::Move:
            return isInside(m_outline, row, m_gesture.item) ||
                   isInside(m_outline, row, neighbour());
        default: return false;
        }
    }

private:
    Span whole() const { return {0, static_cast<std::uint32_t>(m_expression.text.size())}; }

    ItemId neighbour() const
    {
        const std::optional<ItemId> parent = m_outline[m_gesture.item].parent;
        if (!parent) {
            return m_gesture.item;
        }
        const std::vector<ItemId> &members = m_outline[*parent].children;
        const auto place = std::ranges::find(members, m_gesture.item);
        if (m_gesture.direction == Direction::Up) {
            return place == members.begin() ? m_gesture.item : *(place - 1);
        }
        return place + 1 == members.end() ? m_gesture.item : *(place + 1);
    }

    const Outline &m_outline;
    const CheckedExpression &m_expression;
    const Gesture &m_gesture;
};

bool touches(const TextEdit &edit, Span row)
{
    return edit.span.isEmpty() ? row.begin < edit.span.begin && edit.span.begin < row.end
                               : edit.span.begin < row.end && row.begin < edit.span.end;
}

/// R3 and R4.
Breach breachOfPlaces(const EditContext &context, const Gesture &gesture, const TextEdits &edits)
{
    const Bounds bounds(context, gesture);
    for (const TextEdit &edit : edits) {
        if (!bounds.area().contains(edit.span)) {
            return "R3: an edit outside of the row";
        }
        for (std::uint32_t i = 0; i < context.outline.size(); ++i) {
            const OutlineItem &row = context.outline[ItemId{i}];
            const Span span = context.expression.ast.spanOf(row.inner);
            if (row.kind != ItemKind::Group && !bounds.isMeant(ItemId{i}) && touches(edit, span)) {
                return "R4: an edit of another row";
            }
        }
    }
    return std::nullopt;
}

/// The edits that take \p edits back.
TextEdits inverse(std::string_view text, const TextEdits &edits)
{
    TextEdits back;
    std::uint32_t shift = 0;
    for (const TextEdit &edit : edits) {
        const auto length = static_cast<std::uint32_t>(edit.replacement.size());
        const std::uint32_t begin = edit.span.begin + shift;
        back.push_back({{begin, begin + length}, std::string(textAt(text, edit.span))});
        shift += length - edit.span.length();
    }
    return back;
}

/// The gesture makes sense for an expression that is nested less deeply only.
bool isTooDeep(const CheckedExpression &expression)
{
    return std::ranges::contains(expression.diagnostics, DiagnosticCode::NestedTooDeep,
                                 &Diagnostic::code);
}

/// R6.
Breach breachOfMeaning(const EditContext &context, const Gesture &gesture,
                       const std::string &changed)
{
    const CheckedExpression again =
        check(changed, context.catalog, context.expression.goal, Limits::Engine);
    const Outline outline(again, context.catalog);
    const Sketch expected = intended(context, gesture);
    const bool isEmptied = expected.isGroup && expected.members.empty();
    if (isTooDeep(again)) {
        return std::nullopt;
    }
    if (!again.isValid() && !isEmptied) {
        return "R6: the new text does not compile";
    }
    if (sketchOf({again, outline, context.catalog}) != expected) {
        return "R6: the new text means something else";
    }
    return breachOfText(again, outline);
}

} // namespace

Gesture randomGesture(const EditContext &context, naive::Dice &dice)
{
    Gesture gesture{.kind = static_cast<GestureKind>(dice.below(9)),
                    .item = static_cast<ItemId>(dice.below(context.outline.size()))};
    const OutlineItem &item = context.outline[gesture.item];
    const bool isRow = item.kind != ItemKind::Group;
    const bool isForRows =
        gesture.kind == GestureKind::ChangeCondition || gesture.kind == GestureKind::ChangeText;
    const bool isForGroups = gesture.kind == GestureKind::AddMember ||
                             gesture.kind == GestureKind::ChangeOperator ||
                             gesture.kind == GestureKind::WriteBrackets;
    if ((isForRows && !isRow) || (isForGroups && isRow)) {
        gesture.kind = isRow ? GestureKind::ChangeCondition : GestureKind::AddMember;
    }
    gesture.condition = item.condition && dice.chance(70)
                            ? changedCondition(dice, context.catalog, *item.condition)
                            : randomCondition(dice, context.catalog);
    gesture.text = randomMember(context, dice);
    if (gesture.kind == GestureKind::ChangeText && dice.chance(50)) {
        gesture.text += " xor " + randomMember(context, dice);
    }
    gesture.op = static_cast<LogicalOperator>(dice.below(3));
    gesture.direction = dice.chance(50) ? Direction::Up : Direction::Down;
    return gesture;
}

TextEdits editsOf(const EditContext &context, const Gesture &gesture)
{
    switch (gesture.kind) {
    case GestureKind::ChangeCondition:
        return changeCondition(context, gesture.item, gesture.condition);
    case GestureKind::ChangeText: return changeText(context, gesture.item, gesture.text);
    case GestureKind::AddMember: return addMember(context, gesture.item, gesture.text);
    case GestureKind::AddAfter: return addAfter(context, gesture.item, gesture.text);
    case GestureKind::Remove: return remove(context, gesture.item);
    case GestureKind::ChangeOperator: return changeOperator(context, gesture.item, gesture.op);
    case GestureKind::Negate: return negate(context, gesture.item);
    case GestureKind::WriteBrackets: return writeBrackets(context, gesture.item);
    case GestureKind::Move: return move(context, gesture.item, gesture.direction);
    }
    std::unreachable();
}

std::string describe(const Gesture &gesture)
{
    static constexpr std::string_view names[] = {
        "change condition", "change text", "add member",     "add after", "remove",
        "change operator",  "negate",      "write brackets", "move"};
    return std::format("{} of row {}, text “{}”, operator {}, direction {}",
                       names[static_cast<std::size_t>(gesture.kind)], toIndex(gesture.item),
                       gesture.text, static_cast<int>(gesture.op),
                       static_cast<int>(gesture.direction));
}

Breach breachOfGesture(const EditContext &context, const Gesture &gesture)
{
    const std::string &text = context.expression.text;
    const TextEdits edits = editsOf(context, gesture);
    if (const Breach breach = breachOfEdits(text, edits)) {
        return breach;
    }
    const std::string changed = applyEdits(text, edits);
    Breach breach = breachOfPlaces(context, gesture, edits);
    if (!breach && applyEdits(changed, inverse(text, edits)) != text) {
        breach = "R5: undoing does not restore the text";
    }
    if (!breach && context.expression.isValid()) {
        breach = breachOfMeaning(context, gesture, changed);
    }
    if (breach) {
        *breach += std::format("\n{}\n{}\n{}\n{}", text, describe(gesture),
                               printCondition(gesture.condition, context.catalog), changed);
    }
    return breach;
}

} // namespace rulewright::test
