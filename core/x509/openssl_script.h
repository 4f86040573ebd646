// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/issue.h"

#include <optional>
#include <string>
#include <variant>

// Scripts for a POSIX shell and the openssl command that do what the program does, for those who
// keep their keys on another machine: here certificates, in openssl_script_crl.h revocation lists,
// in openssl_script_files.h files. A script holds no secret: openssl asks for passphrases. What
// openssl has no way to say stands in a comment and never becomes something else. The comments
// are English, as the commands are.

namespace rulewright::x509
{

/// Who signs: NAME.pem is the certificate, NAME.key the key. The certificate outlives the call.
struct ScriptIssuer {
    std::string baseName;
    const Certificate &certificate;
};

/// The script draws a key, NAME.key.
struct ScriptNewKey {
    KeyKind kind = KeyKind::EcP256;
    /// Encrypted as encryptKey() does; openssl asks for the passphrase.
    bool isEncrypted = true;
};

/// A key that is there already.
struct ScriptKeyFile {
    std::string file;
    /// As PrivateKey::description(); decides the digest of a certificate that signs itself.
    std::string description;
};

/// A signing request whose key is with somebody else. Needs an issuer.
struct ScriptRequestFile {
    std::string file;
};

using ScriptKey = std::variant<ScriptNewKey, ScriptKeyFile, ScriptRequestFile>;

/// A certificate to make as NAME.pem; NAME-2.pem where NAME is that of the issuer.
struct CertificateScript {
    const CertificateRequest &request;
    std::string baseName;
    ScriptKey key = ScriptNewKey{};
    /// None: it signs itself.
    std::optional<ScriptIssuer> issuer{};
};

/// Commands that make the certificate issueCertificate() would make. A request that it refuses
/// is written all the same, as far as that makes sense.
[[nodiscard]] std::string toOpensslScript(const CertificateScript &script);

/// The option for the digest to sign with, “-sha256”; empty for keys that bring their own.
/// \p keyDescription is that of the key that signs, see Certificate::keyDescription().
[[nodiscard]] std::string digestOption(const std::string &keyDescription,
                                       SignatureDigest digest = SignatureDigest::Automatic);

/// A moment as openssl takes it: “20260615000000Z”.
[[nodiscard]] std::string toOpensslTime(std::chrono::sys_seconds time);

} // namespace rulewright::x509
