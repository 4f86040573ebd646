// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/condition_reader.h"

#include <algorithm>
#include <array>

namespace rulewright::expression
{

namespace
{

using enum ConditionOperator;

/// A row operator and the operator of the text.
struct OperatorRow {
    ConditionOperator condition;
    ComparisonOperator comparison;
};

constexpr auto operatorRows = std::to_array<OperatorRow>({
    {Eq, ComparisonOperator::Eq},
    {Ne, ComparisonOperator::Ne},
    {In, ComparisonOperator::In},
    {InList, ComparisonOperator::In},
    {Contains, ComparisonOperator::Contains},
    {Wildcard, ComparisonOperator::Wildcard},
    {StrictWildcard, ComparisonOperator::StrictWildcard},
    {Matches, ComparisonOperator::Matches},
    {Lt, ComparisonOperator::Lt},
    {Le, ComparisonOperator::Le},
    {Gt, ComparisonOperator::Gt},
    {Ge, ComparisonOperator::Ge},
});

constexpr std::array truthOperators{Is};
constexpr std::array textOperators{Eq, Ne,       Contains,       StartsWith, EndsWith,
                                   In, Wildcard, StrictWildcard, Matches,    InList};
constexpr std::array numberOperators{Eq, Ne, Lt, Le, Gt, Ge, In, InList};
constexpr std::array addressOperators{Eq, Ne, In, InList};

Modifier modifierOf(FunctionKind kind) noexcept
{
    return kind == FunctionKind::Lower   ? Modifier::Lower
           : kind == FunctionKind::Upper ? Modifier::Upper
           : kind == FunctionKind::Len   ? Modifier::Length
                                         : Modifier::None;
}

} // namespace

Type operandType(const Condition &condition, const Catalog &catalog) noexcept
{
    Type type = catalog[condition.field].type;
    if (condition.modifier == Modifier::Length) {
        return Type::Int;
    }
    type = condition.key && type.isMap() ? type.element() : type;
    return condition.items != Items::One && !type.isPrimitive() ? type.element() : type;
}

std::span<const ConditionOperator> operatorsFor(Type type) noexcept
{
    if (type == Type::Bool) {
        return truthOperators;
    }
    if (type == Type::Int) {
        return numberOperators;
    }
    return type == Type::Ip ? std::span<const ConditionOperator>(addressOperators) : textOperators;
}

std::optional<ComparisonOperator> comparisonOf(ConditionOperator op) noexcept
{
    const auto row = std::ranges::find(operatorRows, op, &OperatorRow::condition);
    return row == operatorRows.end() ? std::nullopt : std::optional(row->comparison);
}

std::string literalText(const CheckedExpression &expression, NodeId literal)
{
    if (const auto *text = expression.ast.as<StringLiteral>(literal)) {
        return text->value;
    }
    if (const auto *pattern = expression.ast.as<PatternLiteral>(literal)) {
        return pattern->pattern;
    }
    if (const auto *list = expression.ast.as<ListName>(literal)) {
        return list->name;
    }
    return std::string(textAt(expression.text, expression.ast.spanOf(literal)));
}

std::optional<Condition> ConditionReader::read(NodeId node) const
{
    if (m_ast.conditionType(node) != Type::Bool) {
        return std::nullopt;
    }
    if (const auto *comparison = m_ast.as<Comparison>(node)) {
        return readComparison(*comparison, Items::One);
    }
    if (const auto *quantifier = m_ast.as<Quantifier>(node)) {
        return readQuantifier(*quantifier);
    }
    const auto *call = m_ast.as<Call>(node);
    return call ? readAffix(*call, Items::One) : readTruth(node);
}

std::optional<Condition> ConditionReader::readTruth(NodeId node) const
{
    const auto field = m_ast.fieldOf(node);
    return field ? std::optional(Condition{.field = *field, .op = Is, .values = {}}) : std::nullopt;
}

std::optional<Condition> ConditionReader::readComparison(const Comparison &comparison,
                                                         Items items) const
{
    const bool isList = m_ast.as<ListName>(comparison.right) != nullptr;
    const auto row = std::ranges::find(operatorRows, comparison.op, &OperatorRow::comparison);
    Condition condition{.values = {}, .items = items};
    if (row == operatorRows.end() || !readOperand(comparison.left, condition)) {
        return std::nullopt;
    }
    condition.op = isList ? InList : row->condition;
    const bool isOffered =
        std::ranges::contains(operatorsFor(operandType(condition, m_catalog)), condition.op);
    return isOffered && readRight(comparison.right, condition) ? std::optional(condition)
                                                               : std::nullopt;
}

/// A field, or lower(), upper() or len() of one; in rows about items, their `field[*]`.
bool ConditionReader::readOperand(NodeId node, Condition &condition) const
{
    if (condition.items != Items::One) {
        const auto *indexed = m_ast.as<Indexed>(node);
        return indexed && readItems(*indexed, condition);
    }
    const auto *call = m_ast.as<Call>(node);
    if (call && call->function && call->arguments.size() == 1) {
        condition.modifier = modifierOf(m_catalog[*call->function].kind);
        node = call->arguments.front();
    }
    const auto field = m_ast.fieldOf(node);
    condition.field = field.value_or(FieldId{});
    const bool isPlain = !call || condition.modifier != Modifier::None;
    return field && isPlain;
}

/// Literals: one, a set, or a list.
bool ConditionReader::readRight(NodeId node, Condition &condition) const
{
    if (const auto *set = m_ast.as<Set>(node)) {
        for (const NodeId member : set->members) {
            condition.values.push_back(literalText(m_expression, member));
        }
        return true;
    }
    condition.values.push_back(literalText(m_expression, node));
    return m_ast.as<StringLiteral>(node) || m_ast.as<IntegerLiteral>(node) ||
           m_ast.as<AddressLiteral>(node) || m_ast.as<PatternLiteral>(node) ||
           m_ast.as<ListName>(node);
}

/// `starts_with(field, "text")` and `ends_with(…)`.
std::optional<Condition> ConditionReader::readAffix(const Call &call, Items items) const
{
    const FunctionKind kind =
        call.function ? m_catalog[*call.function].kind : FunctionKind::Foreign;
    const bool isAffix = kind == FunctionKind::StartsWith || kind == FunctionKind::EndsWith;
    Condition condition{.values = {}, .items = items};
    if (!isAffix || call.arguments.size() != 2 || !readOperand(call.arguments[0], condition) ||
        condition.modifier == Modifier::Length || !m_ast.as<StringLiteral>(call.arguments[1])) {
        return std::nullopt;
    }
    condition.op = kind == FunctionKind::StartsWith ? StartsWith : EndsWith;
    condition.values.push_back(literalText(m_expression, call.arguments[1]));
    return condition;
}

/// `any(field[*] operator value)`, also of one entry of a map.
std::optional<Condition> ConditionReader::readQuantifier(const Quantifier &quantifier) const
{
    const Items items = quantifier.isAll ? Items::All : Items::Any;
    if (const auto *comparison = m_ast.as<Comparison>(quantifier.argument)) {
        return readComparison(*comparison, items);
    }
    const auto *call = m_ast.as<Call>(quantifier.argument);
    return call ? readAffix(*call, items) : std::nullopt;
}

bool ConditionReader::readItems(const Indexed &indexed, Condition &condition) const
{
    const auto field = m_ast.fieldOf(indexed.base);
    const std::vector<Index> &indexes = indexed.indexes;
    const bool endsWithEach = std::holds_alternative<EachItem>(indexes.back().key);
    if (!field || !endsWithEach || indexes.size() > 2) {
        return false;
    }
    condition.field = *field;
    if (indexes.size() == 2) {
        const auto *key = std::get_if<std::string>(&indexes.front().key);
        condition.key = key ? std::optional(*key) : std::nullopt;
    }
    const bool isMapField = m_catalog[*field].type.isMap();
    return (indexes.size() == 1 && !isMapField) || condition.key.has_value();
}

} // namespace rulewright::expression
