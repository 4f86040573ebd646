// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/linter.h"

#include "core/analysis/lint_context.h"
#include "core/analysis/lints.h"

#include <algorithm>
#include <array>

namespace rulewright::analysis
{

using namespace expression;

namespace
{

using Analysis = void (*)(LintContext &);

constexpr auto analyses = std::to_array<Analysis>({
    findMissingRevocationCheck,
    findMissingIssuerCheck,
    findForgottenNot,
    findIdlePresented,
    findImpliedBrackets,
    findMixedNotation,
    findEqualsToCombine,
    findUpperCaseHost,
    findDoubleNegation,
    findEncodedText,
    findAnchorsInText,
    findIdleRegex,
    findPlainRegex,
    findIdleMembers,
    findPathWithoutSlash,
    findOutdatedFields,
    findRegexAbovePlan,
    findTooManyRegexes,
});

/// Brackets can nest too deep and a text can grow too long: such a fix is none.
void dropBrokenFixes(std::span<Diagnostic> findings, const CheckedExpression &expression,
                     const Catalog &catalog)
{
    const auto isValid = [&](std::string text, Limits limits) {
        return check(std::move(text), catalog, expression.goal, limits).isValid();
    };
    const Limits limits =
        isValid(expression.text, Limits::CustomRules) ? Limits::CustomRules : Limits::Engine;
    for (Diagnostic &finding : findings) {
        std::erase_if(finding.fixes, [&](const Fix &fix) {
            return !isValid(applyEdits(expression.text, fix.edits), limits);
        });
    }
}

} // namespace

std::vector<Diagnostic> lint(const CheckedExpression &expression, const Catalog &catalog,
                             const LintOptions &options)
{
    if (!expression.isValid()) {
        return {};
    }
    LintContext context(expression, catalog, options);
    for (const Analysis analysis : analyses) {
        analysis(context);
    }
    std::vector<Diagnostic> findings = context.takeFindings();
    std::ranges::stable_sort(findings, {},
                             [](const Diagnostic &finding) { return finding.span.begin; });
    findings.resize(std::min(findings.size(), maximalDiagnostics));
    dropBrokenFixes(findings, expression, catalog);
    return findings;
}

} // namespace rulewright::analysis
