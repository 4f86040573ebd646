// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/memory_search.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

namespace rulewright::test
{

namespace
{

constexpr std::size_t blockSize = std::size_t{1} << 20U;

struct Region {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

/// The regions that can be read and written, from proc_pid_maps(5).
std::vector<Region> writableRegions()
{
    std::ifstream maps("/proc/self/maps");
    std::vector<Region> regions;
    for (std::string line; std::getline(maps, line);) {
        std::istringstream fields(line);
        Region region;
        char dash = 0;
        std::string permissions;
        fields >> std::hex >> region.begin >> dash >> region.end >> permissions;
        if (permissions.starts_with("rw") && !line.ends_with("[vvar]")) {
            regions.push_back(region);
        }
    }
    return regions;
}

bool standsAt(std::span<const std::uint8_t> block, std::size_t place, const MaskedBytes &wanted)
{
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (block[place + i] != wanted[i]) {
            return false;
        }
    }
    return true;
}

std::size_t countIn(std::span<const std::uint8_t> block, const MaskedBytes &wanted)
{
    std::size_t count = 0;
    for (std::size_t place = 0; place + wanted.size() <= block.size(); ++place) {
        count += block[place] == wanted[0] && standsAt(block, place, wanted) ? 1U : 0U;
    }
    return count;
}

} // namespace

MaskedBytes::MaskedBytes(std::span<const std::uint8_t> clear)
{
    std::ranges::transform(clear, std::back_inserter(m_bytes), [](std::uint8_t byte) {
        return static_cast<std::uint8_t>(byte ^ mask);
    });
}

MaskedBytes::MaskedBytes(std::string_view clear)
    : MaskedBytes(std::span(reinterpret_cast<const std::uint8_t *>(clear.data()), clear.size()))
{
}

bool canSearchMemory()
{
    return std::ifstream("/proc/self/mem").is_open();
}

std::size_t countInMemory(const MaskedBytes &wanted)
{
    std::ifstream memory("/proc/self/mem", std::ios::binary);
    // Without a buffer of its own the stream leaves no further copy.
    memory.rdbuf()->pubsetbuf(nullptr, 0);
    std::vector<std::uint8_t> block(blockSize + wanted.size() - 1);
    std::size_t count = 0;
    for (const Region &region : writableRegions()) {
        for (std::uint64_t at = region.begin; at < region.end; at += blockSize) {
            const std::size_t length = std::min<std::uint64_t>(block.size(), region.end - at);
            memory.clear();
            memory.seekg(static_cast<std::streamoff>(at));
            memory.read(reinterpret_cast<char *>(block.data()),
                        static_cast<std::streamsize>(length));
            const auto read =
                static_cast<std::size_t>(std::max<std::streamsize>(memory.gcount(), 0));
            count += countIn(std::span(block).first(read), wanted);
        }
    }
    std::ranges::fill(block, std::uint8_t{0});
    return count;
}

} // namespace rulewright::test
