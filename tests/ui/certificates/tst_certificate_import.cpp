// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/crl_issue.h"
#include "core/x509/key_export.h"
#include "core/x509/pem.h"
#include "core/x509/pkcs12_export.h"
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/certificates/certificate_import.h"
#include "ui/certificates/import_dialog.h"
#include "ui/certificates/passphrase_dialog.h"
#include "ui/document/key_ring.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rulewright;

namespace
{

std::string pemOf(const x509::Crl &crl)
{
    return x509::toPemBlock("X509 CRL", crl.der());
}

/// A certificate whose key is at hand.
struct KeyedClient {
    x509::PrivateKey key;
    x509::Certificate certificate;
};

KeyedClient makeClient(const test::TestAuthority &authority, const std::string &name)
{
    x509::PrivateKey key = x509::PrivateKey::generate(x509::KeyKind::EcP256).value();
    const x509::CertificateRequest request{.subject = {name, {}, {}, {}},
                                           .notBefore = test::testTime - std::chrono::days{1},
                                           .notAfter = test::testTime + std::chrono::days{100}};
    x509::Certificate certificate =
        x509::issueCertificate(request, key, authority.asIssuer()).value();
    return {std::move(key), std::move(certificate)};
}

} // namespace

/// Files on their way into a project, by keyboard.
class TestCertificateImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void rows_data();
    void rows();
    void takesTheChosenRows();
    void isOneUndoStep();
    void trustsAtAskingHosts();
    void listsRevoke();
    void foreignListsAreRefused();
    void chainComesFromTheFile();
    void opensWithAPassphrase();
    void onePassphraseForAll();
    void threeWrongPassphrases();
    void unreadableFiles();
    void pastesText();
    void projectHoldsNoKey();

private:
    QString write(const QString &name, std::string_view bytes);
    QString writeContainer(const QString &name, std::string_view passphrase);
    ImportDialog *preview() const { return m_window->findChild<ImportDialog *>(); }
    QStringList previewRows() const;
    PassphraseDialog *question() const { return m_window->findChild<PassphraseDialog *>(); }
    void answer(const QString &passphrase);
    void import();

    test::Sandbox m_sandbox;
    std::unique_ptr<test::TestAuthority> m_authority;
    std::optional<KeyedClient> m_client;
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<QWidget> m_window;
    CertificateImport *m_import = nullptr;
};

void TestCertificateImport::initTestCase()
{
    m_authority = std::make_unique<test::TestAuthority>("Partner root");
    m_client.emplace(makeClient(*m_authority, "partner-01"));
}

void TestCertificateImport::init()
{
    m_document = std::make_unique<ProjectDocument>();
    m_document->setProject(test::exampleProject());
    m_keys = std::make_unique<KeyRing>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_import = new CertificateImport(*m_document, *m_keys, m_window.get());
}

QString TestCertificateImport::write(const QString &name, std::string_view bytes)
{
    QFile file(m_sandbox.path(name));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(bytes.data(), std::ssize(bytes)) != std::ssize(bytes)) {
        qFatal("the file cannot be written");
    }
    return file.fileName();
}

QString TestCertificateImport::writeContainer(const QString &name, std::string_view passphrase)
{
    const auto bytes = x509::toPkcs12({.certificate = m_client->certificate,
                                       .key = &m_client->key,
                                       .chain = {m_authority->certificate()},
                                       .friendlyName = "Partner one"},
                                      passphrase, x509::Pkcs12Mode::Compatible);
    return write(name, {reinterpret_cast<const char *>(bytes->data()), bytes->size()});
}

/// Each row of the preview: ticked or not, kind, name and state.
QStringList TestCertificateImport::previewRows() const
{
    QStringList rows;
    const QAbstractItemModel *model = test::child<QTreeView>(*preview(), u"importTable"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto text = [&](int column) { return model->index(row, column).data().toString(); };
        const bool isChosen = model->index(row, 0).data(Qt::CheckStateRole) == Qt::Checked;
        rows += u"%1 %2|%3|%4"_s.arg(isChosen ? u"x"_s : u"-"_s, text(ImportModel::KindColumn),
                                     text(ImportModel::NameColumn), text(ImportModel::StateColumn));
    }
    return rows;
}

void TestCertificateImport::answer(const QString &passphrase)
{
    auto *line = test::child<QLineEdit>(*question(), u"passphrase"_s);
    line->clear();
    QTest::keyClicks(line, passphrase);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestCertificateImport::import()
{
    QVERIFY(preview());
    QTest::keyClick(test::child<QPushButton>(*preview(), u"importAccept"_s), Qt::Key_Space);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!preview());
}

void TestCertificateImport::rows_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("expected");
    const auto addRow = [](const char *name, const std::string &content,
                           const QStringList &expected) {
        QTest::newRow(name) << QByteArray::fromStdString(content) << expected;
    };
    const std::string leaf = x509::toPem(m_client->certificate);
    const std::string root = x509::toPem(m_authority->certificate());
    const std::string key(m_client->key.toPem()->text());
    addRow("certificate", leaf, {u"x Certificate|partner-01|new"_s});
    addRow("twice", leaf + leaf,
           {u"x Certificate|partner-01|new"_s, u"- Certificate|partner-01|listed above"_s});
    addRow("authority", root, {u"x CA|Partner root|new"_s});
    addRow("key with its certificate", key + leaf,
           {u"x Private key|for partner-01|matches; kept until the program is closed"_s,
            u"x Certificate|partner-01|new"_s,
            u"- Note|file|A private key in this file is not encrypted."_s});
    addRow("key alone", key,
           {u"- Private key||belongs to no certificate of the project or of these files"_s,
            u"- Note|file|A private key in this file is not encrypted."_s});
    addRow("known", x509::toPem(test::exampleProject().certificates.front().leaf),
           {u"- Certificate|laptop-anna|already in the project"_s});
    addRow("nothing", "hello", {u"- ! Not read|file|Nothing in this file was recognised."_s});
}

void TestCertificateImport::rows()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, expected);
    m_import->importFiles({write(u"file"_s, content.toStdString())});
    QCOMPARE(previewRows(), expected);
    const auto *accept = test::child<QPushButton>(*preview(), u"importAccept"_s);
    const auto chosen = expected.filter(QRegularExpression(u"^x"_s)).size();
    QCOMPARE(accept->isEnabled(), chosen > 0);
    QVERIFY(chosen == 0 || accept->text() == u"&Import %1"_s.arg(chosen));
}

/// Space takes the tick away; the arrows go to the kind of a CA, F2 opens it.
void TestCertificateImport::takesTheChosenRows()
{
    m_import->importFiles({write(u"bundle.pem"_s, x509::toPem(m_client->certificate) +
                                                      x509::toPem(m_authority->certificate()))});
    auto *table = test::child<QTreeView>(*preview(), u"importTable"_s);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Down);
    for (int column = 0; column < ImportModel::TrustColumn; ++column) {
        QTest::keyClick(table, Qt::Key_Right);
    }
    QCOMPARE(table->currentIndex().column(), int(ImportModel::TrustColumn));
    QTest::keyClick(table, Qt::Key_Space);
    import();
    QCOMPARE(m_document->project().certificates, test::exampleProject().certificates);
    const model::Authority &added = m_document->project().authorities.back();
    QCOMPARE(added.name, std::string("Partner root"));
    QCOMPARE(added.kind, model::AuthorityKind::Uploaded);
    QVERIFY(m_document->project().zone == test::exampleProject().zone);
}

void TestCertificateImport::isOneUndoStep()
{
    m_import->importFiles({write(u"a.pem"_s, x509::toPem(m_client->certificate)),
                           write(u"b.pem"_s, x509::toPem(m_authority->certificate()))});
    import();
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->project().certificates.back().leaf, m_client->certificate);
    m_document->undoStack()->undo();
    QVERIFY(m_document->project() == test::exampleProject());
}

void TestCertificateImport::trustsAtAskingHosts()
{
    m_import->importFiles({write(u"root.pem"_s, x509::toPem(m_authority->certificate()))});
    import();
    const model::Project &project = m_document->project();
    for (const model::Host &host : project.zone.hosts) {
        QCOMPARE(std::ranges::contains(host.authorities, project.authorities.back().id),
                 host.asksForCertificate);
    }
}

void TestCertificateImport::listsRevoke()
{
    const x509::CrlEntry entry{.serial = m_client->certificate.serial(),
                               .revokedAt = test::testTime,
                               .reason = x509::CrlReason::KeyCompromise};
    const auto crl = x509::issueCrl({.entries = {entry},
                                     .number = "12",
                                     .thisUpdate = test::testTime,
                                     .nextUpdate = test::testTime + std::chrono::days{36500}},
                                    m_authority->asIssuer());
    m_import->importFiles({write(u"all.pem"_s, pemOf(*crl) + x509::toPem(m_client->certificate) +
                                                   x509::toPem(m_authority->certificate()))});
    QCOMPARE(previewRows().first(),
             u"x Revocation list|Partner root no. 12|revokes 1 known certificate(s)"_s);
    import();
    const std::vector<model::Revocation> expected{
        {.serial = entry.serial,
         .at = entry.revokedAt,
         .reason = model::RevocationReason::KeyCompromise}};
    QCOMPARE(m_document->project().authorities.back().revocations, expected);
}

void TestCertificateImport::foreignListsAreRefused()
{
    const test::TestAuthority impostor("Partner root");
    const auto crl = x509::issueCrl({.entries = {},
                                     .number = "1",
                                     .thisUpdate = test::testTime,
                                     .nextUpdate = test::testTime + std::chrono::days{36500}},
                                    impostor.asIssuer());
    m_import->importFiles({write(u"crl.pem"_s, pemOf(*crl))});
    QCOMPARE(previewRows(),
             QStringList{u"- Revocation list|Partner root no. 1|its CA is neither in the project "
                         "nor in these files"_s});
}

void TestCertificateImport::chainComesFromTheFile()
{
    const test::TestAuthority middle = m_authority->subordinate("Partner middle");
    const x509::Certificate leaf = middle.issue("deep", -1, 100);
    m_import->importFiles(
        {write(u"chain.pem"_s, x509::toPem(leaf) + x509::toPem(middle.certificate()) +
                                   x509::toPem(m_authority->certificate()))});
    import();
    const model::ClientCertificate &client = m_document->project().certificates.back();
    QCOMPARE(client.leaf, leaf);
    QCOMPARE(client.chain, std::vector{middle.certificate()});
}

void TestCertificateImport::opensWithAPassphrase()
{
    m_import->importFiles({writeContainer(u"a.p12"_s, "secret")});
    QVERIFY(question());
    answer(u"wrong"_s);
    QVERIFY(question());
    QVERIFY(test::child<QLabel>(*question(), u"passphraseNote"_s)
                ->text()
                .endsWith(u"2 attempt(s) left."_s));
    answer(u"secret"_s);
    QVERIFY(!question());
    import();
    QCOMPARE(m_document->project().certificates.back().name, std::string("Partner one"));
    QVERIFY(m_keys->find(m_client->certificate));
}

void TestCertificateImport::onePassphraseForAll()
{
    m_import->importFiles(
        {writeContainer(u"a.p12"_s, "secret"), writeContainer(u"b.p12"_s, "secret")});
    test::child<QCheckBox>(*question(), u"passphraseForAll"_s)->setChecked(true);
    answer(u"secret"_s);
    QVERIFY(!question());
    QVERIFY(previewRows().filter(u"Passphrase not given"_s).isEmpty());
    QVERIFY(!previewRows().filter(u"listed above"_s).isEmpty());
}

void TestCertificateImport::threeWrongPassphrases()
{
    m_import->importFiles({writeContainer(u"a.p12"_s, "secret")});
    for (int attempt = 0; attempt < 3; ++attempt) {
        QVERIFY(question());
        answer(u"wrong"_s);
    }
    QVERIFY(!question());
    QCOMPARE(previewRows(), QStringList{u"- ! Not read|a.p12|Passphrase not given"_s});
}

void TestCertificateImport::unreadableFiles()
{
    m_import->importFiles({m_sandbox.path(u"missing.pem"_s)});
    QCOMPARE(previewRows().size(), 1);
    QVERIFY(previewRows().first().startsWith(
        u"- ! Not read|missing.pem|The file could not be read: "_s));
}

void TestCertificateImport::pastesText()
{
    QMimeData text;
    text.setText(u"Hello"_s);
    QVERIFY(!CertificateImport::canImport(text));
    text.setText(u"My certificate:\n"_s +
                 QString::fromStdString(x509::toPem(m_client->certificate)));
    QVERIFY(CertificateImport::canImport(text));
    m_import->importData(text);
    QCOMPARE(previewRows(), QStringList{u"x Certificate|partner-01|new"_s});
}

/// The key is in the ring and nowhere in what is saved or undone.
void TestCertificateImport::projectHoldsNoKey()
{
    const std::string key(m_client->key.toPem()->text());
    m_import->importFiles({write(u"key.pem"_s, key + x509::toPem(m_client->certificate))});
    import();
    QVERIFY(m_keys->find(m_client->certificate));
    m_document->undoStack()->undo();
    QVERIFY(m_document->project() == test::exampleProject());
    QVERIFY(m_keys->find(m_client->certificate));
}

QTEST_MAIN(TestCertificateImport)
#include "tst_certificate_import.moc"
