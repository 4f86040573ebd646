// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/read_items.h"

#include "core/x509/der_kind.h"
#include "core/x509/openssl_key_reading.h"
#include "core/x509/openssl_pkcs12_reading.h"
#include "core/x509/openssl_pkcs7_reading.h"
#include "core/x509/openssl_text.h"
#include "core/x509/pem.h"
#include "core/x509/pem_blocks.h"
#include "core/x509/visible_text.h"

#include <openssl/pem.h>

#include <algorithm>
#include <utility>

namespace rulewright::x509
{

namespace
{

using Bytes = std::span<const std::uint8_t>;

void readRequest(Bytes der, Reading &reading)
{
    Result<SigningRequest> request = SigningRequest::parse(der);
    if (request && !request->isSigned()) {
        reading.note({DiagnosticCode::RequestSignature, {request->subject().display}});
    }
    reading.add(std::move(request));
}

/// A certificate, a list or a request: their beginnings are alike, so each is tried.
void readSigned(Bytes der, Reading &reading)
{
    Result<Certificate> certificate = Certificate::parse(der);
    if (certificate || certificate.error().code != DiagnosticCode::CertificateUnreadable) {
        reading.add(std::move(certificate));
        return;
    }
    Result<Crl> crl = Crl::parse(der);
    if (crl || crl.error().code != DiagnosticCode::CrlUnreadable) {
        reading.add(std::move(crl));
        return;
    }
    const Result<SigningRequest> request = SigningRequest::parse(der);
    if (request || request.error().code != DiagnosticCode::RequestUnreadable) {
        readRequest(der, reading);
        return;
    }
    reading.note(certificate.error());
}

void readDer(Bytes der, Reading &reading)
{
    switch (derKindOf(der)) {
    case DerKind::Signed: readSigned(der, reading); break;
    case DerKind::Pkcs7: readPkcs7(der, reading); break;
    case DerKind::Pkcs12: readPkcs12(der, reading); break;
    case DerKind::Pkcs8Key: readPkcs8Key(der, reading); break;
    case DerKind::EncryptedKey: readEncryptedKey(der, reading); break;
    case DerKind::RsaKey: readPlainKey(der, EVP_PKEY_RSA, reading); break;
    case DerKind::EcKey: readPlainKey(der, EVP_PKEY_EC, reading); break;
    case DerKind::PublicKey: reading.add(PublicKey::parse(der)); break;
    case DerKind::Unknown: reading.note({DiagnosticCode::NothingRecognised, {}}); break;
    }
}

/// What to do with the blocks of one label.
struct LabelRow {
    std::string_view label;
    void (*read)(const PemBlock &block, Reading &reading);
};

constexpr LabelRow labelRows[] = {
    {PEM_STRING_X509, [](auto &block, auto &reading) { reading.add(toCertificate(block)); }},
    {PEM_STRING_X509_OLD, [](auto &block, auto &reading) { reading.add(toCertificate(block)); }},
    {PEM_STRING_X509_TRUSTED,
     [](auto &block, auto &reading) { reading.add(toCertificate(block)); }},
    {PEM_STRING_X509_CRL,
     [](auto &block, auto &reading) { reading.add(Crl::parse(block.bytes.bytes())); }},
    {PEM_STRING_X509_REQ,
     [](auto &block, auto &reading) { readRequest(block.bytes.bytes(), reading); }},
    {PEM_STRING_X509_REQ_OLD,
     [](auto &block, auto &reading) { readRequest(block.bytes.bytes(), reading); }},
    {PEM_STRING_PKCS7, [](auto &block, auto &reading) { readPkcs7(block.bytes.bytes(), reading); }},
    {PEM_STRING_PKCS7_SIGNED,
     [](auto &block, auto &reading) { readPkcs7(block.bytes.bytes(), reading); }},
    {PEM_STRING_CMS, [](auto &block, auto &reading) { readPkcs7(block.bytes.bytes(), reading); }},
    {"PKCS12", [](auto &block, auto &reading) { readPkcs12(block.bytes.bytes(), reading); }},
    {PEM_STRING_PKCS8,
     [](auto &block, auto &reading) { readEncryptedKey(block.bytes.bytes(), reading); }},
    {PEM_STRING_PKCS8INF,
     [](auto &block, auto &reading) { readPkcs8Key(block.bytes.bytes(), reading); }},
    {PEM_STRING_RSA,
     [](auto &block, auto &reading) { readPlainKey(block, EVP_PKEY_RSA, reading); }},
    {PEM_STRING_ECPRIVATEKEY,
     [](auto &block, auto &reading) { readPlainKey(block, EVP_PKEY_EC, reading); }},
    {PEM_STRING_DSA,
     [](auto &block, auto &reading) { readPlainKey(block, EVP_PKEY_DSA, reading); }},
    {PEM_STRING_PUBLIC,
     [](auto &block, auto &reading) { reading.add(PublicKey::parse(block.bytes.bytes())); }},
    // The name of a curve, which the key after it repeats.
    {PEM_STRING_ECPARAMETERS, [](auto & /*block*/, auto & /*reading*/) {}},
};

void readBlock(const PemBlock &block, Reading &reading)
{
    const auto *row = std::ranges::find(labelRows, block.label, &LabelRow::label);
    if (row == std::end(labelRows)) {
        reading.note({DiagnosticCode::PemLabelUnknown, {toVisibleText(block.label)}});
        return;
    }
    row->read(block, reading);
}

void readPem(Bytes text, Reading &reading)
{
    PemReader reader(text);
    while (const auto block = reader.next()) {
        if (*block) {
            readBlock(**block, reading);
        } else {
            reading.note(block->error());
        }
    }
}

/// DER with a long length cannot be text; a short one might, unless there is no block in it.
bool isDer(Bytes bytes)
{
    constexpr std::uint8_t sequence = 0x30;
    constexpr unsigned int longLength = 0x80;
    return bytes.size() > 2 && bytes[0] == sequence &&
           ((bytes[1] & longLength) != 0 || !asText(bytes).contains("-----BEGIN "));
}

void readFile(Bytes bytes, Reading &reading)
{
    if (bytes.size() > maximumFileSize) {
        reading.note({DiagnosticCode::CertificateTooLarge,
                      {std::int64_t(bytes.size()), std::int64_t{maximumFileSize}}});
    } else if (isDer(bytes)) {
        readDer(bytes, reading);
    } else {
        readPem(bytes, reading);
    }
}

} // namespace

bool isLocked(const Diagnostic &finding) noexcept
{
    return finding.code == DiagnosticCode::PassphraseMissing ||
           finding.code == DiagnosticCode::PassphraseWrong;
}

bool isLocked(const ItemList &list) noexcept
{
    return std::ranges::any_of(list.findings,
                               [](const Diagnostic &finding) { return isLocked(finding); });
}

ItemList readItems(std::span<const std::uint8_t> bytes,
                   const std::optional<std::string_view> &passphrase)
{
    Reading reading(passphrase);
    readFile(bytes, reading);
    ItemList list = std::move(reading).take();
    if (list.items.empty() && list.findings.empty()) {
        list.findings.push_back(
            {.code = DiagnosticCode::NothingRecognised, .span = {}, .arguments = {}, .fixes = {}});
    }
    return list;
}

} // namespace rulewright::x509
