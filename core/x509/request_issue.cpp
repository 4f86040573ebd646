// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/request_issue.h"

#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_encode.h"
#include "core/x509/openssl_error.h"
#include "core/x509/openssl_key.h"

namespace rulewright::x509
{

namespace
{

constexpr long versionOne = 0;

/// As they stand in the certificate, critical or not; without names there is nothing to ask for.
bool addNames(X509_REQ *request, const X509 *certificate)
{
    const int at = X509_get_ext_by_NID(certificate, NID_subject_alt_name, -1);
    if (at < 0) {
        return true;
    }
    const ExtensionStackPtr wanted(sk_X509_EXTENSION_new_null());
    X509_EXTENSION *names = X509_EXTENSION_dup(X509_get_ext(certificate, at));
    return names != nullptr && sk_X509_EXTENSION_push(wanted.get(), names) > 0 &&
           X509_REQ_add_extensions(request, wanted.get()) == 1;
}

} // namespace

Result<SigningRequest> makeSigningRequest(const Certificate &certificate, const PrivateKey &key)
{
    const ErrorScope errors;
    if (!key.matches(certificate)) {
        return failure(DiagnosticCode::KeyMismatch, {certificate.subject().display});
    }
    const X509Ptr source = toX509(certificate);
    const RequestPtr request(X509_REQ_new());
    X509_REQ *made = request.get();
    EVP_PKEY *signer = key.handle().key.get();
    const bool isMade = source && X509_REQ_set_version(made, versionOne) == 1 &&
                        X509_REQ_set_subject_name(made, X509_get_subject_name(source.get())) == 1 &&
                        X509_REQ_set_pubkey(made, signer) == 1 && addNames(made, source.get()) &&
                        X509_REQ_sign(made, signer, digestFor(signer)) > 0;
    if (!isMade) {
        return errors.failure(DiagnosticCode::CertificateNotMade);
    }
    return SigningRequest::parse(
        encoded([made](unsigned char **der) { return i2d_X509_REQ(made, der); }));
}

} // namespace rulewright::x509
