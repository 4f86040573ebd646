// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

namespace rulewright::x509
{

/// What DER looks like from the tags at its beginning.
enum class DerKind : std::uint8_t {
    Unknown,
    Signed, ///< a certificate, a revocation list or a signing request
    Pkcs7,
    Pkcs12,
    Pkcs8Key,
    EncryptedKey,
    RsaKey, ///< PKCS#1; keys of DSA look the same
    EcKey,  ///< RFC 5915
    PublicKey,
};

/// Looks at tags only; the bytes may still be broken further on.
[[nodiscard]] DerKind derKindOf(std::span<const std::uint8_t> bytes);

} // namespace rulewright::x509
