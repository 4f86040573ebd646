// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/models/test_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rulewright;
using model::ExpectedVerdict;
using simulation::TestState;
using simulation::Verdict;

/// The tests of a project as a table.
class TestTestTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cells_data();
    void cells();
    void results_data();
    void results();
    void counts();
    void resultsStayBesideTheirTests();
    void rowsComeAndGo();

private:
    QString cell(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    model::Project m_project;
    std::unique_ptr<TestTableModel> m_model;
};

void TestTestTableModel::init()
{
    m_project = test::exampleProject();
    const auto *scanner = model::findCertificate(m_project, "scanner-7");
    m_project.tests = {
        {.name = "nobody", .host = "api.example.com", .rule = m_project.rules[1].ref},
        {.name = "scanner",
         .host = "api.example.com",
         .method = "POST",
         .path = "/scan",
         .certificate = scanner->leaf.fingerprintSha256(),
         .time = test::testTime,
         .expected = ExpectedVerdict::Allow},
        {.name = "lost",
         .host = "a.example",
         .certificate = std::string(64, '0'),
         .expected = ExpectedVerdict::Challenge,
         .rule = "no such rule"},
    };
    m_model = std::make_unique<TestTableModel>();
    new QAbstractItemModelTester(m_model.get(), m_model.get());
    m_model->setProject(m_project);
}

void TestTestTableModel::cells_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nobody") << 0 << u"no certificate, GET api.example.com/"_s
                            << u"Block by rule 2 “The website is read only”"_s;
    QTest::newRow("scanner") << 1
                             << u"scanner-7, POST api.example.com/scan, 2026-06-15 00:00:00 UTC"_s
                             << u"Allow"_s;
    QTest::newRow("lost") << 2 << u"a certificate that is gone, GET a.example/"_s
                          << u"Challenge by a rule that is gone"_s;
}

void TestTestTableModel::cells()
{
    QFETCH(int, row);
    QTEST(cell(row, TestTableModel::GivenColumn), "given");
    QTEST(cell(row, TestTableModel::ExpectedColumn), "expected");
    QCOMPARE(cell(row, TestTableModel::ResultColumn), u"not run yet"_s);
}

void TestTestTableModel::results_data()
{
    QTest::addColumn<simulation::TestResult>("result");
    QTest::addColumn<QString>("text");
    const auto addRow = [](const QString &text, const simulation::TestResult &result) {
        QTest::newRow(qPrintable(text)) << result << text;
    };
    addRow(u"✓ passed"_s, {.state = TestState::Passed});
    addRow(u"✗ failed: got Block by rule 2"_s,
           {.state = TestState::Failed, .verdict = Verdict::Block, .decidingRule = 1});
    addRow(u"✗ failed: got Allow, no rule decided"_s,
           {.state = TestState::Failed, .verdict = Verdict::Allow});
    addRow(u"? undecided: rule 3 reads a value that is not given"_s,
           {.state = TestState::Undecided, .decidingRule = 2});
    addRow(u"? undecided: its certificate is not in the project"_s,
           {.state = TestState::CertificateMissing});
    addRow(u"? undecided: This JSON file is not a Rulewright project."_s,
           {.state = TestState::Error, .error = Error{DiagnosticCode::NotAProject, {}}});
}

void TestTestTableModel::results()
{
    QFETCH(simulation::TestResult, result);
    m_model->setResult(0, result);
    QTEST(cell(0, TestTableModel::ResultColumn), "text");
}

void TestTestTableModel::counts()
{
    m_model->setResult(0, {.state = TestState::Passed});
    m_model->setResult(1, {.state = TestState::Failed});
    QCOMPARE(countsText(m_model->counts()), u"2 test(s): 1 passed, 1 failed, 0 undecided"_s);
    m_model->setResult(2, {.state = TestState::CertificateMissing});
    QCOMPARE(countsText(m_model->counts()), u"3 test(s): 1 passed, 1 failed, 1 undecided"_s);
}

/// An old result is grey until the next one; that of another test is none.
void TestTestTableModel::resultsStayBesideTheirTests()
{
    const auto color = [this](int row) {
        return m_model->index(row, TestTableModel::ResultColumn)
            .data(Qt::ForegroundRole)
            .value<QColor>();
    };
    const QColor grey = color(0);
    m_model->setResult(0, {.state = TestState::Passed});
    m_model->setResult(1, {.state = TestState::Passed});
    QVERIFY(color(0) != grey);
    m_project.tests[1].path = "/other";
    m_model->setProject(m_project);
    QCOMPARE(cell(0, TestTableModel::ResultColumn), u"✓ passed"_s);
    QCOMPARE(color(0), grey);
    QCOMPARE(cell(1, TestTableModel::ResultColumn), u"not run yet"_s);
}

void TestTestTableModel::rowsComeAndGo()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    m_project.tests.push_back({.name = "new", .host = "b.example"});
    m_model->setProject(m_project);
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(inserted.size(), 1);
    m_project.tests.clear();
    m_model->setProject(m_project);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(removed.size(), 1);
}

QTEST_MAIN(TestTestTableModel)
#include "tst_test_table_model.moc"
