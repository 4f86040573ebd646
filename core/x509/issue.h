// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/alternative_name.h"
#include "core/x509/key_usage.h"
#include "core/x509/name.h"
#include "core/x509/private_key.h"
#include "core/x509/signing_request.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// Making certificates. A CertificateRequest says what is to stand in the certificate; issue_check.h
// says beforehand what speaks against it. What a user typed becomes ASN.1 value by value; OpenSSL's
// configuration syntax, in which commas and “@” mean something, takes no part.

namespace rulewright::x509
{

/// The digest of a signature. Automatic: SHA-384 for P-384, else SHA-256. Ed25519 has its own.
enum class SignatureDigest : std::uint8_t { Automatic, Sha256, Sha384, Sha512 };

/// How the identifier of the subject's key comes from its public key: 160 bits of the SHA-1 (RFC
/// 5280, 4.2.1.2, method 1) or the first 160 bits of the SHA-256 (RFC 7093, 2, method 1) of the
/// value of the bit string subjectPublicKey. None: without an identifier, which only those may do
/// that are no authority.
enum class KeyIdMethod : std::uint8_t { Sha1, Sha256, None };

/// A certificate to make.
struct CertificateRequest {
    NameParts subject;
    CertificateProfile profile = CertificateProfile::Client;
    std::chrono::sys_seconds notBefore;
    std::chrono::sys_seconds notAfter;
    std::vector<AlternativeName> alternativeNames{};
    /// How many authorities can stand below an authority; nothing: any number.
    std::optional<int> pathLength{};
    /// Hexadecimal digits; empty: 159 random bits are drawn.
    std::string serial{};
    /// In place of those of the profile.
    std::optional<Usages> usages{};
    SignatureDigest digest = SignatureDigest::Automatic;
    KeyIdMethod keyId = KeyIdMethod::Sha1;
    /// A name in DER that takes the place of \c subject, as signing requests bring it.
    std::vector<std::uint8_t> encodedSubject{};
};

/// Who signs; both outlive the call.
struct Issuer {
    const Certificate &certificate;
    const PrivateKey &key;
};

/// A certificate and the key it was made with.
struct IssuedCertificate {
    Certificate certificate;
    PrivateKey key;
};

/// Makes a certificate for \p key, signed by \p issuer or, without one, by itself. Fails with
/// the first error of checkRequest(), and when a key does not belong to its certificate.
[[nodiscard]] Result<Certificate> issueCertificate(const CertificateRequest &request,
                                                   const PrivateKey &key,
                                                   const std::optional<Issuer> &issuer = {});

/// Makes a certificate for the public key of \p source, whose signature has to fit; nothing else
/// is taken from it. See requestFor().
[[nodiscard]] Result<Certificate> issueCertificate(const CertificateRequest &request,
                                                   const SigningRequest &source,
                                                   const Issuer &issuer);

/// A request with the subject and the alternative names that \p source asks for. Usages and the
/// wish to be an authority are never taken from it.
[[nodiscard]] CertificateRequest requestFor(const SigningRequest &source);

/// Makes a new key and a certificate for it.
[[nodiscard]] Result<IssuedCertificate> issueWithNewKey(const CertificateRequest &request,
                                                        KeyKind kind,
                                                        const std::optional<Issuer> &issuer = {});

} // namespace rulewright::x509
