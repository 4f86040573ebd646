// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/authority_kind_option.h"
#include "app/commands/command_line.h"
#include "app/commands/item_files.h"
#include "app/commands/option_values.h"
#include "app/commands/passphrase_options.h"
#include "app/commands/project_edit.h"
#include "core/exchange/certificate_words.h"
#include "ui/certificates/import_plan.h"
#include "ui/document/example_store.h"
#include "ui/text/diagnostic_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Options {
    QCommandLineOption project = projectOption(Tr::tr("The project that takes them in."));
    QCommandLineOption kind = authorityKindOption(model::AuthorityKind::Uploaded);
    QCommandLineOption noTrust{
        u"no-trust"_s,
        Tr::tr("Hosts of the project do not accept the new CAs; else those that ask for a "
               "certificate do.")};
    PassphraseOptions passphrase = passphraseOptions();

    QList<QCommandLineOption> all() const
    {
        return QList{project, kind, noTrust} + passphrase.all();
    }
};

/// Keys are not kept, so that one that is locked matters only where there is nothing else.
OrExitCode<ImportFile> readFile(const QString &fileName, const Passphrase &passphrase)
{
    auto content = readItemFile(fileName, textOf(passphrase));
    if (!content) {
        return std::unexpected(content.error());
    }
    const auto locked = std::ranges::find_if(
        content->findings, [](const Diagnostic &finding) { return x509::isLocked(finding); });
    if (content->items.empty() && locked != content->findings.end()) {
        return refuse(u"%1: %2"_s.arg(fileName, diagnosticText(*locked)), exit_code::file);
    }
    std::erase_if(content->findings,
                  [](const Diagnostic &finding) { return x509::isLocked(finding); });
    return ImportFile{.name = fileName, .content = *std::move(content)};
}

OrExitCode<std::vector<ImportFile>> readFiles(const Command &command, const Options &options)
{
    const auto passphrase = options.passphrase.read(command);
    if (!passphrase) {
        return std::unexpected(passphrase.error());
    }
    std::vector<ImportFile> files;
    for (const QString &fileName : command.parser.positionalArguments()) {
        auto file = readFile(fileName, *passphrase);
        if (!file) {
            return std::unexpected(file.error());
        }
        files.push_back(*std::move(file));
    }
    return files;
}

/// What of the rows is to be taken over.
void choose(ImportPlan &plan, model::AuthorityKind kind, bool isTrusted)
{
    for (ImportRow &row : plan.rows()) {
        row.authorityKind = kind;
        row.isTrusted = row.isTrusted && isTrusted;
        if (row.kind == ImportKind::Key) {
            row.isChosen = false;
            row.state = Tr::tr("not kept: a project holds no keys");
        }
    }
}

void print(const ImportPlan &plan)
{
    for (const ImportRow &row : plan.rows()) {
        QStringList parts{importKindText(row.kind), row.name, row.details, row.state};
        parts.removeAll(QString());
        printLine(parts.join(u"  "_s));
    }
    if (std::ranges::contains(plan.rows(), ImportKind::Key, &ImportRow::kind)) {
        printError(Tr::tr("Private keys are not kept in a project; their files stay as they are."));
    }
}

/// Whether something was found that a project could have held and did not get.
bool isFailed(const ImportRow &row)
{
    return row.kind == ImportKind::Problem || row.kind == ImportKind::Other ||
           (row.kind == ImportKind::RevocationList && !row.isUsable);
}

OrExitCode<void> takeOver(ProjectEdit edit, const ImportPlan &plan)
{
    edit.setInventory(plan.result());
    return edit.save().and_then([&plan] {
        print(plan);
        return std::ranges::any_of(plan.rows(), isFailed)
                   ? OrExitCode<void>(std::unexpected(exit_code::findings))
                   : OrExitCode<void>();
    });
}

OrExitCode<void> run(const Command &command, const Options &options)
{
    const auto kind = readWord(command, options.kind, exchange::authorityKindWords);
    if (!kind) {
        return std::unexpected(kind.error());
    }
    auto files = readFiles(command, options);
    if (!files) {
        return std::unexpected(files.error());
    }
    return ProjectEdit::open(command.value(options.project)).and_then([&](ProjectEdit edit) {
        ImportPlan plan(edit.inventory(), *std::move(files), currentTime());
        choose(plan, *kind, !command.has(options.noTrust));
        return takeOver(std::move(edit), plan);
    });
}

OrExitCode<void> checkUse(const Command &command, const Options &options)
{
    if (command.parser.positionalArguments().isEmpty()) {
        return refuse(Tr::tr("Give the files to import."));
    }
    return command.expectAll({options.project});
}

} // namespace

int runCertificateImport(const QStringList &arguments)
{
    const Options options;
    Command command(u"cert import"_s,
                    Tr::tr("Takes certificates, CAs and revocation lists into a project. Private "
                           "keys are not kept."));
    command.parser.addPositionalArgument(
        u"file"_s, Tr::tr("Files in PEM, DER, PKCS#7 or PKCS#12, or - for standard input."),
        u"file…"_s);
    command.parser.addOptions(options.all());
    return finish(
        command.parse(arguments).and_then([&] { return checkUse(command, options); }).and_then([&] {
            return run(command, options);
        }));
}

} // namespace rulewright
