// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command_line.h"
#include "app/commands/option_values.h"
#include "app/commands/revocation_target.h"
#include "core/exchange/certificate_words.h"
#include "core/model/revocation_record.h"
#include "ui/text/certificate_text.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using model::Revocation;
using model::RevocationReason;

struct Options {
    QCommandLineOption project = projectOption(Tr::tr("The project with the certificates."));
    QCommandLineOption issuer = revocationIssuerOption();
    QCommandLineOption reason{
        u"reason"_s,
        Tr::tr("Why: unspecified, keyCompromise, cACompromise, affiliationChanged, superseded, "
               "cessationOfOperation, certificateHold, privilegeWithdrawn or aACompromise; "
               "else unspecified."),
        Tr::tr("REASON"), u"unspecified"_s};
    QCommandLineOption time{u"at"_s, Tr::tr("When, in ISO 8601 and UTC; else now."),
                            Tr::tr("TIME")};
    QCommandLineOption invalidSince{
        u"invalid-since"_s,
        Tr::tr("Since when the key is not to be trusted, where that is earlier."), Tr::tr("TIME")};

    QList<QCommandLineOption> all() const { return {project, issuer, reason, time, invalidSince}; }
};

/// The revocation that the options describe, without a serial number.
OrExitCode<Revocation> readRevocation(const Command &command, const Options &options)
{
    const auto at = readTime(command.value(options.time));
    if (!at) {
        return std::unexpected(at.error());
    }
    Revocation revocation{.serial = {}, .at = *at};
    if (command.has(options.invalidSince)) {
        const auto since = readTime(command.value(options.invalidSince));
        if (!since) {
            return std::unexpected(since.error());
        }
        revocation.invalidSince = *since;
    }
    return readWord(command, options.reason, exchange::reasonWords)
        .transform([&](RevocationReason reason) {
            revocation.reason = reason;
            return revocation;
        });
}

/// Revokes, makes “on hold” final, or leaves a certificate that is revoked like that as it is.
/// Gives the words for what happened.
OrExitCode<QString> revoke(const RevocationTarget &target, Revocation revocation)
{
    const Revocation *known = model::findRevocation(*target.issuer, target.serial);
    if (known && known->reason == revocation.reason) {
        return Tr::tr("“%1” is revoked already.").arg(target.name);
    }
    if (known && !known->isOnHold()) {
        return refuse(Tr::tr("“%1” is revoked already, for another reason: %2.")
                          .arg(target.name, revocationReasonText(known->reason)),
                      exit_code::findings);
    }
    revocation.serial = target.serial;
    model::revoke(*target.issuer, std::move(revocation));
    return Tr::tr("“%1” is revoked now; its serial number is %2.")
        .arg(target.name, toQString(target.serial));
}

OrExitCode<void> run(const Command &command, const Options &options)
{
    const auto revocation = readRevocation(command, options);
    if (!revocation) {
        return std::unexpected(revocation.error());
    }
    return ProjectEdit::open(command.value(options.project)).and_then([&](ProjectEdit edit) {
        return readTargets(command, options.issuer, edit.project())
            .and_then([&](const auto &targets) {
                return changeAll(edit, targets, [&](const RevocationTarget &target) {
                    return revoke(target, *revocation);
                });
            });
    });
}

} // namespace

int runCertificateRevoke(const QStringList &arguments)
{
    const Options options;
    Command command(u"cert revoke"_s, Tr::tr("Revokes certificates: all that are named, or none."));
    command.parser.addPositionalArgument(
        u"name"_s, Tr::tr("The name of a certificate in the project, or its serial number."),
        u"name…"_s);
    command.parser.addOptions(options.all());
    return finish(command.parse(arguments)
                      .and_then([&] { return command.expectAll({options.project}); })
                      .and_then([&] { return run(command, options); }));
}

} // namespace rulewright
