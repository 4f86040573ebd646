// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/checker.h"

#include "core/expression/characters.h"

#include <algorithm>

namespace rulewright::expression
{

namespace
{

/// The limit counts characters.
void checkLength(std::string_view text, std::vector<Diagnostic> &diagnostics)
{
    const auto characters = std::ranges::count_if(text, [](char c) { return !isContinuation(c); });
    if (static_cast<std::size_t>(characters) > maximalLength) {
        const auto end = static_cast<std::uint32_t>(text.size());
        diagnostics.push_back({DiagnosticCode::ExpressionTooLong,
                               {end, end},
                               {std::int64_t{characters}, static_cast<std::int64_t>(maximalLength)},
                               {}});
    }
}

/// Reports fields, functions and lists that custom rules do not have.
void checkNames(CheckedExpression &expression, const Catalog &catalog)
{
    const auto report = [&expression](DiagnosticCode code, Span span) {
        std::string name(textAt(expression.text, span));
        expression.diagnostics.push_back({code, span, {std::move(name)}, {}});
    };
    for (const Node &node : expression.ast.nodes()) {
        if (const auto *use = std::get_if<FieldUse>(&node.data); use && use->field) {
            const Phase phase = catalog[*use->field].phase;
            if (phase != Phase::Request) {
                report(phase == Phase::Response ? DiagnosticCode::ResponseField
                                                : DiagnosticCode::NotInCustomRules,
                       node.span);
            }
        } else if (const auto *call = std::get_if<Call>(&node.data); call && call->function) {
            if (!catalog[*call->function].isInCustomRules) {
                report(DiagnosticCode::NotInCustomRules, call->nameSpan);
            }
        } else if (const auto *list = std::get_if<ListName>(&node.data)) {
            const auto &lists = catalog.options().lists;
            if (lists && !std::ranges::contains(*lists, list->name)) {
                expression.diagnostics.push_back(
                    {DiagnosticCode::UnknownList, node.span, {list->name}, {}});
            }
        }
    }
}

/// One replacement per expression (rules-language.md 16).
void checkReplacements(CheckedExpression &expression, const Catalog &catalog)
{
    bool hasOne = false;
    for (const Node &node : expression.ast.nodes()) {
        const auto *call = std::get_if<Call>(&node.data);
        const FunctionKind kind =
            call && call->function ? catalog[*call->function].kind : FunctionKind::Foreign;
        const bool isReplacement =
            kind == FunctionKind::RegexReplace || kind == FunctionKind::WildcardReplace;
        if (isReplacement && hasOne) {
            expression.diagnostics.push_back(
                {DiagnosticCode::SecondReplacement, call->nameSpan, {}, {}});
        }
        hasOne = hasOne || isReplacement;
    }
}

} // namespace

CheckedExpression check(std::string text, const Catalog &catalog, Goal goal, Limits limits)
{
    ParsedExpression parsed = parse(text, catalog, goal);
    CheckedExpression expression{.text = std::move(text),
                                 .ast = std::move(parsed.ast),
                                 .diagnostics = std::move(parsed.diagnostics),
                                 .engineError = std::move(parsed.engineError),
                                 .goal = goal};
    checkReplacements(expression, catalog);
    if (limits == Limits::CustomRules) {
        checkNames(expression, catalog);
        checkLength(expression.text, expression.diagnostics);
    }
    if (expression.diagnostics.size() > 1) {
        std::ranges::stable_sort(expression.diagnostics, {}, [](const Diagnostic &diagnostic) {
            return diagnostic.span.begin;
        });
    }
    return expression;
}

} // namespace rulewright::expression
