// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/issue.h"
#include "core/x509/openssl_ptr.h"

namespace rulewright::x509
{

/// The subject of a request, from its parts or from its DER.
[[nodiscard]] Result<NamePtr> encodeSubject(const CertificateRequest &request);

/// Basic constraints, both usages, the identifier of the subject's key and the alternative
/// names, which have no faults. The certificate has its subject and its public key.
[[nodiscard]] bool addExtensions(X509 *certificate, const CertificateRequest &request);

/// The identifier of the public key of \p certificate; null for the method None.
[[nodiscard]] OctetStringPtr subjectKeyIdFor(const X509 *certificate, KeyIdMethod method);

/// OpenSSL's number for a usage.
[[nodiscard]] int nidOf(ExtendedUse use);

/// Null when the text is no serial number of RFC 5280, 4.1.2.2.
[[nodiscard]] AsnIntegerPtr toPositiveSerial(const std::string &digits);

/// The digest to sign with; null for keys that bring their own.
[[nodiscard]] const EVP_MD *digestFor(const EVP_PKEY *key, SignatureDigest digest);

/// At least as strong as RSA with 2,048 bits (NIST SP 800-57, table 2).
[[nodiscard]] bool isStrong(const EVP_PKEY *key);

} // namespace rulewright::x509
