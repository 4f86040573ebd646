// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/name.h"
#include "core/x509/private_key.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace rulewright::x509
{

/// What a certificate is made for; decides its extensions (RFC 5280, 4.2.1).
enum class CertificateProfile : std::uint8_t { Authority, Client, Server };

/// A certificate to make. The serial number is drawn: 159 random bits.
struct CertificateRequest {
    NameParts subject;
    CertificateProfile profile = CertificateProfile::Client;
    std::chrono::sys_seconds notBefore;
    std::chrono::sys_seconds notAfter;
};

/// Who signs; both outlive the call.
struct Issuer {
    const Certificate &certificate;
    const PrivateKey &key;
};

/// Makes a certificate for \p key, signed by \p issuer or, without one, by itself.
[[nodiscard]] Result<Certificate> issueCertificate(const CertificateRequest &request,
                                                   const PrivateKey &key,
                                                   const std::optional<Issuer> &issuer = {});

} // namespace rulewright::x509
