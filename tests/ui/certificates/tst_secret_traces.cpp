// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/project_file.h"
#include "core/x509/openssl_memory.h"
#include "core/x509/pkcs12_export.h"
#include "tests/support/memory_search.h"
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/certificates/certificate_import.h"
#include "ui/certificates/create_authority_dialog.h"
#include "ui/certificates/import_dialog.h"
#include "ui/certificates/passphrase_dialog.h"
#include "ui/document/key_ring.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>

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

/// The private number as files can hold it.
QList<QByteArray> keyForms(const x509::PrivateKey &key)
{
    constexpr qsizetype numberPlace = 36; // RFC 5208 around RFC 5915
    constexpr qsizetype numberSize = 32;
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

private:
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
