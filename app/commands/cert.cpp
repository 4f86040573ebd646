// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command_line.h"
#include "app/commands/console.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Subcommand {
    QLatin1StringView name;
    int (*run)(const QStringList &);
};

constexpr Subcommand subcommands[] = {
    {"show"_L1, runCertificateShow},
    {"verify"_L1, runCertificateVerify},
    {"new-ca"_L1, runCertificateNewAuthority},
    {"issue"_L1, runCertificateIssue},
    {"revoke"_L1, runCertificateRevoke},
    {"restore"_L1, runCertificateRestore},
    {"crl"_L1, runCertificateList},
    {"export"_L1, runCertificateExport},
    {"import"_L1, runCertificateImport},
};

QString usage()
{
    return QCoreApplication::translate(
        "CommandLine",
        "Usage: rulewright cert show FILE\n"
        "       rulewright cert verify FILE --ca FILE…\n"
        "       rulewright cert verify --jsonl [FILE]\n"
        "       rulewright cert new-ca --name CN --key-out FILE --out FILE\n"
        "       rulewright cert issue --ca FILE --ca-key FILE --name CN --key-out FILE --out FILE\n"
        "       rulewright cert revoke --project FILE NAME…\n"
        "       rulewright cert restore --project FILE NAME…\n"
        "       rulewright cert crl --project FILE --issuer NAME --ca-key FILE --out FILE\n"
        "       rulewright cert export --project FILE NAME --out FILE\n"
        "       rulewright cert import --project FILE FILE…\n"
        "\n"
        "“cert issue --help” and so on list the options of each. Passphrases come from files or\n"
        "from the environment, never from arguments.");
}

} // namespace

int runCertificate(const QStringList &arguments)
{
    const QString word = arguments.value(0);
    if (word == u"--help"_s || word == u"-h"_s) {
        printLine(usage());
        return exit_code::ok;
    }
    const auto found = std::ranges::find_if(
        subcommands, [&word](const Subcommand &one) { return word == one.name; });
    if (found == std::end(subcommands)) {
        printError(usage());
        return exit_code::usage;
    }
    return found->run(arguments.sliced(1));
}

} // namespace rulewright
