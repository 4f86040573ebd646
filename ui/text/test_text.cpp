// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/test_text.h"

#include "ui/text/certificate_text.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// Texts of the tests of a project.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ProjectTests)
};

using model::ExpectedVerdict;
using simulation::TestState;

QString certificateText(const model::TestCase &test, const model::Project &project)
{
    if (test.certificate.empty()) {
        return Tr::tr("no certificate");
    }
    const auto *certificate = model::findByFingerprint(project, test.certificate);
    return certificate ? toQString(certificate->name) : Tr::tr("a certificate that is gone");
}

QString gotText(const simulation::TestResult &result)
{
    const auto found = simulation::expectationOf(result.verdict);
    const QString verdict = expectedText(found.value_or(ExpectedVerdict::Allow));
    if (!result.decidingRule) {
        return Tr::tr("failed: got %1, no rule decided").arg(verdict);
    }
    return Tr::tr("failed: got %1 by rule %2").arg(verdict).arg(*result.decidingRule + 1);
}

} // namespace

QString expectedText(ExpectedVerdict verdict)
{
    switch (verdict) {
    case ExpectedVerdict::Allow: return Tr::tr("Allow");
    case ExpectedVerdict::Block: return Tr::tr("Block");
    case ExpectedVerdict::Challenge: return Tr::tr("Challenge");
    }
    std::unreachable();
}

QString expectedText(const model::TestCase &test, const model::Project &project)
{
    const QString verdict = expectedText(test.expected);
    if (test.rule.empty()) {
        return verdict;
    }
    const auto rule = std::ranges::find(project.rules, test.rule, &model::Rule::ref);
    if (rule == project.rules.end()) {
        return Tr::tr("%1 by a rule that is gone").arg(verdict);
    }
    return Tr::tr("%1 by rule %2 “%3”")
        .arg(verdict, QString::number(rule - project.rules.begin() + 1), toQString(rule->name));
}

QString givenText(const model::TestCase &test, const model::Project &project)
{
    const QString given =
        u"%1, %2 %3%4"_s.arg(certificateText(test, project), toQString(test.method),
                             toQString(test.host), toQString(test.path));
    return test.time ? u"%1, %2"_s.arg(given, timeText(*test.time)) : given;
}

QString testNameText(const QString &certificate, const QString &host)
{
    return Tr::tr("%1 at %2").arg(certificate, host);
}

QString resultText(const simulation::TestResult &result)
{
    switch (result.state) {
    case TestState::Passed: return Tr::tr("passed");
    case TestState::Failed: return gotText(result);
    case TestState::Undecided:
        return Tr::tr("undecided: rule %1 reads a value that is not given")
            .arg(result.decidingRule.value_or(0) + 1);
    case TestState::CertificateMissing:
        return Tr::tr("undecided: its certificate is not in the project");
    case TestState::Error:
        return Tr::tr("undecided: %1")
            .arg(result.error ? diagnosticText(*result.error) : QString());
    }
    std::unreachable();
}

QString stateWord(TestState state)
{
    switch (state) {
    case TestState::Passed: return u"passed"_s;
    case TestState::Failed: return u"failed"_s;
    case TestState::Undecided: return u"undecided"_s;
    case TestState::CertificateMissing: return u"certificateMissing"_s;
    case TestState::Error: return u"error"_s;
    }
    std::unreachable();
}

void TestCounts::add(TestState state)
{
    passed += state == TestState::Passed ? 1 : 0;
    failed += state == TestState::Failed ? 1 : 0;
    undecided += state != TestState::Passed && state != TestState::Failed ? 1 : 0;
}

QString countsText(const TestCounts &counts)
{
    return Tr::tr("%n test(s): %1 passed, %2 failed, %3 undecided", nullptr,
                  counts.passed + counts.failed + counts.undecided)
        .arg(counts.passed)
        .arg(counts.failed)
        .arg(counts.undecided);
}

} // namespace rulewright
