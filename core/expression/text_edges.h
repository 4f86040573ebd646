// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace rulewright::expression
{

/// The first and the last bytes of a text; they overlap in the middle of one below 16 bytes, so
/// that together with the length they say all about it.
struct TextEdges {
    std::uint64_t head = 0;
    std::uint64_t tail = 0;

    friend bool operator==(const TextEdges &, const TextEdges &) = default;
};

/// The edges of a text, read without a loop. Of one above 16 bytes the middle is left out.
[[nodiscard]] inline TextEdges edgesOf(std::string_view text) noexcept
{
    const auto word = [](const char *at, auto type) -> std::uint64_t {
        std::memcpy(&type, at, sizeof type);
        return type;
    };
    const auto edges = [&](auto type) -> TextEdges {
        return {word(text.data(), type), word(text.data() + text.size() - sizeof type, type)};
    };
    if (text.size() >= sizeof(std::uint64_t)) {
        return edges(std::uint64_t{});
    }
    if (text.size() >= sizeof(std::uint32_t)) {
        return edges(std::uint32_t{});
    }
    if (text.size() >= sizeof(std::uint16_t)) {
        return edges(std::uint16_t{});
    }
    return text.empty() ? TextEdges{} : edges(std::uint8_t{});
}

} // namespace rulewright::expression
