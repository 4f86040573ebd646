// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/batch.h"
#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "core/exchange/x509_jsonl.h"
#include "core/x509/read_items.h"
#include "core/x509/verification.h"
#include "ui/document/example_store.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// Texts of the command line.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

template <typename T> using OrExitCode = std::expected<T, int>;

std::unexpected<int> refuse(const QString &text, int code)
{
    printError(text);
    return std::unexpected(code);
}

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

/// Appends what the files hold of one kind; other items and warnings are passed over.
template <typename T>
OrExitCode<void> readFiles(const QStringList &fileNames, std::vector<T> &values)
{
    for (const QString &fileName : fileNames) {
        const auto input = readInput(fileName);
        if (!input) {
            return refuse(input.error(), exit_code::file);
        }
        x509::ItemList found =
            x509::readItems(std::vector<std::uint8_t>(input->begin(), input->end()));
        for (const Diagnostic &finding : found.findings) {
            if (severityOf(finding.code) == Severity::Error) {
                return refuse(u"%1: %2"_s.arg(fileName, diagnosticText(finding)), exit_code::file);
            }
        }
        const std::size_t before = values.size();
        for (x509::ReadItem &item : found.items) {
            if (T *value = std::get_if<T>(&item.item)) {
                values.push_back(std::move(*value));
            }
        }
        if (values.size() == before) {
            return refuse(Tr::tr("“%1” holds nothing that can be used here.").arg(fileName),
                          exit_code::file);
        }
    }
    return {};
}

OrExitCode<std::chrono::sys_seconds> readTime(const QString &text)
{
    if (text.isEmpty()) {
        return currentTime();
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) {
        return refuse(
            Tr::tr("“%1” is no time in ISO 8601, for example 2026-11-24T12:00:00Z.").arg(text),
            exit_code::usage);
    }
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeZone(QTimeZone::utc());
    }
    return std::chrono::sys_seconds{std::chrono::seconds{time.toSecsSinceEpoch()}};
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
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr(
        "Verifies a client certificate with OpenSSL: chain, time and purpose, then revocation."));
    parser.addPositionalArgument(
        u"file"_s, Tr::tr("The certificate, followed in the file by what the client sends along; "
                          "with --jsonl a file of cases, or - for standard input."));
    parser.addOptions(options.all());
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(QStringList{u"rulewright cert verify"_s} + arguments)) {
        printError(parser.errorText());
        return exit_code::usage;
    }
    if (parser.isSet(help)) {
        printLine(parser.helpText());
        return exit_code::ok;
    }
    const QStringList files = parser.positionalArguments();
    if (parser.isSet(options.lines) && files.size() <= 1) {
        return answerLines(files.value(0, u"-"_s), answerLine, isAccepted);
    }
    if (files.size() != 1 || !parser.isSet(options.anchors)) {
        printError(Tr::tr("Give one file with the certificate and --ca FILE, or --jsonl."));
        return exit_code::usage;
    }
    return verifyFiles(parser, options);
}

} // namespace rulewright
