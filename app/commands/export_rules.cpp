// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command_line.h"
#include "app/commands/console.h"
#include "app/commands/project_argument.h"
#include "core/exchange/ruleset_json.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rulewright
{

int runExport(const QStringList &arguments)
{
    ProjectCommand command(u"export"_s,
                           QCoreApplication::translate("CommandLine", "Writes the rules as JSON."));
    const QCommandLineOption format(
        u"format"_s, QCoreApplication::translate("CommandLine", "The format: rulesets."),
        u"format"_s, u"rulesets"_s);
    command.parser.addOption(format);
    const auto project = command.readProject(arguments);
    if (!project) {
        return project.error();
    }
    if (command.parser.value(format) != u"rulesets"_s) {
        printError(QCoreApplication::translate("CommandLine",
                                               "The format “%1” is not known; there is “rulesets”.")
                       .arg(command.parser.value(format)));
        return exit_code::usage;
    }
    printLine(toQString(exchange::toRulesetJson(*project)).trimmed());
    const auto leftOut = exchange::rulesLeftOut(*project);
    for (const model::RuleId id : leftOut) {
        printError(
            QCoreApplication::translate("CommandLine", "The rule “%1” has errors and is left out.")
                .arg(toQString(model::findRule(*project, id)->name)));
    }
    return leftOut.empty() ? exit_code::ok : exit_code::findings;
}

} // namespace rulewright
