// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/naive_dice.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// A fuzz target is a function that takes any bytes and ends the program when a law is broken,
// and one that changes an input so that it stays interesting. With clang, libFuzzer calls them;
// otherwise the program of short_run.cpp does.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace rulewright::fuzz
{

/// \p input with random changes, for which \p other can give pieces. Each target has its own.
[[nodiscard]] std::string changed(const std::string &input, const std::string &other,
                                  test::naive::Dice &dice);

/// The input as text.
[[nodiscard]] std::string_view textOf(const std::uint8_t *data, std::size_t size) noexcept;
/// A number that the bytes decide.
[[nodiscard]] std::uint64_t seedOf(std::string_view bytes) noexcept;
/// Says which law \p text breaks, and ends the program.
[[noreturn]] void fail(std::string_view law, std::string_view text);

} // namespace rulewright::fuzz
