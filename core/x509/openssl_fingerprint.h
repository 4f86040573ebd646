// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/openssl_ptr.h"

#include <cstdint>
#include <span>
#include <string>

namespace rulewright::x509
{

/// The digest of the bytes in lower-case hexadecimal digits.
[[nodiscard]] std::string fingerprint(std::span<const std::uint8_t> bytes, const EVP_MD *digest);

/// The SHA-256 of the SubjectPublicKeyInfo in lower-case hexadecimal digits.
[[nodiscard]] std::string publicKeyFingerprint(const X509_PUBKEY *key);
[[nodiscard]] std::string publicKeyFingerprint(const EVP_PKEY *key);

} // namespace rulewright::x509
