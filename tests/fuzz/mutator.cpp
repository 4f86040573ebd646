// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <array>

// Lets libFuzzer change inputs in the way of the target half of the time, and in its own way
// otherwise.

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maximum);
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size,
                                               std::size_t maximum, unsigned int seed);

namespace
{

/// Some of the inputs before this one, to take pieces from.
std::array<std::string, 64> earlierInputs;

} // namespace

std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maximum,
                                    unsigned int seed)
{
    rulewright::test::naive::Dice dice(seed);
    const std::string input(rulewright::fuzz::textOf(data, size));
    const std::string other = earlierInputs[dice.below(earlierInputs.size())];
    earlierInputs[dice.below(earlierInputs.size())] = input;
    if (dice.chance(50)) {
        return LLVMFuzzerMutate(data, size, maximum);
    }
    const std::string changed = rulewright::fuzz::changed(input, other, dice);
    const std::size_t length = std::min(changed.size(), maximum);
    std::copy_n(changed.begin(), length, data);
    return length;
}
