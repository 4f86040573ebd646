// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

// How people see an expression: groups of conditions. Builder and simulator both show the
// outline, so they name the parts alike. It is derived from the tree and never stored; what has
// no row form is a custom part, shown as its text.

namespace rulewright::expression
{

/// What a condition asks. The yes/no form has no operator in the text; starts_with and ends_with
/// are functions there.
enum class ConditionOperator : std::uint8_t {
    Is,
    Eq,
    Ne,
    Contains,
    StartsWith,
    EndsWith,
    In,
    InList,
    Wildcard,
    StrictWildcard,
    Matches,
    Lt,
    Le,
    Gt,
    Ge,
};

/// A function around the field of a condition.
enum class Modifier : std::uint8_t { None, Lower, Upper, Length };

/// Whether a condition is about one value or about the items of an array.
enum class Items : std::uint8_t { One, Any, All };

/// `[not] field [operator value]`: what one row of the builder edits.
struct Condition {
    FieldId field{};
    ConditionOperator op = ConditionOperator::Is;
    /// `not` stands before it. For the yes/no form this is the answer “No”.
    bool isNegated = false;
    /// As people type them: the bytes of text, the digits of numbers, addresses as they stand, the
    /// name of a list. Any number for in, none for the yes/no form, else one.
    std::vector<std::string> values;
    Modifier modifier = Modifier::None;
    Items items = Items::One;
    /// The entry of a map, whose items are meant.
    std::optional<std::string> key{};

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// The type of what the operator of \p condition compares.
[[nodiscard]] Type operandType(const Condition &condition, const Catalog &catalog) noexcept;
/// The operators that a row offers for values of \p type, in order (ui.md 8.4).
[[nodiscard]] std::span<const ConditionOperator> operatorsFor(Type type) noexcept;
/// The comparison operator in the text; empty for the forms that have none.
[[nodiscard]] std::optional<ComparisonOperator> comparisonOf(ConditionOperator op) noexcept;
/// What people type for a literal: the inverse of printing it.
[[nodiscard]] std::string literalText(const CheckedExpression &expression, NodeId literal);

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
    Outline(const CheckedExpression &expression, const Catalog &catalog);

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
