// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/pem.h"

#include "core/x509/openssl_error.h"
#include "core/x509/openssl_ptr.h"
#include "core/x509/openssl_text.h"
#include "core/x509/pem_blocks.h"

#include <openssl/pem.h>

#include <string_view>

namespace rulewright::x509
{

namespace
{

bool isDer(std::span<const std::uint8_t> bytes)
{
    // A SEQUENCE with a length of more than one octet: no certificate is shorter.
    return bytes.size() > 2 && bytes[0] == 0x30 && (bytes[1] & 0x80U) != 0;
}

/// The bytes of the first DER value; the rest are the trust settings of OpenSSL.
std::span<const std::uint8_t> withoutTrustSettings(std::span<const std::uint8_t> bytes)
{
    const ErrorScope errors;
    const unsigned char *end = bytes.data();
    const X509Ptr certificate(d2i_X509(nullptr, &end, static_cast<long>(bytes.size())));
    return certificate ? bytes.first(static_cast<std::size_t>(end - bytes.data())) : bytes;
}

bool isCertificate(std::string_view label)
{
    return label == PEM_STRING_X509 || label == PEM_STRING_X509_OLD ||
           label == PEM_STRING_X509_TRUSTED;
}

Result<std::vector<Certificate>> readPem(std::span<const std::uint8_t> bytes)
{
    std::vector<Certificate> certificates;
    PemReader reader(bytes);
    while (const auto block = reader.next()) {
        if (!*block) {
            return failure(DiagnosticCode::CertificateUnreadable, block->error().arguments);
        }
        if (!isCertificate((*block)->label)) {
            continue;
        }
        auto certificate = toCertificate(**block);
        if (!certificate) {
            return std::unexpected(certificate.error());
        }
        if (certificates.size() == maximumCertificates) {
            return failure(DiagnosticCode::TooManyCertificates,
                           {std::int64_t{maximumCertificates}});
        }
        certificates.push_back(*std::move(certificate));
    }
    return certificates;
}

} // namespace

Result<std::vector<Certificate>> readCertificates(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() > maximumInputSize) {
        return failure(DiagnosticCode::CertificateTooLarge,
                       {std::int64_t(bytes.size()), std::int64_t{maximumInputSize}});
    }
    if (isDer(bytes)) {
        return Certificate::parse(bytes).transform(
            [](Certificate certificate) { return std::vector{std::move(certificate)}; });
    }
    return readPem(bytes).and_then(
        [](std::vector<Certificate> found) -> Result<std::vector<Certificate>> {
            if (found.empty()) {
                return failure(DiagnosticCode::CertificateMissing);
            }
            return found;
        });
}

Result<Certificate> toCertificate(const PemBlock &block)
{
    const bool hasTrustSettings = block.label == PEM_STRING_X509_TRUSTED;
    return Certificate::parse(hasTrustSettings ? withoutTrustSettings(block.bytes.bytes())
                                               : block.bytes.bytes());
}

std::string toPemBlock(const std::string &label, std::span<const std::uint8_t> der)
{
    return printed([&label, der](BIO *bio) {
        return PEM_write_bio(bio, label.c_str(), "", der.data(), static_cast<long>(der.size())) > 0;
    });
}

std::string toPem(const Certificate &certificate)
{
    return toPemBlock(PEM_STRING_X509, certificate.der());
}

std::string toPem(const Crl &list)
{
    return toPemBlock(PEM_STRING_X509_CRL, list.der());
}

Result<Crl> readCrl(std::span<const std::uint8_t> pem)
{
    const auto block = PemReader(pem).next();
    if (!block) {
        return failure(DiagnosticCode::CrlUnreadable, {std::string("no PEM block")});
    }
    return block->and_then([](const PemBlock &found) { return Crl::parse(found.bytes.bytes()); });
}

} // namespace rulewright::x509
