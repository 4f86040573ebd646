// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// How people see an expression: groups of conditions. Builder and simulator both show the
// outline, so they name the parts alike. It is derived from the tree and never stored; what has
// no row form is a custom part, shown as its text.

namespace rulewright::expression
{

/// What a condition asks. The yes/no form has no operator in the text.
enum class ConditionOperator : std::uint8_t { Is, Eq, Ne, In };

/// `[not] field [operator value]`: what one row of the builder edits.
struct Condition {
    FieldId field{};
    ConditionOperator op = ConditionOperator::Is;
    /// `not` stands before it. For the yes/no form this is the answer “No”.
    bool isNegated = false;
    /// The literals in order; one for eq and ne, any number for in, none for the yes/no form.
    std::vector<std::string> values;

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// An index into the items of one Outline.
enum class ItemId : std::uint32_t {};

enum class ItemKind : std::uint8_t { Group, Condition, Custom };

/// A row: a group of members, a condition, or a part shown as text.
struct OutlineItem {
    ItemKind kind = ItemKind::Group;
    /// The node that the row stands for, brackets and `not` included. A group that is only
    /// made up (the root over a single condition) has the node of its only member.
    NodeId node{};
    /// The node inside brackets and `not`: the chain or the condition itself.
    NodeId inner{};
    std::optional<ItemId> parent{};
    std::vector<ItemId> children{};
    LogicalOperator op = LogicalOperator::And;
    bool isNegated = false;
    /// Precedence alone makes it a group; the text has no brackets.
    bool hasImpliedBrackets = false;
    /// Only for ItemKind::Condition.
    std::optional<Condition> condition{};
};

/// The items, the root group first. An empty expression has a root without members.
class Outline
{
public:
    explicit Outline(const CheckedExpression &expression);

    [[nodiscard]] static constexpr ItemId root() noexcept { return ItemId{0}; }
    [[nodiscard]] std::size_t size() const noexcept { return m_items.size(); }
    [[nodiscard]] const OutlineItem &operator[](ItemId id) const noexcept
    {
        return m_items[toIndex(id)];
    }
    /// The innermost item whose text holds \p offset.
    [[nodiscard]] ItemId itemAt(const CheckedExpression &expression, std::uint32_t offset) const;

private:
    class Builder;

    std::vector<OutlineItem> m_items;
};

} // namespace rulewright::expression
