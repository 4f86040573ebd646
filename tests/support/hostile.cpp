// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/hostile.h"

#include <openssl/evp.h>
#include <openssl/pkcs12.h>

#include <memory>

namespace rulewright::test
{

namespace
{

using Bytes = std::vector<std::uint8_t>;

template <typename T> Bytes encode(T *value, int (*i2d)(const T *, unsigned char **))
{
    unsigned char *der = nullptr;
    const int size = i2d(value, &der);
    const Bytes bytes(der, der + size);
    OPENSSL_free(der);
    return bytes;
}

/// Takes the encryption over.
Bytes sealedKey(X509_ALGOR *encryption)
{
    const std::unique_ptr<X509_SIG, decltype(&X509_SIG_free)> key(X509_SIG_new(), X509_SIG_free);
    X509_ALGOR *place = nullptr;
    ASN1_OCTET_STRING *content = nullptr;
    X509_SIG_getm(key.get(), &place, &content);
    X509_ALGOR_copy(place, encryption);
    X509_ALGOR_free(encryption);
    ASN1_OCTET_STRING_set(content, reinterpret_cast<const unsigned char *>("0123456789abcdef"), 16);
    return encode(key.get(), i2d_X509_SIG);
}

} // namespace

Bytes withChecksumRounds(std::span<const std::uint8_t> file, std::int64_t rounds)
{
    const unsigned char *place = file.data();
    const std::unique_ptr<PKCS12, decltype(&PKCS12_free)> container(
        d2i_PKCS12(nullptr, &place, std::ssize(file)), PKCS12_free);
    const ASN1_INTEGER *number = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &number, container.get());
    ASN1_INTEGER_set_int64(const_cast<ASN1_INTEGER *>(number), rounds);
    return encode(container.get(), i2d_PKCS12);
}

Bytes keyWithRounds(int rounds)
{
    return sealedKey(PKCS5_pbe2_set(EVP_aes_256_cbc(), rounds, nullptr, 0));
}

Bytes keyWithSlowRounds(int rounds)
{
    return sealedKey(
        PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), rounds, nullptr, 0, nullptr, NID_hmacWithSHA512));
}

Bytes keyWithLongKey(int rounds)
{
    return sealedKey(
        PKCS5_pbe2_set_iv(EVP_aes_256_cbc(), rounds, nullptr, 0, nullptr, NID_hmacWithSHA1));
}

Bytes keyWithOldRounds(int rounds)
{
    return sealedKey(PKCS5_pbe_set(NID_pbe_WithSHA1And3_Key_TripleDES_CBC, rounds, nullptr, 0));
}

Bytes keyWithScrypt(std::uint64_t passes)
{
    constexpr std::uint64_t blocks = 32'768;
    return sealedKey(
        PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, 0, nullptr, blocks, 1, passes));
}

} // namespace rulewright::test
