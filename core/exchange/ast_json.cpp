// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/ast_json.h"

#include "core/expression/characters.h"

#include <nlohmann/json.hpp>

namespace rulewright::exchange
{

namespace
{

using namespace expression;
using Json = nlohmann::json;

std::string_view wordFor(ComparisonOperator op)
{
    switch (op) {
    case ComparisonOperator::In: return "OneOf";
    case ComparisonOperator::Eq: return "Equal";
    case ComparisonOperator::Ne: return "NotEqual";
    case ComparisonOperator::Ge: return "GreaterThanEqual";
    case ComparisonOperator::Le: return "LessThanEqual";
    case ComparisonOperator::Gt: return "GreaterThan";
    case ComparisonOperator::Lt: return "LessThan";
    case ComparisonOperator::BitwiseAnd: return "BitwiseAnd";
    case ComparisonOperator::Contains: return "Contains";
    case ComparisonOperator::Matches: return "Matches";
    case ComparisonOperator::Wildcard: return "Wildcard";
    case ComparisonOperator::StrictWildcard: return "Strict Wildcard";
    }
    std::unreachable();
}

std::string_view wordFor(LogicalOperator op)
{
    switch (op) {
    case LogicalOperator::And: return "And";
    case LogicalOperator::Or: return "Or";
    case LogicalOperator::Xor: return "Xor";
    }
    std::unreachable();
}

/// Writes one tree; lives for one call.
class Writer
{
public:
    Writer(const CheckedExpression &expression, const Catalog &catalog)
        : m_ast(expression.ast), m_catalog(catalog)
    {
    }

    Json condition(NodeId id) const
    {
        id = m_ast.insideBrackets(id);
        if (const auto *chain = m_ast.as<Logical>(id)) {
            Json items = Json::array();
            for (const NodeId member : chain->members) {
                items.push_back(condition(member));
            }
            return {{"op", wordFor(chain->op)}, {"items", items}};
        }
        if (const auto *negation = m_ast.as<Not>(id)) {
            return {{"op", "Not"}, {"arg", condition(negation->operand)}};
        }
        if (const auto *quantifier = m_ast.as<Quantifier>(id)) {
            return {{"op", quantifier->isAll ? "All" : "Any"},
                    {"arg", argument(quantifier->argument)}};
        }
        if (const auto *comparison = m_ast.as<Comparison>(id)) {
            const bool isList = m_ast.as<ListName>(comparison->right) != nullptr;
            return {{"lhs", value(comparison->left)},
                    {"op", isList ? "InList" : wordFor(comparison->op)},
                    {"rhs", right(comparison->right)}};
        }
        return {{"lhs", value(id)}, {"op", "IsTrue"}};
    }

    Json value(NodeId id) const
    {
        if (const auto field = m_ast.fieldOf(id)) {
            return m_catalog[*field].name;
        }
        if (const auto *call = m_ast.as<Call>(id)) {
            Json arguments = Json::array();
            for (const NodeId item : call->arguments) {
                arguments.push_back(argument(item));
            }
            return {{"name", m_catalog[*call->function].name}, {"args", arguments}};
        }
        const auto *indexed = m_ast.as<Indexed>(id);
        Json path = Json::array();
        path.push_back(value(indexed->base));
        for (const Index &index : indexed->indexes) {
            path.push_back(indexJson(index));
        }
        return path;
    }

private:
    static Json indexJson(const Index &index)
    {
        return std::visit(Overload{
                              [](EachItem) {
                                  return Json{{"kind", "MapEach"}};
                              },
                              [](std::uint32_t position) {
                                  return Json{{"kind", "ArrayIndex"}, {"value", position}};
                              },
                              [](const std::string &key) {
                                  return Json{{"kind", "MapKey"}, {"value", key}};
                              },
                          },
                          index.key);
    }

    Json argument(NodeId id) const
    {
        const bool isValue = m_ast.as<FieldUse>(id) || m_ast.as<Call>(id) || m_ast.as<Indexed>(id);
        const bool isLiteral = m_ast.as<StringLiteral>(id) || m_ast.as<IntegerLiteral>(id) ||
                               m_ast.as<AddressLiteral>(id);
        if (isValue) {
            return {{"kind", "IndexExpr"}, {"value", value(id)}};
        }
        return isLiteral ? Json{{"kind", "Literal"}, {"value", right(id)}}
                         : Json{{"kind", "SimpleExpr"}, {"value", condition(id)}};
    }

    Json right(NodeId id) const
    {
        if (const auto *text = m_ast.as<StringLiteral>(id)) {
            return bytesToJson(text->value);
        }
        if (const auto *number = m_ast.as<IntegerLiteral>(id)) {
            return number->value;
        }
        if (const auto *range = m_ast.as<IntegerRange>(id)) {
            return {{"start", range->first}, {"end", range->last}};
        }
        if (const auto *address = m_ast.as<AddressLiteral>(id)) {
            return toText(address->value);
        }
        if (const auto *range = m_ast.as<AddressRange>(id)) {
            return addresses(*range);
        }
        if (const auto *pattern = m_ast.as<PatternLiteral>(id)) {
            return pattern->pattern;
        }
        if (const auto *list = m_ast.as<ListName>(id)) {
            return list->name;
        }
        if (const auto *set = m_ast.as<Set>(id)) {
            Json members = Json::array();
            for (const NodeId member : set->members) {
                members.push_back(right(member));
            }
            return members;
        }
        return value(id);
    }

    static Json addresses(const AddressRange &range)
    {
        const auto &[first, last] = range.range;
        if (range.prefixLength) {
            return toText(IpNetwork{first, *range.prefixLength});
        }
        return {{"start", toText(first)}, {"end", toText(last)}};
    }

    const Ast &m_ast;
    const Catalog &m_catalog;
};

} // namespace

Json bytesToJson(std::string_view bytes)
{
    for (std::string_view rest = bytes; !rest.empty();) {
        const std::size_t length = sequenceLength(rest);
        if (length == 0) {
            Json numbers = Json::array();
            for (const char c : bytes) {
                numbers.push_back(static_cast<unsigned char>(c));
            }
            return numbers;
        }
        rest.remove_prefix(length);
    }
    return bytes;
}

Json astToJson(const CheckedExpression &expression, const Catalog &catalog)
{
    if (!expression.isValid()) {
        return nullptr;
    }
    const Writer writer(expression, catalog);
    const NodeId root = expression.ast.root();
    const bool isValue =
        expression.ast.conditionType(root).isError() || expression.goal == Goal::Value;
    return isValue ? writer.value(root) : writer.condition(root);
}

} // namespace rulewright::exchange
