// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificate_export.h"

#include "core/model/certificate_status.h"
#include "core/x509/key_export.h"
#include "core/x509/pem.h"
#include "core/x509/pkcs7_export.h"
#include "core/x509/request_issue.h"
#include "ui/document/key_ring.h"
#include "ui/text/qt_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

using Bytes = std::vector<std::uint8_t>;

void append(Bytes &bytes, std::string_view text)
{
    bytes.insert(bytes.end(), text.begin(), text.end());
}

/// Goes on from the last certificate to the authorities of the project.
void completeChain(const model::Project &project, const x509::Certificate &leaf,
                   std::vector<x509::Certificate> &chain)
{
    const x509::Certificate last = chain.empty() ? leaf : chain.back();
    for (const model::Authority *authority : model::authoritiesAbove(project, last)) {
        if (!std::ranges::contains(chain, authority->certificate)) {
            chain.push_back(authority->certificate);
        }
    }
}

/// The key as PEM. \p key may be null only where the choice has no key.
std::optional<Error> appendKey(Bytes &bytes, const x509::PrivateKey &key,
                               const ExportChoice &choice, std::string_view passphrase)
{
    if (choice.isKeyPlain) {
        const auto pem = key.toPem();
        if (!pem) {
            return pem.error();
        }
        append(bytes, pem->text());
        return {};
    }
    const auto pem = x509::encryptKeyToPem(key, passphrase);
    if (!pem) {
        return pem.error();
    }
    append(bytes, *pem);
    return {};
}

/// More than the PEM text can take: a text that grows would leave keys behind in memory that
/// nobody wipes.
std::size_t roomFor(std::span<const ExportItem> items)
{
    constexpr std::size_t largestKey = 8 * 1024;
    constexpr std::size_t pemFrame = 128;
    std::size_t room = 0;
    for (const ExportItem &item : items) {
        room += largestKey + 2 * item.certificate.der().size();
        for (const x509::Certificate &above : item.chain) {
            room += 2 * above.der().size() + pemFrame;
        }
    }
    return room;
}

Result<Bytes> toPem(std::span<const ExportItem> items, const ExportChoice &choice,
                    std::string_view passphrase)
{
    Bytes bytes;
    bytes.reserve(roomFor(items));
    for (const ExportItem &item : items) {
        if (holdsKey(choice.what) && item.key) {
            if (const auto error = appendKey(bytes, *item.key, choice, passphrase)) {
                return std::unexpected(*error);
            }
        }
        append(bytes, x509::toPem(item.certificate));
        for (const x509::Certificate &above : item.chain) {
            if (holdsChain(choice.what)) {
                append(bytes, x509::toPem(above));
            }
        }
    }
    return bytes;
}

Result<Bytes> toContainer(const ExportItem &item, const ExportChoice &choice,
                          std::string_view passphrase)
{
    const x509::Pkcs12Content content{
        .certificate = item.certificate,
        .key = holdsKey(choice.what) ? item.key.get() : nullptr,
        .chain = holdsChain(choice.what) ? item.chain : std::vector<x509::Certificate>{},
        .friendlyName = toStdString(item.name)};
    return x509::toPkcs12(content, passphrase, choice.mode);
}

/// In PEM, which the clipboard can hold and every program reads. Each certificate once.
Bytes toCertificateContainer(std::span<const ExportItem> items, const ExportChoice &choice)
{
    std::vector<x509::Certificate> certificates;
    const auto add = [&certificates](const x509::Certificate &certificate) {
        if (!std::ranges::contains(certificates, certificate)) {
            certificates.push_back(certificate);
        }
    };
    for (const ExportItem &item : items) {
        add(item.certificate);
        if (holdsChain(choice.what)) {
            std::ranges::for_each(item.chain, add);
        }
    }
    Bytes bytes;
    append(bytes, x509::toPemBlock("PKCS7", x509::toPkcs7(certificates)));
    return bytes;
}

Result<Bytes> toRequests(std::span<const ExportItem> items)
{
    Bytes bytes;
    for (const ExportItem &item : items) {
        if (!item.key) {
            continue;
        }
        const auto request = x509::makeSigningRequest(item.certificate, *item.key);
        if (!request) {
            return std::unexpected(request.error());
        }
        append(bytes, x509::toPemBlock("CERTIFICATE REQUEST", request->der()));
    }
    return bytes;
}

Result<Bytes> toBytes(std::span<const ExportItem> items, const ExportChoice &choice,
                      std::string_view passphrase)
{
    switch (choice.format) {
    case ExportFormat::Pem: return toPem(items, choice, passphrase);
    case ExportFormat::Der: {
        const auto der = items.front().certificate.der();
        return Bytes(der.begin(), der.end());
    }
    case ExportFormat::Pkcs7: return toCertificateContainer(items, choice);
    case ExportFormat::Pkcs12: return toContainer(items.front(), choice, passphrase);
    case ExportFormat::Request: return toRequests(items);
    }
    std::unreachable();
}

} // namespace

bool holdsKey(ExportWhat what) noexcept
{
    return what == ExportWhat::Key || what == ExportWhat::Everything;
}

bool holdsChain(ExportWhat what) noexcept
{
    return what == ExportWhat::Chain || what == ExportWhat::Everything;
}

bool needsKey(const ExportChoice &choice) noexcept
{
    return holdsKey(choice.what) || choice.format == ExportFormat::Request;
}

bool isText(ExportFormat format) noexcept
{
    return format != ExportFormat::Der && format != ExportFormat::Pkcs12;
}

bool canHold(ExportFormat format, ExportWhat what) noexcept
{
    switch (format) {
    case ExportFormat::Pem: return true;
    case ExportFormat::Der:
    case ExportFormat::Request: return what == ExportWhat::Certificate;
    case ExportFormat::Pkcs7: return !holdsKey(what);
    case ExportFormat::Pkcs12: return holdsKey(what);
    }
    std::unreachable();
}

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pem: return u"pem"_s;
    case ExportFormat::Der: return u"cer"_s;
    case ExportFormat::Pkcs7: return u"p7b"_s;
    case ExportFormat::Pkcs12: return u"p12"_s;
    case ExportFormat::Request: return u"csr"_s;
    }
    std::unreachable();
}

ExportItem exportItem(const model::Project &project, const model::ClientCertificate &certificate,
                      const KeyRing &keys)
{
    ExportItem item{toQString(certificate.name), certificate.leaf, certificate.chain,
                    keys.find(certificate.leaf)};
    completeChain(project, item.certificate, item.chain);
    return item;
}

ExportItem exportItem(const model::Project &project, const model::Authority &authority,
                      const KeyRing &keys)
{
    ExportItem item{
        toQString(authority.name), authority.certificate, {}, keys.find(authority.certificate)};
    completeChain(project, item.certificate, item.chain);
    return item;
}

Result<x509::SecretBytes> exportBytes(std::span<const ExportItem> items, const ExportChoice &choice,
                                      std::string_view passphrase)
{
    return toBytes(items, choice, passphrase).transform([](Bytes bytes) {
        return x509::SecretBytes(std::move(bytes));
    });
}

QString toFileName(const QString &name)
{
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|\\x00-\\x1f]|^\\.+|[. ]+$"_s);
    // File systems take 255 bytes: three of UTF-8 for each of these, and an ending.
    constexpr qsizetype longest = 80;
    QString safe = name.left(longest);
    if (!safe.isEmpty() && safe.back().isHighSurrogate()) {
        safe.chop(1);
    }
    safe.replace(refused, u"_"_s);
    return safe.isEmpty() ? u"certificate"_s : safe;
}

} // namespace rulewright
