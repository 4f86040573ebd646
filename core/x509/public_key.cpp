// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/public_key.h"

#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_decode.h"
#include "core/x509/openssl_fingerprint.h"

namespace rulewright::x509
{

namespace
{

Result<KeyPtr> toKey(std::span<const std::uint8_t> der)
{
    return decodeWhole<KeyPtr>(der, DiagnosticCode::KeyUnreadable, [](auto bytes, long size) {
        return d2i_PUBKEY(nullptr, bytes, size);
    });
}

} // namespace

Result<PublicKey> PublicKey::parse(std::span<const std::uint8_t> der)
{
    if (der.size() > maximumInputSize) {
        return failure(DiagnosticCode::CertificateTooLarge,
                       {std::int64_t(der.size()), std::int64_t{maximumInputSize}});
    }
    return toKey(der).transform([der](const KeyPtr &key) {
        PublicKey result;
        result.m_der.assign(der.begin(), der.end());
        result.m_description = describeKey(key.get());
        result.m_fingerprint = publicKeyFingerprint(key.get());
        return result;
    });
}

bool PublicKey::matches(const Certificate &certificate) const
{
    const ErrorScope errors;
    const Result<KeyPtr> key = toKey(m_der);
    const X509Ptr x509 = toX509(certificate);
    const EVP_PKEY *certified = x509 ? X509_get0_pubkey(x509.get()) : nullptr;
    return key && certified != nullptr && EVP_PKEY_eq(certified, key->get()) == 1;
}

} // namespace rulewright::x509
