// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command.h"

#include "ui/text/diagnostic_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// As it is typed: “--out FILE”.
QString spelling(const QCommandLineOption &option)
{
    const QString name = u"--"_s + option.names().constLast();
    return option.valueName().isEmpty() ? name : name + u' ' + option.valueName();
}

QString nameOf(const QCommandLineOption &option)
{
    return u"--"_s + option.names().constLast();
}

} // namespace

std::unexpected<int> refuse(const QString &text, int code)
{
    printError(text);
    return std::unexpected(code);
}

std::unexpected<int> refuse(const Error &error, int code)
{
    return refuse(diagnosticText(error), code);
}

int finish(const OrExitCode<void> &last)
{
    return last ? exit_code::ok : last.error();
}

Command::Command(const QString &name, const QString &description)
    : m_name(u"rulewright "_s + name),
      m_help({u"h"_s, u"help"_s}, QCoreApplication::translate("CommandLine", "List the options."))
{
    parser.addOption(m_help);
    parser.setApplicationDescription(description);
}

OrExitCode<void> Command::parse(const QStringList &arguments)
{
    if (!parser.parse(QStringList{m_name} + arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(m_help)) {
        printLine(helpText());
        return std::unexpected(exit_code::ok);
    }
    return {};
}

/// Qt names the program and not the command.
QString Command::helpText() const
{
    const QString program = QCoreApplication::arguments().constFirst();
    QString text = parser.helpText();
    return text.replace(text.indexOf(program), program.size(), m_name);
}

OrExitCode<void> Command::expectNoArguments() const
{
    const QStringList given = parser.positionalArguments();
    if (given.isEmpty()) {
        return {};
    }
    return refuse(QCoreApplication::translate("CommandLine",
                                              "“%1” is not expected here: options start with “--”.")
                      .arg(given.first()));
}

OrExitCode<void> Command::expectAll(const QList<QCommandLineOption> &options) const
{
    for (const QCommandLineOption &option : options) {
        if (value(option).isEmpty()) {
            return refuse(
                QCoreApplication::translate("CommandLine", "%1 is missing.").arg(spelling(option)));
        }
    }
    return {};
}

OrExitCode<void> Command::expectOne(const QList<QCommandLineOption> &options) const
{
    const auto isGiven = [this](const QCommandLineOption &option) { return has(option); };
    if (std::ranges::count_if(options, isGiven) == 1) {
        return {};
    }
    QStringList spellings;
    std::ranges::transform(options, std::back_inserter(spellings), spelling);
    return refuse(QCoreApplication::translate("CommandLine", "Give exactly one of these: %1.")
                      .arg(spellings.join(u", "_s)));
}

OrExitCode<void> Command::expectWithout(const QCommandLineOption &option,
                                        const QList<QCommandLineOption> &others) const
{
    for (const QCommandLineOption &other : others) {
        if (has(option) && has(other)) {
            return refuse(
                QCoreApplication::translate("CommandLine", "%1 and %2 cannot be used together.")
                    .arg(nameOf(option), nameOf(other)));
        }
    }
    return {};
}

OrExitCode<void> Command::expectOnlyWith(const QCommandLineOption &wanted,
                                         const QList<QCommandLineOption> &options) const
{
    for (const QCommandLineOption &option : options) {
        if (has(option) && !has(wanted)) {
            return refuse(QCoreApplication::translate("CommandLine", "%1 can only be used with %2.")
                              .arg(nameOf(option), nameOf(wanted)));
        }
    }
    return {};
}

} // namespace rulewright
