// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/read_items.h"
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/certificates/certificate_export_dialog.h"
#include "ui/document/key_ring.h"
#include "ui/document/secret_file.h"
#include "ui/widgets/secret_clipboard.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// Certificates and keys on their way out of the program.
class TestCertificateExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void roundTrips_data();
    void roundTrips();
    void problems();
    void keyNeedsToBeThere();
    void keyFileIsTheOwnersAlone();
    void oneFilePerItem();
    void clipboardAsksForKeys();
    void clipboardIsCleared();
    void fileNames_data();
    void fileNames();

private:
    template <typename T> T *part(const char *name)
    {
        return test::child<T>(*m_dialog, QLatin1StringView(name));
    }
    void open(int copies = 1);
    void choose(ExportWhat what, ExportFormat format);
    void enter(const QString &passphrase);
    void exportTo(const QString &path);

    test::Sandbox m_sandbox;
    KeyRing m_keys;
    model::Project m_project;
    std::unique_ptr<CertificateExportDialog> m_dialog;
};

namespace
{

x509::ItemList readFile(const QString &path, const std::optional<std::string_view> &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no file");
    }
    const QByteArray bytes = file.readAll();
    return x509::readItems(std::span(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                     static_cast<std::size_t>(bytes.size())),
                           passphrase);
}

template <typename T> int countOf(const x509::ItemList &list)
{
    return static_cast<int>(std::ranges::count_if(
        list.items, [](const auto &read) { return std::holds_alternative<T>(read.item); }));
}

} // namespace

void TestCertificateExport::initTestCase()
{
    const test::TestAuthority authority("Export CA");
    auto key = x509::PrivateKey::generate(x509::KeyKind::EcP256).value();
    const auto leaf = x509::issueCertificate({.subject = {"client", {}, {}, {}},
                                              .notBefore = test::testTime,
                                              .notAfter = test::testTime + std::chrono::days{9}},
                                             key, authority.asIssuer());
    m_keys.add(*leaf, std::move(key));
    m_project.authorities.push_back(authority.asModel(model::AuthorityKind::Managed));
    m_project.certificates.push_back({model::CertificateId{1}, "client/one", *leaf, {}});
}

void TestCertificateExport::init()
{
    open();
}

void TestCertificateExport::open(int copies)
{
    std::vector<ExportItem> items(static_cast<std::size_t>(copies),
                                  exportItem(m_project, m_project.certificates.front(), m_keys));
    m_dialog = std::make_unique<CertificateExportDialog>(std::move(items), nullptr);
    m_dialog->show();
}

void TestCertificateExport::choose(ExportWhat what, ExportFormat format)
{
    for (const auto &[name, value] : {std::pair{"certificateExportWhat", std::to_underlying(what)},
                                      {"certificateExportFormat", std::to_underlying(format)}}) {
        auto *box = part<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
    }
}

void TestCertificateExport::enter(const QString &passphrase)
{
    for (const char *name : {"certificateExportPassphrase", "certificateExportRepeated"}) {
        part<QLineEdit>(name)->setText(passphrase);
    }
}

void TestCertificateExport::exportTo(const QString &path)
{
    QTest::keyClick(part<QPushButton>("certificateExportAccept"), Qt::Key_Space);
    auto *chooser = m_dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(path);
}

void TestCertificateExport::roundTrips_data()
{
    QTest::addColumn<ExportWhat>("what");
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<int>("certificates");
    QTest::addColumn<int>("keys");
    using enum ExportWhat;
    QTest::newRow("certificate, PEM") << Certificate << ExportFormat::Pem << 1 << 0;
    QTest::newRow("certificate, DER") << Certificate << ExportFormat::Der << 1 << 0;
    QTest::newRow("chain") << Chain << ExportFormat::Pem << 2 << 0;
    QTest::newRow("certificate, PKCS#7") << Certificate << ExportFormat::Pkcs7 << 1 << 0;
    QTest::newRow("chain, PKCS#7") << Chain << ExportFormat::Pkcs7 << 2 << 0;
    QTest::newRow("request") << Certificate << ExportFormat::Request << 0 << 0;
    QTest::newRow("key, PEM") << Key << ExportFormat::Pem << 1 << 1;
    QTest::newRow("key, PKCS#12") << Key << ExportFormat::Pkcs12 << 1 << 1;
    QTest::newRow("everything, PEM") << Everything << ExportFormat::Pem << 2 << 1;
    QTest::newRow("everything, PKCS#12") << Everything << ExportFormat::Pkcs12 << 2 << 1;
}

/// What was exported is read again; a key never without its passphrase.
void TestCertificateExport::roundTrips()
{
    QFETCH(ExportWhat, what);
    QFETCH(ExportFormat, format);
    choose(what, format);
    enter(u"geheim ä"_s);
    QSignalSpy said(m_dialog.get(), &CertificateExportDialog::said);
    const QString path = m_sandbox.path(u"out"_s);
    exportTo(path);
    QCOMPARE(said.count(), 1);
    const x509::ItemList read = readFile(path, "geheim ä");
    QTEST(countOf<x509::Certificate>(read), "certificates");
    QTEST(countOf<x509::PrivateKey>(read), "keys");
    QCOMPARE(countOf<x509::SigningRequest>(read), format == ExportFormat::Request ? 1 : 0);
    QVERIFY(!hasErrors(read.findings));
    QCOMPARE(countOf<x509::PrivateKey>(readFile(path, {})), 0);
}

void TestCertificateExport::problems()
{
    auto *accept = part<QPushButton>("certificateExportAccept");
    const auto problem = [this] { return part<QLabel>("certificateExportProblem")->text(); };
    QVERIFY(accept->isEnabled());
    choose(ExportWhat::Key, ExportFormat::Pem);
    QCOMPARE(problem(), u"Enter a passphrase: a key is to leave the program."_s);
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(part<QLineEdit>("certificateExportPassphrase"), u"abc"_s);
    QCOMPARE(problem(), u"The two passphrases differ."_s);
    part<QCheckBox>("certificateExportPlainKey")->setChecked(true);
    QVERIFY(accept->isEnabled());
    choose(ExportWhat::Key, ExportFormat::Pkcs12);
    QVERIFY(part<QCheckBox>("certificateExportPlainKey")->isHidden());
    QVERIFY(!accept->isEnabled());
}

void TestCertificateExport::keyNeedsToBeThere()
{
    m_dialog = std::make_unique<CertificateExportDialog>(
        std::vector{exportItem(m_project, m_project.certificates.front(), KeyRing())}, nullptr);
    choose(ExportWhat::Everything, ExportFormat::Pkcs12);
    enter(u"abc"_s);
    QVERIFY(!part<QPushButton>("certificateExportAccept")->isEnabled());
    QVERIFY(part<QLabel>("certificateExportProblem")->text().contains(u"“client/one”"_s));
    choose(ExportWhat::Certificate, ExportFormat::Pkcs7);
    QVERIFY(part<QPushButton>("certificateExportAccept")->isEnabled());
    choose(ExportWhat::Certificate, ExportFormat::Request);
    QVERIFY(!part<QPushButton>("certificateExportAccept")->isEnabled());
    QVERIFY(part<QLineEdit>("certificateExportPassphrase")->isHidden());
}

void TestCertificateExport::keyFileIsTheOwnersAlone()
{
    const mode_t old = umask(0);
    choose(ExportWhat::Key, ExportFormat::Pem);
    part<QCheckBox>("certificateExportPlainKey")->setChecked(true);
    const QString path = m_sandbox.path(u"plain.pem"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.close();
    exportTo(path);
    umask(old);
    struct stat status {
    };
    QCOMPARE(stat(qPrintable(path), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
    QCOMPARE(countOf<x509::PrivateKey>(readFile(path, {})), 1);
}

void TestCertificateExport::oneFilePerItem()
{
    open(2);
    choose(ExportWhat::Certificate, ExportFormat::Der);
    QVERIFY(QDir().mkpath(m_sandbox.path(u"many"_s)));
    exportTo(m_sandbox.path(u"many"_s));
    QCOMPARE(QDir(m_sandbox.path(u"many"_s)).entryList(QDir::Files),
             (QStringList{u"client_one (2).cer"_s, u"client_one.cer"_s}));
}

void TestCertificateExport::clipboardAsksForKeys()
{
    choose(ExportWhat::Key, ExportFormat::Pem);
    enter(u"abc"_s);
    QGuiApplication::clipboard()->setText(u"before"_s);
    auto *where = part<QComboBox>("certificateExportWhere");
    where->setCurrentIndex(where->count() - 1);
    QTest::keyClick(part<QPushButton>("certificateExportAccept"), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    auto *box = m_dialog->findChild<QMessageBox *>(u"clipboardQuestion"_s);
    QVERIFY(box);
    QTest::keyClick(test::child<QPushButton>(*box, u"clipboardAccept"_s), Qt::Key_Space);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"BEGIN ENCRYPTED PRIVATE KEY"_s));
    QVERIFY(m_dialog->isHidden());
}

void TestCertificateExport::clipboardIsCleared()
{
    using namespace std::chrono_literals;
    copySecret(u"secret"_s, 10ms);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"secret"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
    copySecret(u"secret"_s, 10ms);
    QGuiApplication::clipboard()->setText(u"other"_s);
    QTest::qWait(50);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"other"_s);
}

void TestCertificateExport::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"laptop-anna"_s << u"laptop-anna"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"__.._etc_passwd"_s;
    QTest::newRow("reserved") << u"a:b*c?\"<>|"_s << u"a_b_c_____"_s;
    QTest::newRow("dots at the end") << u"a. ."_s << u"a_"_s;
    QTest::newRow("nothing") << QString() << u"certificate"_s;
    QTest::newRow("long") << QString(300, u'€') << QString(80, u'€');
    QTest::newRow("no half character at the cut")
        << QString(79, u'a') + u"\U0001F600"_s << QString(79, u'a');
}

void TestCertificateExport::fileNames()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QCOMPARE(toFileName(name), file);
}

QTEST_MAIN(TestCertificateExport)
#include "tst_certificate_export.moc"
