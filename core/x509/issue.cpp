// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/issue.h"

#include "core/x509/issue_check.h"
#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_encode.h"
#include "core/x509/openssl_error.h"
#include "core/x509/openssl_issuing.h"
#include "core/x509/openssl_key.h"
#include "core/x509/openssl_time.h"

#include <algorithm>

namespace rulewright::x509
{

namespace
{

constexpr long versionThree = 2;
constexpr int serialBits = 159;

bool setSerial(X509 *certificate, const std::string &digits)
{
    if (!digits.empty()) {
        const AsnIntegerPtr serial = toPositiveSerial(digits);
        return serial && X509_set_serialNumber(certificate, serial.get()) == 1;
    }
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

bool addAuthorityKeyId(X509 *certificate, X509 *issuer)
{
    const AuthorityKeyIdPtr authority = authorityKeyIdFor(issuer);
    return !authority || X509_add1_ext_i2d(certificate, NID_authority_key_identifier,
                                           authority.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

/// Null without an issuer, else whether its key belongs to its certificate.
std::optional<Error> keyFault(const std::optional<Issuer> &issuer)
{
    if (issuer && !issuer->key.matches(issuer->certificate)) {
        return Error{DiagnosticCode::KeyMismatch, {issuer->certificate.subject().display}};
    }
    return std::nullopt;
}

std::optional<Error> faultOf(const CertificateRequest &request, const EVP_PKEY *key,
                             const std::optional<Issuer> &issuer)
{
    const auto found = checkRequest(
        request, {.issuer = issuer ? &issuer->certificate : nullptr, .newKey = std::nullopt});
    const auto error = std::ranges::find(found, Severity::Error, [](const Diagnostic &diagnostic) {
        return severityOf(diagnostic.code);
    });
    if (error != found.end()) {
        return Error{error->code, error->arguments};
    }
    if (key == nullptr || !isStrong(key)) {
        return Error{DiagnosticCode::KeyTooWeak, {describeKey(key)}};
    }
    return keyFault(issuer);
}

/// Everything but the signature. \p issuer is null for a certificate that signs itself.
bool fill(X509 *made, const CertificateRequest &request, EVP_PKEY *key, X509 *issuer)
{
    const Result<NamePtr> subject = encodeSubject(request);
    if (!subject) {
        return false;
    }
    const X509_NAME *issuerName =
        issuer != nullptr ? X509_get_subject_name(issuer) : subject->get();
    return X509_set_version(made, versionThree) == 1 && setSerial(made, request.serial) &&
           setPeriod(made, request) && X509_set_subject_name(made, subject->get()) == 1 &&
           X509_set_issuer_name(made, issuerName) == 1 && X509_set_pubkey(made, key) == 1 &&
           addExtensions(made, request) && (issuer == nullptr || addAuthorityKeyId(made, issuer));
}

/// Signs, and looks at the signature with the public key that others will use.
bool sign(X509 *made, EVP_PKEY *signer, SignatureDigest digest, X509 *issuer)
{
    EVP_PKEY *published = X509_get0_pubkey(issuer != nullptr ? issuer : made);
    return X509_sign(made, signer, digestFor(signer, digest)) > 0 &&
           X509_verify(made, published) == 1;
}

Result<Certificate> issueFor(EVP_PKEY *key, const CertificateRequest &request, EVP_PKEY *signer,
                             const std::optional<Issuer> &issuer)
{
    const ErrorScope errors;
    if (auto fault = faultOf(request, key, issuer)) {
        return std::unexpected(*std::move(fault));
    }
    const X509Ptr certificate(X509_new());
    const X509Ptr issuerX509 = issuer ? toX509(issuer->certificate) : nullptr;
    const bool isMade = fill(certificate.get(), request, key, issuerX509.get()) &&
                        sign(certificate.get(), signer, request.digest, issuerX509.get());
    return isMade ? Certificate::parse(toDer(certificate.get()))
                  : errors.failure(DiagnosticCode::CertificateNotMade);
}

} // namespace

Result<Certificate> issueCertificate(const CertificateRequest &request, const PrivateKey &key,
                                     const std::optional<Issuer> &issuer)
{
    EVP_PKEY *own = key.handle().key.get();
    return issueFor(own, request, issuer ? issuer->key.handle().key.get() : own, issuer);
}

Result<Certificate> issueCertificate(const CertificateRequest &request,
                                     const SigningRequest &source, const Issuer &issuer)
{
    if (!source.isSigned()) {
        return failure(DiagnosticCode::RequestSignature, {source.subject().display});
    }
    const unsigned char *begin = source.publicKey().data();
    const KeyPtr key(d2i_PUBKEY(nullptr, &begin, static_cast<long>(source.publicKey().size())));
    return issueFor(key.get(), request, issuer.key.handle().key.get(), issuer);
}

CertificateRequest requestFor(const SigningRequest &source)
{
    CertificateRequest request;
    request.subject = source.nameParts();
    request.encodedSubject = source.encodedSubject();
    request.alternativeNames = source.alternativeNames();
    return request;
}

Result<IssuedCertificate> issueWithNewKey(const CertificateRequest &request, KeyKind kind,
                                          const std::optional<Issuer> &issuer)
{
    return PrivateKey::generate(kind).and_then([&](PrivateKey key) {
        return issueCertificate(request, key, issuer).transform([&key](Certificate certificate) {
            return IssuedCertificate{std::move(certificate), std::move(key)};
        });
    });
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
