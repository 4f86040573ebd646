// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace rulewright::model
{

/// What a certificate is worth at a time, as far as its own data and the project tell. Whether
/// a host accepts it is the simulation's question. The first that applies, from the top.
enum class CertificateState : std::uint8_t {
    Revoked,
    OnHold,
    Expired,
    NotYetValid,
    IssuerUnknown,
    NotForClients,
    Weak,
    ExpiresSoon,
    Valid,
};

/// From this long before its end a certificate usually expires soon.
inline constexpr std::chrono::days defaultWarningPeriod{30};

struct CertificateStatus {
    CertificateState state = CertificateState::Valid;
    /// The authority of the project that issued it, by name and key identifier.
    std::optional<AuthorityId> issuer;
    /// Whole days until the end; negative after it.
    std::chrono::days daysLeft{};

    friend bool operator==(const CertificateStatus &, const CertificateStatus &) = default;
};

/// The authority whose certificate carries the issuer's name and key identifier; null: none.
/// Compares what the certificates say and checks no signature.
[[nodiscard]] const Authority *findIssuer(const Project &project,
                                          const x509::Certificate &certificate) noexcept;

/// The authorities from the issuer upwards, as far as the project knows; each once.
[[nodiscard]] std::vector<const Authority *> authoritiesAbove(const Project &project,
                                                              const x509::Certificate &certificate);

/// A certificate expires soon from \p warningPeriod before its end.
[[nodiscard]] CertificateStatus statusOf(const Project &project,
                                         const x509::Certificate &certificate,
                                         std::chrono::sys_seconds time,
                                         std::chrono::days warningPeriod = defaultWarningPeriod);

} // namespace rulewright::model
