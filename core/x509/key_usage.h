// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace rulewright::x509
{

/// What a key may do, with the numbers of the bits (RFC 5280, 4.2.1.3).
enum class KeyUse : std::uint8_t {
    DigitalSignature = 0,
    ContentCommitment = 1,
    KeyEncipherment = 2,
    DataEncipherment = 3,
    KeyAgreement = 4,
    CertificateSigning = 5,
    CrlSigning = 6,
    EncipherOnly = 7,
    DecipherOnly = 8,
};

/// What a certificate is for (RFC 5280, 4.2.1.12).
enum class ExtendedUse : std::uint8_t {
    TlsServer,
    TlsClient,
    CodeSigning,
    EmailProtection,
    TimeStamping,
    OcspSigning,
    Any,
};

/// Both usage extensions; an empty list leaves the extension out.
struct Usages {
    std::vector<KeyUse> key;
    std::vector<ExtendedUse> extended;

    friend bool operator==(const Usages &, const Usages &) = default;
};

/// What a certificate is made for; decides its extensions (RFC 5280, 4.2.1).
enum class CertificateProfile : std::uint8_t { Authority, Client, Server };

/// The usages of a profile.
[[nodiscard]] Usages usagesOf(CertificateProfile profile);

} // namespace rulewright::x509
