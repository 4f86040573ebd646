// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/simulation/test_run.h"

#include <QString>

namespace rulewright
{

[[nodiscard]] QString expectedText(model::ExpectedVerdict verdict);
/// What a test expects: “Block by rule 2 “Require mTLS””.
[[nodiscard]] QString expectedText(const model::TestCase &test, const model::Project &project);
/// The request of a test in a line: “scanner-7, GET api.example.com/”.
[[nodiscard]] QString givenText(const model::TestCase &test, const model::Project &project);
/// How a test is called at first: “scanner-7 at api.example.com”.
[[nodiscard]] QString testNameText(const QString &certificate, const QString &host);
/// “passed”, “failed: got Block by rule 2”, “undecided: …”.
[[nodiscard]] QString resultText(const simulation::TestResult &result);
/// One word for scripts: passed, failed, undecided, certificateMissing, error.
[[nodiscard]] QString stateWord(simulation::TestState state);

/// How many tests came to which end.
struct TestCounts {
    int passed = 0;
    int failed = 0;
    /// All that are neither.
    int undecided = 0;

    void add(simulation::TestState state);
};
/// “3 tests: 1 passed, 1 failed, 1 undecided”.
[[nodiscard]] QString countsText(const TestCounts &counts);

} // namespace rulewright
