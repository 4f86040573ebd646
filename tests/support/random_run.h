// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

// How long tests with random cases run, and with which. RULEWRIGHT_LONG asks for a million cases
// each; RULEWRIGHT_SEED repeats a run.

namespace rulewright::test
{

/// How many cases to try: \p usual, or \p many.
[[nodiscard]] int caseCount(int usual, int many = 1'000'000);

/// The seed of this run, which it prints: another one every time, unless RULEWRIGHT_SEED says
/// which.
[[nodiscard]] std::uint64_t seedOfRun();

} // namespace rulewright::test
