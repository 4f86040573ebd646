// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/project_sections.h"

#include "core/analysis/certificate_use.h"
#include "core/model/certificate_status.h"
#include "core/model/revocation_lists.h"
#include "core/model/revocation_record.h"
#include "core/simulation/client_fields.h"
#include "ui/certificates/certificate_export.h"
#include "ui/certificates/certificate_sections.h"
#include "ui/certificates/key_unlocking.h"
#include "ui/document/warning_period.h"
#include "ui/text/certificate_text.h"
#include "ui/text/qt_text.h"
#include "ui/text/simulation_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CertificateDetails)
};

QString yesNo(bool isTrue)
{
    return isTrue ? Tr::tr("yes") : Tr::tr("no");
}

/// As at a host of the project that accepts every authority; nothing where it cannot be told.
std::optional<simulation::ClientAssessment> assess(const MakingContext &context,
                                                   const model::ClientCertificate &certificate)
{
    auto assessment = simulation::assessClient({.hostAsks = true,
                                                .authorities = context.project.authorities,
                                                .certificate = &certificate,
                                                .time = context.now,
                                                .assumptions = context.project.edgeAssumptions});
    return assessment ? std::optional(*std::move(assessment)) : std::nullopt;
}

/// The state, and for client certificates what is to be said against it.
DetailSection summary(const MakingContext &context, const x509::Certificate &certificate,
                      const std::optional<simulation::ClientAssessment> &assessment)
{
    DetailSection section{Tr::tr("Certificate"), {}};
    addLine(
        section, Tr::tr("State"),
        statusText(model::statusOf(context.project, certificate, context.now, warningPeriod())));
    if (!assessment || certificate.isCertificateAuthority()) {
        return section;
    }
    for (const simulation::ClientCheck &check : assessment->checks) {
        if (check.state == simulation::CheckState::Failed) {
            addLine(section, Tr::tr("Why"), checkText(check));
        }
    }
    return section;
}

QString accessText(KeyAccess access)
{
    switch (access) {
    case KeyAccess::Open: return Tr::tr("✓ at hand");
    case KeyAccess::Locked: return Tr::tr("✓ on this computer, under a passphrase");
    case KeyAccess::Missing: return Tr::tr("✗ not on this computer");
    }
    std::unreachable();
}

DetailSection key(const MakingContext &context, const x509::Certificate &certificate)
{
    DetailSection section{Tr::tr("Key"), {}};
    addLine(section, Tr::tr("Kind and size"),
            certificate.keyDescription().empty() ? Tr::tr("not known here")
                                                 : toQString(certificate.keyDescription()));
    addLine(section, Tr::tr("Private key"),
            accessText(accessKey(certificate, context.keys, context.store)));
    addLine(section, Tr::tr("Signed by the issuer with"),
            toQString(certificate.signatureAlgorithm()));
    return section;
}

/// From the certificate upwards, as far as the project knows.
DetailSection chain(const MakingContext &context, const model::ClientCertificate &certificate)
{
    DetailSection section{Tr::tr("Chain"), {}};
    const ExportItem item = exportItem(context.project, certificate, KeyRing());
    int number = 0;
    addLine(section, QLocale().toString(++number), toQString(item.certificate.subject().display));
    for (const x509::Certificate &above : item.chain) {
        addLine(section, QLocale().toString(++number), toQString(above.subject().display));
    }
    return section;
}

QString recordText(const model::Revocation &revocation, std::chrono::sys_seconds now)
{
    if (revocation.at > now) {
        return Tr::tr("not yet, but from a later date on");
    }
    return revocation.isOnHold() ? Tr::tr("on hold") : Tr::tr("yes");
}

void addRecord(DetailSection &section, const model::Revocation *revocation,
               std::chrono::sys_seconds now)
{
    if (!revocation) {
        addLine(section, Tr::tr("Revoked"), Tr::tr("no"));
        return;
    }
    addLine(section, Tr::tr("Revoked"), recordText(*revocation, now));
    addLine(section, Tr::tr("Since"), timeText(revocation->at));
    addLine(section, Tr::tr("Reason"), revocationReasonText(revocation->reason));
    if (revocation->invalidSince) {
        addLine(section, Tr::tr("Not to be trusted since"), timeText(*revocation->invalidSince));
    }
}

void addNewestList(DetailSection &section, const MakingContext &context,
                   const model::Authority &issuer, const std::string &serial)
{
    const model::RevocationList *newest = model::newestList(issuer);
    if (!newest) {
        addLine(section, Tr::tr("Newest list of the CA"), Tr::tr("none"));
        return;
    }
    const x509::Crl &list = newest->crl;
    addLine(section, Tr::tr("Newest list of the CA"),
            Tr::tr("no. %1, %2")
                .arg(toQString(list.number()), listStateText(model::stateOf(list, context.now))));
    addLine(section, Tr::tr("Stands in it"),
            yesNo(std::ranges::contains(list.entries(), serial, &x509::CrlEntry::serial)));
}

/// Also for what is not revoked: who would do it.
DetailSection revocation(const MakingContext &context, const x509::Certificate &certificate)
{
    DetailSection section{Tr::tr("Revocation"), {}};
    const model::Authority *issuer = model::findIssuer(context.project, certificate);
    if (!issuer) {
        addLine(section, Tr::tr("Revoked"), Tr::tr("not known: the issuer is not in the project"));
        return section;
    }
    if (issuer->certificate == certificate) {
        addLine(section, Tr::tr("Revoked"), Tr::tr("by nobody: it signed itself"));
        return section;
    }
    addRecord(section, model::findRevocation(*issuer, certificate.serial()), context.now);
    addLine(section, Tr::tr("Revoking CA"), toQString(issuer->name));
    addLine(section, Tr::tr("Kind of the CA"), authorityKindText(issuer->kind));
    addNewestList(section, context, *issuer, certificate.serial());
    return section;
}

/// A line for each rule, with what it names the certificate by.
void addRules(DetailSection &section, const model::Project &project,
              const x509::Certificate &certificate)
{
    const auto uses = analysis::CertificateUses(project).of(certificate);
    for (std::size_t i = 0; i < project.rules.size(); ++i) {
        const model::Rule &rule = project.rules[i];
        QStringList marks;
        for (const analysis::CertificateUse &use : uses) {
            if (use.rule == rule.id) {
                marks += certificateMarkText(use.mark);
            }
        }
        marks.removeDuplicates();
        addLine(section,
                Tr::tr("Rule %1 “%2”")
                    .arg(QLocale().toString(static_cast<int>(i) + 1), toQString(rule.name)),
                marks.join(u", "_s));
    }
}

DetailSection usedBy(const MakingContext &context, const x509::Certificate &certificate)
{
    DetailSection section{Tr::tr("Used by"), {}};
    addRules(section, context.project, certificate);
    for (const std::size_t test : analysis::testsOf(context.project, certificate)) {
        addLine(section, Tr::tr("Test %1").arg(test + 1),
                toQString(context.project.tests[test].name));
    }
    for (const std::string &host : analysis::hostsOf(context.project, certificate)) {
        addLine(section, Tr::tr("Host that trusts it"), toQString(host));
    }
    const model::Authority *issuer = model::findIssuer(context.project, certificate);
    if (issuer && issuer->certificate != certificate) {
        for (const std::string &host : analysis::hostsOf(context.project, issuer->certificate)) {
            addLine(section, Tr::tr("Host that trusts the issuer"), toQString(host));
        }
    }
    if (section.lines.empty()) {
        section.lines.push_back({Tr::tr("no rule, no test and no host"), {}});
    }
    return section;
}

/// The fields, as a host of the project that accepts the issuer would fill them now.
DetailSection fields(const std::optional<simulation::ClientAssessment> &assessment)
{
    DetailSection section{Tr::tr("Fields of the rules language"), {}};
    if (!assessment) {
        return section;
    }
    for (const simulation::ClientField &field : simulation::toClientFields(assessment->fields)) {
        const auto *text = std::get_if<std::string>(&field.value);
        const bool isTrue = !text && std::get<bool>(field.value);
        addLine(section, toQString(field.name),
                text     ? toQString(*text)
                : isTrue ? u"true"_s
                         : u"false"_s);
    }
    return section;
}

} // namespace

std::vector<DetailSection> detailsOf(const MakingContext &context,
                                     const model::ClientCertificate &certificate)
{
    const x509::Certificate &leaf = certificate.leaf;
    const auto assessment = assess(context, certificate);
    std::vector<DetailSection> sections{summary(context, leaf, assessment),
                                        nameSection(leaf),
                                        validitySection(leaf),
                                        key(context, leaf),
                                        extensionSection(leaf),
                                        identitySection(leaf),
                                        chain(context, certificate),
                                        revocation(context, leaf),
                                        usedBy(context, leaf),
                                        fields(assessment)};
    std::erase_if(sections, [](const DetailSection &section) { return section.lines.empty(); });
    return sections;
}

} // namespace rulewright
