// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command_line.h"
#include "app/commands/revocation_target.h"
#include "core/model/revocation_record.h"
#include "ui/text/diagnostic_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Gives the words for what happened.
OrExitCode<QString> restore(const RevocationTarget &target)
{
    if (!model::findRevocation(*target.issuer, target.serial)) {
        return Tr::tr("“%1” is not revoked.").arg(target.name);
    }
    const auto restored = model::restore(*target.issuer, target.serial);
    if (!restored) {
        return refuse(u"%1: %2"_s.arg(target.name, diagnosticText(restored.error())),
                      exit_code::findings);
    }
    return Tr::tr("“%1” is not revoked any more.").arg(target.name);
}

} // namespace

int runCertificateRestore(const QStringList &arguments)
{
    const QCommandLineOption project = projectOption(Tr::tr("The project with the certificates."));
    const QCommandLineOption issuer = revocationIssuerOption();
    Command command(u"cert restore"_s,
                    Tr::tr("Takes revocations back: of all certificates that are named, or none."));
    command.parser.addPositionalArgument(
        u"name"_s, Tr::tr("The name of a certificate in the project, or its serial number."),
        u"name…"_s);
    command.parser.addOptions({project, issuer});
    return finish(command.parse(arguments)
                      .and_then([&] { return command.expectAll({project}); })
                      .and_then([&] { return ProjectEdit::open(command.value(project)); })
                      .and_then([&](ProjectEdit edit) {
                          return readTargets(command, issuer, edit.project())
                              .and_then([&](const auto &targets) {
                                  return changeAll(edit, targets, restore);
                              });
                      }));
}

} // namespace rulewright
