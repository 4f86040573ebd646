// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz.h"

#include "core/expression/printer.h"

#include <cstdio>
#include <cstdlib>
#include <format>

namespace rulewright::fuzz
{

std::string_view textOf(const std::uint8_t *data, std::size_t size) noexcept
{
    return size == 0 ? std::string_view()
                     : std::string_view(reinterpret_cast<const char *>(data), size);
}

// FNV-1a.
std::uint64_t seedOf(std::string_view bytes) noexcept
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : bytes) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    }
    return hash;
}

void fail(std::string_view law, std::string_view text)
{
    std::fputs(std::format("{}\nthe input: {}\n", law, expression::printQuoted(text)).c_str(),
               stderr);
    std::abort();
}

} // namespace rulewright::fuzz
