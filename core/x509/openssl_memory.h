// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rulewright::x509
{

/// From here on every block of memory that OpenSSL gives back is wiped first. OpenSSL wipes the
/// copies of keys that it knows of; its decoders (der2key_decode) leave one behind. To be called
/// before anything else of OpenSSL; false: it was too late (CRYPTO_set_mem_functions(3)).
[[nodiscard]] bool wipeFreedMemory() noexcept;

} // namespace rulewright::x509
