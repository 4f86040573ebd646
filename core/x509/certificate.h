// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/x509/extension.h"
#include "core/x509/name.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

// Certificates are values. Certificate::parse() decodes the DER once; what it found is shared by
// all copies and never changes, so a certificate goes into projects, undo steps and threads
// like a number. OpenSSL stays in this folder: in .cpp files and in headers named openssl_*.h.
// Whether a certificate is to be believed is another question, see chain.h.

namespace rulewright::x509
{

/// The most bytes read as one certificate, one file or one chain.
inline constexpr std::size_t maximumInputSize = std::size_t{1} << 20U;
/// The most certificates in one file or one chain.
inline constexpr std::size_t maximumCertificates = 100;

/// An X.509 certificate, decoded. Two are equal when their DER is.
class Certificate
{
public:
    /// Everything decoded; the accessors below say what it means.
    struct Data {
        std::vector<std::uint8_t> der;
        DistinguishedName subject;
        DistinguishedName issuer;
        std::string serial;
        std::string fingerprintSha256;
        std::string fingerprintSha1;
        std::string subjectKeyId;
        std::string authorityKeyId;
        std::chrono::sys_seconds notBefore;
        std::chrono::sys_seconds notAfter;
        std::string notBeforeText;
        std::string notAfterText;
        std::string publicKeyFingerprint;
        std::string signatureAlgorithm;
        bool isCertificateAuthority = false;
        std::optional<int> pathLength;
        bool isForClientAuthentication = false;
        bool isWeak = false;
        bool maySignLists = false;
        std::string keyDescription;
        std::vector<std::string> subjectAlternativeNames;
        std::vector<Extension> extensions;
        std::optional<std::string> brokenExtension;
    };

    /// Reads exactly one certificate. Bytes after it are an error: other programs would ignore
    /// them and see a different file than the user does.
    [[nodiscard]] static Result<Certificate> parse(std::span<const std::uint8_t> der);

    /// The bytes as they were read, not encoded anew.
    [[nodiscard]] std::span<const std::uint8_t> der() const noexcept { return m_data->der; }
    [[nodiscard]] const DistinguishedName &subject() const noexcept { return m_data->subject; }
    [[nodiscard]] const DistinguishedName &issuer() const noexcept { return m_data->issuer; }
    /// Upper-case hexadecimal, an even number of digits; zero is “0”, a negative one has a “-”.
    [[nodiscard]] const std::string &serial() const noexcept { return m_data->serial; }
    /// Of the DER, 64 lower-case hexadecimal digits.
    [[nodiscard]] const std::string &fingerprintSha256() const noexcept
    {
        return m_data->fingerprintSha256;
    }
    /// Of the DER, 40 lower-case hexadecimal digits.
    [[nodiscard]] const std::string &fingerprintSha1() const noexcept
    {
        return m_data->fingerprintSha1;
    }
    /// Upper-case hexadecimal; empty when absent.
    [[nodiscard]] const std::string &subjectKeyId() const noexcept { return m_data->subjectKeyId; }
    /// The key identifier of the issuer as this certificate names it; empty when absent.
    [[nodiscard]] const std::string &authorityKeyId() const noexcept
    {
        return m_data->authorityKeyId;
    }
    [[nodiscard]] std::chrono::sys_seconds notBefore() const noexcept { return m_data->notBefore; }
    [[nodiscard]] std::chrono::sys_seconds notAfter() const noexcept { return m_data->notAfter; }
    /// As OpenSSL prints it: `Mar  1 13:35:00 2022 GMT`.
    [[nodiscard]] const std::string &notBeforeText() const noexcept
    {
        return m_data->notBeforeText;
    }
    [[nodiscard]] const std::string &notAfterText() const noexcept { return m_data->notAfterText; }
    /// CA:TRUE, and the right to sign certificates where a key usage is given.
    [[nodiscard]] bool isCertificateAuthority() const noexcept
    {
        return m_data->isCertificateAuthority;
    }
    /// How many authorities can stand below this one; nothing: any number.
    [[nodiscard]] std::optional<int> pathLength() const noexcept { return m_data->pathLength; }
    /// Key usage and extended key usage allow a TLS client.
    [[nodiscard]] bool isForClientAuthentication() const noexcept
    {
        return m_data->isForClientAuthentication;
    }
    /// A key usage, where there is one, allows the signing of revocation lists.
    [[nodiscard]] bool maySignLists() const noexcept { return m_data->maySignLists; }
    /// The key, or the digest of a signature by another one, is weaker than 112 bits: RSA below
    /// 2,048, SHA-1 and the like (NIST SP 800-57, table 2).
    [[nodiscard]] bool isWeak() const noexcept { return m_data->isWeak; }
    /// For people: “EC P-256”, “RSA 2048”, “Ed25519”; empty for an unknown kind of key.
    [[nodiscard]] const std::string &keyDescription() const noexcept
    {
        return m_data->keyDescription;
    }
    /// The SHA-256 of the SubjectPublicKeyInfo, 64 lower-case hexadecimal digits: what finds
    /// the private key.
    [[nodiscard]] const std::string &publicKeyFingerprint() const noexcept
    {
        return m_data->publicKeyFingerprint;
    }
    /// How the issuer signed: “ecdsa-with-SHA256”, “sha256WithRSAEncryption”, “ED25519”.
    [[nodiscard]] const std::string &signatureAlgorithm() const noexcept
    {
        return m_data->signatureAlgorithm;
    }
    /// Each with its kind in front: “DNS:a.example”.
    [[nodiscard]] const std::vector<std::string> &subjectAlternativeNames() const noexcept
    {
        return m_data->subjectAlternativeNames;
    }
    /// All of them, in the order of the certificate.
    [[nodiscard]] const std::vector<Extension> &extensions() const noexcept
    {
        return m_data->extensions;
    }
    /// The name of an extension that cannot be decoded, if there is one.
    [[nodiscard]] const std::optional<std::string> &brokenExtension() const noexcept
    {
        return m_data->brokenExtension;
    }

    friend bool operator==(const Certificate &left, const Certificate &right) noexcept
    {
        return left.m_data == right.m_data || left.m_data->der == right.m_data->der;
    }

private:
    explicit Certificate(std::shared_ptr<const Data> data) noexcept : m_data(std::move(data)) {}

    std::shared_ptr<const Data> m_data;
};

} // namespace rulewright::x509
