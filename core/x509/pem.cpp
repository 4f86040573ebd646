// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/pem.h"

#include "core/x509/openssl_error.h"
#include "core/x509/openssl_ptr.h"
#include "core/x509/openssl_text.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <string_view>

namespace rulewright::x509
{

namespace
{

/// One block between a BEGIN and an END line, its base64 undone.
struct PemBlock {
    std::string label;
    std::vector<std::uint8_t> bytes;
};

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

bool isDer(std::span<const std::uint8_t> bytes)
{
    // A SEQUENCE with a length of more than one octet: no certificate is shorter.
    return bytes.size() > 2 && bytes[0] == 0x30 && (bytes[1] & 0x80U) != 0;
}

std::span<const std::uint8_t> withoutByteOrderMark(std::span<const std::uint8_t> bytes)
{
    return asText(bytes).starts_with(byteOrderMark) ? bytes.subspan(byteOrderMark.size()) : bytes;
}

bool isAtEnd()
{
    return ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
}

/// The next block, or one without a label after the last.
Result<PemBlock> readBlock(BIO *bio)
{
    const ErrorScope errors;
    char *label = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long size = 0;
    const bool isRead = PEM_read_bio(bio, &label, &header, &data, &size) == 1;
    const MemoryPtr<char> labelOwner(label);
    const MemoryPtr<char> headerOwner(header);
    const MemoryPtr<unsigned char> dataOwner(data);
    if (isRead) {
        return PemBlock{.label = label, .bytes = {data, data + size}};
    }
    if (isAtEnd()) {
        return PemBlock{};
    }
    return errors.failure(DiagnosticCode::CertificateUnreadable);
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

Result<Certificate> parseBlock(const PemBlock &block)
{
    const bool hasTrustSettings = block.label == PEM_STRING_X509_TRUSTED;
    return Certificate::parse(hasTrustSettings ? withoutTrustSettings(block.bytes)
                                               : std::span(block.bytes));
}

Result<std::vector<Certificate>> readPem(std::span<const std::uint8_t> bytes)
{
    std::vector<Certificate> certificates;
    const BioPtr bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
    for (auto block = readBlock(bio.get()); !block || !block->label.empty();
         block = readBlock(bio.get())) {
        if (!block) {
            return std::unexpected(block.error());
        }
        if (!isCertificate(block->label)) {
            continue;
        }
        auto certificate = parseBlock(*block);
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
    return readPem(withoutByteOrderMark(bytes))
        .and_then([](std::vector<Certificate> found) -> Result<std::vector<Certificate>> {
            if (found.empty()) {
                return failure(DiagnosticCode::CertificateMissing);
            }
            return found;
        });
}

std::string toPem(const Certificate &certificate)
{
    return printed([der = certificate.der()](BIO *bio) {
        return PEM_write_bio(bio, PEM_STRING_X509, "", der.data(), static_cast<long>(der.size())) >
               0;
    });
}

} // namespace rulewright::x509
