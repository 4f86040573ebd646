// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/simulator/simulator_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
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

private:
    template <typename T> T *part(const char *name)
    {
        return test::child<T>(*m_panel, QLatin1StringView(name));
    }
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
    addRow("foreign", u"partner-01"_s, u"example.com"_s, blocked,
           u"not issued by a known CA"_s);
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
    const QString checks = part<QLabel>("simulatorChecks")->text();
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
    QVERIFY(part<QLabel>("simulatorChecks")->text().contains(u"certificate has expired"_s));
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

QTEST_MAIN(TestSimulatorPanel)
#include "tst_simulator_panel.moc"
