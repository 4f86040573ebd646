// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/test_run.h"

#include "core/model/example_project.h"
#include "core/model/mtls_rule.h"
#include "tests/support/test_pki.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::simulation;
using namespace rulewright::test;
using model::Action;
using model::ExpectedVerdict;
using model::TestCase;

/// Tests of the example project that pass, fail, and cannot be judged.
class TestTestRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void states_data();
    void states();
    void timeOfItsOwn();
    void missingCertificate();
    void expectations_data();
    void expectations();

private:
    TestCase testOf(const QByteArray &host, const QByteArray &certificate) const;
    void addRule(const char *ref, const std::string &expression, Action action);

    model::Project m_project;
};

void TestTestRun::initTestCase()
{
    m_project = model::makeExampleProject(testTime)->project;
    m_project.rules.clear();
    addRule("address", "http.host == \"who.example.com\" and ip.src in {192.0.2.0/24}",
            Action::Block);
    addRule("health", "http.request.uri.path == \"/healthz\"", Action::Skip);
    addRule("robot", "http.request.method == \"PUT\"", Action::ManagedChallenge);
    addRule("mtls", model::mtlsExpression({.hosts = model::mtlsHosts(m_project)}), Action::Block);
}

void TestTestRun::addRule(const char *ref, const std::string &expression, Action action)
{
    m_project.rules.push_back({.id = model::nextRuleId(m_project),
                               .ref = ref,
                               .name = ref,
                               .expression = expression,
                               .action = action,
                               .state = model::RuleState::Deployed});
}

TestCase TestTestRun::testOf(const QByteArray &host, const QByteArray &certificate) const
{
    TestCase test{.name = "test", .host = host.toStdString()};
    if (const auto *found = model::findCertificate(m_project, certificate.toStdString())) {
        test.certificate = found->leaf.fingerprintSha256();
    }
    return test;
}

void TestTestRun::states_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<ExpectedVerdict>("expected");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<TestState>("state");
    QTest::addColumn<QByteArray>("decidedBy");
    const auto addRow = [](const char *host, const char *certificate, const char *method,
                           const char *path, ExpectedVerdict expected, const char *rule,
                           TestState state, const char *decidedBy) {
        QTest::addRow("%s %s %s %s expects %d %s", host, certificate, method, path, int(expected),
                      rule)
            << QByteArray(host) << QByteArray(certificate) << QByteArray(method) << QByteArray(path)
            << expected << QByteArray(rule) << state << QByteArray(decidedBy);
    };
    using enum ExpectedVerdict;
    using enum TestState;
    addRow("api.example.com", "laptop-anna", "GET", "/", Allow, "", Passed, "");
    addRow("api.example.com", "laptop-anna", "GET", "/", Block, "", Failed, "");
    addRow("api.example.com", "", "GET", "/", Block, "", Passed, "mtls");
    addRow("api.example.com", "", "GET", "/", Block, "mtls", Passed, "mtls");
    addRow("api.example.com", "", "GET", "/", Block, "health", Failed, "mtls");
    addRow("api.example.com", "", "GET", "/", Allow, "", Failed, "mtls");
    addRow("api.example.com", "old-kiosk", "GET", "/", Block, "mtls", Passed, "mtls");
    addRow("api.example.com", "", "GET", "/healthz", Allow, "", Passed, "health");
    addRow("api.example.com", "", "GET", "/healthz", Allow, "health", Passed, "health");
    addRow("www.example.com", "", "GET", "/", Allow, "mtls", Failed, "");
    addRow("www.example.com", "", "PUT", "/", Challenge, "robot", Passed, "robot");
    addRow("who.example.com", "", "GET", "/", Block, "", Undecided, "address");
}

void TestTestRun::states()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, decidedBy);
    TestCase test = testOf(host, certificate);
    test.method = method.toStdString();
    test.path = path.toStdString();
    test.rule = rule.toStdString();
    QFETCH(ExpectedVerdict, expected);
    test.expected = expected;
    const TestResult result = runTest(m_project, test, testTime);
    QTEST(result.state, "state");
    const std::string found =
        result.decidingRule ? m_project.rules[*result.decidingRule].ref : std::string();
    QCOMPARE(QByteArray::fromStdString(found), decidedBy);
}

/// A test with a time does not fail when its certificate expires.
void TestTestRun::timeOfItsOwn()
{
    TestCase test = testOf("api.example.com", "laptop-anna");
    test.expected = ExpectedVerdict::Allow;
    const auto later = testTime + std::chrono::years{20};
    QCOMPARE(runTest(m_project, test, later).state, TestState::Failed);
    test.time = testTime;
    QCOMPARE(runTest(m_project, test, later).state, TestState::Passed);
    QCOMPARE(requestOf(m_project, test, later)->time, testTime);
}

void TestTestRun::missingCertificate()
{
    TestCase test = testOf("api.example.com", "laptop-anna");
    test.certificate.back() = test.certificate.back() == '0' ? '1' : '0';
    QCOMPARE(runTest(m_project, test, testTime).state, TestState::CertificateMissing);
    QVERIFY(!requestOf(m_project, test, testTime));
}

void TestTestRun::expectations_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<std::optional<ExpectedVerdict>>("expected");
    const auto addRow = [](const char *name, Verdict verdict,
                           std::optional<ExpectedVerdict> expected) {
        QTest::newRow(name) << verdict << expected;
    };
    addRow("allow", Verdict::Allow, ExpectedVerdict::Allow);
    addRow("skip", Verdict::AllowBySkip, ExpectedVerdict::Allow);
    addRow("block", Verdict::Block, ExpectedVerdict::Block);
    addRow("challenge", Verdict::Challenge, ExpectedVerdict::Challenge);
    addRow("undecided", Verdict::Undecided, std::nullopt);
}

void TestTestRun::expectations()
{
    QFETCH(Verdict, verdict);
    QFETCH(std::optional<ExpectedVerdict>, expected);
    QVERIFY(expectationOf(verdict) == expected);
}

QTEST_APPLESS_MAIN(TestTestRun)
#include "tst_test_run.moc"
