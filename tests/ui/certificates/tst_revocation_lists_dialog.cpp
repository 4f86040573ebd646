// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/revocation_lists_dialog.h"

#include "core/model/revocation_lists.h"
#include "core/x509/crl_issue.h"
#include "core/x509/pem.h"
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/certificates/inventory_changes.h"
#include "ui/document/example_store.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The dialog “Revocation Lists”.
class TestRevocationListsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingYet();
    void hints_data();
    void hints();
    void showsEntries();
    void followsTheProject();
    void exports_data();
    void exports();
    void copies();
    void settingIsAnUndoStep();
    void goesWithTheAuthority();

private:
    template <typename T> T *part(const char *name)
    {
        return test::child<T>(*m_dialog, QLatin1StringView(name));
    }
    [[nodiscard]] x509::Crl list(const std::string &number, int begin, int end) const;
    void add(const x509::Crl &list);
    void revokeDevice();
    void open();
    QString cell(const char *table, int row, int column);

    test::Sandbox m_sandbox;
    const test::TestAuthority m_root{"Root"};
    const std::chrono::sys_seconds m_now = currentTime();
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<RevocationListsDialog> m_dialog;
};

void TestRevocationListsDialog::init()
{
    m_dialog.reset();
    model::Project project;
    project.authorities = {m_root.asModel(model::AuthorityKind::Managed)};
    project.certificates = {test::client(m_root.issue("device", -1'000, 10'000))};
    m_document = std::make_unique<ProjectDocument>();
    m_document->setProject(project);
}

/// With what is revoked now in it.
x509::Crl TestRevocationListsDialog::list(const std::string &number, int begin, int end) const
{
    const model::Project &project = m_document->project();
    auto request = model::nextListRequest(project, project.authorities.front(), {.madeAt = m_now});
    request.number = number;
    request.thisUpdate = m_now + std::chrono::days{begin};
    request.nextUpdate = m_now + std::chrono::days{end};
    return x509::issueCrl(request, m_root.asIssuer()).value();
}

void TestRevocationListsDialog::add(const x509::Crl &list)
{
    m_document->changeInventory(
        withRevocationList(m_document->project(), model::AuthorityId{1}, list), u"list"_s);
}

void TestRevocationListsDialog::revokeDevice()
{
    m_document->changeInventory(withRevoked(m_document->project(), {model::CertificateId{1}},
                                            {.at = m_now - std::chrono::days{9}}),
                                u"revoke"_s);
}

void TestRevocationListsDialog::open()
{
    m_dialog = std::make_unique<RevocationListsDialog>(*m_document, model::AuthorityId{1}, nullptr);
    m_dialog->show();
}

QString TestRevocationListsDialog::cell(const char *table, int row, int column)
{
    return part<QTableView>(table)->model()->index(row, column).data().toString();
}

void TestRevocationListsDialog::nothingYet()
{
    open();
    QVERIFY(part<QLabel>("listsEmpty")->isVisible());
    QVERIFY(part<QLabel>("listsEmpty")->text().startsWith(u"“Root” has no revocation list yet."_s));
    QVERIFY(!part<QTableView>("listTable")->isVisible());
    QVERIFY(!part<QLabel>("listsHint")->isVisible());
    QVERIFY(!part<QPushButton>("listsExport")->isEnabled());
    QVERIFY(!part<QPushButton>("listsCopy")->isEnabled());
    QSignalSpy requested(m_dialog.get(), &RevocationListsDialog::generateRequested);
    part<QPushButton>("listsGenerate")->click();
    QCOMPARE(requested.count(), 1);
}

void TestRevocationListsDialog::hints_data()
{
    QTest::addColumn<bool>("isRevoked");
    QTest::addColumn<int>("end"); // 0: no list
    QTest::addColumn<bool>("isRevokedAfter");
    QTest::addColumn<QString>("hint");
    const auto stale = u"! The newest list is outdated, or does not say what is revoked now."_s;
    QTest::newRow("nothing to say") << false << 0 << false << QString();
    QTest::newRow("no list") << true << 0 << false << u"! Certificates are revoked, but no list"_s;
    QTest::newRow("fits") << true << 6 << false << QString();
    QTest::newRow("outdated") << true << -1 << false << stale;
    QTest::newRow("revoked since") << false << 6 << true << stale;
}

void TestRevocationListsDialog::hints()
{
    QFETCH(bool, isRevoked);
    QFETCH(int, end);
    QFETCH(bool, isRevokedAfter);
    QFETCH(QString, hint);
    if (isRevoked) {
        revokeDevice();
    }
    if (end != 0) {
        add(list("1", -3, end));
    }
    if (isRevokedAfter) {
        revokeDevice();
    }
    open();
    QCOMPARE(part<QLabel>("listsHint")->isVisible(), !hint.isEmpty());
    QVERIFY(hint.isEmpty() || part<QLabel>("listsHint")->text().startsWith(hint));
}

void TestRevocationListsDialog::showsEntries()
{
    add(list("1", -3, 6));
    revokeDevice();
    add(list("2", -1, 6));
    open();
    QCOMPARE(part<QLabel>("entryTitle")->text(), u"&Entries of list no. 2"_s);
    QCOMPARE(part<QTableView>("entryTable")->model()->rowCount(), 1);
    QCOMPARE(cell("entryTable", 0, RevocationEntryModel::NameColumn), u"device"_s);
    QTest::keyClick(part<QTableView>("listTable"), Qt::Key_Down);
    QCOMPARE(part<QLabel>("entryTitle")->text(), u"&Entries of list no. 1"_s);
    QCOMPARE(part<QTableView>("entryTable")->model()->rowCount(), 0);
}

/// A new list is selected; another change leaves the selection where it was.
void TestRevocationListsDialog::followsTheProject()
{
    open();
    add(list("1", -3, 6));
    QVERIFY(part<QTableView>("listTable")->isVisible());
    QVERIFY(!part<QLabel>("listsEmpty")->isVisible());
    add(list("2", -1, 6));
    QCOMPARE(part<QTableView>("listTable")->currentIndex().row(), 0);
    part<QTableView>("listTable")->selectRow(1);
    revokeDevice();
    QCOMPARE(part<QTableView>("listTable")->currentIndex().row(), 1);
    QVERIFY(part<QLabel>("listsHint")->isVisible());
}

void TestRevocationListsDialog::exports_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("PEM") << u"PEM (*.pem)"_s;
    QTest::newRow("DER") << u"DER (*.crl)"_s;
}

void TestRevocationListsDialog::exports()
{
    QFETCH(QString, filter);
    const x509::Crl shown = list("1", -3, 6);
    add(shown);
    open();
    part<QPushButton>("listsExport")->click();
    auto *dialog = part<QFileDialog>("listFileDialog");
    dialog->selectNameFilter(filter);
    const QString path = m_sandbox.path(u"list"_s);
    Q_EMIT dialog->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QByteArray der(reinterpret_cast<const char *>(shown.der().data()),
                         std::ssize(shown.der()));
    QCOMPARE(bytes,
             filter.startsWith(u"DER"_s) ? der : QByteArray::fromStdString(x509::toPem(shown)));
    QVERIFY(part<QLabel>("listsNote")->text().startsWith(u"Exported to “"_s));
    Q_EMIT dialog->fileSelected(m_sandbox.path(u"missing/list"_s));
    QVERIFY(part<QLabel>("listsNote")->text().contains(u"could not be written"_s));
}

void TestRevocationListsDialog::copies()
{
    const x509::Crl shown = list("1", -3, 6);
    add(shown);
    open();
    part<QPushButton>("listsCopy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), x509::toPem(shown));
    QVERIFY(!part<QLabel>("listsNote")->text().isEmpty());
}

void TestRevocationListsDialog::settingIsAnUndoStep()
{
    open();
    auto *setting = part<QCheckBox>("makesListOnRevocation");
    QVERIFY(!setting->isChecked());
    setting->click();
    QVERIFY(m_document->project().makesListOnRevocation);
    QCOMPARE(m_document->undoStack()->count(), 1);
    m_document->undoStack()->undo();
    QVERIFY(!setting->isChecked());
    QVERIFY(!m_document->isModified());
}

void TestRevocationListsDialog::goesWithTheAuthority()
{
    open();
    QCOMPARE(m_dialog->windowTitle(), u"Revocation Lists of “Root”"_s);
    m_document->changeInventory(withoutAuthority(m_document->project(), model::AuthorityId{1}),
                                u"delete"_s);
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(TestRevocationListsDialog)
#include "tst_revocation_lists_dialog.moc"
