// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/model/project.h"
#include "core/x509/crl_issue.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <vector>

// Revocation lists in the project. A list that comes from outside changes the record of its
// authority; one that is made here is made from the record.

namespace rulewright::model
{

/// Whether a list can be relied on at a time.
enum class ListState : std::uint8_t { Current, NotYetValid, Outdated };

[[nodiscard]] ListState stateOf(const x509::Crl &list, std::chrono::sys_seconds time) noexcept;

/// The list with the highest number, among equals the one made last; null: there is none.
[[nodiscard]] const RevocationList *newestList(const Authority &authority) noexcept;

/// The newest of \p lists that holds at \p time in the place of \p list, which is one of them;
/// null: it has not been replaced. The number decides, where it is the same the date.
[[nodiscard]] const RevocationList *replacementFor(std::span<const RevocationList> lists,
                                                   const x509::Crl &list,
                                                   std::chrono::sys_seconds time) noexcept;

/// The authority that signs lists of this issuer and key; null: it is not in the project.
[[nodiscard]] const Authority *findSigner(const Project &project, const x509::Crl &list) noexcept;

/// What importing a list does, and what speaks against it.
struct ListImport {
    /// Warnings: not yet valid, outdated, an old number, known already. Without spans.
    std::vector<Diagnostic> findings;
    /// Certificates whose revocation is new or different, and those no longer on hold.
    std::vector<Revocation> revoked;
    std::vector<std::string> restored;
};

/// What importList() would do. Fails when the list is not signed by the authority, or by one
/// that may not, and when it speaks of other authorities' certificates.
[[nodiscard]] Result<ListImport> previewImport(const Authority &authority, const x509::Crl &list,
                                               std::chrono::sys_seconds time);

/// Takes a list over: what it names is revoked as it says. What it no longer names stays
/// revoked (expired certificates leave lists), except for those that were on hold when it was
/// made. A list with a lower number than a known one is kept and changes nothing else. Fails as
/// previewImport() does.
[[nodiscard]] Result<ListImport> importList(Authority &authority, const x509::Crl &list,
                                            std::chrono::sys_seconds time);

/// What a new list is to be like.
struct ListOrder {
    std::chrono::sys_seconds madeAt;
    /// Until the next list is due.
    std::chrono::seconds validFor = std::chrono::days{7};
    /// Also certificates of the project that have expired.
    bool includesExpired = false;
};

/// The request for the next list: everything revoked by then, and the number after the last.
[[nodiscard]] x509::CrlRequest nextListRequest(const Project &project, const Authority &authority,
                                               const ListOrder &order);

/// Keeps a list that was made.
void addMadeList(Authority &authority, x509::Crl list);

/// The newest list does not say what the next one would say, or is outdated, or there is none
/// although something is revoked.
[[nodiscard]] bool needsNewList(const Project &project, const Authority &authority,
                                std::chrono::sys_seconds time);

} // namespace rulewright::model
