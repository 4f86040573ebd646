// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/words.h"
#include "core/model/authority.h"

namespace rulewright::exchange
{

inline constexpr Word<model::AuthorityKind> authorityKindWords[] = {
    {model::AuthorityKind::Managed, "managed"},
    {model::AuthorityKind::Uploaded, "uploaded"},
};

inline constexpr Word<model::CertificateOrigin> certificateOriginWords[] = {
    {model::CertificateOrigin::Unknown, "unknown"},
    {model::CertificateOrigin::Issued, "issued"},
    {model::CertificateOrigin::Imported, "imported"},
};

/// The names of RFC 5280, 5.3.1.
inline constexpr Word<model::RevocationReason> reasonWords[] = {
    {model::RevocationReason::Unspecified, "unspecified"},
    {model::RevocationReason::KeyCompromise, "keyCompromise"},
    {model::RevocationReason::AuthorityCompromise, "cACompromise"},
    {model::RevocationReason::AffiliationChanged, "affiliationChanged"},
    {model::RevocationReason::Superseded, "superseded"},
    {model::RevocationReason::CessationOfOperation, "cessationOfOperation"},
    {model::RevocationReason::CertificateHold, "certificateHold"},
    {model::RevocationReason::PrivilegeWithdrawn, "privilegeWithdrawn"},
    {model::RevocationReason::AttributeAuthorityCompromise, "aACompromise"},
};

} // namespace rulewright::exchange
