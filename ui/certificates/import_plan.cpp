// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/import_plan.h"

#include "core/model/revocation_lists.h"
#include "ui/certificates/new_entries.h"
#include "ui/document/key_ring.h"
#include "ui/text/certificate_text.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

QString nameOf(const x509::DistinguishedName &name)
{
    return toQString(name.commonName.empty() ? name.display : name.commonName);
}

QString nameOf(const x509::ReadItem &item, const x509::Certificate &certificate)
{
    return item.friendlyName.empty() ? nameOf(certificate.subject()) : toQString(item.friendlyName);
}

bool isIssuedBy(const x509::Certificate &certificate, const x509::Certificate &issuer)
{
    const std::string &wanted = certificate.authorityKeyId();
    return issuer.isCertificateAuthority() && issuer.subject() == certificate.issuer() &&
           (wanted.empty() || issuer.subjectKeyId().empty() || wanted == issuer.subjectKeyId());
}

bool isSelfIssued(const x509::Certificate &certificate)
{
    return certificate.subject() == certificate.issuer();
}

QString textsOf(const std::vector<Diagnostic> &findings)
{
    QStringList texts;
    for (const Diagnostic &finding : findings) {
        texts += diagnosticText(finding);
    }
    return texts.join(u' ');
}

void choose(ImportRow &row, const QString &state)
{
    row.state = state;
    row.isUsable = true;
    row.isChosen = true;
}

} // namespace

ImportPlan::ImportPlan(Inventory inventory, std::vector<ImportFile> files,
                       std::chrono::sys_seconds now)
    : m_inventory(std::move(inventory)), m_files(std::move(files)), m_now(now)
{
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        addFile(file);
    }
}

void ImportPlan::addFile(std::size_t file)
{
    const ImportFile &read = m_files[file];
    for (std::size_t item = 0; item < read.content.items.size(); ++item) {
        addItem(file, item);
    }
    const auto add = [&](ImportKind kind, const QString &text) {
        m_rows.push_back({.kind = kind, .name = read.name, .state = text, .file = file});
    };
    for (const Diagnostic &finding : read.content.findings) {
        const bool isError = severityOf(finding.code) == Severity::Error;
        add(isError ? ImportKind::Problem : ImportKind::Note,
            x509::isLocked(finding) ? Tr::tr("Passphrase not given") : diagnosticText(finding));
    }
    if (!read.problem.isEmpty()) {
        add(ImportKind::Problem, read.problem);
    }
}

void ImportPlan::addItem(std::size_t file, std::size_t item)
{
    ImportRow row{.file = file, .item = item};
    std::visit([&](const auto &value) { judge(row, value); },
               m_files[file].content.items[item].item);
    m_rows.push_back(std::move(row));
}

void ImportPlan::judge(ImportRow &row, const x509::Certificate &certificate)
{
    const bool isAuthority = certificate.isCertificateAuthority();
    row.kind = isAuthority ? ImportKind::Authority : ImportKind::Certificate;
    row.name = nameOf(itemOf(row), certificate);
    row.details = Tr::tr("issuer %1, valid to %2")
                      .arg(nameOf(certificate.issuer()), dateText(certificate.notAfter()));
    const bool isKnown = std::ranges::contains(m_inventory.authorities, certificate,
                                               &model::Authority::certificate) ||
                         std::ranges::contains(m_inventory.certificates, certificate,
                                               &model::ClientCertificate::leaf);
    if (isKnown) {
        row.state = Tr::tr("already in the project");
    } else if (std::ranges::contains(m_seen, certificate)) {
        row.state = Tr::tr("listed above");
    } else {
        choose(row, Tr::tr("new"));
        row.isTrusted = isAuthority;
        m_seen.push_back(certificate);
    }
}

void ImportPlan::judge(ImportRow &row, const x509::PrivateKey &key)
{
    row.kind = ImportKind::Key;
    row.details = toQString(key.description());
    row.owner = ownerOf(key);
    if (row.owner) {
        row.name = Tr::tr("for %1").arg(nameOf(row.owner->subject()));
        choose(row, Tr::tr("matches; kept until the program is closed"));
    } else if (m_comparisonsLeft == 0) {
        row.state = Tr::tr("too many keys at once: import them in smaller parts");
    } else {
        row.state = Tr::tr("belongs to no certificate of the project or of these files");
    }
}

void ImportPlan::judge(ImportRow &row, const x509::Crl &crl) const
{
    row.kind = ImportKind::RevocationList;
    row.name = crl.number().empty()
                   ? nameOf(crl.issuer())
                   : Tr::tr("%1 no. %2").arg(nameOf(crl.issuer()), toQString(crl.number()));
    row.details = crl.nextUpdate() ? Tr::tr("due %1").arg(dateText(*crl.nextUpdate())) : QString();
    const auto signer = signerOf(crl);
    if (!signer) {
        row.state = Tr::tr("its CA is neither in the project nor in these files");
        return;
    }
    const auto change = model::previewImport(authorityFor(*signer), crl, m_now);
    if (!change) {
        row.state = diagnosticText(change.error());
        return;
    }
    const QString effect = Tr::tr("revokes %n known certificate(s)", nullptr, revokedCount(crl));
    choose(row, change->findings.empty() ? effect : effect + u". "_s + textsOf(change->findings));
}

void ImportPlan::judge(ImportRow &row, const x509::SigningRequest &request) const
{
    row.kind = ImportKind::Other;
    row.name = nameOf(request.subject());
    row.details = Tr::tr("signing request, %1").arg(toQString(request.keyDescription()));
    row.state = Tr::tr("a request holds no certificate: its CA has to sign it first");
}

void ImportPlan::judge(ImportRow &row, const x509::PublicKey &key) const
{
    row.kind = ImportKind::Other;
    row.details = Tr::tr("public key, %1").arg(toQString(key.description()));
    row.state = Tr::tr("a public key alone is not used: import its certificate");
}

const x509::ReadItem &ImportPlan::itemOf(const ImportRow &row) const
{
    return m_files[row.file].content.items[row.item];
}

std::vector<x509::Certificate> ImportPlan::allCertificates() const
{
    std::vector<x509::Certificate> all;
    std::ranges::transform(m_inventory.authorities, std::back_inserter(all),
                           &model::Authority::certificate);
    std::ranges::transform(m_inventory.certificates, std::back_inserter(all),
                           &model::ClientCertificate::leaf);
    for (const ImportFile &file : m_files) {
        for (const x509::ReadItem &read : file.content.items) {
            if (const auto *certificate = std::get_if<x509::Certificate>(&read.item)) {
                all.push_back(*certificate);
            }
        }
    }
    return all;
}

std::optional<x509::Certificate> ImportPlan::ownerOf(const x509::PrivateKey &key)
{
    for (const x509::Certificate &certificate : allCertificates()) {
        if (m_comparisonsLeft == 0) {
            return {};
        }
        --m_comparisonsLeft;
        if (key.matches(certificate)) {
            return certificate;
        }
    }
    return {};
}

std::optional<x509::Certificate> ImportPlan::signerOf(const x509::Crl &crl) const
{
    const auto all = allCertificates();
    const auto found = std::ranges::find_if(all, [&crl](const x509::Certificate &certificate) {
        const std::string &wanted = crl.authorityKeyId();
        return certificate.isCertificateAuthority() && certificate.subject() == crl.issuer() &&
               (wanted.empty() || certificate.subjectKeyId().empty() ||
                wanted == certificate.subjectKeyId());
    });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

/// The authority of the project, or one that is still to be imported.
model::Authority ImportPlan::authorityFor(const x509::Certificate &certificate) const
{
    const auto found =
        std::ranges::find(m_inventory.authorities, certificate, &model::Authority::certificate);
    return found != m_inventory.authorities.end()
               ? *found
               : model::Authority{.name = {}, .certificate = certificate, .revocations = {}};
}

int ImportPlan::revokedCount(const x509::Crl &crl) const
{
    std::set<std::string_view> serials;
    for (const x509::CrlEntry &entry : crl.entries()) {
        serials.insert(entry.serial);
    }
    const auto all = allCertificates();
    return static_cast<int>(std::ranges::count_if(all, [&](const x509::Certificate &certificate) {
        return certificate.issuer() == crl.issuer() && serials.contains(certificate.serial());
    }));
}

int ImportPlan::chosenCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, true, &ImportRow::isChosen));
}

std::vector<x509::Certificate> ImportPlan::chainOf(const ImportRow &row,
                                                   const x509::Certificate &leaf) const
{
    std::vector<x509::Certificate> chain;
    const auto &items = m_files[row.file].content.items;
    const x509::Certificate *below = &leaf;
    while (below) {
        const auto above = std::ranges::find_if(items, [&](const x509::ReadItem &read) {
            const auto *certificate = std::get_if<x509::Certificate>(&read.item);
            return certificate && isIssuedBy(*below, *certificate) && !isSelfIssued(*certificate) &&
                   !std::ranges::contains(chain, *certificate);
        });
        below = above == items.end() ? nullptr : std::get_if<x509::Certificate>(&above->item);
        if (below) {
            chain.push_back(*below);
        }
    }
    return chain;
}

void ImportPlan::addAuthority(Inventory &inventory, const ImportRow &row) const
{
    const auto &certificate = std::get<x509::Certificate>(itemOf(row).item);
    const auto id = nextId<model::AuthorityId>(inventory.authorities);
    inventory.authorities.push_back({.id = id,
                                     .name = freeName(row.name, inventory.authorities),
                                     .kind = row.authorityKind,
                                     .certificate = certificate,
                                     .revocations = {},
                                     .provenance = {model::CertificateOrigin::Imported, m_now}});
    for (model::Host &host : inventory.zone.hosts) {
        if (row.isTrusted && host.asksForCertificate) {
            host.authorities.push_back(id);
        }
    }
}

void ImportPlan::addClient(Inventory &inventory, const ImportRow &row) const
{
    const auto &leaf = std::get<x509::Certificate>(itemOf(row).item);
    inventory.certificates.push_back({.id = nextId<model::CertificateId>(inventory.certificates),
                                      .name = freeName(row.name, inventory.certificates),
                                      .leaf = leaf,
                                      .chain = chainOf(row, leaf),
                                      .provenance = {model::CertificateOrigin::Imported, m_now}});
}

/// Keeps the list and what it changes in the record of its authority.
void ImportPlan::addRevocations(Inventory &inventory, const ImportRow &row) const
{
    const auto &crl = std::get<x509::Crl>(itemOf(row).item);
    const auto signer = signerOf(crl);
    const auto authority = std::ranges::find_if(inventory.authorities, [&](const auto &candidate) {
        return candidate.certificate == signer;
    });
    if (authority != inventory.authorities.end()) {
        static_cast<void>(model::importList(*authority, crl, m_now));
    }
}

/// Authorities first: lists and certificates refer to them.
Inventory ImportPlan::result() const
{
    Inventory inventory = m_inventory;
    const auto each = [&](ImportKind kind, auto add) {
        for (const ImportRow &row : m_rows) {
            if (row.isChosen && row.kind == kind) {
                (this->*add)(inventory, row);
            }
        }
    };
    each(ImportKind::Authority, &ImportPlan::addAuthority);
    each(ImportKind::Certificate, &ImportPlan::addClient);
    each(ImportKind::RevocationList, &ImportPlan::addRevocations);
    return inventory;
}

void ImportPlan::moveKeysTo(KeyRing &ring)
{
    for (ImportRow &row : m_rows) {
        if (row.isChosen && row.owner) {
            x509::ReadItem &read = m_files[row.file].content.items[row.item];
            ring.add(*row.owner, std::move(std::get<x509::PrivateKey>(read.item)));
            row.isChosen = false;
        }
    }
}

QString importKindText(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Certificate: return Tr::tr("Certificate");
    case ImportKind::Authority: return Tr::tr("CA");
    case ImportKind::Key: return Tr::tr("Private key");
    case ImportKind::RevocationList: return Tr::tr("Revocation list");
    case ImportKind::Other: return Tr::tr("Other");
    case ImportKind::Note: return Tr::tr("Note");
    case ImportKind::Problem: return Tr::tr("! Not read");
    }
    std::unreachable();
}

} // namespace rulewright
