// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "tests/support/gesture.h"
#include "tests/support/text_mutation.h"

// Any bytes: read with every goal, shown as rows, edited with every gesture.

using namespace rulewright;
using namespace rulewright::expression;
using namespace rulewright::test;

namespace
{

void tryGestures(const EditContext &context, naive::Dice dice)
{
    for (int i = 0; i < 8; ++i) {
        const Gesture gesture = randomGesture(context, dice);
        if (const Breach breach = breachOfGesture(context, gesture)) {
            fuzz::fail(*breach, context.expression.text);
        }
    }
}

void tryText(std::string_view text, Goal goal, Limits limits)
{
    const Catalog &catalog = cloudflareCatalog();
    const CheckedExpression checked = check(std::string(text), catalog, goal, limits);
    const Outline outline(checked, catalog);
    // A value has no rows.
    const Breach breach =
        goal == Goal::Value ? breachOfSpans(checked) : breachOfText(checked, outline);
    if (breach) {
        fuzz::fail(*breach, text);
    }
    if (goal == Goal::Rule && limits == Limits::Engine) {
        tryGestures({checked, outline, catalog}, naive::Dice(fuzz::seedOf(text)));
    }
}

} // namespace

std::string fuzz::changed(const std::string &input, const std::string &other, naive::Dice &dice)
{
    return changedText(input, other, dice);
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::textOf(data, size);
    for (const Goal goal : {Goal::Rule, Goal::Condition, Goal::Value}) {
        tryText(text, goal, Limits::Engine);
    }
    tryText(text, Goal::Rule, Limits::CustomRules);
    return 0;
}
