// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/private_key.h"

#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_error.h"
#include "core/x509/openssl_fingerprint.h"
#include "core/x509/openssl_key.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <utility>

namespace rulewright::x509
{

namespace
{

using KeyContextPtr = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;

/// Called by OpenSSL for each candidate of a prime.
int askWhetherToGoOn(EVP_PKEY_CTX *context)
{
    const auto *goesOn = static_cast<const GoesOn *>(EVP_PKEY_CTX_get_app_data(context));
    return !*goesOn || (*goesOn)() ? 1 : 0;
}

EVP_PKEY *makeRsa(int bits, const GoesOn &goesOn)
{
    const KeyContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    const bool isReady = context && EVP_PKEY_keygen_init(context.get()) == 1 &&
                         EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), bits) == 1;
    if (isReady) {
        EVP_PKEY_CTX_set_app_data(context.get(), const_cast<GoesOn *>(&goesOn));
        EVP_PKEY_CTX_set_cb(context.get(), askWhetherToGoOn);
        EVP_PKEY_keygen(context.get(), &key);
    }
    return key;
}

EVP_PKEY *make(KeyKind kind, const GoesOn &goesOn)
{
    switch (kind) {
    case KeyKind::EcP256: return EVP_EC_gen("P-256");
    case KeyKind::EcP384: return EVP_EC_gen("P-384");
    case KeyKind::Rsa2048: return makeRsa(2048, goesOn);
    case KeyKind::Rsa3072: return makeRsa(3072, goesOn);
    case KeyKind::Rsa4096: return makeRsa(4096, goesOn);
    case KeyKind::Ed25519: return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    }
    std::unreachable();
}

} // namespace

PrivateKey::PrivateKey(std::unique_ptr<Handle> handle) noexcept : m_handle(std::move(handle)) {}
PrivateKey::~PrivateKey() = default;
PrivateKey::PrivateKey(PrivateKey &&) noexcept = default;
PrivateKey &PrivateKey::operator=(PrivateKey &&) noexcept = default;

PrivateKey PrivateKey::adopt(std::unique_ptr<Handle> handle) noexcept
{
    return PrivateKey(std::move(handle));
}

Result<PrivateKey> PrivateKey::generate(KeyKind kind, const GoesOn &goesOn)
{
    const ErrorScope errors;
    auto handle = std::make_unique<Handle>(KeyPtr(make(kind, goesOn)));
    if (!handle->key) {
        return goesOn && !goesOn() ? failure(DiagnosticCode::Cancelled)
                                   : errors.failure(DiagnosticCode::KeyNotMade);
    }
    return PrivateKey(std::move(handle));
}

Result<SecretBytes> PrivateKey::toPem() const
{
    const ErrorScope errors;
    const BioPtr bio(BIO_new(BIO_s_secmem()));
    const int isWritten = PEM_write_bio_PKCS8PrivateKey(bio.get(), m_handle->key.get(), nullptr,
                                                        nullptr, 0, nullptr, nullptr);
    if (isWritten != 1) {
        return errors.failure(DiagnosticCode::KeyNotMade);
    }
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return SecretBytes(std::vector<std::uint8_t>(data, data + size));
}

const EVP_MD *digestFor(const EVP_PKEY *key)
{
    const int kind = EVP_PKEY_get_base_id(key);
    if (kind == EVP_PKEY_ED25519 || kind == EVP_PKEY_ED448) {
        return nullptr;
    }
    return EVP_PKEY_get_bits(key) == 384 ? EVP_sha384() : EVP_sha256();
}

std::string PrivateKey::description() const
{
    return describeKey(m_handle->key.get());
}

std::string PrivateKey::publicKeyFingerprint() const
{
    return x509::publicKeyFingerprint(m_handle->key.get());
}

bool PrivateKey::matches(const Certificate &certificate) const
{
    const ErrorScope errors;
    const X509Ptr x509 = toX509(certificate);
    return x509 && X509_check_private_key(x509.get(), m_handle->key.get()) == 1;
}

} // namespace rulewright::x509
