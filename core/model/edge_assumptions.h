// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace rulewright::model
{

/// A longer delay of a revocation is not assumed.
inline constexpr std::chrono::seconds longestRevocationDelay = std::chrono::days{365};

/// What nobody has published about the edge: one switch for each open question that can change
/// a field (mtls-semantics 11), with what the documentation suggests as the default. Question 5,
/// whether the expiry is judged at the handshake or per request, needs none: a simulated request
/// has one time for both.
struct EdgeAssumptions {
    /// Question 1: names, serial numbers and fingerprints are filled when the certificate could
    /// not be verified. The encoded forms of RFC 9440 always are.
    bool fillsUnverified = true;
    /// Question 2: a certificate that is revoked and fails for its expiry alone counts as
    /// revoked. Then “revoked” no longer implies “verified”.
    bool revokesExpired = false;
    /// Question 3: so long after the revocation it begins to show; to longestRevocationDelay.
    std::chrono::seconds revocationDelay{};
    /// Question 4: the certificate has to be good for TLS clients.
    bool requiresClientUsage = true;
    /// When a decoy issuer spoils the first path, others are tried (certificates.md 5).
    bool triesOtherPaths = true;

    friend bool operator==(const EdgeAssumptions &, const EdgeAssumptions &) = default;
};

} // namespace rulewright::model
