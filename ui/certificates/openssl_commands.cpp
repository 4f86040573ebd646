// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/openssl_commands.h"

#include "core/model/certificate_status.h"
#include "core/x509/openssl_script_crl.h"
#include "core/x509/openssl_script_export.h"
#include "ui/certificates/script_names.h"
#include "ui/text/qt_text.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace rulewright
{

namespace
{

/// Nothing for a signing request, for which the script has no words.
std::optional<x509::ScriptFormat> toScriptFormat(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pem: return x509::ScriptFormat::Pem;
    case ExportFormat::Der: return x509::ScriptFormat::Der;
    case ExportFormat::Pkcs7: return x509::ScriptFormat::Pkcs7;
    case ExportFormat::Pkcs12: return x509::ScriptFormat::Pkcs12;
    case ExportFormat::Request: return std::nullopt;
    }
    std::unreachable();
}

x509::ExportedKey toExportedKey(const ExportChoice &choice)
{
    if (!holdsKey(choice.what)) {
        return x509::ExportedKey::None;
    }
    return choice.isKeyPlain ? x509::ExportedKey::Plain : x509::ExportedKey::Encrypted;
}

} // namespace

std::vector<RevocableCertificate> revocable(const model::Project &project,
                                            const CertificateIds &ids)
{
    std::vector<RevocableCertificate> found;
    for (const model::CertificateId id : ids) {
        const model::ClientCertificate *certificate = model::findCertificate(project, id);
        const model::Authority *issuer =
            certificate ? model::findIssuer(project, certificate->leaf) : nullptr;
        if (issuer) {
            found.push_back({certificate->leaf, issuer->name});
        }
    }
    return found;
}

QString revocationCommands(const std::vector<RevocableCertificate> &certificates,
                           const RevocationChoice &choice)
{
    std::vector<x509::RevocationScript> revocations;
    for (const RevocableCertificate &revoked : certificates) {
        revocations.push_back({.certificate = revoked.certificate,
                               .authority = toBaseName(toQString(revoked.authority)),
                               .entry = {.serial = {},
                                         .revokedAt = choice.at,
                                         .reason = model::toCrlReason(choice.reason),
                                         .invalidSince = choice.invalidSince}});
    }
    return toQString(x509::toOpensslScript(revocations));
}

QString listCommands(const x509::CrlRequest &request, const model::Authority &authority)
{
    const std::string base = toBaseName(toQString(authority.name));
    return toQString(x509::toOpensslScript(x509::CrlScript{
        .request = request, .baseName = base, .issuer = {base, authority.certificate}}));
}

QString exportCommands(const std::vector<ExportItem> &items, const ExportChoice &choice)
{
    const std::optional<x509::ScriptFormat> format = toScriptFormat(choice.format);
    if (!format) {
        return {};
    }
    std::vector<x509::ExportScript> exports;
    std::ranges::transform(items, std::back_inserter(exports), [&](const ExportItem &item) {
        return x509::ExportScript{.baseName = toBaseName(item.name),
                                  .format = *format,
                                  .key = toExportedKey(choice),
                                  .hasChain = holdsChain(choice.what) && !item.chain.empty(),
                                  .mode = choice.mode,
                                  .friendlyName = toStdString(item.name)};
    });
    return toQString(x509::toOpensslScript(exports));
}

QString readingCommands(const std::vector<ImportFile> &files)
{
    std::vector<x509::ReadingScript> scripts;
    std::ranges::transform(files, std::back_inserter(scripts), [](const ImportFile &file) {
        return x509::ReadingScript{.file = toStdString(file.name), .contents = file.kinds};
    });
    return toQString(x509::toOpensslScript(scripts));
}

} // namespace rulewright
