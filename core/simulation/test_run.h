// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/test_case.h"
#include "core/simulation/simulator.h"

#include <chrono>
#include <cstdint>
#include <optional>

// Runs the tests of a project: each is one simulated request and a comparison.

namespace rulewright::simulation
{

enum class TestState : std::uint8_t {
    Passed,
    Failed,             ///< another verdict, or by another rule
    Undecided,          ///< the deciding rule reads a value that is not given
    CertificateMissing, ///< its certificate is not in the project
    Error,              ///< OpenSSL cannot decide
};

struct TestResult {
    TestState state = TestState::Undecided;
    /// Of tests that came to a verdict.
    Verdict verdict = Verdict::Undecided;
    /// Index into the project's rules; empty when no rule decided.
    std::optional<std::size_t> decidingRule{};
    /// Of the state Error.
    std::optional<rulewright::Error> error{};
};

/// The request of a test, which is at \p now unless the test has a time of its own. Nothing when
/// the project does not have its certificate.
[[nodiscard]] std::optional<SimulatedRequest>
requestOf(const model::Project &project, const model::TestCase &test, std::chrono::sys_seconds now);

[[nodiscard]] TestResult runTest(const model::Project &project, const model::TestCase &test,
                                 std::chrono::sys_seconds now);

/// What a test expects that is to pass with this verdict; nothing for one that is undecided.
[[nodiscard]] std::optional<model::ExpectedVerdict> expectationOf(Verdict verdict) noexcept;

} // namespace rulewright::simulation
