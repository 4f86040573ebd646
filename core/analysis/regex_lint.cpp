// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/lint_context.h"
#include "core/analysis/lint_edit.h"
#include "core/analysis/lints.h"

#include "core/expression/printer.h"
#include "core/expression/regex_tree.h"

namespace rulewright::analysis
{

using namespace expression;

namespace
{

/// A pattern that is nothing but bytes, perhaps held at the ends of the value.
struct PlainPattern {
    std::string bytes;
    bool isHeldAtStart = false;
    bool isHeldAtEnd = false;
};

/// Adds a part of the pattern; false when it is not plain.
bool addPart(PlainPattern &plain, const RegexTree &tree, RegexId part)
{
    if (const auto *bytes = tree.as<RegexBytes>(part)) {
        plain.bytes += bytes->bytes;
        return !plain.isHeldAtEnd;
    }
    const auto *look = tree.as<RegexLook>(part);
    if (look && look->look == Look::TextStart) {
        plain.isHeldAtStart = true;
        return plain.bytes.empty() && !plain.isHeldAtEnd;
    }
    if (look && look->look == Look::TextEnd) {
        plain.isHeldAtEnd = true;
        return true;
    }
    return tree.as<RegexNothing>(part) != nullptr;
}

std::optional<PlainPattern> plainPattern(const RegexTree &tree)
{
    PlainPattern plain;
    for (const RegexId part : flatten(tree)) {
        if (!addPart(plain, tree, part)) {
            return std::nullopt;
        }
    }
    return plain;
}

/// A function in place of the comparison gives a missing value where the comparison gives No.
/// That is the same only where a condition is expected.
bool isPlainCondition(const LintContext &context, NodeId id)
{
    const auto parent = context.outsideBrackets(id);
    const NodeId value = context.ast().get<Comparison>(id).left;
    return context.ast().eachCount(value) == 0 && !(parent && context.ast().as<Call>(*parent));
}

Fix usingOperator(const LintContext &context, const Comparison &comparison,
                  const PlainPattern &plain)
{
    const bool isWhole = plain.isHeldAtStart;
    const std::string word = isWhole ? "eq" : "contains";
    LintEdits edits(context.text());
    edits.replaceByWord({comparison.operatorSpan.begin, context.ast().spanOf(comparison.right).end},
                        word + ' ' + printQuoted(plain.bytes));
    Fix fix{isWhole ? FixTitle::UseEq : FixTitle::ReplaceBy, {}, edits.take()};
    if (!isWhole) {
        fix.arguments.push_back(word);
    }
    return fix;
}

Fix usingFunction(const LintContext &context, NodeId id, const PlainPattern &plain)
{
    const std::string call = (plain.isHeldAtStart ? "starts_with(" : "ends_with(") +
                             context.textOf(context.ast().get<Comparison>(id).left) + ", " +
                             printQuoted(plain.bytes) + ')';
    return {FixTitle::WriteCall, {call}, replacing(context.ast().spanOf(id), call)};
}

/// The operators that say the same as \p plain.
std::vector<Fix> fixesFor(const LintContext &context, NodeId id, const PlainPattern &plain)
{
    if (plain.isHeldAtStart == plain.isHeldAtEnd) {
        return {usingOperator(context, context.ast().get<Comparison>(id), plain)};
    }
    if (isPlainCondition(context, id)) {
        return {usingFunction(context, id, plain)};
    }
    return {};
}

/// The pattern of a comparison with matches; null for other nodes.
const Regex *regexOf(const LintContext &context, NodeId id)
{
    const Comparison *comparison = context.ast().as<Comparison>(id);
    const PatternLiteral *pattern =
        comparison ? context.ast().as<PatternLiteral>(comparison->right) : nullptr;
    return pattern && pattern->regex ? &*pattern->regex : nullptr;
}

} // namespace

void findIdleRegex(LintContext &context)
{
    for (const NodeId id : context.nodes()) {
        const Regex *regex = regexOf(context, id);
        if (regex && regex->matchesEverything()) {
            const NodeId pattern = context.ast().get<Comparison>(id).right;
            context.report(
                {DiagnosticCode::RegexMatchesAll, context.ast().spanOf(pattern), {}, {}});
        }
    }
}

void findPlainRegex(LintContext &context)
{
    for (const NodeId id : context.nodes()) {
        const Regex *regex = regexOf(context, id);
        if (!regex || regex->matchesEverything()) {
            continue;
        }
        if (const auto plain = plainPattern(regex->tree())) {
            const NodeId pattern = context.ast().get<Comparison>(id).right;
            context.report({DiagnosticCode::PlainRegex,
                            context.ast().spanOf(pattern),
                            {},
                            fixesFor(context, id, *plain)});
        }
    }
}

} // namespace rulewright::analysis
