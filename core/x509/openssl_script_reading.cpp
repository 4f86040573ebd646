// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_script_reading.h"

#include "core/x509/der_kind.h"
#include "core/x509/pem_blocks.h"
#include "core/x509/read_items.h"
#include "core/x509/shell_script.h"

#include <openssl/pem.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace rulewright::x509
{

namespace
{

using Words = ShellScript::Words;

/// What a block of PEM holds.
struct PemRow {
    std::string_view label;
    FileContent content;
};

constexpr PemRow pemRows[] = {
    {PEM_STRING_X509, FileContent::Certificate},
    {PEM_STRING_X509_OLD, FileContent::Certificate},
    {PEM_STRING_X509_TRUSTED, FileContent::Certificate},
    {PEM_STRING_X509_CRL, FileContent::RevocationList},
    {PEM_STRING_X509_REQ, FileContent::SigningRequest},
    {PEM_STRING_X509_REQ_OLD, FileContent::SigningRequest},
    {PEM_STRING_PUBLIC, FileContent::PublicKey},
    {PEM_STRING_PKCS7, FileContent::Pkcs7Text},
    {PEM_STRING_PKCS7_SIGNED, FileContent::Pkcs7Text},
    {PEM_STRING_CMS, FileContent::Pkcs7Text},
    {PEM_STRING_PKCS8, FileContent::PrivateKey},
    {PEM_STRING_PKCS8INF, FileContent::PrivateKey},
    {PEM_STRING_RSA, FileContent::PrivateKey},
    {PEM_STRING_ECPRIVATEKEY, FileContent::PrivateKey},
    {PEM_STRING_DSA, FileContent::PrivateKey},
};

std::optional<FileContent> contentOf(std::string_view label)
{
    const auto *row = std::ranges::find(pemRows, label, &PemRow::label);
    return row != std::end(pemRows) ? std::optional(row->content) : std::nullopt;
}

/// Certificates, lists and requests begin alike, so the file is read.
std::optional<FileContent> contentOfSigned(std::span<const std::uint8_t> der)
{
    if (Certificate::parse(der)) {
        return FileContent::Certificate;
    }
    if (Crl::parse(der)) {
        return FileContent::RevocationList;
    }
    return SigningRequest::parse(der) ? std::optional(FileContent::SigningRequest) : std::nullopt;
}

std::optional<FileContent> contentOfDer(std::span<const std::uint8_t> der)
{
    switch (derKindOf(der)) {
    case DerKind::Signed: return contentOfSigned(der);
    case DerKind::Pkcs7: return FileContent::Pkcs7Binary;
    case DerKind::Pkcs12: return FileContent::Pkcs12;
    case DerKind::Pkcs8Key:
    case DerKind::EncryptedKey:
    case DerKind::RsaKey:
    case DerKind::EcKey: return FileContent::PrivateKey;
    case DerKind::PublicKey: return FileContent::PublicKey;
    case DerKind::Unknown: return std::nullopt;
    }
    std::unreachable();
}

/// A bundle goes through a container, which openssl can show as a whole.
void writeBundle(const std::string &file, ShellScript &out)
{
    out.pipe({"openssl", "crl2pkcs7", "-nocrl", "-certfile", file},
             {"openssl", "pkcs7", "-print_certs", "-noout", "-text"});
}

Words readingOf(FileContent content, const std::string &file)
{
    switch (content) {
    case FileContent::Certificate:
    case FileContent::Certificates: return {"openssl", "x509", "-in", file, "-noout", "-text"};
    case FileContent::RevocationList: return {"openssl", "crl", "-in", file, "-noout", "-text"};
    case FileContent::SigningRequest:
        return {"openssl", "req", "-in", file, "-noout", "-text", "-verify"};
    case FileContent::PrivateKey: return {"openssl", "pkey", "-in", file, "-noout", "-text_pub"};
    case FileContent::PublicKey:
        return {"openssl", "pkey", "-pubin", "-in", file, "-noout", "-text_pub"};
    case FileContent::Pkcs7Text:
        return {"openssl", "pkcs7", "-in", file, "-print_certs", "-noout", "-text"};
    case FileContent::Pkcs7Binary:
        return {"openssl", "pkcs7",        "-inform", "DER",  "-in",
                file,      "-print_certs", "-noout",  "-text"};
    case FileContent::Pkcs12: return {"openssl", "pkcs12", "-in", file, "-info", "-nokeys"};
    }
    std::unreachable();
}

void write(FileContent content, const std::string &file, ShellScript &out)
{
    if (content == FileContent::Certificates) {
        writeBundle(file, out);
    } else {
        out.command(readingOf(content, file));
    }
}

/// Adds what is not there yet; a second certificate makes a bundle.
void add(std::vector<FileContent> &contents, FileContent content)
{
    const auto known = std::ranges::find_if(contents, [content](FileContent other) {
        return other == content ||
               (other == FileContent::Certificates && content == FileContent::Certificate);
    });
    if (known == contents.end()) {
        contents.push_back(content);
    } else if (content == FileContent::Certificate) {
        *known = FileContent::Certificates;
    }
}

} // namespace

std::vector<FileContent> contentsOf(std::span<const std::uint8_t> bytes)
{
    if (const auto whole = contentOfDer(bytes)) {
        return {*whole};
    }
    std::vector<FileContent> contents;
    PemReader reader(bytes);
    while (const auto block = reader.next()) {
        if (const auto content = *block ? contentOf((*block)->label) : std::nullopt) {
            add(contents, *content);
        }
    }
    return contents;
}

std::string toOpensslScript(std::span<const ReadingScript> files)
{
    ShellScript out;
    for (const ReadingScript &script : files) {
        for (const FileContent content : script.contents) {
            write(content, scriptFile(script.file), out);
        }
    }
    return out.text();
}

} // namespace rulewright::x509
