// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_fingerprint.h"

#include "core/x509/openssl_encode.h"
#include "core/x509/openssl_text.h"

#include <algorithm>
#include <array>

namespace rulewright::x509
{

std::string fingerprint(std::span<const std::uint8_t> bytes, const EVP_MD *digest)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> value{};
    unsigned int size = 0;
    EVP_Digest(bytes.data(), bytes.size(), value.data(), &size, digest, nullptr);
    std::string digits = toUpperHex(asText(std::span(value).first(size)));
    std::ranges::transform(digits, digits.begin(), [](char digit) {
        return digit >= 'A' ? static_cast<char>(digit + ('a' - 'A')) : digit;
    });
    return digits;
}

std::string publicKeyFingerprint(const X509_PUBKEY *key)
{
    return fingerprint(encoded([key](unsigned char **der) { return i2d_X509_PUBKEY(key, der); }),
                       EVP_sha256());
}

std::string publicKeyFingerprint(const EVP_PKEY *key)
{
    return fingerprint(encoded([key](unsigned char **der) { return i2d_PUBKEY(key, der); }),
                       EVP_sha256());
}

} // namespace rulewright::x509
