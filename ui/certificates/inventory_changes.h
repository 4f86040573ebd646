// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/project_document.h"

#include <chrono>
#include <span>
#include <vector>

namespace rulewright
{

// What can be done with certificates, from one inventory to the next. Ids that are not there
// change nothing.

using CertificateIds = std::vector<model::CertificateId>;

/// When and why certificates are revoked.
struct RevocationChoice {
    std::chrono::sys_seconds at;
    model::RevocationReason reason = model::RevocationReason::Unspecified;
    /// Since when the key is not to be trusted, where that is known to be earlier.
    std::optional<std::chrono::sys_seconds> invalidSince{};
};

/// Certificates of unknown issuers, and those revoked before, stay as they are.
[[nodiscard]] Inventory withRevoked(const model::Project &project, const CertificateIds &ids,
                                    const RevocationChoice &choice);
/// The authority comes last, with an id of its own.
[[nodiscard]] Inventory withAuthority(const model::Project &project, model::Authority authority);
/// The certificates come last, with ids of their own and names that no other has. With a
/// \p revocation the \p issuer revokes them at once.
[[nodiscard]] Inventory withIssued(const model::Project &project,
                                   std::optional<model::AuthorityId> issuer,
                                   std::vector<model::ClientCertificate> certificates,
                                   const std::optional<RevocationChoice> &revocation = {});
[[nodiscard]] Inventory withRestored(const model::Project &project, const CertificateIds &ids);
/// Revocations stay with the authorities: a deleted certificate is still out there.
[[nodiscard]] Inventory withoutCertificates(const model::Project &project,
                                            const CertificateIds &ids);
/// Hosts no longer accept the authority; what it issued stays, of an unknown issuer.
[[nodiscard]] Inventory withoutAuthority(const model::Project &project, model::AuthorityId id);

/// Keeps a list that the authority made.
[[nodiscard]] Inventory withRevocationList(const model::Project &project, model::AuthorityId id,
                                           x509::Crl list);
/// The project makes the next list at each revocation, or leaves that to the user.
[[nodiscard]] Inventory withListsOnRevocation(const model::Project &project, bool isWanted);

/// The revocation of the certificate by its authority, or null.
[[nodiscard]] const model::Revocation *revocationOf(const model::Project &project,
                                                    const x509::Certificate &certificate) noexcept;
/// A hold can be lifted; managed authorities take any revocation back, uploaded ones cannot
/// (RFC 5280, 5.3.1: only a hold is removed from a list).
[[nodiscard]] bool canRestore(const model::Project &project,
                              const x509::Certificate &certificate) noexcept;
/// The client certificates that the authority issued.
[[nodiscard]] std::vector<const model::ClientCertificate *>
issuedBy(const model::Project &project, const model::Authority &authority);

/// A deployed rule that lets revoked certificates through, and its text with the check added.
struct MissingCheck {
    model::RuleId id{};
    std::string name;
    std::string mended;
};

[[nodiscard]] std::vector<MissingCheck> rulesWithoutRevocationCheck(const model::Project &project);

} // namespace rulewright
