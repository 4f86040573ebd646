// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "tests/support/assist_laws.h"
#include "tests/support/format_laws.h"
#include "tests/support/text_mutation.h"

#include <vector>

// Any bytes: what helps while they are written, at many offsets, and the format of the whole.

using namespace rulewright;
using namespace rulewright::expression;
using namespace rulewright::test;

namespace
{

/// Every offset of a short text; of a long one those that the text itself decides.
std::vector<std::uint32_t> offsetsOf(std::string_view text)
{
    constexpr std::uint32_t most = 32;
    const auto end = static_cast<std::uint32_t>(text.size()) + 2;
    naive::Dice dice(fuzz::seedOf(text));
    std::vector<std::uint32_t> offsets;
    for (std::uint32_t i = 0; i < std::min(end, most); ++i) {
        offsets.push_back(end <= most ? i : static_cast<std::uint32_t>(dice.below(end)));
    }
    return offsets;
}

void demand(const Breach &breach, std::string_view text)
{
    if (breach) {
        fuzz::fail(*breach, text);
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
    const Catalog &catalog = cloudflareCatalog();
    for (const Goal goal : {Goal::Rule, Goal::Value}) {
        const LawCase sample{check(std::string(text), catalog, goal, Limits::Engine), catalog};
        demand(breachOfFormat(sample), text);
        demand(breachOfPrinting(sample), text);
        for (const std::uint32_t offset : offsetsOf(text)) {
            demand(breachOfAssist(sample, offset), text);
        }
    }
    return 0;
}
