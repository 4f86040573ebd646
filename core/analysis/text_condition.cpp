// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/text_condition.h"

#include <utility>

namespace rulewright::analysis
{

using namespace expression;

namespace
{

std::optional<ConditionOperator> textOperator(ComparisonOperator op)
{
    switch (op) {
    case ComparisonOperator::In: return ConditionOperator::In;
    case ComparisonOperator::Eq: return ConditionOperator::Eq;
    case ComparisonOperator::Ne: return ConditionOperator::Ne;
    case ComparisonOperator::Ge: return ConditionOperator::Ge;
    case ComparisonOperator::Le: return ConditionOperator::Le;
    case ComparisonOperator::Gt: return ConditionOperator::Gt;
    case ComparisonOperator::Lt: return ConditionOperator::Lt;
    case ComparisonOperator::Contains: return ConditionOperator::Contains;
    case ComparisonOperator::Wildcard: return ConditionOperator::Wildcard;
    case ComparisonOperator::StrictWildcard: return ConditionOperator::StrictWildcard;
    case ComparisonOperator::BitwiseAnd:
    case ComparisonOperator::Matches: return std::nullopt;
    }
    std::unreachable();
}

std::vector<NodeId> stringsOf(const Ast &ast, NodeId right)
{
    const Set *set = ast.as<Set>(right);
    std::vector<NodeId> literals = set ? set->members : std::vector{right};
    std::erase_if(literals, [&](NodeId id) { return !ast.as<StringLiteral>(id); });
    return literals;
}

std::optional<TextCondition> readComparison(const Ast &ast, const Comparison &comparison)
{
    const auto op = textOperator(comparison.op);
    std::vector<NodeId> literals = stringsOf(ast, comparison.right);
    if (!op || literals.empty()) {
        return std::nullopt;
    }
    const Span test{comparison.operatorSpan.begin, ast.spanOf(comparison.right).end};
    return TextCondition{*op, comparison.left, std::move(literals), test};
}

std::optional<TextCondition> readCall(const LintContext &context, NodeId id)
{
    const Ast &ast = context.ast();
    const FunctionKind kind = context.functionOf(id);
    if (kind != FunctionKind::StartsWith && kind != FunctionKind::EndsWith) {
        return std::nullopt;
    }
    const std::vector<NodeId> &arguments = ast.get<Call>(id).arguments;
    std::vector<NodeId> literals = stringsOf(ast, arguments[1]);
    if (literals.empty()) {
        return std::nullopt;
    }
    const auto op = kind == FunctionKind::StartsWith ? ConditionOperator::StartsWith
                                                     : ConditionOperator::EndsWith;
    return TextCondition{op, arguments[0], std::move(literals), ast.spanOf(id)};
}

} // namespace

std::vector<TextCondition> textConditions(const LintContext &context)
{
    std::vector<TextCondition> conditions;
    for (const NodeId id : context.nodes()) {
        const Comparison *comparison = context.ast().as<Comparison>(id);
        auto condition =
            comparison ? readComparison(context.ast(), *comparison) : readCall(context, id);
        if (condition) {
            conditions.push_back(*std::move(condition));
        }
    }
    return conditions;
}

} // namespace rulewright::analysis
