// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "core/exchange/expression_jsonl.h"
#include "tests/support/text_mutation.h"

#include <nlohmann/json.hpp>

// Any line gets one line with one JSON object as its answer.

using namespace rulewright;

namespace
{

void demandObject(const std::string &answer, std::string_view line)
{
    const auto json = nlohmann::json::parse(answer, nullptr, false);
    if (!json.is_object() || answer.contains('\n')) {
        fuzz::fail("the answer is not one line with one object: " + answer, line);
    }
}

} // namespace

std::string fuzz::changed(const std::string &input, const std::string &other,
                          test::naive::Dice &dice)
{
    return test::changedText(input, other, dice);
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view line = fuzz::textOf(data, size);
    demandObject(exchange::checkLine(line), line);
    demandObject(exchange::evaluateLine(line), line);
    demandObject(exchange::explainLine(line).answer, line);
    return 0;
}
