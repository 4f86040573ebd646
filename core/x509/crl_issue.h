// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/crl.h"
#include "core/x509/issue.h"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace rulewright::x509
{

/// A revocation list to make.
struct CrlRequest {
    /// In any order, each serial number once.
    std::vector<CrlEntry> entries;
    /// Decimal digits, above those of all earlier lists; see nextCrlNumber().
    std::string number;
    std::chrono::sys_seconds thisUpdate;
    std::chrono::sys_seconds nextUpdate;
};

/// Makes a full list, signed by the authority that issued the certificates. Refuses an
/// authority that may not sign lists.
[[nodiscard]] Result<Crl> issueCrl(const CrlRequest &request, const Issuer &issuer);

/// One more than \p number (decimal digits); “1” after an empty one.
[[nodiscard]] std::string nextCrlNumber(std::string_view number);

} // namespace rulewright::x509
