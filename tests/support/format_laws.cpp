// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/format_laws.h"

#include "core/expression/format.h"
#include "core/expression/print_tree.h"
#include "tests/support/plain_tree.h"

namespace rulewright::test
{

using namespace expression;

namespace
{

/// The text after the edits, checked as the one before was.
CheckedExpression changed(const LawCase &sample, const TextEdits &edits)
{
    const CheckedExpression &before = sample.expression;
    return check(applyEdits(before.text, edits), sample.catalog, before.goal, Limits::Engine);
}

Breach broken(std::string_view law, std::string_view text)
{
    return std::string(law) + ": " + std::string(text);
}

Breach breachOfTree(const LawCase &sample, const CheckedExpression &after)
{
    const bool isSame =
        after.isValid() && withoutSpans(after.ast) == withoutSpans(sample.expression.ast);
    return isSame ? Breach() : broken("another tree", after.text);
}

/// Each undoes the other, and nothing changes the second time.
Breach breachOfSecondTime(const CheckedExpression &lines, const CheckedExpression &line)
{
    if (!formatEdits(lines).empty() || !joinEdits(line).empty()) {
        return broken("changes something the second time", line.text);
    }
    const bool isInverse = applyEdits(lines.text, joinEdits(lines)) == line.text &&
                           applyEdits(line.text, formatEdits(line)) == lines.text;
    return isInverse ? Breach() : broken("format and join do not undo each other", line.text);
}

} // namespace

Breach breachOfFormat(const LawCase &sample)
{
    const CheckedExpression &before = sample.expression;
    const TextEdits format = formatEdits(before);
    const TextEdits join = joinEdits(before);
    if (!before.isValid()) {
        return format.empty() && join.empty() ? Breach() : broken("touches errors", before.text);
    }
    for (const TextEdits &edits : {format, join}) {
        if (const Breach breach = breachOfEdits(before.text, edits)) {
            return breach;
        }
    }
    const CheckedExpression lines = changed(sample, format);
    const CheckedExpression line = changed(sample, join);
    for (const CheckedExpression &after : {lines, line}) {
        if (const Breach breach = breachOfTree(sample, after)) {
            return breach;
        }
    }
    return breachOfSecondTime(lines, line);
}

Breach breachOfPrinting(const LawCase &sample)
{
    const CheckedExpression &before = sample.expression;
    if (!before.isValid()) {
        return {};
    }
    const std::string text = printTree(before);
    const CheckedExpression after = check(text, sample.catalog, before.goal, Limits::Engine);
    if (!after.isValid() || printTree(after) != text) {
        return broken("the printed text is not its own canonical text", text);
    }
    const bool isSame = withoutNotation(after.ast) == withoutNotation(before.ast);
    return isSame ? Breach() : broken("the printed text is another tree", text);
}

} // namespace rulewright::test
