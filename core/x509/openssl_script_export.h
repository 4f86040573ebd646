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

enum class ScriptFormat : std::uint8_t { Pem, Der, Pkcs7, Pkcs12 };

/// What becomes of the key; PKCS#12 always protects it.
enum class ExportedKey : std::uint8_t { None, Encrypted, Plain };

/// A file to make from NAME.pem, the certificate, NAME.key and NAME-chain.pem, the authorities
/// from its issuer upwards. DER holds the certificate only, PKCS#7 no key.
struct ExportScript {
    std::string baseName;
    ScriptFormat format = ScriptFormat::Pem;
    ExportedKey key = ExportedKey::None;
    bool hasChain = false;
    Pkcs12Mode mode = Pkcs12Mode::Modern;
    /// What key stores show, in PKCS#12; empty: none.
    std::string friendlyName{};
};

/// Commands that make a file for each entry, with the protection that encryptKey() and
/// toPkcs12() give. They do not touch the files they read.
[[nodiscard]] std::string toOpensslScript(std::span<const ExportScript> exports);

} // namespace rulewright::x509
