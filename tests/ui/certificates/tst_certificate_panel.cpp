// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/certificates/certificate_details.h"
#include "ui/certificates/certificate_panel.h"
#include "ui/certificates/revoke_dialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The Certificates dock and what can be done in it.
class TestCertificatePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filters();
    void actionsFitTheRow_data();
    void actionsFitTheRow();
    void revokesAndRestores();
    void consequencesAreNamed();
    void deletes();
    void copies_data();
    void copies();
    void details();
    void simulates();

private:
    QTreeView *tree() const { return m_panel->findChild<QTreeView *>(u"certificateTree"_s); }
    QAction *action(const char *name) const
    {
        return m_panel->findChild<QAction *>(QLatin1StringView(name));
    }
    void go(int group, int row);

    test::Sandbox m_sandbox;
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<CertificatePanel> m_panel;
};

void TestCertificatePanel::init()
{
    m_document = std::make_unique<ProjectDocument>();
    m_document->setProject(test::exampleProject());
    m_panel = std::make_unique<CertificatePanel>(*m_document);
    m_panel->show();
}

/// Goes to an authority (row -1) or to one of its certificates.
void TestCertificatePanel::go(int group, int row)
{
    const QModelIndex parent = tree()->model()->index(group, 0);
    tree()->setCurrentIndex(row < 0 ? parent : tree()->model()->index(row, 0, parent));
}

void TestCertificatePanel::filters()
{
    auto *search = test::child<QLineEdit>(*m_panel, u"certificateFilter"_s);
    search->setText(u"SCANNER"_s);
    QCOMPARE(tree()->model()->rowCount(), 1);
    QCOMPARE(tree()->model()->rowCount(tree()->model()->index(0, 0)), 1);
    search->setText(u"nobody"_s);
    QCOMPARE(tree()->model()->rowCount(), 0);
    search->clear();
    test::child<QCheckBox>(*m_panel, u"certificateHideExpired"_s)->setChecked(true);
    QCOMPARE(tree()->model()->rowCount(tree()->model()->index(0, 0)), 2);
}

void TestCertificatePanel::actionsFitTheRow_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("enabled");
    QTest::newRow("authority") << 0 << -1 << u"details"_s;
    QTest::newRow("valid") << 0 << 0 << u"simulate details revoke delete"_s;
    QTest::newRow("revoked") << 0 << 1 << u"simulate details restore delete"_s;
    QTest::newRow("unknown issuers") << 1 << -1 << QString();
    QTest::newRow("of an unknown issuer") << 1 << 0 << u"simulate details delete"_s;
}

void TestCertificatePanel::actionsFitTheRow()
{
    QFETCH(int, group);
    QFETCH(int, row);
    QFETCH(QString, enabled);
    go(group, row);
    QStringList found;
    for (const char *name : {"Simulate", "Details", "Revoke", "Restore", "Delete"}) {
        if (action(qPrintable(u"certificate"_s + QLatin1StringView(name)))->isEnabled()) {
            found += QString::fromLatin1(name).toLower();
        }
    }
    QCOMPARE(found.join(u' '), enabled);
}

void TestCertificatePanel::revokesAndRestores()
{
    go(0, 0);
    const Inventory before = m_document->inventory();
    action("certificateRevoke")->trigger();
    auto *dialog = m_panel->findChild<RevokeDialog *>();
    QVERIFY(dialog);
    test::child<QComboBox>(*dialog, u"revokeReason"_s)->setCurrentIndex(1);
    test::child<QPushButton>(*dialog, u"revokeAccept"_s)->click();
    const auto &revocations = m_document->project().authorities.front().revocations;
    QCOMPARE(revocations.size(), 2U);
    QCOMPARE(revocations.back().serial, m_document->project().certificates.front().leaf.serial());
    QCOMPARE(revocations.back().reason, model::RevocationReason::KeyCompromise);
    QVERIFY(action("certificateRestore")->isEnabled());
    action("certificateRestore")->trigger();
    QVERIFY(m_document->inventory() == before);
    QCOMPARE(m_document->undoStack()->count(), 2);
}

void TestCertificatePanel::consequencesAreNamed()
{
    m_document->addRule({.name = "Plain mTLS",
                         .expression = "not cf.tls_client_auth.cert_verified",
                         .state = model::RuleState::Deployed});
    go(0, 0);
    action("certificateRevoke")->trigger();
    auto *dialog = m_panel->findChild<RevokeDialog *>();
    QVERIFY(dialog);
    QVERIFY(
        test::child<QLabel>(*dialog, u"revokeConsequences"_s)->text().contains(u"“Plain mTLS”"_s));
}

void TestCertificatePanel::deletes()
{
    QSignalSpy said(m_panel.get(), &CertificatePanel::said);
    go(0, 1);
    action("certificateDelete")->trigger();
    QCOMPARE(m_document->project().certificates.size(), 3U);
    QCOMPARE(m_document->project().authorities.front().revocations.size(), 1U);
    QCOMPARE(said.count(), 1);
    m_document->undoStack()->undo();
    QVERIFY(m_document->project() == test::exampleProject());
}

void TestCertificatePanel::copies_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("text");
    const x509::Certificate &leaf = test::exampleProject().certificates.front().leaf;
    QTest::newRow("fingerprint") << QByteArray("copySha256")
                                 << QString::fromStdString(leaf.fingerprintSha256());
    QTest::newRow("serial") << QByteArray("copySerial") << QString::fromStdString(leaf.serial());
    QTest::newRow("SKI") << QByteArray("copySki") << QString::fromStdString(leaf.subjectKeyId());
    QTest::newRow("subject") << QByteArray("copySubject")
                             << QString::fromStdString(leaf.subject().rfc2253);
}

void TestCertificatePanel::copies()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, text);
    go(0, 0);
    this->action(action.constData())->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestCertificatePanel::details()
{
    go(0, 0);
    action("certificateDetails")->trigger();
    auto *details = m_panel->findChild<CertificateDetails *>();
    QVERIFY(details);
    const QAbstractItemModel *rows = test::child<QTreeView>(*details, u"detailRows"_s)->model();
    QCOMPARE(rows->rowCount(), 3);
    const auto found =
        rows->match(rows->index(0, 0), Qt::DisplayRole, u"cf.tls_client_auth.cert_issuer_serial"_s,
                    1, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().siblingAtColumn(1).data().toString().toStdString(),
             m_document->project().authorities.front().certificate.serial());
}

void TestCertificatePanel::simulates()
{
    QSignalSpy asked(m_panel.get(), &CertificatePanel::simulationRequested);
    go(0, 1);
    action("certificateSimulate")->trigger();
    QCOMPARE(asked.first().first().value<model::CertificateId>(),
             m_document->project().certificates[1].id);
}

QTEST_MAIN(TestCertificatePanel)
#include "tst_certificate_panel.moc"
