// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/certificate.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace rulewright::model
{

/// Names an authority within its project.
enum class AuthorityId : std::uint32_t {};

/// Whether revocations by the authority are known to the edge (mtls-semantics 3).
enum class AuthorityKind : std::uint8_t {
    Managed,  ///< made by the platform; revocation is known
    Uploaded, ///< brought along; revocation is not consulted
};

/// RFC 5280, 5.3.1; without the reasons that only stand in delta lists.
enum class RevocationReason : std::uint8_t {
    Unspecified,
    KeyCompromise,
    AffiliationChanged,
    Superseded,
    CessationOfOperation,
    CertificateHold,
};

/// One revoked certificate of an authority.
struct Revocation {
    /// As x509::Certificate::serial().
    std::string serial;
    std::chrono::sys_seconds at;
    RevocationReason reason = RevocationReason::Unspecified;

    friend bool operator==(const Revocation &, const Revocation &) = default;
};

/// An authority that issues client certificates, and what it revoked.
struct Authority {
    AuthorityId id{};
    std::string name;
    AuthorityKind kind = AuthorityKind::Managed;
    x509::Certificate certificate;
    std::vector<Revocation> revocations;

    friend bool operator==(const Authority &, const Authority &) = default;
};

} // namespace rulewright::model
