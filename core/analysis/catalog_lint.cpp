// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/lint_context.h"
#include "core/analysis/lint_edit.h"
#include "core/analysis/lints.h"

#include <algorithm>

namespace rulewright::analysis
{

using namespace expression;

namespace
{

/// Regular expressions that the service takes in one rule (rules-language.md 16).
constexpr std::size_t maximalRegexes = 64;

/// The operators that take a regular expression, in the order of the text.
std::vector<Span> regexOperators(const LintContext &context)
{
    std::vector<Span> operators;
    for (const NodeId id : context.nodes()) {
        const Comparison *comparison = context.ast().as<Comparison>(id);
        if (comparison && comparison->op == ComparisonOperator::Matches) {
            operators.push_back(comparison->operatorSpan);
        }
    }
    return operators;
}

} // namespace

void findOutdatedFields(LintContext &context)
{
    for (const NodeId id : context.nodes()) {
        const auto field = context.ast().fieldOf(id);
        const std::string replacement(field ? context.catalog()[*field].replacedBy : "");
        if (!replacement.empty()) {
            const Span span = context.ast().spanOf(id);
            context.report({DiagnosticCode::OutdatedField,
                            span,
                            {context.textOf(id)},
                            {{FixTitle::UseField, {replacement}, replacing(span, replacement)}}});
        }
    }
}

/// Told once: the plan is the same for all of them.
void findRegexAbovePlan(LintContext &context)
{
    const std::vector<Span> operators = regexOperators(context);
    if (!operators.empty() && context.options().plan < ZonePlan::Business) {
        context.report({DiagnosticCode::RegexAbovePlan, operators.front(), {}, {}});
    }
}

/// Marks the first one too many.
void findTooManyRegexes(LintContext &context)
{
    const std::vector<Span> operators = regexOperators(context);
    if (operators.size() > maximalRegexes) {
        context.report({DiagnosticCode::TooManyRegexes, operators[maximalRegexes], {}, {}});
    }
}

} // namespace rulewright::analysis
