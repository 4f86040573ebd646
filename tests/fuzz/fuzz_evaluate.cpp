// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "core/expression/evaluator.h"
#include "tests/support/random_context.h"
#include "tests/support/random_request.h"
#include "tests/support/text_mutation.h"

// An expression, NUL, and bytes that decide what the request looks like: the plain run gives
// what the observed one gives, for each item as well.

using namespace rulewright;
using namespace rulewright::expression;
using namespace rulewright::test;

namespace
{

/// A random context whose first text is the bytes themselves.
naive::Context contextOf(std::string_view bytes)
{
    naive::Dice dice(fuzz::seedOf(bytes));
    naive::Context context = naive::randomContext(dice, 20);
    context.fields.insert_or_assign("t.bytes.a", naive::Value{std::string(bytes)});
    return context;
}

void compareRuns(std::string_view text, const Request &request, EvaluationOptions options)
{
    const CheckedExpression checked =
        check(std::string(text), randomCatalog(), Goal::Rule, Limits::Engine);
    const auto filter = Filter::compile(checked, randomCatalog(), options);
    if (filter.has_value() != checked.isValid()) {
        fuzz::fail("valid expressions compile, others do not", text);
    }
    if (!filter) {
        return;
    }
    const Truth truth = filter->run(request);
    const Trace trace = filter->trace(request);
    const auto outcome =
        trace.nodes[toIndex(checked.ast.insideBrackets(checked.ast.root()))].outcome;
    const auto expected = truth == Truth::True    ? Outcome::True
                          : truth == Truth::False ? Outcome::False
                                                  : Outcome::Unknown;
    if (trace.truth != truth || outcome != expected) {
        fuzz::fail("the observed run differs", text);
    }
    if (filter->run(request) != truth) {
        fuzz::fail("the second run differs", text);
    }
}

/// Array conditions and values have no second form to compare with; they must not crash.
void runOthers(std::string_view text, const Request &request)
{
    const Catalog &catalog = randomCatalog();
    const auto each = Filter::compile(
        check(std::string(text), catalog, Goal::Condition, Limits::Engine), catalog);
    if (each && each->runEach(request) != each->runEach(request)) {
        fuzz::fail("the second run on each item differs", text);
    }
    const auto value =
        Filter::compile(check(std::string(text), catalog, Goal::Value, Limits::Engine), catalog);
    if (value && value->value(request) != value->value(request)) {
        fuzz::fail("the second value differs", text);
    }
}

} // namespace

std::string fuzz::changed(const std::string &input, const std::string &other, naive::Dice &dice)
{
    return changedText(input, other, dice);
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input = fuzz::textOf(data, size);
    const std::size_t length = std::min(input.find('\0'), input.size());
    const std::string_view text = input.substr(0, length);
    const RandomRequest sample(contextOf(input.substr(std::min(length + 1, input.size()))));
    for (const bool isMissingNotEqual : {false, true}) {
        compareRuns(text, sample.request, {.isMissingNotEqual = isMissingNotEqual});
    }
    runOthers(text, sample.request);
    return 0;
}
