// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/project_file.h"
#include "core/x509/openssl_memory.h"
#include "core/x509/pkcs12_export.h"
#include "tests/support/memory_search.h"
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/certificates/certificate_import.h"
#include "ui/certificates/certificate_panel.h"
#include "ui/certificates/create_authority_dialog.h"
#include "ui/certificates/import_dialog.h"
#include "ui/certificates/passphrase_dialog.h"
#include "ui/document/key_ring.h"
#include "ui/document/project_files.h"

#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QTreeView>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace rulewright;
using test::countInMemory;
using test::MaskedBytes;

namespace
{

/// All that was logged.
QString &logged()
{
    static QString text;
    return text;
}

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged() += text + u'\n';
}

/// A passphrase that stands nowhere else; what tests type is not a copy of it.
QString randomPassphrase()
{
    constexpr int length = 24;
    QString passphrase;
    for (int i = 0; i < length; ++i) {
        passphrase += QChar(u'a' + static_cast<char16_t>(QRandomGenerator::global()->bounded(26)));
    }
    return passphrase;
}

void wipe(QString &text)
{
    text.fill(u'*');
}

/// The passphrase as it can stand in memory and files, hidden from the search itself.
std::vector<MaskedBytes> formsOf(const QString &passphrase)
{
    QByteArray utf8 = passphrase.toUtf8();
    const std::string_view utf16(reinterpret_cast<const char *>(passphrase.utf16()),
                                 static_cast<std::size_t>(passphrase.size()) * sizeof(char16_t));
    std::vector<MaskedBytes> forms{MaskedBytes(std::string_view(utf8)), MaskedBytes(utf16)};
    utf8.fill('*');
    return forms;
}

QByteArray clear(const MaskedBytes &masked)
{
    QByteArray bytes;
    for (std::size_t i = 0; i < masked.size(); ++i) {
        bytes.append(static_cast<char>(masked[i]));
    }
    return bytes;
}

// Where the private number stands in a key of P-256: RFC 5208 around RFC 5915.
constexpr qsizetype numberPlace = 36;
constexpr qsizetype numberSize = 32;

/// The private number as files and as OpenSSL in memory hold it, the last byte first; without a
/// copy that stays in memory.
std::vector<MaskedBytes> maskedNumber(const x509::PrivateKey &key)
{
    const auto pem = key.toPem().value();
    const std::string_view text = pem.text();
    const std::size_t begin = text.find('\n') + 1;
    QByteArray base64(text.substr(begin, text.find('-', begin) - begin));
    QByteArray der = QByteArray::fromBase64(base64);
    char *const number = der.data() + numberPlace;
    std::vector<MaskedBytes> forms{MaskedBytes(std::string_view(number, numberSize))};
    std::reverse(number, number + numberSize);
    forms.emplace_back(std::string_view(number, numberSize));
    der.fill('*');
    base64.fill('*');
    return forms;
}

/// The private number as files can hold it.
QList<QByteArray> keyForms(const x509::PrivateKey &key)
{
    const auto pem = key.toPem().value();
    const QByteArrayView text(pem.text());
    const QByteArray lines = text.toByteArray();
    QByteArray base64 = lines.sliced(lines.indexOf('\n') + 1);
    base64.truncate(base64.indexOf('-'));
    const QByteArray number =
        QByteArray::fromBase64(base64.replace("\n", "")).mid(numberPlace, numberSize);
    return {number, number.toHex(), number.toHex().toUpper(), number.toBase64(), base64.first(60)};
}

} // namespace

/// After the dialogs have asked for passphrases, none stays behind: in files, the log or memory.
class TestSecretTraces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createAuthority();
    void importContainer();
    void wholeSession();

private:
    void makeAuthority(CertificatePanel &panel, const QString &passphrase);
    void exportKey(CertificatePanel &panel, const QString &passphrase);
    [[nodiscard]] QByteArray everythingWritten() const;

    test::Sandbox m_sandbox;
};

QByteArray TestSecretTraces::everythingWritten() const
{
    QByteArray all = logged().toUtf8();
    QDirIterator files(m_sandbox.path({}), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return all;
}

/// Qt Test has a handler of its own for each function, which would keep the log to itself.
void TestSecretTraces::init()
{
    qInstallMessageHandler(keepLog);
    logged().clear();
    qWarning("the log is kept");
    QVERIFY(everythingWritten().contains("the log is kept"));
}

void TestSecretTraces::createAuthority()
{
    QString passphrase = randomPassphrase();
    const std::vector<MaskedBytes> forms = formsOf(passphrase);
    model::Project project;
    project.name = "Shop";
    KeyRing keys;
    const KeyStore store(m_sandbox.path(u"keys"_s));
    auto dialog = std::make_unique<CreateAuthorityDialog>(
        MakingContext{project, keys, store, test::testTime}, nullptr);
    dialog->show();
    for (const auto name : {"newPassphraseFirst", "newPassphraseRepeated"}) {
        QTest::keyClicks(test::child<QLineEdit>(*dialog, QLatin1StringView(name)), passphrase);
    }
    wipe(passphrase);
    QVERIFY(countInMemory(forms[1]) > 0);
    QSignalSpy accepted(dialog.get(), &QDialog::accepted);
    QTest::keyClick(test::child<QPushButton>(*dialog, u"makingAccept"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 30'000);
    const QList<QByteArray> number = keyForms(*dialog->made().front().key);
    project.authorities.push_back(dialog->authority());
    dialog.reset();
    QCOMPARE(countInMemory(forms[0]), 0U);
    QCOMPARE(countInMemory(forms[1]), 0U);

    const QByteArray written =
        everythingWritten() + QByteArray::fromStdString(exchange::toProjectFile(project));
    QVERIFY(written.contains("BEGIN ENCRYPTED PRIVATE KEY"));
    for (const QByteArray &form : number + QList{clear(forms[0]), clear(forms[1])}) {
        QVERIFY(form.size() > 20 && !written.contains(form));
    }
}

void TestSecretTraces::importContainer()
{
    QString passphrase = randomPassphrase();
    const std::vector<MaskedBytes> forms = formsOf(passphrase);
    const test::TestAuthority root("Partner root");
    {
        QByteArray utf8 = passphrase.toUtf8();
        const auto bytes = x509::toPkcs12({.certificate = root.certificate(), .key = &root.key()},
                                          {utf8.constData(), static_cast<std::size_t>(utf8.size())},
                                          x509::Pkcs12Mode::Compatible);
        utf8.fill('*');
        QFile file(m_sandbox.path(u"partner.p12"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(reinterpret_cast<const char *>(bytes->data()), std::ssize(*bytes)),
                 std::ssize(*bytes));
    }
    ProjectDocument document;
    document.setProject({});
    KeyRing keys;
    QWidget window;
    window.show();
    CertificateImport import(document, keys, &window);
    import.importFiles({m_sandbox.path(u"partner.p12"_s)});
    auto *question = window.findChild<PassphraseDialog *>();
    QVERIFY(question);
    auto *line = test::child<QLineEdit>(*question, u"passphrase"_s);
    QTest::keyClicks(line, passphrase);
    wipe(passphrase);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto *preview = window.findChild<ImportDialog *>();
    QVERIFY(preview);
    QTest::keyClick(test::child<QPushButton>(*preview, u"importAccept"_s), Qt::Key_Space);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!document.project().authorities.empty());
    QCOMPARE(countInMemory(forms[0]), 0U);
    QCOMPARE(countInMemory(forms[1]), 0U);

    const QByteArray written =
        everythingWritten() +
        QByteArray::fromStdString(exchange::toProjectFile(document.project()));
    for (const QByteArray &form : keyForms(root.key()) + QList{clear(forms[0]), clear(forms[1])}) {
        QVERIFY(form.size() > 20 && !written.contains(form));
    }
}

void TestSecretTraces::makeAuthority(CertificatePanel &panel, const QString &passphrase)
{
    QSignalSpy said(&panel, &CertificatePanel::said);
    test::child<QAction>(panel, u"certificateNewAuthority"_s)->trigger();
    auto *dialog = test::child<QDialog>(panel, u"createAuthorityDialog"_s);
    for (const auto name : {"newPassphraseFirst", "newPassphraseRepeated"}) {
        QTest::keyClicks(test::child<QLineEdit>(*dialog, QLatin1StringView(name)), passphrase);
    }
    QTest::keyClick(test::child<QPushButton>(*dialog, u"makingAccept"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, 30'000);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestSecretTraces::exportKey(CertificatePanel &panel, const QString &passphrase)
{
    auto *tree = test::child<QTreeView>(panel, u"certificateTree"_s);
    tree->setCurrentIndex(tree->model()->index(0, 0));
    test::child<QAction>(panel, u"certificateExport"_s)->trigger();
    auto *dialog = test::child<QDialog>(panel, u"certificateExportDialog"_s);
    auto *what = test::child<QComboBox>(*dialog, u"certificateExportWhat"_s);
    what->setCurrentIndex(what->findData(std::to_underlying(ExportWhat::Key)));
    for (const auto name : {"certificateExportPassphrase", "certificateExportRepeated"}) {
        QTest::keyClicks(test::child<QLineEdit>(*dialog, QLatin1StringView(name)), passphrase);
    }
    QTest::keyClick(test::child<QPushButton>(*dialog, u"certificateExportAccept"_s), Qt::Key_Space);
    Q_EMIT dialog->findChild<QFileDialog *>()->fileSelected(m_sandbox.path(u"exported.pem"_s));
    QVERIFY(QFile::exists(m_sandbox.path(u"exported.pem"_s)));
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// A key is made, exported and locked, the project is saved and its undo steps live on: what is
/// secret stands nowhere but, encrypted, in the two key files.
void TestSecretTraces::wholeSession()
{
    QString passphrase = randomPassphrase();
    const std::vector<MaskedBytes> forms = formsOf(passphrase);
    ProjectDocument document;
    model::Project project;
    project.name = "Shop";
    document.setProject(project);
    std::vector<MaskedBytes> number;
    {
        CertificatePanel panel(document);
        panel.show();
        makeAuthority(panel, passphrase);
        exportKey(panel, passphrase);
        wipe(passphrase);
        const auto key = panel.keys().find(document.project().authorities.front().certificate);
        number = maskedNumber(*key);
        QVERIFY(countInMemory(number[1]) > 0);
    }
    ProjectFiles files(document, nullptr);
    document.setSavedTo(m_sandbox.path(u"project.rulewright"_s));
    files.save();
    QSettings().sync();
    QCOMPARE(document.undoStack()->count(), 1);
    for (const MaskedBytes &form : {number[0], number[1], forms[0], forms[1]}) {
        QCOMPARE(countInMemory(form), 0U);
    }
    const QByteArray written = everythingWritten();
    QVERIFY(written.contains("rulewright") && written.count("BEGIN ENCRYPTED PRIVATE KEY") >= 2);
    const QByteArray clearNumber = clear(number[0]);
    for (const QByteArray &form : {clearNumber, clearNumber.toHex(), clearNumber.toHex().toUpper(),
                                   clearNumber.toBase64(), clear(forms[0]), clear(forms[1])}) {
        QVERIFY(form.size() > 20 && !written.contains(form));
    }
}

int main(int argc, char *argv[])
{
    if (!x509::wipeFreedMemory()) {
        return EXIT_FAILURE;
    }
    const QApplication application(argc, argv);
    TestSecretTraces test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secret_traces.moc"
