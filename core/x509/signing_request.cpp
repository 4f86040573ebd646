// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/signing_request.h"

#include "core/x509/certificate.h"
#include "core/x509/openssl_alternative_name.h"
#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_decode.h"
#include "core/x509/openssl_encode.h"
#include "core/x509/openssl_extension.h"
#include "core/x509/openssl_name.h"

namespace rulewright::x509
{

namespace
{

void decodeSubject(X509_REQ *request, SigningRequest::Data &data)
{
    const X509_NAME *subject = X509_REQ_get_subject_name(request);
    const ExtensionStackPtr extensions(X509_REQ_get_extensions(request));
    const GeneralNamesPtr names(static_cast<GENERAL_NAMES *>(
        X509V3_get_d2i(extensions.get(), NID_subject_alt_name, nullptr, nullptr)));
    data.subject = decodeName(subject);
    data.nameParts = partsOf(subject);
    data.encodedSubject =
        encoded([subject](unsigned char **der) { return i2d_X509_NAME(subject, der); });
    data.subjectAlternativeNames = alternativeNames(extensions.get());
    data.alternativeNames = decodeNames(names.get());
}

std::vector<std::uint8_t> publicKeyOf(X509_REQ *request)
{
    return encoded([request](unsigned char **der) {
        return i2d_X509_PUBKEY(X509_REQ_get_X509_PUBKEY(request), der);
    });
}

/// The signature was made with the private key that belongs to the public one.
bool isSignedByItself(X509_REQ *request)
{
    EVP_PKEY *key = X509_REQ_get0_pubkey(request);
    return key != nullptr && X509_REQ_verify(request, key) == 1;
}

} // namespace

Result<SigningRequest> SigningRequest::parse(std::span<const std::uint8_t> der)
{
    if (der.size() > maximumInputSize) {
        return failure(DiagnosticCode::CertificateTooLarge,
                       {std::int64_t(der.size()), std::int64_t{maximumInputSize}});
    }
    const auto decoded =
        decodeWhole<RequestPtr>(der, DiagnosticCode::RequestUnreadable, [](auto bytes, long size) {
            return d2i_X509_REQ(nullptr, bytes, size);
        });
    if (!decoded) {
        return std::unexpected(decoded.error());
    }
    const ErrorScope errors;
    X509_REQ *request = decoded->get();
    const auto data = std::make_shared<Data>();
    data->der.assign(der.begin(), der.end());
    decodeSubject(request, *data);
    data->keyDescription = describeKey(X509_REQ_get0_pubkey(request));
    data->publicKey = publicKeyOf(request);
    data->isSigned = isSignedByItself(request);
    return SigningRequest(data);
}

} // namespace rulewright::x509
