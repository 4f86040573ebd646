// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/crl_issue.h"
#include "core/x509/openssl_script.h"

#include <span>
#include <string>

namespace rulewright::x509
{

/// A revocation list to make as NAME.crl.
struct CrlScript {
    const CrlRequest &request;
    std::string baseName;
    ScriptIssuer issuer;
};

/// Commands that make the list issueCrl() would make, with an index that holds exactly its
/// entries. The index knows fewer reasons than lists do, and dates of invalidity only for
/// stolen keys.
[[nodiscard]] std::string toOpensslScript(const CrlScript &script);

/// A certificate to revoke.
struct RevocationScript {
    const Certificate &certificate;
    /// The base name of the files of its authority.
    std::string authority;
    /// Date and reasons; the serial number is that of the certificate.
    CrlEntry entry;
};

/// Commands that enter the revocations into the indexes from which “openssl ca -gencrl” makes
/// the next lists. “openssl ca -revoke” would always enter the present time.
[[nodiscard]] std::string toOpensslScript(std::span<const RevocationScript> revocations);

} // namespace rulewright::x509
