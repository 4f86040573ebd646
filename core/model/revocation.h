// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/crl.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace rulewright::model
{

/// RFC 5280, 5.3.1; without “remove from CRL”, which only stands in delta lists.
enum class RevocationReason : std::uint8_t {
    Unspecified,
    KeyCompromise,
    AuthorityCompromise,
    AffiliationChanged,
    Superseded,
    CessationOfOperation,
    CertificateHold,
    PrivilegeWithdrawn,
    AttributeAuthorityCompromise,
};

/// One revoked certificate of an authority.
struct Revocation {
    /// As x509::Certificate::serial().
    std::string serial;
    std::chrono::sys_seconds at;
    RevocationReason reason = RevocationReason::Unspecified;
    /// Since when the certificate is not to be trusted, where that is known to be earlier.
    std::optional<std::chrono::sys_seconds> invalidSince{};

    [[nodiscard]] bool isOnHold() const noexcept
    {
        return reason == RevocationReason::CertificateHold;
    }

    friend bool operator==(const Revocation &, const Revocation &) = default;
};

/// The reason as it stands in a list.
[[nodiscard]] x509::CrlReason toCrlReason(RevocationReason reason) noexcept;
/// “Remove from CRL” has no place in a full list and is taken for unspecified.
[[nodiscard]] RevocationReason toRevocationReason(x509::CrlReason reason) noexcept;

[[nodiscard]] x509::CrlEntry toCrlEntry(const Revocation &revocation);
[[nodiscard]] Revocation toRevocation(const x509::CrlEntry &entry);

} // namespace rulewright::model
