// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The analyses; linter.cpp has the table of them. Each reports every place it finds.

namespace rulewright::analysis
{

class LintContext;

// certificate_lint.cpp
void findMissingRevocationCheck(LintContext &context);
void findMissingIssuerCheck(LintContext &context);
void findForgottenNot(LintContext &context);
void findIdlePresented(LintContext &context);

// notation_lint.cpp
void findImpliedBrackets(LintContext &context);
void findMixedNotation(LintContext &context);
void findDoubleNegation(LintContext &context);

// set_lint.cpp
void findEqualsToCombine(LintContext &context);
void findIdleMembers(LintContext &context);

// text_lint.cpp
void findUpperCaseHost(LintContext &context);
void findEncodedText(LintContext &context);
void findAnchorsInText(LintContext &context);
void findPathWithoutSlash(LintContext &context);

// regex_lint.cpp
void findIdleRegex(LintContext &context);
void findPlainRegex(LintContext &context);

// catalog_lint.cpp
void findOutdatedFields(LintContext &context);
void findRegexAbovePlan(LintContext &context);
void findTooManyRegexes(LintContext &context);

} // namespace rulewright::analysis
