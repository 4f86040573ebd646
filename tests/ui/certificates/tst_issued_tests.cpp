// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/test_run.h"
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/certificates/issued_tests.h"

using namespace rulewright;
using model::AuthorityId;
using model::TestingFault;

/// Which tests a certificate brings along.
class TestIssuedTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hosts_data();
    void hosts();
    void expectations_data();
    void expectations();

private:
    model::Project m_project;
};

void TestIssuedTests::initTestCase()
{
    m_project = test::exampleProject();
    m_project.zone.hosts = {{"a.example", true, {AuthorityId{1}}},
                            {"b.example", true, {}},
                            {"c.example", false, {AuthorityId{1}}},
                            {"d.example", true, {AuthorityId{2}, AuthorityId{1}}}};
}

void TestIssuedTests::hosts_data()
{
    QTest::addColumn<std::optional<AuthorityId>>("issuer");
    QTest::addColumn<std::vector<std::string>>("hosts");
    const auto addRow = [](const char *name, std::optional<AuthorityId> issuer,
                           std::vector<std::string> hosts) {
        QTest::newRow(name) << issuer << hosts;
    };
    addRow("first", AuthorityId{1}, {"a.example", "d.example"});
    addRow("second", AuthorityId{2}, {"d.example"});
    addRow("accepted nowhere", AuthorityId{3}, {});
    addRow("unknown", std::nullopt, {"a.example", "b.example", "d.example"});
}

void TestIssuedTests::hosts()
{
    QFETCH(std::optional<AuthorityId>, issuer);
    QTEST(hostsToTest(m_project, issuer), "hosts");
}

void TestIssuedTests::expectations_data()
{
    QTest::addColumn<TestingFault>("fault");
    QTest::addColumn<model::ExpectedVerdict>("expected");
    using enum model::ExpectedVerdict;
    QTest::newRow("none") << TestingFault::None << Allow;
    QTest::newRow("expired") << TestingFault::Expired << Block;
    QTest::newRow("not yet valid") << TestingFault::NotYetValid << Block;
    QTest::newRow("wrong usage") << TestingFault::WrongUsage << Block;
    QTest::newRow("unknown issuer") << TestingFault::UnknownIssuer << Block;
    QTest::newRow("revoked at once") << TestingFault::RevokedAtOnce << Block;
}

void TestIssuedTests::expectations()
{
    QFETCH(TestingFault, fault);
    QFETCH(model::ExpectedVerdict, expected);
    const IssuedCertificates issued{.certificates = m_project.certificates,
                                    .issuer = AuthorityId{1},
                                    .fault = fault,
                                    .at = test::testTime};
    const std::vector<model::TestCase> tests = testsFor(m_project, issued);
    QCOMPARE(tests.size(), 2 * m_project.certificates.size());
    const model::TestCase &first = tests.front();
    QCOMPARE(first.name, m_project.certificates[0].name + " at a.example");
    QCOMPARE(first.host, "a.example");
    QCOMPARE(first.certificate, m_project.certificates[0].leaf.fingerprintSha256());
    QVERIFY(first.time == test::testTime);
    QVERIFY(std::ranges::all_of(
        tests, [expected](const model::TestCase &test) { return test.expected == expected; }));
}

QTEST_MAIN(TestIssuedTests)
#include "tst_issued_tests.moc"
