// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/pkcs12_export.h"

#include <cstdint>
#include <span>
#include <string>

// As openssl_script.h, for files that are exported.

namespace rulewright::x509
{

enum class ScriptFormat : std::uint8_t {
    Pem,
    Der,
    Pkcs7,
    Pkcs12,
    Request, ///< as makeSigningRequest() makes it
};

/// What becomes of the key; PKCS#12 always protects it.
enum class ExportedKey : std::uint8_t { None, Encrypted, Plain };

/// A file to make from NAME.pem, the certificate, NAME.key and NAME-chain.pem, the authorities
/// from its issuer upwards. DER holds the certificate only, PKCS#7 no key; a request is signed
/// with the key.
struct ExportScript {
    std::string baseName;
    ScriptFormat format = ScriptFormat::Pem;
    ExportedKey key = ExportedKey::None;
    bool hasChain = false;
    Pkcs12Mode mode = Pkcs12Mode::Modern;
    /// What key stores show, in PKCS#12; empty: none.
    std::string friendlyName{};
    /// As PrivateKey::description(); decides the digest of a request.
    std::string keyDescription{};
};

/// Commands that make a file for each entry, with the protection that encryptKey() and
/// toPkcs12() give. They do not touch the files they read.
[[nodiscard]] std::string toOpensslScript(std::span<const ExportScript> exports);

/// The same in one file called \p baseName, for formats that hold several certificates; not for
/// DER and PKCS#12. All entries are of one format.
[[nodiscard]] std::string toJoinedOpensslScript(std::span<const ExportScript> exports,
                                                const std::string &baseName);

} // namespace rulewright::x509
