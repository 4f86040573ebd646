// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command_line.h"
#include "app/commands/issue_steps.h"
#include "app/commands/output_options.h"
#include "app/commands/period_options.h"
#include "core/model/revocation_lists.h"
#include "core/x509/pem.h"
#include "ui/document/example_store.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <format>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int usualDays = 7;

struct Options {
    QCommandLineOption project =
        projectOption(Tr::tr("The project with the CA; the list is kept in it."));
    QCommandLineOption issuer{u"issuer"_s, Tr::tr("The name of the CA in the project."),
                              Tr::tr("NAME")};
    QCommandLineOption key{u"ca-key"_s, Tr::tr("The key of the CA."), Tr::tr("FILE")};
    QCommandLineOption days = daysOption(usualDays);
    QCommandLineOption expired{u"include-expired"_s,
                               Tr::tr("Name certificates that have expired as well.")};
    PassphraseOptions passphrase = passphraseOptions();
    OutputOptions output;

    QList<QCommandLineOption> all() const
    {
        return QList{project, issuer, key, days, expired} + passphrase.all() + output.all();
    }
};

OrExitCode<void> checkUse(const Command &command, const Options &options)
{
    const QStringList kept{command.value(options.project), command.value(options.key)};
    return command.expectNoArguments()
        .and_then([&] {
            return command.expectAll(
                {options.project, options.issuer, options.key, options.output.out});
        })
        .and_then([&] {
            return options.output.check(command, {command.value(options.output.out)}, kept);
        });
}

OrExitCode<x509::Crl> makeList(const model::ListOrder &order, const model::Project &project,
                               const model::Authority &authority, const Signer &signer)
{
    auto list =
        x509::issueCrl(model::nextListRequest(project, authority, order), signer.asIssuer());
    if (!list) {
        return refuse(list.error());
    }
    return *std::move(list);
}

QString describe(const x509::Crl &list)
{
    const auto due = list.nextUpdate().value_or(list.thisUpdate());
    return Tr::tr("Made the revocation list no. %1 with this many certificates: %2. The next one "
                  "is due %3.")
        .arg(toQString(list.number()), QString::number(list.entries().size()),
             toQString(std::format("{:%FT%TZ}", due)));
}

/// The project first: it knows which number was given.
OrExitCode<void> keep(const Command &command, const Options &options, const ProjectEdit &edit,
                      const x509::Crl &list)
{
    return edit.save()
        .and_then([&] { return options.output.write(command, x509::toPem(list)); })
        .transform([&] { printError(describe(list)); });
}

OrExitCode<void> run(const Command &command, const Options &options)
{
    const auto days = readDays(command, options.days);
    if (!days) {
        return std::unexpected(days.error());
    }
    const model::ListOrder order{.madeAt = currentTime(),
                                 .validFor = *days,
                                 .includesExpired = command.has(options.expired)};
    auto edit = ProjectEdit::open(command.value(options.project));
    if (!edit) {
        return std::unexpected(edit.error());
    }
    const Passphrase none;
    return edit->findAuthority(command.value(options.issuer))
        .and_then([&](model::Authority *authority) {
            return readSigner(command, authority->certificate, command.value(options.key),
                              {options.passphrase, none})
                .and_then([&](const Signer &signer) {
                    return makeList(order, edit->project(), *authority, signer);
                })
                .and_then([&](const x509::Crl &list) {
                    model::addMadeList(*authority, list);
                    return keep(command, options, *edit, list);
                });
        });
}

} // namespace

int runCertificateList(const QStringList &arguments)
{
    const Options options;
    Command command(u"cert crl"_s,
                    Tr::tr("Makes the next revocation list of a CA from what it has revoked."));
    command.parser.addOptions(options.all());
    return finish(
        command.parse(arguments).and_then([&] { return checkUse(command, options); }).and_then([&] {
            return run(command, options);
        }));
}

} // namespace rulewright
