// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/openssl_commands.h"

#include "core/x509/read_items.h"
#include "tests/support/script_folder.h"
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/certificates/certificate_export_dialog.h"
#include "ui/certificates/create_authority_dialog.h"
#include "ui/certificates/generate_crl_dialog.h"
#include "ui/certificates/import_dialog.h"
#include "ui/certificates/revoke_dialog.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/new_passphrase.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// “Show as OpenSSL command” in the dialogs on certificates.
class TestOpensslCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void createFollowsTheFields();
    void createCanBeRun();
    void signerNeedsNoKey();
    void revokeFollowsTheFields();
    void listFollowsTheFields();
    void exportFollowsTheFields();
    void exportOfSeveral();
    void importShowsTheFiles();
    void importOfNothing();

private:
    template <typename T> T *part(const QWidget &dialog, const char *name) const
    {
        return test::child<T>(dialog, QLatin1StringView(name));
    }
    void open(QWidget &dialog) const;
    [[nodiscard]] QString command(const QWidget &dialog) const
    {
        return part<QPlainTextEdit>(dialog, "commandText")->toPlainText();
    }
    [[nodiscard]] MakingContext context() { return {m_project, m_keys, *m_store, test::testTime}; }

    test::Sandbox m_sandbox;
    const test::TestAuthority m_root{"Root: 1"};
    KeyRing m_keys;
    model::Project m_project;
    std::optional<KeyStore> m_store;
};

void TestOpensslCommands::initTestCase()
{
    m_store.emplace(m_sandbox.path(u"keys"_s));
    m_project.name = "Shop";
    m_project.authorities.push_back(m_root.asModel(model::AuthorityKind::Managed));
    m_project.authorities.back().id = model::AuthorityId{7};
    m_project.certificates.push_back(test::client(m_root.issue("anna", -10, 10)));
    m_project.certificates.push_back(test::client(test::selfSigned("stranger")));
    m_project.certificates.back().id = model::CertificateId{2};
}

void TestOpensslCommands::open(QWidget &dialog) const
{
    dialog.show();
    auto *toggle = part<QToolButton>(dialog, "commandToggle");
    QCOMPARE(toggle->text(), u"Show as OpenSSL command"_s);
    QVERIFY(!part<QPlainTextEdit>(dialog, "commandText")->isVisible());
    toggle->click();
    QVERIFY(part<QPlainTextEdit>(dialog, "commandText")->isVisible());
}

void TestOpensslCommands::createFollowsTheFields()
{
    CreateAuthorityDialog dialog(context(), nullptr);
    open(dialog);
    QVERIFY(command(dialog).contains(u"commonName = Shop Test CA\n"_s));
    QVERIFY(command(dialog).contains(u"-scrypt"_s));
    QVERIFY(command(dialog).contains(u"ec_paramgen_curve:P-256"_s));
    part<NewPassphrase>(dialog, "newPassphrase")->setChecked(false);
    QVERIFY(!command(dialog).contains(u"-scrypt"_s));
    part<QLineEdit>(dialog, "authorityName")->setText(u"It's $HOME"_s);
    QVERIFY(command(dialog).contains(u"commonName = It\\'s \\$HOME\n"_s));
    QVERIFY(command(dialog).contains(u"-out 'It'\\''s $HOME.pem'"_s));
    auto *kind = part<QComboBox>(dialog, "authorityKey");
    kind->setCurrentIndex(kind->findData(std::to_underlying(x509::KeyKind::Rsa3072)));
    QVERIFY(command(dialog).contains(u"rsa_keygen_bits:3072"_s));
    part<QLineEdit>(dialog, "advancedSerial")->setText(u"0A"_s);
    QVERIFY(command(dialog).contains(u"-set_serial 0x0A"_s));
}

/// The passphrase stays in its field.
void TestOpensslCommands::createCanBeRun()
{
    if (!test::hasOpenssl(3, 4)) {
        QSKIP("There is no openssl command of version 3.4 or later.");
    }
    CreateAuthorityDialog dialog(context(), nullptr);
    open(dialog);
    part<QLineEdit>(dialog, "newPassphraseFirst")->setText(u"geheim"_s);
    part<QLineEdit>(dialog, "newPassphraseRepeated")->setText(u"geheim"_s);
    QVERIFY(!command(dialog).contains(u"geheim"_s));
    part<NewPassphrase>(dialog, "newPassphrase")->setChecked(false);
    const test::ScriptFolder folder;
    const test::CommandOutput ran = folder.run(toStdString(command(dialog)));
    QVERIFY2(ran.exitCode == 0, ran.errors);
    const auto made = x509::readItems(folder.bytes("Shop Test CA.pem"));
    const auto &certificate = std::get<x509::Certificate>(made.items.at(0).item);
    QCOMPARE(certificate.subject().rfc2253, "CN=Shop Test CA");
    QVERIFY(certificate.isCertificateAuthority());
    QVERIFY(certificate.notBefore() == test::testTime);
}

/// Its key is on another machine: that is what the commands are for.
void TestOpensslCommands::signerNeedsNoKey()
{
    KeyStore store(m_sandbox.path(u"locked"_s));
    QVERIFY(store.save(m_root.key(), "geheim"));
    CreateAuthorityDialog dialog({m_project, m_keys, store, test::testTime}, nullptr);
    open(dialog);
    auto *signer = part<QComboBox>(dialog, "signer");
    signer->setCurrentIndex(signer->findData(7U));
    QVERIFY(!part<QPushButton>(dialog, "makingAccept")->isEnabled());
    QVERIFY2(command(dialog).contains(u"-CA 'Root_ 1.pem' \\\n"_s) ||
                 command(dialog).contains(u"-CA 'Root_ 1.pem' -CAkey"_s),
             qPrintable(command(dialog)));
}

/// Of an unknown issuer there is no index to enter anything into.
void TestOpensslCommands::revokeFollowsTheFields()
{
    RevokeDialog dialog(m_project, {model::CertificateId{1}, model::CertificateId{2}},
                        test::testTime, nullptr);
    open(dialog);
    const QString serial = toQString(m_project.certificates.front().leaf.serial());
    QVERIFY(command(dialog).endsWith(u" >> 'Root_ 1-index.txt'\n"_s));
    QVERIFY(command(dialog).contains(u" 260615000000Z %1 "_s.arg(serial)));
    QCOMPARE(command(dialog).count(u"\n    20260625000000Z "_s), 1);
    auto *reason = part<QComboBox>(dialog, "revokeReason");
    reason->setCurrentIndex(
        reason->findData(std::to_underlying(model::RevocationReason::KeyCompromise)));
    QVERIFY(command(dialog).contains(u" 260615000000Z,keyCompromise "_s));
    auto *time = part<QDateTimeEdit>(dialog, "revokeTime");
    time->setDateTime(time->dateTime().addDays(1));
    QVERIFY(command(dialog).contains(u" 260616000000Z,keyCompromise "_s));
    part<QCheckBox>(dialog, "revokeHasInvalidity")->setChecked(true);
    QVERIFY(command(dialog).contains(u" 260616000000Z,keyTime,20260615000000Z "_s));
    auto *since = part<QDateTimeEdit>(dialog, "revokeInvalidity");
    since->setDateTime(since->dateTime().addDays(-1));
    QVERIFY(command(dialog).contains(u"keyTime,20260614000000Z"_s));
}

void TestOpensslCommands::listFollowsTheFields()
{
    model::Authority authority = m_project.authorities.front();
    authority.revocations.push_back(
        {.serial = "0A", .at = test::testTime, .reason = model::RevocationReason::Superseded});
    GenerateCrlDialog dialog(context(), authority, nullptr);
    open(dialog);
    QVERIFY(command(dialog).contains(u" 260615000000Z,superseded 0A "_s));
    QVERIFY(command(dialog).contains(u"-crl_nextupdate 20260622000000Z"_s));
    QVERIFY(command(dialog).contains(u"-out 'Root_ 1.crl'"_s));
    part<QSpinBox>(dialog, "crlDays")->setValue(1);
    QVERIFY(command(dialog).contains(u"-crl_nextupdate 20260616000000Z"_s));
}

void TestOpensslCommands::exportFollowsTheFields()
{
    const ExportItem item{u"anna / home"_s,
                          m_project.certificates.front().leaf,
                          {m_root.certificate()},
                          std::make_shared<const x509::PrivateKey>(
                              x509::PrivateKey::generate(x509::KeyKind::EcP256).value())};
    CertificateExportDialog dialog({item}, nullptr);
    open(dialog);
    const auto choose = [&dialog, this](const char *name, unsigned int data) {
        auto *box = part<QComboBox>(dialog, name);
        box->setCurrentIndex(box->findData(data));
    };
    QCOMPARE(command(dialog), u"cat 'anna _ home.pem' > 'anna _ home-export.pem'\n"_s);
    choose("certificateExportFormat", std::to_underlying(ExportFormat::Der));
    QVERIFY(command(dialog).contains(u"-outform DER -out 'anna _ home.cer'"_s));
    choose("certificateExportWhat", std::to_underlying(ExportWhat::Everything));
    choose("certificateExportFormat", std::to_underlying(ExportFormat::Pkcs12));
    QVERIFY(command(dialog).contains(u"-name 'anna / home'"_s));
    QVERIFY(command(dialog).contains(u"-iter 600000"_s));
    QVERIFY(command(dialog).contains(u"-certfile 'anna _ home-chain.pem'"_s));
    choose("certificateExportCompatibility", std::to_underlying(x509::Pkcs12Mode::Compatible));
    QVERIFY(command(dialog).contains(u"PBE-SHA1-3DES"_s));
    choose("certificateExportFormat", std::to_underlying(ExportFormat::Pem));
    QVERIFY(command(dialog).contains(u"-scrypt"_s));
    part<QCheckBox>(dialog, "certificateExportPlainKey")->setChecked(true);
    QVERIFY(command(dialog).contains(u"openssl pkey -in 'anna _ home.key'"_s));
}

void TestOpensslCommands::exportOfSeveral()
{
    const auto key = std::make_shared<const x509::PrivateKey>(
        x509::PrivateKey::generate(x509::KeyKind::EcP256).value());
    const x509::Certificate &leaf = m_project.certificates.front().leaf;
    CertificateExportDialog dialog(
        {{u"a"_s, leaf, {m_root.certificate()}, key}, {u"b"_s, leaf, {m_root.certificate()}, key}},
        nullptr);
    open(dialog);
    const auto choose = [&dialog, this](const char *name, unsigned int data) {
        auto *box = part<QComboBox>(dialog, name);
        box->setCurrentIndex(box->findData(data));
    };
    auto *where = part<QComboBox>(dialog, "certificateExportWhere");
    QVERIFY(command(dialog).contains(u"cat a.pem > Certificates-export.pem\n"
                                     "cat b.pem >> Certificates-export.pem\n"_s));
    where->setCurrentIndex(where->findText(u"One file for each certificate"_s));
    QVERIFY(command(dialog).contains(u"cat b.pem > b-export.pem\n"_s));
    QVERIFY(!command(dialog).contains(u"Certificates"_s));
    choose("certificateExportFormat", std::to_underlying(ExportFormat::Request));
    where->setCurrentIndex(0);
    QCOMPARE(command(dialog).count(u"-x509toreq"_s), 2);
    QVERIFY(command(dialog).contains(u"-out Certificates.csr"_s));
    QVERIFY(command(dialog).contains(u">> Certificates.csr"_s));
    // The chain that both have is in the container once.
    choose("certificateExportWhat", std::to_underlying(ExportWhat::Chain));
    choose("certificateExportFormat", std::to_underlying(ExportFormat::Pkcs7));
    QVERIFY(command(dialog).contains(u"-certfile a-chain.pem"_s));
    QVERIFY(!command(dialog).contains(u"b-chain.pem"_s));
    QVERIFY(command(dialog).contains(u"-certfile b.pem"_s));
}

void TestOpensslCommands::importShowsTheFiles()
{
    const auto bytes = m_root.certificate().der();
    std::vector<ImportFile> files;
    files.push_back({.name = u"root 1.cer"_s,
                     .content = x509::readItems(bytes),
                     .kinds = x509::contentsOf(bytes)});
    ImportDialog dialog(ImportPlan({}, std::move(files), test::testTime), nullptr);
    open(dialog);
    QCOMPARE(command(dialog), u"openssl x509 -in 'root 1.cer' -noout -text\n"_s);
}

void TestOpensslCommands::importOfNothing()
{
    std::vector<ImportFile> files;
    files.push_back({.name = u"notes.txt"_s, .content = {}, .problem = u"Not read."_s});
    ImportDialog dialog(ImportPlan({}, std::move(files), test::testTime), nullptr);
    open(dialog);
    QCOMPARE(command(dialog), QString());
}

QTEST_MAIN(TestOpensslCommands)
#include "tst_openssl_commands.moc"
