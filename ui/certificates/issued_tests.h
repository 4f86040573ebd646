// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"
#include "core/model/testing_fault.h"

#include <chrono>
#include <optional>
#include <vector>

namespace rulewright
{

/// Certificates that were issued together.
struct IssuedCertificates {
    std::vector<model::ClientCertificate> certificates;
    /// Nothing: an authority that nobody knows.
    std::optional<model::AuthorityId> issuer;
    model::TestingFault fault = model::TestingFault::None;
    std::chrono::sys_seconds at;
};

/// The hosts on which certificates of this issuer are worth a test: those that ask for a
/// certificate and accept the issuer, or all that ask where nobody knows the issuer.
[[nodiscard]] std::vector<std::string> hostsToTest(const model::Project &project,
                                                   std::optional<model::AuthorityId> issuer);

/// A test for each certificate on each of those hosts, at the time of issuing: one with a fault
/// has to be blocked, one without is let through.
[[nodiscard]] std::vector<model::TestCase> testsFor(const model::Project &project,
                                                    const IssuedCertificates &issued);

} // namespace rulewright
