// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/certificate.h"
#include "core/x509/openssl_ptr.h"

namespace rulewright::x509
{

/// OpenSSL's form of a certificate; null when OpenSSL has no memory left.
[[nodiscard]] X509Ptr toX509(const Certificate &certificate);

/// The same for several; the stack owns them.
[[nodiscard]] X509StackPtr toStack(const std::vector<Certificate> &certificates);

/// A key usage, where there is one, allows the signing of revocation lists.
[[nodiscard]] bool maySignCrls(X509 *certificate);

/// Names the key of \p issuer; null when the issuer's certificate does not name it itself.
[[nodiscard]] AuthorityKeyIdPtr authorityKeyIdFor(X509 *issuer);

/// For people: “EC P-256”, “RSA 2048”, “Ed25519”; empty for an unknown kind of key.
[[nodiscard]] std::string describeKey(const EVP_PKEY *key);

} // namespace rulewright::x509
