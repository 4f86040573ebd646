// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/issue.h"

#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_encode.h"
#include "core/x509/openssl_error.h"
#include "core/x509/openssl_key.h"
#include "core/x509/openssl_name.h"
#include "core/x509/openssl_time.h"

namespace rulewright::x509
{

namespace
{

constexpr long versionThree = 2;
constexpr int serialBits = 159;
constexpr int keyCertSign = 5; // RFC 5280, 4.2.1.3
constexpr int crlSign = 6;
constexpr int digitalSignature = 0;

bool setSerial(X509 *certificate)
{
    const BignumPtr number(BN_new());
    return number && BN_rand(number.get(), serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setPeriod(X509 *certificate, const CertificateRequest &request)
{
    const AsnTimePtr begin = toAsnTime(request.notBefore);
    const AsnTimePtr end = toAsnTime(request.notAfter);
    return begin && end && X509_set1_notBefore(certificate, begin.get()) == 1 &&
           X509_set1_notAfter(certificate, end.get()) == 1;
}

bool addExtension(X509 *certificate, int nid, void *value, bool isCritical = true)
{
    return X509_add1_ext_i2d(certificate, nid, value, isCritical ? 1 : 0, X509V3_ADD_DEFAULT) == 1;
}

bool addBasicConstraints(X509 *certificate, CertificateProfile profile)
{
    const BasicConstraintsPtr constraints(BASIC_CONSTRAINTS_new());
    constraints->ca = profile == CertificateProfile::Authority ? 0xFF : 0;
    return addExtension(certificate, NID_basic_constraints, constraints.get());
}

bool addKeyUsage(X509 *certificate, CertificateProfile profile)
{
    const BitStringPtr usage(ASN1_BIT_STRING_new());
    if (profile == CertificateProfile::Authority) {
        ASN1_BIT_STRING_set_bit(usage.get(), keyCertSign, 1);
        ASN1_BIT_STRING_set_bit(usage.get(), crlSign, 1);
    } else {
        ASN1_BIT_STRING_set_bit(usage.get(), digitalSignature, 1);
    }
    return addExtension(certificate, NID_key_usage, usage.get());
}

bool addExtendedUsage(X509 *certificate, CertificateProfile profile)
{
    if (profile == CertificateProfile::Authority) {
        return true;
    }
    const int nid = profile == CertificateProfile::Client ? NID_client_auth : NID_server_auth;
    const UsagesPtr usages(EXTENDED_KEY_USAGE_new());
    sk_ASN1_OBJECT_push(usages.get(), OBJ_nid2obj(nid));
    return addExtension(certificate, NID_ext_key_usage, usages.get(), false);
}

/// The SHA-1 of the public key (RFC 5280, 4.2.1.2, method 1).
bool addSubjectKeyId(X509 *certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    const OctetStringPtr identifier(ASN1_OCTET_STRING_new());
    return X509_pubkey_digest(certificate, EVP_sha1(), digest, &size) == 1 &&
           ASN1_OCTET_STRING_set(identifier.get(), digest, static_cast<int>(size)) == 1 &&
           addExtension(certificate, NID_subject_key_identifier, identifier.get(), false);
}

bool addAuthorityKeyId(X509 *certificate, X509 *issuer)
{
    const AuthorityKeyIdPtr authority = authorityKeyIdFor(issuer);
    return !authority ||
           addExtension(certificate, NID_authority_key_identifier, authority.get(), false);
}

bool addExtensions(X509 *certificate, CertificateProfile profile)
{
    return addBasicConstraints(certificate, profile) && addKeyUsage(certificate, profile) &&
           addExtendedUsage(certificate, profile) && addSubjectKeyId(certificate);
}

} // namespace

Result<Certificate> issueCertificate(const CertificateRequest &request, const PrivateKey &key,
                                     const std::optional<Issuer> &issuer)
{
    const ErrorScope errors;
    const Result<NamePtr> subject = encodeName(request.subject);
    if (!subject) {
        return std::unexpected(subject.error());
    }
    const X509Ptr certificate(X509_new());
    X509 *made = certificate.get();
    const X509Ptr issuerX509 = issuer ? toX509(issuer->certificate) : nullptr;
    EVP_PKEY *signer = (issuer ? issuer->key : key).handle().key.get();
    const X509_NAME *issuerName = issuer ? X509_get_subject_name(issuerX509.get()) : subject->get();
    const bool isMade = X509_set_version(made, versionThree) == 1 && setSerial(made) &&
                        setPeriod(made, request) &&
                        X509_set_subject_name(made, subject->get()) == 1 &&
                        X509_set_issuer_name(made, issuerName) == 1 &&
                        X509_set_pubkey(made, key.handle().key.get()) == 1 &&
                        addExtensions(made, request.profile) &&
                        (!issuer || addAuthorityKeyId(made, issuerX509.get())) &&
                        X509_sign(made, signer, digestFor(signer)) > 0;
    return isMade ? Certificate::parse(toDer(made))
                  : errors.failure(DiagnosticCode::CertificateNotMade);
}

AuthorityKeyIdPtr authorityKeyIdFor(X509 *issuer)
{
    const ASN1_OCTET_STRING *identifier = X509_get0_subject_key_id(issuer);
    AuthorityKeyIdPtr authority(identifier != nullptr ? AUTHORITY_KEYID_new() : nullptr);
    if (authority) {
        authority->keyid = ASN1_OCTET_STRING_dup(identifier);
    }
    return authority;
}

} // namespace rulewright::x509
