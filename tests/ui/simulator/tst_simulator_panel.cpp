// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/simulator/check_list.h"
#include "ui/simulator/simulator_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// Certificate, host and time in; verdict, rule and reasons out.
class TestSimulatorPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verdicts_data();
    void verdicts();
    void evaluatesAfterAPause();
    void usesTheRulesAsEdited();
    void showsThePartsOfTheDecidingRule();
    void tellsWhatEachRuleDoes();
    void choosesACertificate();
    void timeCanBeChosen();
    void inputsSurviveAChangedInventory();
    void suggests_data();
    void suggests();
    void trustsAndAsks_data();
    void trustsAndAsks();
    void goesOnWithTheRenewed();
    void tellsChangedAssumptions();
    void becomesATest();
    void showsATest();

private:
    template <typename T> T *part(const char *name)
    {
        return test::child<T>(*m_panel, QLatin1StringView(name));
    }
    QPushButton *act() { return part<QPushButton>("simulatorChecksAct0"); }
    void choose(const QString &certificate, const QString &host);

    test::Sandbox m_sandbox;
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<SimulatorPanel> m_panel;
};

void TestSimulatorPanel::init()
{
    m_document = std::make_unique<ProjectDocument>();
    m_panel = std::make_unique<SimulatorPanel>(*m_document);
    model::Project project = test::exampleProject();
    project.rules.push_back(
        {.id = model::RuleId{3},
         .ref = "r",
         .name = "mTLS",
         .expression = "http.host eq \"example.com\" and (not cf.tls_client_auth.cert_verified or "
                       "cf.tls_client_auth.cert_revoked)",
         .action = model::Action::Block,
         .state = model::RuleState::Deployed});
    m_document->setProject(project);
    part<QCheckBox>("simulatorNow")->setChecked(false);
    part<QDateTimeEdit>("simulatorTime")
        ->setDateTime(QDateTime::fromSecsSinceEpoch(test::testTime.time_since_epoch().count(),
                                                    QTimeZone::UTC));
}

void TestSimulatorPanel::choose(const QString &certificate, const QString &host)
{
    auto *box = part<QComboBox>("simulatorCertificate");
    box->setCurrentIndex(box->findText(certificate));
    part<QComboBox>("simulatorHost")->setCurrentText(host);
    m_panel->evaluate();
}

void TestSimulatorPanel::verdicts_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("reason");
    const QString blocked = u"BLOCKED by rule 3 “mTLS”"_s;
    const QString allowed = u"ALLOWED — no rule blocked the request."_s;
    const auto addRow = [](const char *name, const QString &certificate, const QString &host,
                           const QString &verdict, const QString &reason) {
        QTest::newRow(name) << certificate << host << verdict << reason;
    };
    addRow("valid", u"laptop-anna"_s, u"example.com"_s, allowed, u"SUCCESS"_s);
    addRow("revoked", u"scanner-7"_s, u"example.com"_s, blocked, u"The certificate is revoked."_s);
    addRow("expired", u"old-kiosk"_s, u"example.com"_s, blocked,
           u"FAILED:certificate has expired"_s);
    addRow("foreign", u"partner-01"_s, u"example.com"_s, blocked, u"not issued by a known CA"_s);
    addRow("none", u"No certificate"_s, u"example.com"_s, blocked,
           u"The client presents no certificate."_s);
    addRow("host does not ask", u"laptop-anna"_s, u"www.example.com"_s, allowed,
           u"The client is not asked"_s);
    addRow("unknown host", u"laptop-anna"_s, u"other.example"_s, allowed,
           u"The client is not asked"_s);
    addRow("no host", u"laptop-anna"_s, {}, allowed, u"The client is not asked"_s);
}

void TestSimulatorPanel::verdicts()
{
    QFETCH(QString, certificate);
    QFETCH(QString, host);
    QFETCH(QString, verdict);
    QFETCH(QString, reason);
    choose(certificate, host);
    QCOMPARE(m_panel->verdict(), verdict);
    QCOMPARE(part<QLabel>("simulatorVerdict")->accessibleName(), u"Verdict: "_s + verdict);
    const QString checks = part<CheckList>("simulatorChecks")->text();
    QVERIFY2(checks.contains(reason), qPrintable(checks));
}

void TestSimulatorPanel::evaluatesAfterAPause()
{
    choose(u"laptop-anna"_s, u"example.com"_s);
    auto *box = part<QComboBox>("simulatorCertificate");
    box->setCurrentIndex(0);
    QVERIFY(m_panel->verdict().startsWith(u"ALLOWED"_s));
    QTRY_VERIFY(m_panel->verdict().startsWith(u"BLOCKED"_s));
}

void TestSimulatorPanel::usesTheRulesAsEdited()
{
    choose(u"laptop-anna"_s, u"example.com"_s);
    model::Rule rule = m_document->project().rules.back();
    rule.expression = "http.host eq \"example.com\"";
    m_document->editRule(rule, EditKind::Typing);
    QTRY_VERIFY(m_panel->verdict().startsWith(u"BLOCKED"_s));
    m_document->undoStack()->undo();
    QTRY_VERIFY(m_panel->verdict().startsWith(u"ALLOWED"_s));
}

void TestSimulatorPanel::showsThePartsOfTheDecidingRule()
{
    choose(u"scanner-7"_s, u"example.com"_s);
    QCOMPARE(part<QComboBox>("simulatorRule")->currentText(), u"3 mTLS: matched"_s);
    const QAbstractItemModel *trace = part<QTreeView>("simulatorTrace")->model();
    QCOMPARE(trace->rowCount(), 1);
    QCOMPARE(trace->rowCount(trace->index(0, 0)), 2);
    part<QComboBox>("simulatorRule")->setCurrentIndex(0);
    QCOMPARE(trace->rowCount(trace->index(0, 0)), 1);
}

void TestSimulatorPanel::tellsWhatEachRuleDoes()
{
    QSignalSpy outcomes(m_panel.get(), &SimulatorPanel::outcomesChanged);
    part<QLineEdit>("simulatorPath")->setText(u"/healthz"_s);
    choose(u"No certificate"_s, u"example.com"_s);
    QCOMPARE(m_panel->verdict(),
             u"ALLOWED — rule 1 “Probes bypass the rest” skips the remaining rules."_s);
    const auto told = outcomes.last().first().value<QHash<model::RuleId, QString>>();
    QCOMPARE(told.value(m_document->project().rules[0].id), u"matched"_s);
    QCOMPARE(told.value(m_document->project().rules[2].id), u"not reached"_s);
}

void TestSimulatorPanel::choosesACertificate()
{
    m_panel->chooseCertificate(m_document->project().certificates[1].id);
    QCOMPARE(part<QComboBox>("simulatorCertificate")->currentText(), u"scanner-7"_s);
}

void TestSimulatorPanel::timeCanBeChosen()
{
    choose(u"laptop-anna"_s, u"example.com"_s);
    QVERIFY(m_panel->verdict().startsWith(u"ALLOWED"_s));
    auto *time = part<QDateTimeEdit>("simulatorTime");
    QVERIFY(time->isEnabled());
    time->setDateTime(time->dateTime().addYears(9));
    QTRY_VERIFY(m_panel->verdict().startsWith(u"BLOCKED"_s));
    QVERIFY(part<CheckList>("simulatorChecks")->text().contains(u"certificate has expired"_s));
}

void TestSimulatorPanel::inputsSurviveAChangedInventory()
{
    choose(u"scanner-7"_s, u"api.example.com"_s);
    Inventory inventory = m_document->inventory();
    inventory.zone.hosts.front().name = "other.example";
    m_document->changeInventory(inventory, u"hosts"_s);
    QCOMPARE(part<QComboBox>("simulatorCertificate")->currentText(), u"scanner-7"_s);
    QCOMPARE(part<QComboBox>("simulatorHost")->currentText(), u"api.example.com"_s);
}

void TestSimulatorPanel::suggests_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("act");
    QTest::addColumn<int>("requested");
    using simulation::SuggestedAct;
    QTest::newRow("valid") << u"laptop-anna"_s << QString() << -1;
    QTest::newRow("none") << u"No certificate"_s << QString() << -1;
    QTest::newRow("revoked") << u"scanner-7"_s << u"Restore “scanner-7”"_s
                             << int(SuggestedAct::Restore);
    QTest::newRow("expired") << u"old-kiosk"_s << u"Renew “old-kiosk”…"_s
                             << int(SuggestedAct::Renew);
    QTest::newRow("foreign") << u"partner-01"_s << u"Import the issuer of “partner-01”…"_s
                             << int(SuggestedAct::ImportIssuer);
}

/// The button says what it does; by key it asks for that.
void TestSimulatorPanel::suggests()
{
    QFETCH(QString, certificate);
    QFETCH(QString, act);
    QFETCH(int, requested);
    part<QCheckBox>("simulatorNow")->setChecked(true);
    m_panel->show();
    choose(certificate, u"example.com"_s);
    QCOMPARE(this->act()->isVisible(), !act.isEmpty());
    QCOMPARE(this->act()->accessibleName(), act);
    QSignalSpy asked(m_panel.get(), &SimulatorPanel::certificateActRequested);
    QTest::keyClick(this->act(), Qt::Key_Space);
    const int found =
        asked.isEmpty() ? -1 : int(asked.first().first().value<simulation::SuggestedAct>());
    QCOMPARE(found, requested);
}

void TestSimulatorPanel::trustsAndAsks_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("act");
    QTest::newRow("does not ask") << u"www.example.com"_s
                                  << u"Ask for certificates on www.example.com"_s;
    QTest::newRow("unknown") << u"new.example"_s << u"Ask for certificates on new.example"_s;
    QTest::newRow("does not trust") << u"api.example.com"_s << u"Trust “%1” on this host"_s;
}

/// One undo step, and the result shows it.
void TestSimulatorPanel::trustsAndAsks()
{
    QFETCH(QString, host);
    QFETCH(QString, act);
    Inventory inventory = m_document->inventory();
    for (model::Host &other : inventory.zone.hosts) {
        if (other.name == "api.example.com") {
            other.authorities.clear();
        } else {
            other.authorities = {inventory.authorities[0].id};
        }
    }
    m_document->changeInventory(inventory, u"before"_s);
    choose(u"laptop-anna"_s, host);
    const QString name = QString::fromStdString(inventory.authorities[0].name);
    QCOMPARE(this->act()->accessibleName(), act.contains(u'%') ? act.arg(name) : act);
    QTest::keyClick(this->act(), Qt::Key_Space);
    QTRY_VERIFY(part<CheckList>("simulatorChecks")->text().contains(u"SUCCESS"_s));
    m_document->undoStack()->undo();
    QVERIFY(m_document->inventory() == inventory);
}

void TestSimulatorPanel::goesOnWithTheRenewed()
{
    const auto &certificates = m_document->project().certificates;
    m_panel->chooseCertificate(certificates[1].id);
    m_panel->replaceCertificate(certificates[0].id, certificates[2].id);
    QCOMPARE(part<QComboBox>("simulatorCertificate")->currentText(), u"scanner-7"_s);
    m_panel->replaceCertificate(certificates[1].id, certificates[2].id);
    QCOMPARE(part<QComboBox>("simulatorCertificate")->currentText(),
             QString::fromStdString(certificates[2].name));
}

void TestSimulatorPanel::tellsChangedAssumptions()
{
    choose(u"scanner-7"_s, u"example.com"_s);
    QVERIFY(m_panel->verdict().startsWith(u"BLOCKED"_s));
    auto *told = part<CheckList>("simulatorAssumptions");
    QVERIFY(told->isHidden());
    Inventory inventory = m_document->inventory();
    inventory.edgeAssumptions.revocationDelay = model::longestRevocationDelay;
    m_document->changeInventory(inventory, u"assumptions"_s);
    QTRY_VERIFY(m_panel->verdict().startsWith(u"ALLOWED"_s));
    QCOMPARE(told->text(), u"Judged with changed assumptions: revocations show later"_s);
    QSignalSpy asked(m_panel.get(), &SimulatorPanel::assumptionsRequested);
    QTest::keyClick(part<QPushButton>("simulatorAssumptionsAct0"), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    m_document->undoStack()->undo();
    QTRY_VERIFY(told->isHidden());
}

void TestSimulatorPanel::becomesATest()
{
    choose(u"scanner-7"_s, u"example.com"_s);
    part<QLineEdit>("simulatorPath")->setText(u"/scan"_s);
    m_panel->evaluate();
    const model::TestCase test = m_panel->asTest();
    const auto *scanner = model::findCertificate(m_document->project(), "scanner-7");
    QCOMPARE(test.name, "scanner-7 at example.com");
    QCOMPARE(test.certificate, scanner->leaf.fingerprintSha256());
    QCOMPARE(test.host, "example.com");
    QCOMPARE(test.path, "/scan");
    QVERIFY(test.time == test::testTime);
    QCOMPARE(test.expected, model::ExpectedVerdict::Block);
    part<QCheckBox>("simulatorNow")->setChecked(true);
    QVERIFY(!m_panel->asTest().time);
}

void TestSimulatorPanel::showsATest()
{
    const auto *anna = model::findCertificate(m_document->project(), "laptop-anna");
    const model::TestCase test{.name = "a",
                               .host = "other.example",
                               .method = "PURGE",
                               .path = "/a",
                               .certificate = anna->leaf.fingerprintSha256(),
                               .time = test::testTime + std::chrono::hours{1}};
    m_panel->tryTest(test);
    model::TestCase shown = m_panel->asTest();
    shown.name = test.name;
    shown.expected = test.expected;
    QVERIFY(shown == test);
    m_panel->tryTest({.host = "example.com"});
    QVERIFY(m_panel->asTest().certificate.empty() && !m_panel->asTest().time);
}

QTEST_MAIN(TestSimulatorPanel)
#include "tst_simulator_panel.moc"
