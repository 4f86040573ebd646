// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "tests/support/naive_dice.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <format>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

// Runs a fuzz target without libFuzzer: fuzz_… SECONDS FOLDER. First the seeds of the folder,
// then random changes of them until the time is up. RULEWRIGHT_SEED chooses other changes.

namespace
{

using rulewright::test::naive::Dice;

std::vector<std::string> readSeeds(const std::filesystem::path &folder)
{
    std::vector<std::string> seeds;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        std::string seed;
        seed.resize(static_cast<std::size_t>(std::filesystem::file_size(entry.path())));
        file.read(seed.data(), static_cast<std::streamsize>(seed.size()));
        seeds.push_back(std::move(seed));
    }
    std::ranges::sort(seeds);
    return seeds;
}

/// One change: a byte, a piece taken out, doubled, or brought in from another seed.
void change(std::string &input, const std::string &other, Dice &dice)
{
    static const std::vector<std::string> tokens{"(", ")", "not ", " and ", " or ", "[*]",  "\"",
                                                 "{", "}", "any(", "\\",    " ",    "\xFF", "=="};
    const std::size_t place = dice.below(input.size() + 1);
    const std::size_t length = dice.below(std::min<std::size_t>(input.size() - place, 16) + 1);
    switch (dice.below(5)) {
    case 0: input.erase(place, length); break;
    case 1: input.insert(place, input.substr(place, length)); break;
    case 2: input.insert(place, 1, static_cast<char>(dice.below(256))); break;
    case 3: input.insert(place, dice.oneOf(tokens)); break;
    default: input.insert(place, other.substr(dice.below(other.size() + 1), 1 + dice.below(40)));
    }
}

void run(const std::string &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.data()), input.size());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: fuzz_… SECONDS FOLDER\n", stderr);
        return 2;
    }
    const std::vector<std::string> seeds = readSeeds(argv[2]);
    if (seeds.empty()) {
        std::fputs("the folder has no seeds\n", stderr);
        return 2;
    }
    std::ranges::for_each(seeds, run);

    const char *given = std::getenv("RULEWRIGHT_SEED");
    Dice dice(given ? std::strtoull(given, nullptr, 10) : 20'260'101U);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(std::atoi(argv[1]));
    std::size_t count = 0;
    for (; std::chrono::steady_clock::now() < end; ++count) {
        std::string input = dice.oneOf(seeds);
        for (std::size_t i = dice.below(4) + 1; i > 0; --i) {
            change(input, dice.oneOf(seeds), dice);
        }
        run(input);
    }
    std::fputs(std::format("{} seeds, {} changed inputs\n", seeds.size(), count).c_str(), stderr);
    return 0;
}
