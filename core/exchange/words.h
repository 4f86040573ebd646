// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

namespace rulewright::exchange
{

/// A value and the word that stands for it in a file.
template <typename T> struct Word {
    T value;
    std::string_view word;
};

template <typename T, std::size_t size>
[[nodiscard]] constexpr std::string_view wordFor(const Word<T> (&words)[size], T value) noexcept
{
    return std::ranges::find(words, value, &Word<T>::value)->word;
}

template <typename T, std::size_t size>
[[nodiscard]] constexpr std::optional<T> valueOf(const Word<T> (&words)[size],
                                                 std::string_view word) noexcept
{
    const auto found = std::ranges::find(words, word, &Word<T>::word);
    return found == std::end(words) ? std::nullopt : std::optional(found->value);
}

} // namespace rulewright::exchange
