// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/x509/private_key.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rulewright::x509
{

/// The key as PKCS#8 in DER, encrypted with AES-256 (PBES2) under a key that scrypt derives
/// from \p passphrase (UTF-8). Refuses an empty passphrase.
[[nodiscard]] Result<std::vector<std::uint8_t>> encryptKey(const PrivateKey &key,
                                                           std::string_view passphrase);

/// The same as a PEM block.
[[nodiscard]] Result<std::string> encryptKeyToPem(const PrivateKey &key,
                                                  std::string_view passphrase);

} // namespace rulewright::x509
