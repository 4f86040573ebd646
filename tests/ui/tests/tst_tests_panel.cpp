// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/tests/test_dialog.h"
#include "ui/tests/tests_panel.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rulewright;
using model::ExpectedVerdict;
using model::TestCase;

/// Tests are kept, run, and changed in undo steps.
class TestTestsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void runsAfterAChange();
    void runsTheRulesAsEdited();
    void addsWhatIsProposed();
    void edits();
    void removesAndMoves();
    void opensInTheSimulator();
    void showsThatThereAreNone();
    void manyTestsDoNotBlock();

private:
    QString names() const;
    void trigger(const char *name)
    {
        test::child<QAction>(*m_panel, QLatin1StringView(name))->trigger();
    }
    void choose(int row) { test::child<QTableView>(*m_panel, u"testTable"_s)->selectRow(row); }
    QString counts() const { return test::child<QLabel>(*m_panel, u"testCounts"_s)->text(); }
    void run();

    test::Sandbox m_sandbox;
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<TestsPanel> m_panel;
};

void TestTestsPanel::init()
{
    m_document = std::make_unique<ProjectDocument>();
    m_panel = std::make_unique<TestsPanel>(*m_document);
    model::Project project = test::exampleProject();
    const auto *anna = model::findCertificate(project, "laptop-anna");
    project.tests = {
        {.name = "A",
         .host = "example.com",
         .certificate = anna->leaf.fingerprintSha256(),
         .time = test::testTime,
         .expected = ExpectedVerdict::Allow},
        {.name = "B", .host = "example.com", .expected = ExpectedVerdict::Block},
        {.name = "C", .host = "example.com", .certificate = std::string(64, '0')},
    };
    m_document->setProject(project);
}

QString TestTestsPanel::names() const
{
    QString names;
    for (const TestCase &test : m_document->project().tests) {
        names += QString::fromStdString(test.name);
    }
    return names;
}

void TestTestsPanel::run()
{
    QSignalSpy finished(m_panel.get(), &TestsPanel::finished);
    m_panel->runNow();
    QTRY_COMPARE(finished.size(), 1);
}

void TestTestsPanel::runsAfterAChange()
{
    QSignalSpy finished(m_panel.get(), &TestsPanel::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(counts(), u"3 test(s): 1 passed, 1 failed, 1 undecided"_s);
    m_document->addRule({.name = "Block",
                         .expression = "not cf.tls_client_auth.cert_verified",
                         .state = model::RuleState::Deployed});
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(counts(), u"3 test(s): 2 passed, 0 failed, 1 undecided"_s);
}

void TestTestsPanel::runsTheRulesAsEdited()
{
    model::Rule rule{.name = "Block",
                     .expression = "http.host eq \"other.example\"",
                     .state = model::RuleState::Deployed};
    rule.id = m_document->addRule(rule);
    run();
    QCOMPARE(counts(), u"3 test(s): 1 passed, 1 failed, 1 undecided"_s);
    rule = *m_document->rule(rule.id);
    rule.expression = "http.host eq \"example.com\"";
    m_document->editRule(rule, EditKind::Gesture);
    run();
    QCOMPARE(counts(), u"3 test(s): 1 passed, 1 failed, 1 undecided"_s);
    const auto *table = test::child<QTableView>(*m_panel, u"testTable"_s);
    QCOMPARE(table->model()->index(1, TestTableModel::ResultColumn).data().toString(),
             u"✓ passed"_s);
}

void TestTestsPanel::addsWhatIsProposed()
{
    m_panel->propose({.name = "D", .host = "a.example"});
    m_panel->findChild<TestDialog *>()->accept();
    QCOMPARE(names(), u"ABCD"_s);
    QCOMPARE(m_document->undoStack()->undoText(), u"Add Test"_s);
    m_document->undoStack()->undo();
    QCOMPARE(names(), u"ABC"_s);
}

void TestTestsPanel::edits()
{
    choose(1);
    trigger("testEdit");
    auto *dialog = m_panel->findChild<TestDialog *>();
    test::child<QLineEdit>(*dialog, u"testName"_s)->setText(u"X"_s);
    dialog->accept();
    QCOMPARE(names(), u"AXC"_s);
    m_document->undoStack()->undo();
    QCOMPARE(names(), u"ABC"_s);
}

void TestTestsPanel::removesAndMoves()
{
    choose(0);
    trigger("testDown");
    QCOMPARE(names(), u"BAC"_s);
    trigger("testUp");
    QCOMPARE(names(), u"ABC"_s);
    QVERIFY(!test::child<QAction>(*m_panel, u"testUp"_s)->isEnabled());
    test::child<QTableView>(*m_panel, u"testTable"_s)->selectAll();
    trigger("testRemove");
    QCOMPARE(names(), QString());
    QCOMPARE(m_document->undoStack()->undoText(), u"Delete 3 Test(s)"_s);
    m_document->undoStack()->undo();
    QCOMPARE(names(), u"ABC"_s);
}

void TestTestsPanel::opensInTheSimulator()
{
    QSignalSpy requested(m_panel.get(), &TestsPanel::simulationRequested);
    choose(1);
    trigger("testOpen");
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested[0][0].value<TestCase>() == m_document->project().tests[1]);
}

void TestTestsPanel::showsThatThereAreNone()
{
    m_document->setProject(test::exampleProject());
    run();
    QVERIFY(counts().isEmpty());
    QVERIFY(!test::child<QAction>(*m_panel, u"testEdit"_s)->isEnabled());
    QVERIFY(test::child<QAction>(*m_panel, u"testNew"_s)->isEnabled());
}

/// The window answers between the tests.
void TestTestsPanel::manyTestsDoNotBlock()
{
    model::Project project = m_document->project();
    project.tests.resize(1000, project.tests[0]);
    m_document->setProject(project);
    QSignalSpy finished(m_panel.get(), &TestsPanel::finished);
    m_panel->runNow();
    QElapsedTimer timer;
    qint64 longest = 0;
    while (finished.isEmpty()) {
        timer.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        longest = std::max(longest, timer.elapsed());
    }
    QVERIFY2(longest < 100, qPrintable(QString::number(longest)));
    QVERIFY(counts().startsWith(u"1000 test(s):"_s));
}

QTEST_MAIN(TestTestsPanel)
#include "tst_tests_panel.moc"
