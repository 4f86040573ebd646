// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_issuing.h"

#include "core/x509/openssl_alternative_name.h"
#include "core/x509/openssl_decode.h"
#include "core/x509/openssl_key.h"
#include "core/x509/openssl_name.h"

#include <algorithm>
#include <utility>

namespace rulewright::x509
{

namespace
{

bool addExtension(X509 *certificate, int nid, void *value, bool isCritical = true)
{
    return X509_add1_ext_i2d(certificate, nid, value, isCritical ? 1 : 0, X509V3_ADD_DEFAULT) == 1;
}

bool addBasicConstraints(X509 *certificate, const CertificateRequest &request)
{
    const BasicConstraintsPtr constraints(BASIC_CONSTRAINTS_new());
    const bool isAuthority = request.profile == CertificateProfile::Authority;
    constraints->ca = isAuthority ? 0xFF : 0;
    if (isAuthority && request.pathLength) {
        constraints->pathlen = ASN1_INTEGER_new();
        ASN1_INTEGER_set(constraints->pathlen, *request.pathLength);
    }
    return addExtension(certificate, NID_basic_constraints, constraints.get());
}

bool addKeyUsage(X509 *certificate, const std::vector<KeyUse> &uses)
{
    const BitStringPtr usage(ASN1_BIT_STRING_new());
    for (const KeyUse use : uses) {
        ASN1_BIT_STRING_set_bit(usage.get(), std::to_underlying(use), 1);
    }
    return uses.empty() || addExtension(certificate, NID_key_usage, usage.get());
}

bool addExtendedUsage(X509 *certificate, const std::vector<ExtendedUse> &uses)
{
    const UsagesPtr usages(EXTENDED_KEY_USAGE_new());
    for (const ExtendedUse use : uses) {
        sk_ASN1_OBJECT_push(usages.get(), OBJ_nid2obj(nidOf(use)));
    }
    return uses.empty() || addExtension(certificate, NID_ext_key_usage, usages.get(), false);
}

bool addSubjectKeyId(X509 *certificate, KeyIdMethod method)
{
    if (method == KeyIdMethod::None) {
        return true;
    }
    const OctetStringPtr identifier = subjectKeyIdFor(certificate, method);
    return identifier &&
           addExtension(certificate, NID_subject_key_identifier, identifier.get(), false);
}

/// Critical where the subject says nothing (RFC 5280, 4.2.1.6).
bool addAlternativeNames(X509 *certificate, const std::vector<AlternativeName> &names)
{
    const bool isOnlyName = X509_NAME_entry_count(X509_get_subject_name(certificate)) == 0;
    const Result<GeneralNamesPtr> encoded = encodeNames(names);
    return names.empty() ||
           (encoded && addExtension(certificate, NID_subject_alt_name, encoded->get(), isOnlyName));
}

} // namespace

int nidOf(ExtendedUse use)
{
    switch (use) {
    case ExtendedUse::TlsServer: return NID_server_auth;
    case ExtendedUse::TlsClient: return NID_client_auth;
    case ExtendedUse::CodeSigning: return NID_code_sign;
    case ExtendedUse::EmailProtection: return NID_email_protect;
    case ExtendedUse::TimeStamping: return NID_time_stamp;
    case ExtendedUse::OcspSigning: return NID_OCSP_sign;
    case ExtendedUse::Any: return NID_anyExtendedKeyUsage;
    }
    std::unreachable();
}

Result<NamePtr> encodeSubject(const CertificateRequest &request)
{
    if (request.encodedSubject.empty()) {
        return encodeName(request.subject);
    }
    return decodeWhole<NamePtr>(
        request.encodedSubject, DiagnosticCode::RequestUnreadable,
        [](auto bytes, long size) { return d2i_X509_NAME(nullptr, bytes, size); });
}

bool addExtensions(X509 *certificate, const CertificateRequest &request)
{
    const Usages usages = request.usages.value_or(usagesOf(request.profile));
    return addBasicConstraints(certificate, request) && addKeyUsage(certificate, usages.key) &&
           addExtendedUsage(certificate, usages.extended) &&
           addSubjectKeyId(certificate, request.keyId) &&
           addAlternativeNames(certificate, request.alternativeNames);
}

OctetStringPtr subjectKeyIdFor(const X509 *certificate, KeyIdMethod method)
{
    constexpr int octets = 20;
    unsigned char digest[EVP_MAX_MD_SIZE];
    const EVP_MD *algorithm = method == KeyIdMethod::Sha256 ? EVP_sha256() : EVP_sha1();
    OctetStringPtr identifier(method != KeyIdMethod::None ? ASN1_OCTET_STRING_new() : nullptr);
    const bool isMade = identifier &&
                        X509_pubkey_digest(certificate, algorithm, digest, nullptr) == 1 &&
                        ASN1_OCTET_STRING_set(identifier.get(), digest, octets) == 1;
    return isMade ? std::move(identifier) : nullptr;
}

AsnIntegerPtr toPositiveSerial(const std::string &digits)
{
    constexpr int maximumBits = 159; // 20 octets with room for the sign
    constexpr std::size_t maximumDigits = 40;
    constexpr std::string_view allowed = "0123456789abcdefABCDEF";
    const bool isPlain =
        digits.size() <= maximumDigits &&
        std::ranges::all_of(digits, [allowed](char c) { return allowed.contains(c); });
    BIGNUM *number = nullptr;
    const int length = isPlain ? BN_hex2bn(&number, digits.c_str()) : 0;
    const BignumPtr owner(number);
    const bool isFine = length > 0 && BN_is_zero(number) == 0 && BN_num_bits(number) <= maximumBits;
    return AsnIntegerPtr(isFine ? BN_to_ASN1_INTEGER(number, nullptr) : nullptr);
}

const EVP_MD *digestFor(const EVP_PKEY *key, SignatureDigest digest)
{
    const EVP_MD *automatic = digestFor(key);
    if (automatic == nullptr) {
        return nullptr;
    }
    switch (digest) {
    case SignatureDigest::Automatic: return automatic;
    case SignatureDigest::Sha256: return EVP_sha256();
    case SignatureDigest::Sha384: return EVP_sha384();
    case SignatureDigest::Sha512: return EVP_sha512();
    }
    std::unreachable();
}

bool isStrong(const EVP_PKEY *key)
{
    constexpr int rsa2048 = 112;
    return EVP_PKEY_get_security_bits(key) >= rsa2048;
}

} // namespace rulewright::x509
