// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/certificates/certificate_details.h"
#include "ui/certificates/certificate_export_dialog.h"
#include "ui/certificates/certificate_panel.h"
#include "ui/certificates/generate_crl_dialog.h"
#include "ui/certificates/issue_dialog.h"
#include "ui/certificates/named_certificates.h"
#include "ui/certificates/passphrase_dialog.h"
#include "ui/certificates/revocation_lists_dialog.h"
#include "ui/certificates/revoke_dialog.h"
#include "ui/document/example_store.h"
#include "ui/document/warning_period.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGroupBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <ctime>
#include <utility>

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
    void revocationsCanBeDatedBack();
    void revocationsAheadAreExplained();
    void detailsFollow();
    void exportsCalendar();
    void calendarSaysWhyNot();
    void consequencesAreNamed();
    void deletes();
    void copies_data();
    void copies();
    void details();
    void detailsSayWhy();
    void simulates();
    void revokesSeveral();
    void addsChecks();
    void uploadedRevocationsAreFinal();
    void deletesAuthority();
    void copiesTheCell();
    void flatList();
    void emptyOffersImport();
    void createsAuthority();
    void issuesAndExports();
    void insertsConditions_data();
    void insertsConditions();
    void renewsTheCurrentOne();
    void leadsToRules();
    void warnsAsSet();
    void showsWhereTheyComeFrom();
    void renewsForALockedKey();
    void unlocksAndLocks();
    void generatesLists();
    void listsOfAnAuthority();
    void revokingMakesAList_data();
    void revokingMakesAList();
    void takesKeysOfTheExample();
    void dragsOut_data();
    void dragsOut();
    void ignoresItsOwnDrag();
    void tenThousand();

private:
    QTreeView *tree() const { return m_panel->findChild<QTreeView *>(u"certificateTree"_s); }
    QAction *action(const char *name) const
    {
        return m_panel->findChild<QAction *>(QLatin1StringView(name));
    }
    void go(int group, int row);
    void useOwnAuthority();
    /// What dragging the selected rows takes along.
    [[nodiscard]] std::unique_ptr<QMimeData> dragged() const
    {
        return std::unique_ptr<QMimeData>(
            tree()->model()->mimeData(tree()->selectionModel()->selectedIndexes()));
    }

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

/// A project with one authority, whose key is at hand, and one certificate.
void TestCertificatePanel::useOwnAuthority()
{
    const test::TestAuthority own("Own");
    model::Project project;
    project.authorities = {own.asModel(model::AuthorityKind::Managed)};
    project.certificates = {test::client(own.issue("device", -1'000, 1'000))};
    m_document->setProject(project);
    test::addKey(m_panel->keys(), own);
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
    QTest::newRow("authority") << 0 << -1 << u"details delete export lists generatecrl"_s;
    QTest::newRow("valid") << 0 << 0 << u"simulate details revoke delete export"_s;
    QTest::newRow("revoked") << 0 << 1 << u"simulate details restore delete export"_s;
    QTest::newRow("unknown issuers") << 1 << -1 << QString();
    QTest::newRow("of an unknown issuer") << 1 << 0 << u"simulate details delete export"_s;
}

void TestCertificatePanel::actionsFitTheRow()
{
    QFETCH(int, group);
    QFETCH(int, row);
    QFETCH(QString, enabled);
    go(group, row);
    QStringList found;
    for (const char *name :
         {"Simulate", "Details", "Revoke", "Restore", "Delete", "Export", "Lists", "GenerateCrl"}) {
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

void TestCertificatePanel::revocationsCanBeDatedBack()
{
    go(0, 0);
    action("certificateRevoke")->trigger();
    auto *dialog = m_panel->findChild<RevokeDialog *>();
    QVERIFY(dialog);
    auto *since = test::child<QDateTimeEdit>(*dialog, u"revokeInvalidity"_s);
    QVERIFY(!since->isEnabled());
    test::child<QCheckBox>(*dialog, u"revokeHasInvalidity"_s)->click();
    QVERIFY(since->isEnabled());
    since->setDateTime(QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::utc()));
    test::child<QPushButton>(*dialog, u"revokeAccept"_s)->click();
    const model::Revocation &made = m_document->project().authorities.front().revocations.back();
    QVERIFY(made.invalidSince.has_value());
    QCOMPARE(made.invalidSince->time_since_epoch().count(), since->dateTime().toSecsSinceEpoch());
    QVERIFY(made.at > *made.invalidSince);
}

void TestCertificatePanel::revocationsAheadAreExplained()
{
    useOwnAuthority();
    go(0, 0);
    action("certificateRevoke")->trigger();
    auto *dialog = m_panel->findChild<RevokeDialog *>();
    QVERIFY(dialog);
    const auto *note = test::child<QLabel>(*dialog, u"revokeFuture"_s);
    auto *time = test::child<QDateTimeEdit>(*dialog, u"revokeTime"_s);
    QVERIFY(!note->isVisible());
    time->setDateTime(time->dateTime().addDays(2));
    QVERIFY(note->isVisible());
    QTRY_VERIFY(time->height() >= time->minimumSizeHint().height());
    QVERIFY(note->text().contains(time->dateTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)));
    QCOMPARE(time->accessibleDescription(), note->text());
    time->setDateTime(time->dateTime().addDays(-3));
    QVERIFY(!note->isVisible());
    QVERIFY(time->accessibleDescription().isEmpty());
}

/// Whatever changes what is shown reaches a window that is open.
void TestCertificatePanel::detailsFollow()
{
    useOwnAuthority();
    go(0, 0);
    action("certificateDetails")->trigger();
    QPointer<CertificateDetails> details = m_panel->findChild<CertificateDetails *>();
    QVERIFY(details);
    const QAbstractItemModel *rows = test::child<QTreeView>(*details, u"detailRows"_s)->model();
    const auto shows = [rows](const QString &text) {
        return !rows->match(rows->index(0, DetailModel::ValueColumn), Qt::DisplayRole, text, 1,
                            Qt::MatchExactly | Qt::MatchRecursive)
                    .isEmpty();
    };
    QVERIFY(!shows(u"serial number"_s));
    m_document->addRule({.name = "pin",
                         .expression = "cf.tls_client_auth.cert_serial eq \"" +
                                       m_document->project().certificates.front().leaf.serial() +
                                       '"'});
    QTRY_VERIFY(shows(u"serial number"_s));
    action("certificateRevoke")->trigger();
    test::child<QPushButton>(*m_panel->findChild<RevokeDialog *>(), u"revokeAccept"_s)->click();
    QTRY_VERIFY(shows(u"✗ revoked"_s));
    action("certificateRestore")->trigger();
    QTRY_VERIFY(shows(u"✓ valid"_s));
    m_document->setProject({});
    QTRY_VERIFY(!details);
}

void TestCertificatePanel::exportsCalendar()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"dates.ics"_s);
    QSignalSpy said(m_panel.get(), &CertificatePanel::said);
    action("certificateCalendar")->trigger();
    auto *dialog = m_panel->findChild<QFileDialog *>(u"calendarFileDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    const model::Project &project = m_document->project();
    const auto now = currentTime();
    const auto valid = std::ranges::count_if(project.certificates, [now](const auto &certificate) {
        return certificate.leaf.notAfter() >= now;
    });
    QVERIFY(valid > 0 && std::cmp_less(valid, project.certificates.size()));
    QCOMPARE(calendar.count("BEGIN:VEVENT"), valid + std::ssize(project.authorities));
    QVERIFY(calendar.contains("SUMMARY:Certificate “" +
                              QByteArray::fromStdString(project.certificates.front().name) +
                              "” expires"));
    QCOMPARE(said.count(), 1);
}

void TestCertificatePanel::calendarSaysWhyNot()
{
    const QTemporaryDir folder;
    QSignalSpy said(m_panel.get(), &CertificatePanel::said);
    action("certificateCalendar")->trigger();
    auto *dialog = m_panel->findChild<QFileDialog *>(u"calendarFileDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(folder.filePath(u"missing/dates.ics"_s));
    QCOMPARE(said.count(), 1);
    QVERIFY(said.front().front().toString().contains(u"could not be written"_s));
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
    QCOMPARE(rows->rowCount(), 10);
    const auto found =
        rows->match(rows->index(0, 0), Qt::DisplayRole, u"cf.tls_client_auth.cert_issuer_serial"_s,
                    1, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().siblingAtColumn(1).data().toString().toStdString(),
             m_document->project().authorities.front().certificate.serial());
}

void TestCertificatePanel::detailsSayWhy()
{
    go(0, 1);
    action("certificateDetails")->trigger();
    const auto *details = m_panel->findChild<CertificateDetails *>();
    QVERIFY(details);
    QVERIFY(!details->isModal());
    const QAbstractItemModel *rows = test::child<QTreeView>(*details, u"detailRows"_s)->model();
    const auto value = [rows](const QString &name) {
        const auto found = rows->match(rows->index(0, 0), Qt::DisplayRole, name, 1,
                                       Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QString() : found.first().siblingAtColumn(1).data().toString();
    };
    QCOMPARE(value(u"State"_s), u"✗ revoked"_s);
    QVERIFY(value(u"Why"_s).startsWith(u"The certificate is revoked. It still counts"_s));
    QVERIFY(!value(u"Reason"_s).isEmpty());
    QCOMPARE(value(u"cf.tls_client_auth.cert_revoked"_s), u"true"_s);
    QVERIFY(value(u"2"_s).contains(u"Example Managed CA"_s));
}

void TestCertificatePanel::simulates()
{
    QSignalSpy asked(m_panel.get(), &CertificatePanel::simulationRequested);
    go(0, 1);
    action("certificateSimulate")->trigger();
    QCOMPARE(asked.first().first().value<model::CertificateId>(),
             m_document->project().certificates[1].id);
}

void TestCertificatePanel::revokesSeveral()
{
    go(0, 0);
    tree()->selectionModel()->select(tree()->model()->index(2, 0, tree()->model()->index(0, 0)),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    action("certificateRevoke")->trigger();
    auto *dialog = m_panel->findChild<RevokeDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Revoke 2 Certificate(s)"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(m_document->project().authorities.front().revocations.size(), 3U);
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QVERIFY(m_document->project() == test::exampleProject());
}

/// The rules gain the check in one undo step, and the dialog has nothing to offer any more.
void TestCertificatePanel::addsChecks()
{
    const model::RuleId id =
        m_document->addRule({.name = "Plain mTLS",
                             .expression = "not cf.tls_client_auth.cert_verified",
                             .state = model::RuleState::Deployed});
    const int before = m_document->undoStack()->count();
    go(0, 0);
    action("certificateRevoke")->trigger();
    auto *dialog = m_panel->findChild<RevokeDialog *>();
    QVERIFY(dialog);
    auto *button = test::child<QPushButton>(*dialog, u"revokeAddCheck"_s);
    QVERIFY(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(m_document->rule(id)->expression.contains("cf.tls_client_auth.cert_revoked"));
    QCOMPARE(m_document->rule(id)->state, model::RuleState::Deployed);
    QVERIFY(!button->isVisible());
    QCOMPARE(m_document->undoStack()->count(), before + 1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->rule(id)->expression, std::string("not cf.tls_client_auth.cert_verified"));
}

void TestCertificatePanel::uploadedRevocationsAreFinal()
{
    model::Project project = test::exampleProject();
    project.authorities.front().kind = model::AuthorityKind::Uploaded;
    m_document->setProject(project);
    go(0, 1);
    QVERIFY(!action("certificateRestore")->isEnabled());
    QVERIFY(action("certificateRestore")->toolTip().contains(u"is final"_s));
    project.authorities.front().revocations.front().reason =
        model::RevocationReason::CertificateHold;
    m_document->setProject(project);
    go(0, 1);
    QVERIFY(action("certificateRestore")->isEnabled());
}

void TestCertificatePanel::deletesAuthority()
{
    go(0, -1);
    action("certificateDelete")->trigger();
    auto *box = m_panel->findChild<QMessageBox *>(u"deleteAuthorityQuestion"_s);
    QVERIFY(box);
    QVERIFY(box->text().contains(u"laptop-anna"_s));
    QCOMPARE(m_document->project().authorities.size(), 1U);
    QTest::keyClick(test::child<QPushButton>(*box, u"deleteAuthorityAccept"_s), Qt::Key_Space);
    QVERIFY(m_document->project().authorities.empty());
    QCOMPARE(m_document->project().certificates, test::exampleProject().certificates);
    for (const model::Host &host : m_document->project().zone.hosts) {
        QVERIFY(host.authorities.empty());
    }
    m_document->undoStack()->undo();
    QVERIFY(m_document->project() == test::exampleProject());
}

void TestCertificatePanel::copiesTheCell()
{
    go(0, 0);
    tree()->setCurrentIndex(
        tree()->currentIndex().siblingAtColumn(CertificateTreeModel::StateColumn));
    action("copyCell")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), tree()->currentIndex().data().toString());
    action("copyChain")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u"BEGIN CERTIFICATE"_s), 2);
}

void TestCertificatePanel::flatList()
{
    go(0, 1);
    test::child<QCheckBox>(*m_panel, u"certificateFlat"_s)->setChecked(true);
    QCOMPARE(tree()->model()->rowCount(), 5);
    QCOMPARE(tree()->currentIndex().data().toString(), u"scanner-7"_s);
    test::child<QLineEdit>(*m_panel, u"certificateFilter"_s)->setText(u"anna"_s);
    QCOMPARE(tree()->model()->rowCount(), 1);
}

void TestCertificatePanel::emptyOffersImport()
{
    m_document->setProject({});
    bool isOffered = false;
    for (const QToolButton *button : m_panel->findChildren<QToolButton *>()) {
        const bool isEmptyPage = qobject_cast<QStackedWidget *>(button->parent()->parent());
        isOffered = isOffered || (isEmptyPage && button->isVisible() &&
                                  button->defaultAction() == action("certificateImport"));
    }
    QVERIFY(isOffered);
}

/// One undo step; the key stays on disk and can sign the next authority.
void TestCertificatePanel::createsAuthority()
{
    const std::size_t before = m_document->project().authorities.size();
    QSignalSpy said(m_panel.get(), &CertificatePanel::said);
    action("certificateNewAuthority")->trigger();
    auto *dialog = test::child<QDialog>(*m_panel, u"createAuthorityDialog"_s);
    test::child<QLineEdit>(*dialog, u"authorityName"_s)->setText(u"Fresh"_s);
    test::child<QGroupBox>(*dialog, u"newPassphrase"_s)->setChecked(false);
    test::child<QPushButton>(*dialog, u"makingAccept"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, 30'000);
    QCOMPARE(m_document->project().authorities.size(), before + 1);
    const model::Authority made = m_document->project().authorities.back();
    QCOMPARE(made.name, "Fresh");
    QVERIFY(m_panel->keys().find(made.certificate));
    QCOMPARE(KeyStore().state(made.certificate), KeyStore::State::Plain);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->project().authorities.size(), before);
    m_document->undoStack()->redo();
    QCOMPARE(m_document->project().authorities.back(), made);
}

/// A certificate that is revoked at once and exported, in one undo step.
void TestCertificatePanel::issuesAndExports()
{
    model::Project project = test::exampleProject();
    const test::TestAuthority authority("Mine");
    project.authorities.push_back(authority.asModel(model::AuthorityKind::Managed));
    project.authorities.back().id = model::AuthorityId{9};
    QVERIFY(KeyStore().save(authority.key(), {}));
    m_document->setProject(project);
    QSignalSpy said(m_panel.get(), &CertificatePanel::said);
    action("certificateIssue")->trigger();
    auto *dialog = test::child<IssueDialog>(*m_panel, u"issueDialog"_s);
    test::child<QLineEdit>(*dialog, u"subjectName"_s)->setText(u"laptop-anna"_s);
    test::child<QGroupBox>(*dialog, u"newPassphrase"_s)->setChecked(false);
    auto *fault = test::child<QComboBox>(*dialog, u"issueFault"_s);
    fault->setCurrentIndex(fault->findText(u"Revoked at once"_s));
    test::child<QCheckBox>(*dialog, u"issueExportsNow"_s)->setChecked(true);
    test::child<QPushButton>(*dialog, u"makingAccept"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, 30'000);
    const model::ClientCertificate made = m_document->project().certificates.back();
    QCOMPARE(made.name, "laptop-anna (2)");
    QCOMPARE(m_document->project().authorities.back().revocations.front().serial,
             made.leaf.serial());
    QVERIFY(m_panel->keys().find(made.leaf));
    QVERIFY(m_panel->findChild<CertificateExportDialog *>());
    QCOMPARE(m_document->undoStack()->count(), 1);
    go(0, 0);
    tree()->clearSelection();
    tree()->setCurrentIndex({});
    action("certificateIssue")->trigger();
    const auto dialogs = m_panel->findChildren<IssueDialog *>();
    QCOMPARE(test::child<QComboBox>(*dialogs.back(), u"signer"_s)->currentText(), u"Mine"_s);
    m_document->undoStack()->undo();
    QVERIFY(m_document->project() == project);
}

void TestCertificatePanel::insertsConditions_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<std::string>("value");
    const model::Project &project = test::exampleProject();
    const x509::Certificate &leaf = project.certificates.front().leaf;
    QTest::newRow("fingerprint") << QByteArray("cert_fingerprint_sha256")
                                 << leaf.fingerprintSha256();
    QTest::newRow("serial") << QByteArray("cert_serial") << leaf.serial();
    QTest::newRow("subject") << QByteArray("cert_subject_dn") << leaf.subject().rfc2253;
    QTest::newRow("issuer") << QByteArray("cert_issuer_ski") << leaf.authorityKeyId();
}

/// The condition holds for the certificate and for no other.
void TestCertificatePanel::insertsConditions()
{
    QFETCH(QByteArray, field);
    QFETCH(std::string, value);
    QSignalSpy asked(m_panel.get(), &CertificatePanel::insertionRequested);
    go(0, -1);
    const QByteArray name = "cf.tls_client_auth." + field;
    go(0, 0);
    action("insert:" + name)->trigger();
    QCOMPARE(asked.first().first().value<std::string>(),
             name.toStdString() + " eq \"" + value + '"');
}

void TestCertificatePanel::renewsTheCurrentOne()
{
    go(0, -1);
    QVERIFY(!action("certificateRenew")->isEnabled());
    go(0, 0);
    action("certificateRenew")->trigger();
    auto *dialog = test::child<IssueDialog>(*m_panel, u"issueDialog"_s);
    QCOMPARE(test::child<QLineEdit>(*dialog, u"subjectName"_s)->text(), u"laptop-anna"_s);
    // The CA of the example has no key on this computer.
    QVERIFY(test::child<QLabel>(*dialog, u"makingProblem"_s)
                ->text()
                .contains(u"Create a CA or import the key first"_s));
}

/// From a certificate to its rules and back.
void TestCertificatePanel::leadsToRules()
{
    const x509::Certificate leaf = m_document->project().certificates.front().leaf;
    const model::RuleId id = m_document->addRule(
        {.name = "Pinned",
         .expression = "cf.tls_client_auth.cert_serial eq \"" + leaf.serial() + '"'});
    QSignalSpy asked(m_panel.get(), &CertificatePanel::ruleRequested);
    auto *menu = test::child<QMenu>(*m_panel, u"certificateUsedBy"_s);
    go(0, 1);
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().size() == 1 && !menu->actions().front()->isEnabled());
    go(0, 0);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().front()->trigger();
    QCOMPARE(asked.first().first().value<model::RuleId>(), id);

    const auto named = certificatesNamedBy(m_document->project(), id);
    QCOMPARE(named.size(), 1U);
    go(0, 2);
    NamedCertificateMenu back(
        m_document->project(), [id] { return id; }, nullptr);
    connect(&back, &NamedCertificateMenu::certificateRequested, m_panel.get(),
            &CertificatePanel::choose);
    Q_EMIT back.aboutToShow();
    back.actions().front()->trigger();
    QCOMPARE(tree()->currentIndex().data().toString(), u"laptop-anna"_s);
}

/// A certificate that has 3,650 days left at the most “expires soon” where the user wants that.
void TestCertificatePanel::warnsAsSet()
{
    const auto state = [this] {
        const QModelIndex parent = tree()->model()->index(0, 0);
        return tree()->model()->index(0, CertificateTreeModel::StateColumn, parent).data();
    };
    m_document->setProject(test::exampleProject());
    const QString before = state().toString();
    action("certificateWarning")->trigger();
    auto *dialog = test::child<QInputDialog>(*m_panel, u"warningDialog"_s);
    QCOMPARE(dialog->intValue(), 30);
    dialog->setIntValue(3650);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY2(state().toString().startsWith(u"! expires in"_s), qPrintable(state().toString()));
    setWarningPeriod(model::defaultWarningPeriod);
    m_document->setProject(test::exampleProject());
    QCOMPARE(state().toString(), before);
}

void TestCertificatePanel::showsWhereTheyComeFrom()
{
    model::Project project = test::exampleProject();
    project.certificates.front().provenance = {model::CertificateOrigin::Issued, test::testTime};
    m_document->setProject(project);
    const QModelIndex parent = tree()->model()->index(0, 0);
    const auto cell = [&](int column) {
        return tree()->model()->index(0, column, parent).data().toString();
    };
    QCOMPARE(cell(CertificateTreeModel::SourceColumn), u"issued here"_s);
    QVERIFY(!cell(CertificateTreeModel::CreatedColumn).isEmpty());
    QCOMPARE(cell(CertificateTreeModel::UsageColumn), u"TLS client"_s);
    QVERIFY(cell(CertificateTreeModel::SignatureColumn).contains(u"SHA256"_s));
    const auto hosts = std::ranges::count_if(
        project.zone.hosts, [](const model::Host &host) { return !host.authorities.empty(); });
    QVERIFY(hosts > 0);
    QCOMPARE(parent.siblingAtColumn(CertificateTreeModel::UsedByColumn).data().toString(),
             u"%1 host(s)"_s.arg(hosts));
}

/// The key is asked for first; without it the certificate is for a new one.
void TestCertificatePanel::renewsForALockedKey()
{
    auto made = x509::issueWithNewKey({.subject = {"locked", {}, {}, {}},
                                       .notBefore = test::testTime,
                                       .notAfter = test::testTime + std::chrono::days{1}},
                                      x509::KeyKind::EcP256);
    QVERIFY(KeyStore().save(made->key, "geheim"));
    model::Project project = test::exampleProject();
    project.certificates.insert(project.certificates.begin(),
                                {model::CertificateId{77}, "locked", made->certificate, {}});
    m_document->setProject(project);
    for (const bool isGiven : {false, true}) {
        go(1, 0);
        action("certificateRenew")->trigger();
        auto *question = test::child<PassphraseDialog>(*m_panel, u"passphraseDialog"_s);
        test::child<QLineEdit>(*question, u"passphrase"_s)->setText(u"geheim"_s);
        QTest::keyClick(question, isGiven ? Qt::Key_Return : Qt::Key_Escape);
        auto *dialog = m_panel->findChildren<IssueDialog *>().back();
        QCOMPARE(test::child<QComboBox>(*dialog, u"keySource"_s)->currentText(),
                 isGiven ? u"Existing key"_s : u"New key"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestCertificatePanel::unlocksAndLocks()
{
    model::Project project = test::exampleProject();
    const test::TestAuthority authority("Locked");
    project.authorities.insert(project.authorities.begin(),
                               authority.asModel(model::AuthorityKind::Managed));
    project.authorities.front().id = model::AuthorityId{9};
    QVERIFY(KeyStore().save(authority.key(), "geheim"));
    m_document->setProject(project);
    go(1, -1);
    QVERIFY(!action("certificateUnlock")->isVisible() && !action("certificateLock")->isVisible());
    go(0, -1);
    QVERIFY(action("certificateUnlock")->isVisible());
    action("certificateUnlock")->trigger();
    auto *question = test::child<PassphraseDialog>(*m_panel, u"passphraseDialog"_s);
    test::child<QLineEdit>(*question, u"passphrase"_s)->setText(u"geheim"_s);
    QTest::keyClick(question, Qt::Key_Return);
    QVERIFY(m_panel->keys().find(authority.certificate()));
    QVERIFY(!action("certificateUnlock")->isVisible());
    action("certificateLock")->trigger();
    QVERIFY(!m_panel->keys().find(authority.certificate()));
    QVERIFY(action("certificateUnlock")->isVisible());
}

/// One undo step keeps the list; the file of “Export now” is asked for afterwards.
void TestCertificatePanel::generatesLists()
{
    useOwnAuthority();
    go(0, -1);
    QSignalSpy said(m_panel.get(), &CertificatePanel::said);
    action("certificateGenerateCrl")->trigger();
    auto *dialog = m_panel->findChild<GenerateCrlDialog *>();
    QVERIFY(dialog);
    test::child<QCheckBox>(*dialog, u"crlExportsNow"_s)->setChecked(true);
    test::child<QPushButton>(*dialog, u"crlGenerate"_s)->click();
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->undoStack()->undoText(), u"Generate CRL of “Own”"_s);
    const auto &lists = m_document->project().authorities.front().revocationLists;
    QCOMPARE(lists.size(), 1U);
    QCOMPARE(said.front().front().toString(), u"Made CRL no. 1 of “Own”."_s);
    auto *file = m_panel->findChild<QFileDialog *>(u"listFileDialog"_s);
    QVERIFY(file && file->isVisible());
    m_document->undoStack()->undo();
    QVERIFY(m_document->project().authorities.front().lastListNumber.empty());
}

void TestCertificatePanel::listsOfAnAuthority()
{
    useOwnAuthority();
    go(0, -1);
    action("certificateLists")->trigger();
    auto *dialog = m_panel->findChild<RevocationListsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    test::child<QPushButton>(*dialog, u"listsGenerate"_s)->click();
    auto *generate = dialog->findChild<GenerateCrlDialog *>();
    QVERIFY(generate);
    test::child<QPushButton>(*generate, u"crlGenerate"_s)->click();
    QCOMPARE(test::child<QTableView>(*dialog, u"listTable"_s)->model()->rowCount(), 1);
    QCOMPARE(test::child<QLabel>(*dialog, u"listsNote"_s)->text(), u"Made CRL no. 1 of “Own”."_s);
}

void TestCertificatePanel::revokingMakesAList_data()
{
    QTest::addColumn<bool>("hasKey");
    QTest::addColumn<QString>("message");
    QTest::newRow("key at hand") << true
                                 << u"Revoked: certificate “device”. Made revocation list no. 1 "
                                    "of “Own”."_s;
    QTest::newRow("no key") << false
                            << u"Revoked: certificate “device”. No revocation list was made. The "
                               "private key of “Own” is not on this computer. Import the key "
                               "first."_s;
}

void TestCertificatePanel::revokingMakesAList()
{
    QFETCH(bool, hasKey);
    useOwnAuthority();
    if (!hasKey) {
        m_panel = std::make_unique<CertificatePanel>(*m_document);
    }
    m_document->changeInventory(withListsOnRevocation(m_document->project(), true), u"x"_s);
    go(0, 0);
    QSignalSpy said(m_panel.get(), &CertificatePanel::said);
    action("certificateRevoke")->trigger();
    auto *dialog = m_panel->findChild<RevokeDialog *>();
    QVERIFY(dialog);
    test::child<QPushButton>(*dialog, u"revokeAccept"_s)->click();
    const model::Authority &authority = m_document->project().authorities.front();
    QCOMPARE(authority.revocations.size(), 1U);
    QCOMPARE(authority.revocationLists.size(), hasKey ? 1U : 0U);
    QCOMPARE(m_document->undoStack()->count(), 2);
    QTEST(said.front().front().toString(), "message");
}

void TestCertificatePanel::takesKeysOfTheExample()
{
    const ExampleStore store(m_sandbox.path(u"example"_s));
    const auto project = store.open(test::testTime);
    QVERIFY(project.has_value());
    m_document->setProject(*project, store.projectFile());
    for (const model::ClientCertificate &certificate : project->certificates) {
        QVERIFY(m_panel->keys().find(certificate.leaf));
    }
    QVERIFY(!m_panel->keys().find(project->authorities.front().certificate));
    m_document->setProject(*project, m_sandbox.path(u"elsewhere/project.rulewright"_s));
    QVERIFY(m_panel->keys().find(project->certificates.front().leaf));
}

/// Opens within a second, filters within a tenth.
void TestCertificatePanel::dragsOut_data()
{
    QTest::addColumn<bool>("hasAuthority");
    QTest::addColumn<bool>("hasCertificate");
    QTest::addColumn<QString>("file");
    QTest::newRow("certificate") << false << true << u"it_s.pem"_s;
    QTest::newRow("authority") << true << false << u"Own.pem"_s;
    QTest::newRow("both") << true << true << u"Certificates.pem"_s;
}

/// The keys are at hand, and stay there.
void TestCertificatePanel::dragsOut()
{
    QFETCH(bool, hasAuthority);
    QFETCH(bool, hasCertificate);
    useOwnAuthority();
    model::Project project = m_document->project();
    project.certificates.front().name = "it/s";
    m_document->setProject(project);
    tree()->selectAll();
    if (!hasAuthority || !hasCertificate) {
        go(0, hasAuthority ? -1 : 0);
    }
    const std::unique_ptr<QMimeData> data = dragged();
    QCOMPARE(data->urls().size(), 1);
    QFile file(data->urls().front().toLocalFile());
    QTEST(QFileInfo(file).fileName(), "file");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pem = file.readAll();
    QCOMPARE(pem, data->text().toUtf8());
    QCOMPARE(pem.count("BEGIN CERTIFICATE"), int(hasAuthority) + int(hasCertificate));
    QVERIFY(!pem.contains("KEY"));
    m_panel.reset();
    QVERIFY(!QFileInfo::exists(file.fileName()));
}

/// Another window takes what this one does not.
void TestCertificatePanel::ignoresItsOwnDrag()
{
    go(0, 0);
    const std::unique_ptr<QMimeData> data = dragged();
    const auto accepts = [&data](CertificatePanel &panel) {
        QDragEnterEvent event(QPoint(5, 5), Qt::CopyAction, data.get(), Qt::LeftButton,
                              Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(&panel, &event);
        return event.isAccepted();
    };
    CertificatePanel other(*m_document);
    QVERIFY(!accepts(*m_panel));
    QVERIFY(accepts(other));
    QVERIFY(tree()->dragEnabled());
    QVERIFY(!tree()->viewport()->acceptDrops());
}

void TestCertificatePanel::tenThousand()
{
    constexpr int count = 10'000;
    const test::TestAuthority authority("Large CA");
    const auto key = x509::PrivateKey::generate(x509::KeyKind::EcP256);
    model::Project project = test::exampleProject();
    project.authorities.push_back(authority.asModel(model::AuthorityKind::Managed));
    project.authorities.back().id = model::AuthorityId{99};
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::string name = "client-" + std::to_string(i);
        auto leaf = x509::issueCertificate({.subject = {name, {}, {}, {}},
                                            .notBefore = test::testTime,
                                            .notAfter = test::testTime + std::chrono::days{3650}},
                                           *key, authority.asIssuer());
        project.certificates.push_back({model::CertificateId{1000 + i}, name, *leaf, {}});
    }
    // The time of this process: what others do on the machine does not count.
    const auto measure = [](const auto &act) {
        const std::clock_t begin = std::clock();
        act();
        QCoreApplication::processEvents();
        return static_cast<qint64>(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
    };
    m_panel->resize(900, 400);
    auto *search = test::child<QLineEdit>(*m_panel, u"certificateFilter"_s);
    qint64 opening = std::numeric_limits<qint64>::max();
    qint64 filtering = opening;
    for (int round = 0; round < 3; ++round) {
        opening = std::min(opening, measure([&] { m_document->setProject(project); }));
        filtering = std::min(filtering, measure([&] { search->setText(u"client-77"_s); }));
        QCOMPARE(tree()->model()->rowCount(tree()->model()->index(0, 0)), 111);
        search->clear();
    }
    qint64 scrolling = 0;
    QScrollBar *bar = tree()->verticalScrollBar();
    for (int value = 0; value < bar->maximum(); value += bar->maximum() / 100) {
        scrolling += measure([&] { bar->setValue(value); });
    }
    qInfo("opens in %lld ms, filters in %lld ms, scrolls by 100 pages in %lld ms", opening,
          filtering, scrolling);
    QVERIFY(scrolling < 1000);
    QVERIFY(opening < 1000);
    QVERIFY(filtering < 100);
}

QTEST_MAIN(TestCertificatePanel)
#include "tst_certificate_panel.moc"
