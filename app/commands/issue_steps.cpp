// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/issue_steps.h"

#include "app/commands/item_files.h"
#include "ui/certificates/import_plan.h"
#include "ui/document/example_store.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The certificates as if they had come in one file, of which only the first is to be taken.
ImportPlan planFor(const ProjectEdit &edit, const std::vector<x509::Certificate> &certificates)
{
    std::vector<ImportFile> files(1);
    for (const x509::Certificate &certificate : certificates) {
        files.front().content.items.push_back({certificate, {}});
    }
    ImportPlan plan(edit.inventory(), std::move(files), currentTime());
    for (ImportRow &row : plan.rows()) {
        row.isChosen = row.isChosen && row.item == 0;
    }
    return plan;
}

} // namespace

OrExitCode<Signer> readSigner(const Command &command, const x509::Certificate &certificate,
                              const QString &keyFile, const PassphraseSource &passphrase)
{
    const auto own = passphrase.options.read(command);
    if (!own) {
        return std::unexpected(own.error());
    }
    auto key = readFirst<x509::PrivateKey>(keyFile, textOf(*own ? *own : passphrase.usual));
    if (!key) {
        return std::unexpected(key.error());
    }
    if (!key->matches(certificate)) {
        return refuse(Error{DiagnosticCode::KeyMismatch, {certificate.subject().display}});
    }
    return Signer{certificate, *std::move(key)};
}

OrExitCode<void> sayFindings(std::span<const Diagnostic> findings)
{
    for (const Diagnostic &finding : findings) {
        printError(u"%1 (%2)"_s.arg(diagnosticText(finding), toQString(idOf(finding.code))));
    }
    return hasErrors(findings) ? OrExitCode<void>(std::unexpected(exit_code::findings))
                               : OrExitCode<void>();
}

QString join(ProjectEdit &edit, const std::vector<x509::Certificate> &certificates,
             const std::function<void(ImportRow &)> &choose)
{
    ImportPlan plan = planFor(edit, certificates);
    ImportRow &row = plan.rows().front();
    if (choose) {
        choose(row);
    }
    edit.setInventory(plan.result());
    const bool isAuthority = row.kind == ImportKind::Authority;
    model::Project &project = edit.project();
    (isAuthority ? project.authorities.back().provenance : project.certificates.back().provenance)
        .origin = model::CertificateOrigin::Issued;
    return toQString(isAuthority ? project.authorities.back().name
                                 : project.certificates.back().name);
}

void sayMade(const x509::Certificate &certificate, const QString &nameInProject)
{
    printError(Tr::tr("Made “%1” with the serial number %2, valid until %3.")
                   .arg(toQString(certificate.subject().display), toQString(certificate.serial()),
                        toQString(certificate.notAfterText())));
    if (!nameInProject.isEmpty()) {
        printError(Tr::tr("The project knows it as “%1”.").arg(nameInProject));
    }
}

} // namespace rulewright
