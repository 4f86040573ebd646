// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/openssl_reading.h"
#include "core/x509/pem_blocks.h"

namespace rulewright::x509
{

/// PKCS#8, not encrypted (RFC 5208, 5).
void readPkcs8Key(std::span<const std::uint8_t> der, Reading &reading);

/// PKCS#8, encrypted (RFC 5208, 6).
void readEncryptedKey(std::span<const std::uint8_t> der, Reading &reading);

/// A key in the form of its kind: EVP_PKEY_RSA, EVP_PKEY_EC or EVP_PKEY_DSA.
void readPlainKey(std::span<const std::uint8_t> der, int kind, Reading &reading);

/// As above, for a block that can be encrypted in the old way of PEM (RFC 1421, 4.6).
void readPlainKey(const PemBlock &block, int kind, Reading &reading);

/// Makes a key of ours from OpenSSL's, in the library context that the program uses.
[[nodiscard]] Result<PrivateKey> toPrivateKey(const PKCS8_PRIV_KEY_INFO *info);

} // namespace rulewright::x509
