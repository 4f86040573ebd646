// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

// What stands at a place of the text, as data for cards and the status line (ui.md 10.5).

namespace rulewright::expression
{

struct HoveredField {
    FieldId field{};

    friend bool operator==(const HoveredField &, const HoveredField &) = default;
};

/// The name of a function.
struct HoveredFunction {
    FunctionId function{};

    friend bool operator==(const HoveredFunction &, const HoveredFunction &) = default;
};

/// `any` or `all`.
struct HoveredQuantifier {
    bool isAll = false;

    friend bool operator==(const HoveredQuantifier &, const HoveredQuantifier &) = default;
};

/// `not`.
struct HoveredNot {
    friend bool operator==(const HoveredNot &, const HoveredNot &) = default;
};

struct HoveredLogical {
    LogicalOperator op{};

    friend bool operator==(const HoveredLogical &, const HoveredLogical &) = default;
};

/// A comparison operator and what it compares.
struct HoveredComparison {
    ComparisonOperator op{};
    Type type;
    std::optional<FieldId> field;

    friend bool operator==(const HoveredComparison &, const HoveredComparison &) = default;
};

/// A literal. In a comparison: its operator and the field compared with; as the argument of a
/// call: the function, the index of the argument and the field of the first one.
struct HoveredLiteral {
    std::optional<FieldId> field;
    std::optional<ComparisonOperator> op;
    std::optional<FunctionId> function;
    std::size_t argument = 0;

    friend bool operator==(const HoveredLiteral &, const HoveredLiteral &) = default;
};

/// `$name`, without the sign.
struct HoveredList {
    std::string name;

    friend bool operator==(const HoveredList &, const HoveredList &) = default;
};

/// `[…]` behind a value, which the node is.
struct HoveredIndex {
    friend bool operator==(const HoveredIndex &, const HoveredIndex &) = default;
};

/// A bracket or brace; the node is what it belongs to.
struct HoveredBracket {
    friend bool operator==(const HoveredBracket &, const HoveredBracket &) = default;
};

/// The name of a field or function that the catalog does not know.
struct HoveredUnknown {
    friend bool operator==(const HoveredUnknown &, const HoveredUnknown &) = default;
};

/// What stands there, its span and the node that it belongs to.
struct HoverFact {
    std::variant<HoveredUnknown, HoveredField, HoveredFunction, HoveredQuantifier, HoveredNot,
                 HoveredLogical, HoveredComparison, HoveredLiteral, HoveredList, HoveredIndex,
                 HoveredBracket>
        what;
    Span span;
    NodeId node{};
};

/// Empty among blanks and in regions that could not be read.
[[nodiscard]] std::optional<HoverFact> hoverAt(const CheckedExpression &expression,
                                               std::uint32_t offset);

} // namespace rulewright::expression
