// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command_line.h"

#include "app/commands/console.h"
#include "ui/text/language.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Command {
    QLatin1StringView name;
    int (*run)(const QStringList &);
};

int showHelp(const QStringList &)
{
    printLine(commandLineHelp());
    return exit_code::ok;
}

int showVersion(const QStringList &)
{
    printLine(u"Rulewright %1"_s.arg(QCoreApplication::applicationVersion()));
    return exit_code::ok;
}

constexpr Command commands[] = {
    {"check"_L1, runCheck},        {"eval"_L1, runEvaluate}, {"simulate"_L1, runSimulate},
    {"test"_L1, runTest},          {"export"_L1, runExport}, {"cert"_L1, runCertificate},
    {"--help"_L1, showHelp},       {"-h"_L1, showHelp},      {"help"_L1, showHelp},
    {"--version"_L1, showVersion}, {"-v"_L1, showVersion},
};

const Command *findCommand(const QStringList &arguments)
{
    const auto found = std::ranges::find_if(commands, [&arguments](const Command &command) {
        return !arguments.isEmpty() && arguments.first() == command.name;
    });
    return found == std::end(commands) ? nullptr : &*found;
}

} // namespace

QString commandLineHelp()
{
    return QCoreApplication::translate(
        "CommandLine",
        "Usage: rulewright [PROJECT]\n"
        "       rulewright COMMAND [ARGUMENT…]\n"
        "\n"
        "Without a command the window opens on the project, or on the example project.\n"
        "\n"
        "  check EXPRESSION        check an expression; “-” reads it from standard input\n"
        "  check --jsonl [FILE]    check one expression per line of JSON\n"
        "  eval EXPRESSION [--set FIELD=VALUE]… [--explain]\n"
        "                          evaluate an expression over values of fields\n"
        "  eval --jsonl [FILE]     evaluate one expression per line of JSON\n"
        "  simulate PROJECT --host HOST [--certificate NAME|FILE] [--time TIME]\n"
        "           [--method METHOD] [--path PATH] [--json] [--expect VERDICT]\n"
        "                          try one request against the rules\n"
        "  test PROJECT [--time TIME] [--json]\n"
        "                          run the tests of a project\n"
        "  export PROJECT --format rulesets\n"
        "                          write the rules as JSON for the Rulesets API\n"
        "  cert show FILE          show what a certificate says\n"
        "  cert verify FILE --ca FILE [--untrusted FILE]… [--crl FILE]… [--time TIME]\n"
        "                          verify a client certificate\n"
        "  cert verify --jsonl [FILE]\n"
        "                          verify one case per line of JSON\n"
        "  cert new-ca --name CN --key-out FILE --out FILE [--project PROJECT]\n"
        "                          make a certificate authority\n"
        "  cert issue --ca FILE --ca-key FILE --name CN --key-out FILE --out FILE\n"
        "                          issue a certificate\n"
        "  cert revoke --project PROJECT NAME…\n"
        "  cert restore --project PROJECT NAME…\n"
        "                          revoke certificates; take that back\n"
        "  cert crl --project PROJECT --issuer NAME --ca-key FILE --out FILE\n"
        "                          make the next revocation list of a CA\n"
        "  cert import --project PROJECT FILE…\n"
        "                          take certificates and revocation lists in\n"
        "  cert export --project PROJECT NAME --out FILE\n"
        "                          write a certificate to a file\n"
        "  tour --out FOLDER       drive the window through its main path; pictures, verdicts, "
        "JSON\n"
        "\n"
        "  --help, --version       this text; the version\n"
        "  COMMAND --help          the options of a command\n"
        "\n"
        "--example stands for the example project wherever a PROJECT is wanted.\n"
        "Exit codes: 0 fine, 1 findings, a refusal or another verdict than expected, 2 wrong use,\n"
        "3 a file that cannot be read or written.");
}

bool isCommandLine(const QStringList &arguments)
{
    return findCommand(arguments) != nullptr;
}

int runCommandLine(const QStringList &arguments)
{
    Language language;
    language.choose(Language::saved());
    const Command *command = findCommand(arguments);
    Q_ASSERT(command);
    return command ? command->run(arguments.sliced(1)) : exit_code::usage;
}

} // namespace rulewright
