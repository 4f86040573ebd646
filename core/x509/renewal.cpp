// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/renewal.h"

#include "core/x509/openssl_alternative_name.h"
#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_encode.h"
#include "core/x509/openssl_error.h"
#include "core/x509/openssl_issuing.h"
#include "core/x509/openssl_name.h"

#include <utility>

namespace rulewright::x509
{

namespace
{

/// The extension decoded; null when it is not there or broken.
template <typename Ptr> Ptr extension(const X509 *certificate, int nid)
{
    return Ptr(
        static_cast<typename Ptr::pointer>(X509_get_ext_d2i(certificate, nid, nullptr, nullptr)));
}

std::vector<KeyUse> keyUsesOf(const X509 *certificate)
{
    std::vector<KeyUse> uses;
    const auto bits = extension<BitStringPtr>(certificate, NID_key_usage);
    for (int bit = 0; bits && bit <= std::to_underlying(KeyUse::DecipherOnly); ++bit) {
        if (ASN1_BIT_STRING_get_bit(bits.get(), bit) == 1) {
            uses.push_back(static_cast<KeyUse>(bit));
        }
    }
    return uses;
}

std::vector<ExtendedUse> extendedUsesOf(const X509 *certificate)
{
    std::vector<ExtendedUse> uses;
    const auto usages = extension<UsagesPtr>(certificate, NID_ext_key_usage);
    for (int i = 0; usages && i < sk_ASN1_OBJECT_num(usages.get()); ++i) {
        const int nid = OBJ_obj2nid(sk_ASN1_OBJECT_value(usages.get(), i));
        for (int use = 0; use <= std::to_underlying(ExtendedUse::Any); ++use) {
            if (nidOf(static_cast<ExtendedUse>(use)) == nid) {
                uses.push_back(static_cast<ExtendedUse>(use));
            }
        }
    }
    return uses;
}

/// The method that gives the identifier which stands there; the usual one where none does.
KeyIdMethod keyIdMethodOf(const X509 *certificate, CertificateProfile profile)
{
    const auto identifier = extension<OctetStringPtr>(certificate, NID_subject_key_identifier);
    if (!identifier) {
        return profile == CertificateProfile::Authority ? KeyIdMethod::Sha1 : KeyIdMethod::None;
    }
    const OctetStringPtr other = subjectKeyIdFor(certificate, KeyIdMethod::Sha256);
    return other && ASN1_OCTET_STRING_cmp(identifier.get(), other.get()) == 0 ? KeyIdMethod::Sha256
                                                                              : KeyIdMethod::Sha1;
}

} // namespace

Usages usagesOf(const Certificate &certificate)
{
    const ErrorScope errors;
    const X509Ptr decoded = toX509(certificate);
    return {keyUsesOf(decoded.get()), extendedUsesOf(decoded.get())};
}

CertificateRequest renewalOf(const Certificate &certificate, std::chrono::sys_seconds begin)
{
    const ErrorScope errors;
    const X509Ptr old = toX509(certificate);
    const X509_NAME *subject = X509_get_subject_name(old.get());
    const auto names = extension<GeneralNamesPtr>(old.get(), NID_subject_alt_name);
    const auto profile = certificate.isCertificateAuthority() ? CertificateProfile::Authority
                                                              : CertificateProfile::Client;
    return {.subject = partsOf(subject),
            .profile = profile,
            .notBefore = begin,
            .notAfter = begin + (certificate.notAfter() - certificate.notBefore()),
            .alternativeNames = decodeNames(names.get()),
            .pathLength = certificate.pathLength(),
            .usages = usagesOf(certificate),
            .keyId = keyIdMethodOf(old.get(), profile),
            .encodedSubject =
                encoded([subject](unsigned char **der) { return i2d_X509_NAME(subject, der); })};
}

} // namespace rulewright::x509
