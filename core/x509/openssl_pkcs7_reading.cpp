// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_pkcs7_reading.h"

#include "core/x509/openssl_decode.h"
#include "core/x509/openssl_encode.h"

#include <openssl/pkcs7.h>

namespace rulewright::x509
{

namespace
{

using Pkcs7Ptr = std::unique_ptr<PKCS7, FreeWith<PKCS7_free>>;

/// The certificates and lists, where there are any.
struct Contents {
    const STACK_OF(X509) *certificates = nullptr;
    const STACK_OF(X509_CRL) *lists = nullptr;
};

Contents contentsOf(const PKCS7 *container)
{
    switch (OBJ_obj2nid(container->type)) {
    case NID_pkcs7_signed:
        return container->d.sign != nullptr
                   ? Contents{container->d.sign->cert, container->d.sign->crl}
                   : Contents{};
    case NID_pkcs7_signedAndEnveloped:
        return container->d.signed_and_enveloped != nullptr
                   ? Contents{container->d.signed_and_enveloped->cert,
                              container->d.signed_and_enveloped->crl}
                   : Contents{};
    default: return {};
    }
}

} // namespace

void readPkcs7(std::span<const std::uint8_t> der, Reading &reading)
{
    const auto container =
        decodeWhole<Pkcs7Ptr>(der, DiagnosticCode::ContainerUnreadable, [](auto bytes, long size) {
            return d2i_PKCS7(nullptr, bytes, size);
        });
    if (!container) {
        reading.note(container.error());
        return;
    }
    const Contents contents = contentsOf(container->get());
    for (int i = 0; i < sk_X509_num(contents.certificates); ++i) {
        reading.add(Certificate::parse(toDer(sk_X509_value(contents.certificates, i))));
    }
    for (int i = 0; i < sk_X509_CRL_num(contents.lists); ++i) {
        reading.add(Crl::parse(toDer(sk_X509_CRL_value(contents.lists, i))));
    }
}

} // namespace rulewright::x509
