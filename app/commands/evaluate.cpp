// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/batch.h"
#include "app/commands/command.h"
#include "app/commands/command_line.h"
#include "core/exchange/expression_jsonl.h"
#include "ui/text/qt_text.h"
#include "ui/text/simulation_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A value in JSON; what is no JSON is text.
QJsonValue valueOf(const QString &text)
{
    const QByteArray wrapped = "[" + text.toUtf8() + "]";
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    return document.isArray() && document.array().size() == 1 ? document.array().at(0)
                                                              : QJsonValue(text);
}

/// The line for one expression of the command line.
QByteArray lineFor(const QString &expression, const QStringList &assignments)
{
    QJsonObject context;
    for (const QString &assignment : assignments) {
        const qsizetype sign = assignment.indexOf(u'=');
        context[assignment.left(sign)] = valueOf(assignment.mid(sign + 1));
    }
    const QJsonObject line{{u"expression"_s, expression}, {u"context"_s, context}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

QString describe(const expression::NodeTrace &trace)
{
    QString text = outcomeText(trace.outcome);
    if (trace.actual) {
        text += u" — %1"_s.arg(actualValueText(*trace.actual));
    }
    if (trace.decidedBy) {
        text += u" — %1"_s.arg(Tr::tr("not needed: an earlier part already decides"));
    }
    return text;
}

/// The conditions of the tree, each with what became of it; brackets are passed over.
void printTrace(const exchange::Explanation &explanation, expression::NodeId node, int depth)
{
    const expression::CheckedExpression &checked = explanation.expression;
    node = checked.ast.insideBrackets(node);
    if (checked.ast.conditionType(node).isError()) {
        return;
    }
    const Span span = checked.ast.spanOf(node);
    printLine(QString(depth * 2, u' ') +
              u"%1: %2"_s.arg(toQString(textAt(checked.text, span)).simplified(),
                              describe(explanation.trace.nodes[toIndex(node)])));
    if (checked.ast.as<expression::Comparison>(node) || checked.ast.as<expression::Call>(node)) {
        return;
    }
    for (const expression::NodeId child : checked.ast.childrenOf(node)) {
        printTrace(explanation, child, depth + 1);
    }
}

int explain(const QByteArray &line)
{
    const exchange::Explanation explanation = exchange::explainLine(line.toStdString());
    printLine(toQString(explanation.answer));
    if (explanation.trace.nodes.empty()) {
        return explanation.answer.contains("\"errors\"") ? exit_code::findings : exit_code::ok;
    }
    printTrace(explanation, explanation.expression.ast.root(), 0);
    return exit_code::ok;
}

bool isResult(std::string_view answer)
{
    return !answer.contains("\"errors\":");
}

} // namespace

int runEvaluate(const QStringList &arguments)
{
    Command command(u"eval"_s,
                    Tr::tr("Evaluates an expression over the values of fields that are given."));
    command.parser.addPositionalArgument(
        u"expression"_s, Tr::tr("The expression; with --jsonl a file, or - for standard input."));
    const QCommandLineOption lines(
        u"jsonl"_s, Tr::tr("Read one JSON object per line and answer one per line."));
    const QCommandLineOption tree(u"explain"_s,
                                  Tr::tr("Print what became of every part of the expression."));
    const QCommandLineOption set(u"set"_s, Tr::tr("A field and its value, in JSON or as text."),
                                 Tr::tr("FIELD=VALUE"));
    command.parser.addOptions({lines, tree, set});
    if (const auto parsed = command.parse(arguments); !parsed) {
        return parsed.error();
    }
    const QStringList given = command.parser.positionalArguments();
    const bool isBatch = command.has(lines);
    if (given.size() != 1 && !(isBatch && given.isEmpty())) {
        printError(Tr::tr("Give one expression, in quotes, or --jsonl and a file."));
        return exit_code::usage;
    }
    if (isBatch && !command.has(tree)) {
        return answerLines(given.value(0, u"-"_s), exchange::evaluateLine, isResult);
    }
    if (isBatch) {
        const auto input = readInput(given.value(0, u"-"_s));
        if (!input) {
            printError(input.error());
            return exit_code::file;
        }
        int worst = exit_code::ok;
        for (const QByteArray &line : input->split('\n')) {
            worst = line.trimmed().isEmpty() ? worst : std::max(worst, explain(line));
        }
        return worst;
    }
    const QByteArray line = lineFor(given.first(), command.parser.values(set));
    if (command.has(tree)) {
        return explain(line);
    }
    const std::string answer = exchange::evaluateLine(line.toStdString());
    printLine(toQString(answer));
    return isResult(answer) ? exit_code::ok : exit_code::findings;
}

} // namespace rulewright
