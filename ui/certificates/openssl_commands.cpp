// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/openssl_commands.h"

#include "core/model/certificate_status.h"
#include "core/x509/openssl_script_crl.h"
#include "core/x509/openssl_script_export.h"
#include "ui/certificates/script_names.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CertificateExportDialog)
};

x509::ScriptFormat toScriptFormat(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pem: return x509::ScriptFormat::Pem;
    case ExportFormat::Der: return x509::ScriptFormat::Der;
    case ExportFormat::Pkcs7: return x509::ScriptFormat::Pkcs7;
    case ExportFormat::Pkcs12: return x509::ScriptFormat::Pkcs12;
    case ExportFormat::Request: return x509::ScriptFormat::Request;
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

x509::ExportScript toExportScript(const ExportItem &item, const ExportChoice &choice)
{
    return {.baseName = toBaseName(item.name),
            .format = toScriptFormat(choice.format),
            .key = toExportedKey(choice),
            .hasChain = holdsChain(choice.what) && !item.chain.empty(),
            .mode = choice.mode,
            .friendlyName = toStdString(item.name),
            .keyDescription = item.certificate.keyDescription()};
}

/// Whether any was missing among the known ones.
bool addUnknown(const std::vector<x509::Certificate> &chain, std::vector<x509::Certificate> &known)
{
    const std::size_t before = known.size();
    for (const x509::Certificate &certificate : chain) {
        if (!std::ranges::contains(known, certificate)) {
            known.push_back(certificate);
        }
    }
    return known.size() > before;
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

QString exportCommands(const std::vector<ExportItem> &items, const ExportChoice &choice,
                       ExportFiles files)
{
    const bool isJoined = files == ExportFiles::One && items.size() > 1;
    // In one container the program puts each certificate once.
    const bool dropsKnown = isJoined && choice.format == ExportFormat::Pkcs7;
    std::vector<x509::Certificate> known;
    std::vector<x509::ExportScript> exports;
    for (const ExportItem &item : items) {
        x509::ExportScript script = toExportScript(item, choice);
        if (dropsKnown && !addUnknown(item.chain, known)) {
            script.hasChain = false;
        }
        exports.push_back(std::move(script));
    }
    return toQString(isJoined
                         ? x509::toJoinedOpensslScript(exports, toBaseName(Tr::tr("Certificates")))
                         : x509::toOpensslScript(exports));
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
