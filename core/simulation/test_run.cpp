// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/test_run.h"

#include <utility>

namespace rulewright::simulation
{

namespace
{

bool isByExpectedRule(const model::Project &project, const model::TestCase &test,
                      const Simulation &simulation)
{
    const auto index = simulation.decidingRule;
    return test.rule.empty() || (index && project.rules[*index].ref == test.rule);
}

TestState judge(const model::Project &project, const model::TestCase &test,
                const Simulation &simulation)
{
    const auto found = expectationOf(simulation.verdict);
    if (!found) {
        return TestState::Undecided;
    }
    const bool isAsExpected =
        *found == test.expected && isByExpectedRule(project, test, simulation);
    return isAsExpected ? TestState::Passed : TestState::Failed;
}

} // namespace

std::optional<model::ExpectedVerdict> expectationOf(Verdict verdict) noexcept
{
    switch (verdict) {
    case Verdict::Allow:
    case Verdict::AllowBySkip: return model::ExpectedVerdict::Allow;
    case Verdict::Block: return model::ExpectedVerdict::Block;
    case Verdict::Challenge: return model::ExpectedVerdict::Challenge;
    case Verdict::Undecided: return std::nullopt;
    }
    std::unreachable();
}

std::optional<SimulatedRequest> requestOf(const model::Project &project,
                                          const model::TestCase &test, std::chrono::sys_seconds now)
{
    SimulatedRequest request{.host = test.host,
                             .method = test.method,
                             .path = test.path,
                             .certificate = std::nullopt,
                             .time = test.time.value_or(now)};
    if (test.certificate.empty()) {
        return request;
    }
    const model::ClientCertificate *certificate =
        model::findByFingerprint(project, test.certificate);
    if (!certificate) {
        return std::nullopt;
    }
    request.certificate = *certificate;
    return request;
}

TestResult runTest(const model::Project &project, const model::TestCase &test,
                   std::chrono::sys_seconds now)
{
    const auto request = requestOf(project, test, now);
    if (!request) {
        return {.state = TestState::CertificateMissing};
    }
    Result<Simulation> simulation = simulate(project, *request);
    if (!simulation) {
        return {.state = TestState::Error, .error = std::move(simulation.error())};
    }
    return {.state = judge(project, test, *simulation),
            .verdict = simulation->verdict,
            .decidingRule = simulation->decidingRule};
}

} // namespace rulewright::simulation
