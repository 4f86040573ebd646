// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/openssl_ptr.h"

#include <cstdint>
#include <string>

namespace rulewright::x509
{

/// How much work one file may ask for before its content is seen: a hostile one names 2³¹
/// rounds of key derivation, and OpenSSL would do them. Read before anything is derived.
class DerivationBudget
{
public:
    /// In rounds of PBKDF2 with SHA-256, and other functions by the time they take: well under a
    /// second of work. Good files ask for less than two million.
    static constexpr std::uint64_t maximumRounds = 3'000'000;

    /// Takes the rounds of an encryption from what is left; false when that is not enough.
    [[nodiscard]] bool spend(const X509_ALGOR *encryption);
    /// Takes the rounds of one try at the checksum of a PKCS#12 file.
    [[nodiscard]] bool spendChecksum(const PKCS12 *container);

private:
    [[nodiscard]] bool spendRounds(std::uint64_t rounds);
    [[nodiscard]] bool spendDerivation(const X509_ALGOR *function, const X509_ALGOR *encryption);
    [[nodiscard]] bool spendChecksumKey(const X509_ALGOR *algorithm);

    std::uint64_t m_left = maximumRounds;
};

/// For people: the cipher of PBES2, else the name of the whole scheme.
[[nodiscard]] std::string encryptionName(const X509_ALGOR *encryption);

/// Everything but PBES2 (RFC 8018, 6.2): RC2, DES, MD5 and the like.
[[nodiscard]] bool isWeak(const X509_ALGOR *encryption);

} // namespace rulewright::x509
