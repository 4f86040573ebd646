// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/revocation.h"

#include <algorithm>
#include <array>

namespace rulewright::model
{

namespace
{

using x509::CrlReason;

struct ReasonRow {
    RevocationReason reason;
    CrlReason inList;
};

constexpr auto reasonRows = std::to_array<ReasonRow>({
    {RevocationReason::Unspecified, CrlReason::Unspecified},
    {RevocationReason::KeyCompromise, CrlReason::KeyCompromise},
    {RevocationReason::AuthorityCompromise, CrlReason::AuthorityCompromise},
    {RevocationReason::AffiliationChanged, CrlReason::AffiliationChanged},
    {RevocationReason::Superseded, CrlReason::Superseded},
    {RevocationReason::CessationOfOperation, CrlReason::CessationOfOperation},
    {RevocationReason::CertificateHold, CrlReason::CertificateHold},
    {RevocationReason::PrivilegeWithdrawn, CrlReason::PrivilegeWithdrawn},
    {RevocationReason::AttributeAuthorityCompromise, CrlReason::AttributeAuthorityCompromise},
});

} // namespace

CrlReason toCrlReason(RevocationReason reason) noexcept
{
    return std::ranges::find(reasonRows, reason, &ReasonRow::reason)->inList;
}

RevocationReason toRevocationReason(CrlReason reason) noexcept
{
    const auto *row = std::ranges::find(reasonRows, reason, &ReasonRow::inList);
    return row == reasonRows.end() ? RevocationReason::Unspecified : row->reason;
}

x509::CrlEntry toCrlEntry(const Revocation &revocation)
{
    return {.serial = revocation.serial,
            .revokedAt = revocation.at,
            .reason = toCrlReason(revocation.reason),
            .invalidSince = revocation.invalidSince};
}

Revocation toRevocation(const x509::CrlEntry &entry)
{
    return {.serial = entry.serial,
            .at = entry.revokedAt,
            .reason = toRevocationReason(entry.reason),
            .invalidSince = entry.invalidSince};
}

} // namespace rulewright::model
