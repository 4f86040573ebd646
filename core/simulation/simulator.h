// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/expression/evaluator.h"
#include "core/model/project.h"
#include "core/simulation/client_fields.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What the edge would do with one request: the client certificate is really verified, the
// fields are filled as mtls-semantics.md 4 and 5 say, and the rules run in order (6.2). Nothing
// here knows a clock, a file or a window.

namespace rulewright::simulation
{

/// One request to try.
struct SimulatedRequest {
    std::string host;
    std::string method = "GET";
    std::string path = "/";
    /// No certificate: the client sends none.
    std::optional<model::ClientCertificate> certificate;
    std::chrono::sys_seconds time;
};

/// What became of one rule.
enum class RuleOutcome : std::uint8_t { Matched, NoMatch, NotReached, Draft, HasErrors, Undecided };

struct RuleResult {
    model::RuleId rule{};
    RuleOutcome outcome = RuleOutcome::NotReached;
    expression::CheckedExpression expression;
    /// One entry per node; filled for rules that were evaluated.
    std::vector<expression::NodeTrace> trace;
};

/// How the list of rules ended.
enum class Verdict : std::uint8_t {
    Allow,       ///< nothing ended the evaluation
    AllowBySkip, ///< a skip rule took the rest of the list away
    Block,
    Challenge,
    Undecided, ///< the deciding rule reads a value that is not given
};

/// The answer and everything that explains it.
struct Simulation {
    Verdict verdict = Verdict::Allow;
    /// Index into the project's rules; empty when no rule decided.
    std::optional<std::size_t> decidingRule;
    std::vector<RuleResult> rules;
    ClientAssessment client;
};

/// Runs the rules of \p project over \p request, with its assumptions. Fails only when OpenSSL
/// cannot decide.
[[nodiscard]] Result<Simulation> simulate(const model::Project &project,
                                          const SimulatedRequest &request);

/// A rule whose match ends the evaluation of the list: all but log. Skip takes away the rest of
/// the list (action parameter “ruleset: current”), so it ends it as well.
[[nodiscard]] bool isTerminating(model::Action action) noexcept;

} // namespace rulewright::simulation
