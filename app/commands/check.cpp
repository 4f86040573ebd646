// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/batch.h"
#include "app/commands/command.h"
#include "app/commands/command_line.h"
#include "core/analysis/linter.h"
#include "core/exchange/expression_jsonl.h"
#include "core/expression/checker.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// The message, the line, and carets under the place, as formatDiagnostic() in core does it.
QString describe(const SourceText &source, const Diagnostic &diagnostic)
{
    const LineColumn place = source.lineColumn(diagnostic.span.begin);
    const QString line = toQString(source.line(place.line));
    const std::string_view bytes = source.line(place.line);
    const int before = static_cast<int>(toQString(bytes.substr(0, place.column - 1)).size());
    const auto marked = textAt(source.text(), diagnostic.span);
    const int carets =
        std::max(1, static_cast<int>(toQString(marked.substr(0, marked.find('\n'))).size()));
    return u"%1:%2: %3 (%4)\n%5\n%6%7"_s.arg(place.line)
        .arg(place.column)
        .arg(diagnosticText(diagnostic), toQString(idOf(diagnostic.code)), line,
             QString(before, u' '), QString(carets, u'^'));
}

int check(std::string text, bool isLinted)
{
    const SourceText source(text);
    const expression::Catalog &catalog = expression::cloudflareCatalog();
    auto expression = expression::check(std::move(text), catalog);
    if (isLinted) {
        std::ranges::move(analysis::lint(expression, catalog),
                          std::back_inserter(expression.diagnostics));
    }
    for (const Diagnostic &diagnostic : expression.diagnostics) {
        printLine(describe(source, diagnostic));
    }
    if (!expression.diagnostics.empty()) {
        return exit_code::findings;
    }
    printLine(QCoreApplication::translate("CommandLine", "Valid"));
    return exit_code::ok;
}

bool isOk(std::string_view answer)
{
    return answer.contains("\"ok\":true");
}

} // namespace

int runCheck(const QStringList &arguments)
{
    Command command(u"check"_s,
                    QCoreApplication::translate(
                        "CommandLine", "Checks an expression and says what is wrong with it."));
    command.parser.addPositionalArgument(
        u"expression"_s,
        QCoreApplication::translate("CommandLine", "The expression, or - for standard input."));
    const QCommandLineOption lines(
        u"jsonl"_s, QCoreApplication::translate(
                        "CommandLine", "Read one JSON object per line and answer one per line."));
    const QCommandLineOption lint(
        u"lint"_s, QCoreApplication::translate(
                       "CommandLine", "Say as well what is allowed but probably not meant."));
    command.parser.addOptions({lines, lint});
    if (const auto parsed = command.parse(arguments); !parsed) {
        return parsed.error();
    }
    const QStringList given = command.parser.positionalArguments();
    if (command.has(lines) && given.size() <= 1) {
        return answerLines(given.value(0, u"-"_s), exchange::checkLine, isOk);
    }
    if (given.size() != 1) {
        printError(QCoreApplication::translate(
            "CommandLine", "Give one expression, in quotes, or - for standard input."));
        return exit_code::usage;
    }
    if (given.first() != u"-"_s) {
        return check(toStdString(given.first()), command.has(lint));
    }
    const auto input = readInput(given.first());
    if (!input) {
        printError(input.error());
        return exit_code::file;
    }
    return check(input->toStdString(), command.has(lint));
}

} // namespace rulewright
