// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/batch.h"
#include "app/commands/command_line.h"
#include "app/commands/item_files.h"
#include "app/commands/option_values.h"
#include "core/exchange/x509_jsonl.h"
#include "core/x509/verification.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// Texts of the command line.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The options of the command.
struct Options {
    QCommandLineOption lines{u"jsonl"_s,
                             Tr::tr("Read one JSON object per line and answer one per line.")};
    QCommandLineOption anchors{u"ca"_s, Tr::tr("A file with authorities that are trusted."),
                               Tr::tr("FILE")};
    QCommandLineOption untrusted{u"untrusted"_s,
                                 Tr::tr("A file with certificates that the client sends along."),
                                 Tr::tr("FILE")};
    QCommandLineOption lists{u"crl"_s, Tr::tr("A file with revocation lists."), Tr::tr("FILE")};
    QCommandLineOption path{u"whole-path"_s,
                            Tr::tr("Look up the authorities in the lists as well.")};
    QCommandLineOption time{
        u"time"_s, Tr::tr("When, in ISO 8601, for example 2026-11-24T12:00:00Z; else now."),
        u"time"_s};
    QCommandLineOption strict{u"strict"_s, Tr::tr("Check the form of the certificates strictly.")};
    QCommandLineOption anyPurpose{u"any-purpose"_s,
                                  Tr::tr("Accept certificates that are not meant for clients.")};

    QList<QCommandLineOption> all() const
    {
        return {lines, anchors, untrusted, lists, path, time, strict, anyPurpose};
    }
};

/// Appends what the files hold of one kind.
template <typename T>
OrExitCode<void> readFiles(const QStringList &fileNames, std::vector<T> &values)
{
    for (const QString &fileName : fileNames) {
        auto found = readAll<T>(fileName);
        if (!found) {
            return std::unexpected(found.error());
        }
        std::ranges::move(*found, std::back_inserter(values));
    }
    return {};
}

/// A verification to do.
struct Job {
    std::vector<x509::Certificate> sent;
    std::vector<x509::Certificate> anchors;
    std::vector<x509::Crl> lists;
    x509::ChainOptions options;
};

OrExitCode<Job> readJob(const QCommandLineParser &parser, const Options &options)
{
    const auto time = readTime(parser.value(options.time));
    if (!time) {
        return std::unexpected(time.error());
    }
    Job job{.sent = {},
            .anchors = {},
            .lists = {},
            .options = {.time = *time,
                        .purpose = parser.isSet(options.anyPurpose) ? x509::ChainPurpose::Any
                                                                    : x509::ChainPurpose::TlsClient,
                        .isStrict = parser.isSet(options.strict)}};
    const auto done =
        readFiles(parser.positionalArguments(), job.sent)
            .and_then([&] { return readFiles(parser.values(options.untrusted), job.sent); })
            .and_then([&] { return readFiles(parser.values(options.anchors), job.anchors); })
            .and_then([&] { return readFiles(parser.values(options.lists), job.lists); });
    if (!done) {
        return std::unexpected(done.error());
    }
    return job;
}

QString describe(const x509::Verification &verification)
{
    const x509::RevocationVerdict &revocation = verification.revocation;
    if (!verification.chain.isTrusted) {
        return Tr::tr("Not verified: %1 (error %2 at depth %3)")
            .arg(toQString(verification.chain.reason))
            .arg(verification.chain.code)
            .arg(verification.chain.depth);
    }
    switch (revocation.state) {
    case x509::RevocationState::NotChecked: return Tr::tr("Verified");
    case x509::RevocationState::Good: return Tr::tr("Verified, not revoked");
    case x509::RevocationState::Revoked: return Tr::tr("Verified, but revoked");
    case x509::RevocationState::Unknown:
        return Tr::tr("Verified; whether it is revoked is unknown: %1")
            .arg(toQString(revocation.reason));
    }
    std::unreachable();
}

int report(const x509::Verification &verification)
{
    printLine(describe(verification));
    for (const x509::Certificate &link : verification.chain.chain) {
        printLine(u"  "_s + toQString(link.subject().display));
    }
    const x509::RevocationState state = verification.revocation.state;
    const bool isGood =
        verification.chain.isTrusted &&
        (state == x509::RevocationState::NotChecked || state == x509::RevocationState::Good);
    return isGood ? exit_code::ok : exit_code::findings;
}

int verifyFiles(const QCommandLineParser &parser, const Options &options)
{
    auto job = readJob(parser, options);
    if (!job) {
        return job.error();
    }
    std::optional<x509::RevocationSource> source;
    if (parser.isSet(options.lists)) {
        source = {.lists = std::move(job->lists),
                  .scope = parser.isSet(options.path) ? x509::RevocationScope::WholePath
                                                      : x509::RevocationScope::Leaf};
    }
    const x509::ChainInput input{.leaf = job->sent.front(),
                                 .untrusted = {job->sent.begin() + 1, job->sent.end()},
                                 .anchors = std::move(job->anchors)};
    const auto verification = x509::verify(input, job->options, source);
    if (!verification) {
        printError(diagnosticText(verification.error()));
        return exit_code::file;
    }
    return report(*verification);
}

/// A line that is no case is answered as well, so that answers stay beside their questions.
std::string answerLine(std::string_view line)
{
    const auto answer = exchange::verifyJsonLine(line);
    return exchange::toJsonLine(answer.value_or(exchange::VerificationAnswer{
        .id = {},
        .isAccepted = false,
        .reason = answer ? std::string() : toStdString(diagnosticText(answer.error()))}));
}

bool isAccepted(std::string_view answer)
{
    return answer.contains("\"result\":\"SUCCESS\"");
}

} // namespace

int runCertificateVerify(const QStringList &arguments)
{
    const Options options;
    Command command(u"cert verify"_s, Tr::tr("Verifies a client certificate with OpenSSL: chain, "
                                             "time and purpose, then revocation."));
    command.parser.addPositionalArgument(
        u"file"_s, Tr::tr("The certificate, followed in the file by what the client sends along; "
                          "with --jsonl a file of cases, or - for standard input."));
    command.parser.addOptions(options.all());
    if (const auto parsed = command.parse(arguments); !parsed) {
        return parsed.error();
    }
    const QStringList files = command.parser.positionalArguments();
    if (command.has(options.lines) && files.size() <= 1) {
        return answerLines(files.value(0, u"-"_s), answerLine, isAccepted);
    }
    if (files.size() != 1 || !command.has(options.anchors)) {
        printError(Tr::tr("Give one file with the certificate and --ca FILE, or --jsonl."));
        return exit_code::usage;
    }
    return verifyFiles(command.parser, options);
}

} // namespace rulewright
