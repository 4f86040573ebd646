// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

struct evp_pkey_st;

namespace rulewright::test
{

/// A key that is made once for a whole run: making keys takes longer than all else.
enum class PoolKey : std::uint8_t { EcA, EcB, EcC, EcD, Rsa, Ed25519, Decoy, WeakRsa };

/// The key in OpenSSL's form, which the pool keeps; a failure ends the program.
[[nodiscard]] evp_pkey_st *keyOf(PoolKey key);

/// What certificates name the key by: 20 octets as hexadecimal digits, another one for each.
[[nodiscard]] std::string keyIdOf(PoolKey key);

} // namespace rulewright::test
