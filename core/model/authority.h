// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/provenance.h"
#include "core/model/revocation.h"
#include "core/x509/certificate.h"
#include "core/x509/crl.h"

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

/// Where a revocation list comes from.
enum class ListOrigin : std::uint8_t { Made, Imported };

/// A revocation list of an authority that the project keeps.
struct RevocationList {
    x509::Crl crl;
    ListOrigin origin = ListOrigin::Made;

    friend bool operator==(const RevocationList &, const RevocationList &) = default;
};

/// An authority that issues client certificates, and what it revoked. The record of
/// revocations and the lists are changed through revocation_record.h and revocation_lists.h.
struct Authority {
    AuthorityId id{};
    std::string name;
    AuthorityKind kind = AuthorityKind::Managed;
    x509::Certificate certificate;
    std::vector<Revocation> revocations;
    /// In the order in which they came.
    std::vector<RevocationList> revocationLists{};
    /// The highest number of a list so far, decimal digits; empty: none. It stays when the list
    /// goes, so that no number is given twice.
    std::string lastListNumber{};
    Provenance provenance{};

    friend bool operator==(const Authority &, const Authority &) = default;
};

} // namespace rulewright::model
