// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

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
        run(rulewright::fuzz::changed(dice.oneOf(seeds), dice.oneOf(seeds), dice));
    }
    std::fputs(std::format("{} seeds, {} changed inputs\n", seeds.size(), count).c_str(), stderr);
    return 0;
}
