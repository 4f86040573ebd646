// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/x509/certificate.h"
#include "core/x509/private_key.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rulewright::x509
{

/// How a PKCS#12 file is protected.
enum class Pkcs12Mode : std::uint8_t {
    Modern,     ///< AES-256 and SHA-256, 600,000 rounds
    Compatible, ///< triple DES and SHA-1 for old key stores; weak
};

/// What goes into the file.
struct Pkcs12Content {
    const Certificate &certificate;
    /// The key of the certificate; null: none.
    const PrivateKey *key = nullptr;
    /// Further certificates, in the order of the file.
    std::vector<Certificate> chain = {};
    /// What key stores show; empty: none.
    std::string friendlyName = {};
};

/// Makes a PKCS#12 file (RFC 7292). A key that belongs to another certificate is refused, and
/// so is a key without a passphrase (UTF-8).
[[nodiscard]] Result<std::vector<std::uint8_t>>
toPkcs12(const Pkcs12Content &content, std::string_view passphrase, Pkcs12Mode mode);

} // namespace rulewright::x509
