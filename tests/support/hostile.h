// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace rulewright::test
{

/// The PKCS#12 file with another number of rounds for its checksum.
[[nodiscard]] std::vector<std::uint8_t> withChecksumRounds(std::span<const std::uint8_t> file,
                                                           std::int64_t rounds);

/// An encrypted key (PKCS#8, PBES2 with PBKDF2) that asks for these rounds and holds nothing.
[[nodiscard]] std::vector<std::uint8_t> keyWithRounds(int rounds);

/// The same with HMAC-SHA-512, a round of which takes longer.
[[nodiscard]] std::vector<std::uint8_t> keyWithSlowRounds(int rounds);

/// The same with HMAC-SHA-1, which has to go twice over the rounds for so long a key.
[[nodiscard]] std::vector<std::uint8_t> keyWithLongKey(int rounds);

/// The same with triple DES and the derivation of PKCS#12 (RFC 7292, B).
[[nodiscard]] std::vector<std::uint8_t> keyWithOldRounds(int rounds);

/// The same with scrypt: 2¹⁵ blocks, which are gone through \p passes times.
[[nodiscard]] std::vector<std::uint8_t> keyWithScrypt(std::uint64_t passes);

} // namespace rulewright::test
