// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command_line.h"
#include "app/commands/option_values.h"
#include "app/commands/project_argument.h"
#include "ui/text/test_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// Texts of the command line.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Results = std::vector<simulation::TestResult>;

Results runTests(const model::Project &project, std::chrono::sys_seconds now)
{
    Results results;
    for (const model::TestCase &test : project.tests) {
        results.push_back(simulation::runTest(project, test, now));
    }
    return results;
}

void printText(const model::Project &project, const Results &results)
{
    TestCounts counts;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const model::TestCase &test = project.tests[i];
        printLine(u"%1 (%2): %3"_s.arg(toQString(test.name), givenText(test, project),
                                       resultText(results[i])));
        counts.add(results[i].state);
    }
    printLine(countsText(counts));
}

void printJson(const model::Project &project, const Results &results)
{
    QJsonArray lines;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const model::TestCase &test = project.tests[i];
        lines.append(QJsonObject{{u"name"_s, toQString(test.name)},
                                 {u"given"_s, givenText(test, project)},
                                 {u"state"_s, stateWord(results[i].state)},
                                 {u"result"_s, resultText(results[i])}});
    }
    printLine(QString::fromUtf8(QJsonDocument(lines).toJson()).trimmed());
}

} // namespace

int runTest(const QStringList &arguments)
{
    const QCommandLineOption time{
        u"time"_s, Tr::tr("When, in ISO 8601, for tests without a time of their own; else now."),
        u"time"_s};
    const QCommandLineOption json{u"json"_s, Tr::tr("Answer in JSON.")};
    ProjectCommand command(u"test"_s, Tr::tr("Runs the tests of a project."));
    command.parser.addOptions({time, json});
    const auto project = command.readProject(arguments);
    if (!project) {
        return project.error();
    }
    const auto now = readTime(command.value(time));
    if (!now) {
        return now.error();
    }
    const Results results = runTests(*project, *now);
    command.has(json) ? printJson(*project, results) : printText(*project, results);
    const bool hasPassed = std::ranges::all_of(results, [](const simulation::TestResult &result) {
        return result.state == simulation::TestState::Passed;
    });
    return hasPassed ? exit_code::ok : exit_code::findings;
}

} // namespace rulewright
