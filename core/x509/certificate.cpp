// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/certificate.h"

#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_error.h"
#include "core/x509/openssl_extension.h"
#include "core/x509/openssl_extension_text.h"
#include "core/x509/openssl_fingerprint.h"
#include "core/x509/openssl_name.h"
#include "core/x509/openssl_text.h"
#include "core/x509/openssl_time.h"

#include <openssl/ec.h>

#include <array>
#include <format>

namespace rulewright::x509
{

namespace
{

std::string curveName(const EVP_PKEY *key)
{
    std::array<char, 80> name{};
    if (EVP_PKEY_get_group_name(key, name.data(), name.size(), nullptr) != 1) {
        return {};
    }
    const char *nistName = EC_curve_nid2nist(OBJ_txt2nid(name.data()));
    return nistName != nullptr ? nistName : name.data();
}

void decodeIdentity(X509 *certificate, Certificate::Data &data)
{
    data.subject = decodeName(X509_get_subject_name(certificate));
    data.issuer = decodeName(X509_get_issuer_name(certificate));
    data.serial = toHexText(X509_get0_serialNumber(certificate));
    data.fingerprintSha256 = fingerprint(data.der, EVP_sha256());
    data.fingerprintSha1 = fingerprint(data.der, EVP_sha1());
    data.subjectKeyId = toUpperHex(octetsOf(X509_get0_subject_key_id(certificate)));
    data.authorityKeyId = toUpperHex(octetsOf(X509_get0_authority_key_id(certificate)));
}

/// False when one of the dates cannot be read.
bool decodePeriod(const X509 *certificate, Certificate::Data &data)
{
    const auto begin = toSysSeconds(X509_get0_notBefore(certificate));
    const auto end = toSysSeconds(X509_get0_notAfter(certificate));
    if (!begin || !end) {
        return false;
    }
    data.notBefore = *begin;
    data.notAfter = *end;
    data.notBeforeText = toTimeText(X509_get0_notBefore(certificate));
    data.notAfterText = toTimeText(X509_get0_notAfter(certificate));
    return true;
}

/// A root is believed for itself, whatever it is signed with.
bool isWeak(X509 *certificate)
{
    constexpr int leastBits = 112;
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (key != nullptr && EVP_PKEY_get_security_bits(key) < leastBits) {
        return true;
    }
    int bits = 0;
    const bool isRoot = X509_check_issued(certificate, certificate) == X509_V_OK;
    return !isRoot && X509_get_signature_info(certificate, nullptr, nullptr, &bits, nullptr) == 1 &&
           bits < leastBits;
}

void decodeUsage(X509 *certificate, Certificate::Data &data)
{
    constexpr int asLeaf = 0;
    data.isCertificateAuthority = X509_check_ca(certificate) == 1;
    if (const long length = X509_get_pathlen(certificate); length >= 0) {
        data.pathLength = static_cast<int>(length);
    }
    data.isForClientAuthentication =
        X509_check_purpose(certificate, X509_PURPOSE_SSL_CLIENT, asLeaf) == 1;
    data.maySignLists = maySignCrls(certificate);
    data.isWeak = isWeak(certificate);
    data.keyDescription = describeKey(X509_get0_pubkey(certificate));
    data.subjectAlternativeNames = alternativeNames(X509_get0_extensions(certificate));
    data.extensions = decodeExtensions(X509_get0_extensions(certificate));
    data.publicKeyFingerprint = publicKeyFingerprint(X509_get_X509_PUBKEY(certificate));
    data.signatureAlgorithm = OBJ_nid2ln(X509_get_signature_nid(certificate));
    data.brokenExtension = findBrokenExtension(certificate);
}

} // namespace

Result<Certificate> Certificate::parse(std::span<const std::uint8_t> der)
{
    const ErrorScope errors;
    if (der.size() > maximumInputSize) {
        return failure(DiagnosticCode::CertificateTooLarge,
                       {std::int64_t(der.size()), std::int64_t{maximumInputSize}});
    }
    const unsigned char *end = der.data();
    const X509Ptr certificate(d2i_X509(nullptr, &end, static_cast<long>(der.size())));
    if (!certificate) {
        return errors.failure(DiagnosticCode::CertificateUnreadable);
    }
    if (const auto rest = der.data() + der.size() - end; rest != 0) {
        return failure(DiagnosticCode::BytesAfterCertificate, {std::int64_t{rest}});
    }
    const auto data = std::make_shared<Data>();
    data->der.assign(der.begin(), der.end());
    decodeIdentity(certificate.get(), *data);
    decodeUsage(certificate.get(), *data);
    if (!decodePeriod(certificate.get(), *data)) {
        return failure(DiagnosticCode::CertificateUnreadable, {std::string("invalid date")});
    }
    return Certificate(data);
}

X509Ptr toX509(const Certificate &certificate)
{
    const unsigned char *begin = certificate.der().data();
    return X509Ptr(d2i_X509(nullptr, &begin, static_cast<long>(certificate.der().size())));
}

X509StackPtr toStack(const std::vector<Certificate> &certificates)
{
    X509StackPtr stack(sk_X509_new_null());
    for (const Certificate &certificate : certificates) {
        if (X509Ptr x509 = toX509(certificate); x509 && sk_X509_push(stack.get(), x509.get()) > 0) {
            static_cast<void>(x509.release());
        }
    }
    return stack;
}

bool maySignCrls(X509 *certificate)
{
    // All bits are set where the extension is absent.
    return (X509_get_key_usage(certificate) & KU_CRL_SIGN) != 0;
}

std::string describeKey(const EVP_PKEY *key)
{
    switch (key != nullptr ? EVP_PKEY_get_base_id(key) : EVP_PKEY_NONE) {
    case EVP_PKEY_EC: return "EC " + curveName(key);
    case EVP_PKEY_RSA: return std::format("RSA {}", EVP_PKEY_get_bits(key));
    case EVP_PKEY_RSA_PSS: return std::format("RSA-PSS {}", EVP_PKEY_get_bits(key));
    case EVP_PKEY_ED25519: return "Ed25519";
    case EVP_PKEY_ED448: return "Ed448";
    default: return {};
    }
}

} // namespace rulewright::x509
