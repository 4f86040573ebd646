// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/issue.h"

#include <chrono>
#include <cstdint>

namespace rulewright::model
{

/// A fault that a certificate is made with on purpose, to see what the rules do with it.
enum class TestingFault : std::uint8_t {
    None,
    Expired,
    NotYetValid,
    WrongUsage,    ///< for servers, not for clients
    UnknownIssuer, ///< signed by an authority that nobody knows
    RevokedAtOnce,
};

/// Puts the fault into the certificate, as far as it stands there: an unknown issuer is the
/// matter of who signs, a revocation of the record. The length of the period stays; it ends a
/// day before \p now, or begins a day after it.
void putFault(TestingFault fault, x509::CertificateRequest &request, std::chrono::sys_seconds now);

} // namespace rulewright::model
