// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/key_export.h"

#include "core/x509/openssl_encode.h"
#include "core/x509/openssl_error.h"
#include "core/x509/openssl_key.h"
#include "core/x509/pem.h"

#include <openssl/pem.h>

namespace rulewright::x509
{

namespace
{

using AlgorithmPtr = std::unique_ptr<X509_ALGOR, FreeWith<X509_ALGOR_free>>;
using KeyInfoPtr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, FreeWith<PKCS8_PRIV_KEY_INFO_free>>;
using SealedPtr = std::unique_ptr<X509_SIG, FreeWith<X509_SIG_free>>;

/// AES-256-CBC with scrypt; about 50 ms and 16 MiB each time. Salt and IV are drawn.
AlgorithmPtr strongEncryption()
{
    constexpr std::uint64_t cost = 16'384;
    constexpr std::uint64_t blockSize = 8;
    constexpr std::uint64_t passes = 1;
    return AlgorithmPtr(
        PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, 0, nullptr, cost, blockSize, passes));
}

SealedPtr seal(const EVP_PKEY *key, std::string_view passphrase)
{
    const KeyInfoPtr info(EVP_PKEY2PKCS8(key));
    AlgorithmPtr encryption = strongEncryption();
    if (!info || !encryption) {
        return nullptr;
    }
    SealedPtr sealed(PKCS8_set0_pbe(passphrase.data(), static_cast<int>(passphrase.size()),
                                    info.get(), encryption.get()));
    if (sealed) {
        static_cast<void>(encryption.release());
    }
    return sealed;
}

} // namespace

Result<std::vector<std::uint8_t>> encryptKey(const PrivateKey &key, std::string_view passphrase)
{
    const ErrorScope errors;
    if (passphrase.empty()) {
        return failure(DiagnosticCode::PassphraseEmpty);
    }
    const SealedPtr sealed = seal(key.handle().key.get(), passphrase);
    if (!sealed) {
        return errors.failure(DiagnosticCode::KeyNotMade);
    }
    return encoded([&sealed](unsigned char **der) { return i2d_X509_SIG(sealed.get(), der); });
}

Result<std::string> encryptKeyToPem(const PrivateKey &key, std::string_view passphrase)
{
    return encryptKey(key, passphrase).transform([](const std::vector<std::uint8_t> &der) {
        return toPemBlock(PEM_STRING_PKCS8, der);
    });
}

} // namespace rulewright::x509
