// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"
#include "core/simulation/client_checks.h"
#include "core/simulation/simulator.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace rulewright::simulation
{

/// What would mend a failed check.
enum class SuggestedAct : std::uint8_t {
    AskOnHost,       ///< the host is to ask for certificates
    ImportIssuer,    ///< the authority that issued the certificate is to be brought in
    TrustAuthority,  ///< the host is to accept an authority of the project
    Renew,           ///< a certificate for another period takes the place of this one
    RenewForClients, ///< one that is meant for TLS clients does
    Restore,         ///< the revocation is to be taken back
};

struct Suggestion {
    SuggestedAct act{};
    /// Whom the host is to accept, for TrustAuthority.
    std::optional<model::AuthorityId> authority{};

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// The request that was judged; all of it outlives the call.
struct JudgedRequest {
    const model::Project &project;
    const SimulatedRequest &request;
    /// A certificate that is made now is valid from now on.
    std::chrono::sys_seconds now;
};

/// The one act that mends the check; nothing where it did not fail, or where the fault lies in
/// what the client sends and the project can do nothing about it.
[[nodiscard]] std::optional<Suggestion> suggestFor(const ClientCheck &check,
                                                   const JudgedRequest &judged);

} // namespace rulewright::simulation
