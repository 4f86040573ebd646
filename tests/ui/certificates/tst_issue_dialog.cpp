// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/certificate_status.h"
#include "core/model/mtls_rule.h"
#include "core/simulation/test_run.h"
#include "core/x509/key_export.h"
#include "core/x509/signing_request.h"
#include "tests/support/openssl_command.h"
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/certificates/inventory_changes.h"
#include "ui/certificates/issue_dialog.h"
#include "ui/certificates/key_source_field.h"
#include "ui/certificates/passphrase_dialog.h"
#include "ui/certificates/period_field.h"
#include "ui/widgets/chip_field.h"
#include "ui/widgets/new_passphrase.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rulewright;
using model::CertificateState;
using model::TestingFault;

/// The dialog “Issue Certificate”.
class TestIssueDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void problems_data();
    void problems();
    void issuesWhatWasAsked();
    void chainLeavesTheRootOut();
    void faults_data();
    void faults();
    void testsNeedAHost();
    void manyAreNumbered();
    void manyNeedAName();
    void cancelLeavesNothing();
    void fromRequest();
    void requestOfAnotherKind();
    void changedRequestIsRefused();
    void existingKey();
    void lockedKeyIsAskedFor();
    void customUsage();
    void renews();
    void previewFollows();
    void commandFollows();

private:
    template <typename T> T *part(const char *name)
    {
        return test::child<T>(*m_dialog, QLatin1StringView(name));
    }
    void setName(const QString &name) { part<QLineEdit>("subjectName")->setText(name); }
    void addName(const QString &name);
    void choose(const char *name, unsigned int data);
    bool issue();
    bool passesItsTests(model::Project project) const;
    QString problem() { return part<QLabel>("makingProblem")->text(); }
    QString preview() { return part<QPlainTextEdit>("issuePreview")->toPlainText(); }
    bool canIssue() { return part<QPushButton>("makingAccept")->isEnabled(); }
    QString write(const QString &name, const QByteArray &bytes);
    QString makeRequest(const QString &subject);

    test::Sandbox m_sandbox;
    const test::TestAuthority m_root{"Root"};
    const test::TestAuthority m_middle = m_root.subordinate("Middle");
    KeyRing m_keys;
    model::Project m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<KeyStore> m_store;
    std::unique_ptr<IssueDialog> m_dialog;
};

void TestIssueDialog::initTestCase()
{
    for (const test::TestAuthority *authority : {&m_root, &m_middle}) {
        m_project.authorities.push_back(authority->asModel(model::AuthorityKind::Managed));
        const KeyStore store(m_sandbox.path(u"authorities"_s));
        QVERIFY(store.save(authority->key(), {}));
        m_keys.add(authority->certificate(), store.unlock(authority->certificate()).value());
    }
    m_project.authorities[0].id = model::AuthorityId{1};
    m_project.authorities[1].id = model::AuthorityId{2};
    m_project.certificates.push_back(test::client(m_root.issue("taken", -1, 100)));
    m_project.zone.hosts = {{"api.example", true, {model::AuthorityId{1}}},
                            {"shop.example", false, {model::AuthorityId{2}}}};
}

void TestIssueDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store.emplace(m_folder->filePath(u"keys"_s));
    m_dialog = std::make_unique<IssueDialog>(
        MakingContext{m_project, m_keys, *m_store, test::testTime}, nullptr);
    m_dialog->show();
    part<NewPassphrase>("newPassphrase")->setChecked(false);
}

void TestIssueDialog::choose(const char *name, unsigned int data)
{
    auto *box = part<QComboBox>(name);
    box->setCurrentIndex(box->findData(data));
}

void TestIssueDialog::addName(const QString &name)
{
    auto *input = part<QLineEdit>("issueNamesInput");
    QTest::keyClicks(input, name);
    QTest::keyClick(input, Qt::Key_Return);
}

/// Whether the dialog was accepted in the end.
bool TestIssueDialog::issue()
{
    const QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    part<QPushButton>("makingAccept")->click();
    return QTest::qWaitFor([&accepted] { return accepted.count() == 1; }, 30'000);
}

QString TestIssueDialog::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

void TestIssueDialog::problems_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAllowed");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QString &field, const QString &text, bool isAllowed,
                        const QString &problem) {
        QTest::newRow(name) << field << text << isAllowed << problem;
    };
    row("name", u"subjectName"_s, u"laptop"_s, true, {});
    row("no name", u"subjectName"_s, u" "_s, false, u"name"_s);
    row("name given before", u"subjectName"_s, u"taken"_s, true, u"“Root”"_s);
    row("long name", u"subjectName"_s, QString(65, u'a'), false, u"64 are allowed"_s);
    row("country", u"subjectCountry"_s, u"DEU"_s, false, u"“DEU” is no country"_s);
    row("serial number", u"advancedSerial"_s, u"xyz"_s, false, u"“xyz” is no serial number"_s);
}

void TestIssueDialog::problems()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, problem);
    setName(u"laptop"_s);
    test::child<QLineEdit>(*m_dialog, field)->setText(text);
    QTEST(canIssue(), "isAllowed");
    QVERIFY2(this->problem().contains(problem), qPrintable(this->problem()));
    QCOMPARE(this->problem().isEmpty(), problem.isEmpty());
}

void TestIssueDialog::issuesWhatWasAsked()
{
    setName(u"laptop-anna"_s);
    part<QLineEdit>("subjectOrganization")->setText(u"Bär & Co"_s);
    part<QLineEdit>("subjectEmail")->setText(u"anna@example.com"_s);
    part<ChipField>("issueNames")->setValues({u"laptop.example"_s, u"10.0.0.1"_s});

    choose("periodUnit", std::to_underlying(PeriodUnit::Days));
    part<QSpinBox>("periodLength")->setValue(30);
    part<QLineEdit>("advancedSerial")->setText(u"0a1b"_s);
    QVERIFY(preview().contains(u"of the subject’s key"_s));
    choose("advancedKeyId", std::to_underlying(x509::KeyIdMethod::None));
    QVERIFY(!preview().contains(u"of the subject’s key"_s));
    QVERIFY2(issue(), qPrintable(problem()));
    const std::vector<model::ClientCertificate> made = m_dialog->certificates();
    QCOMPARE(made.size(), 1U);
    QCOMPARE(made.front().name, "laptop-anna");
    const x509::Certificate &leaf = made.front().leaf;
    QCOMPARE(leaf.subject().display, "emailAddress=anna@example.com,CN=laptop-anna,O=Bär & Co");
    QCOMPARE(leaf.issuer(), m_root.certificate().subject());
    QCOMPARE(leaf.serial(), "0A1B");
    QVERIFY(leaf.subjectKeyId().empty());
    QCOMPARE(leaf.notBefore(), test::testTime);
    QCOMPARE(leaf.notAfter(), test::testTime + std::chrono::days{30});
    QCOMPARE(leaf.subjectAlternativeNames().size(), 2U);
    QVERIFY(leaf.isForClientAuthentication());
    QVERIFY(m_dialog->made().front().key->matches(leaf));
    QCOMPARE(m_store->state(leaf), KeyStore::State::Plain);
    QVERIFY(made.front().chain.empty());
}

void TestIssueDialog::chainLeavesTheRootOut()
{
    m_dialog->setIssuer(model::AuthorityId{2});
    setName(u"below"_s);
    QVERIFY(issue());
    const model::ClientCertificate made = m_dialog->certificates().front();
    QCOMPARE(made.leaf.issuer(), m_middle.certificate().subject());
    QCOMPARE(made.chain, std::vector{m_middle.certificate()});
    QCOMPARE(m_dialog->issuer(), model::AuthorityId{2});
}

void TestIssueDialog::faults_data()
{
    QTest::addColumn<TestingFault>("fault");
    QTest::addColumn<CertificateState>("state");
    using enum TestingFault;
    QTest::newRow("none") << None << CertificateState::Valid;
    QTest::newRow("expired") << Expired << CertificateState::Expired;
    QTest::newRow("not yet valid") << NotYetValid << CertificateState::NotYetValid;
    QTest::newRow("wrong usage") << WrongUsage << CertificateState::NotForClients;
    QTest::newRow("unknown issuer") << UnknownIssuer << CertificateState::IssuerUnknown;
    QTest::newRow("revoked at once") << RevokedAtOnce << CertificateState::Revoked;
}

/// Each fault comes out as the state that the list shows.
void TestIssueDialog::faults()
{
    QFETCH(TestingFault, fault);
    setName(u"faulty"_s);
    choose("issueFault", std::to_underlying(fault));
    part<QCheckBox>("issueAddsTests")->setChecked(true);
    QVERIFY2(issue(), qPrintable(problem()));
    QCOMPARE(m_dialog->isRevokedAtOnce(), fault == TestingFault::RevokedAtOnce);
    QCOMPARE(m_dialog->issuer().has_value(), fault != TestingFault::UnknownIssuer);
    const auto revocation = m_dialog->isRevokedAtOnce()
                                ? std::optional(RevocationChoice{.at = test::testTime})
                                : std::nullopt;
    const Inventory inventory =
        withIssued(m_project, m_dialog->issuer(), m_dialog->certificates(), revocation);
    model::Project after = m_project;
    after.authorities = inventory.authorities;
    after.certificates = inventory.certificates;
    const x509::Certificate &leaf = after.certificates.back().leaf;
    QTEST(model::statusOf(after, leaf, test::testTime).state, "state");
    QVERIFY(passesItsTests(after));
}

/// What the tests expect of a fault is what a rule on verified and revoked does.
bool TestIssueDialog::passesItsTests(model::Project project) const
{
    const std::vector<std::string> hosts = model::mtlsHosts(project);
    project.rules = {{.ref = "mtls",
                      .expression = model::mtlsExpression({.hosts = hosts, .blocksRevoked = true}),
                      .state = model::RuleState::Deployed}};
    const std::vector<model::TestCase> tests = m_dialog->tests(test::testTime);
    return tests.size() == 1 && std::ranges::all_of(tests, [&project](const auto &test) {
               return simulation::runTest(project, test, test::testTime).state ==
                      simulation::TestState::Passed;
           });
}

/// Only what a host asks for can be tested.
void TestIssueDialog::testsNeedAHost()
{
    auto *box = part<QCheckBox>("issueAddsTests");
    box->setChecked(true);
    m_dialog->setIssuer(m_project.authorities[1].id);
    QVERIFY(!box->isEnabled());
    QVERIFY(box->toolTip().startsWith(u"No host"_s));
    QVERIFY(m_dialog->tests(test::testTime).empty());
    choose("issueFault", std::to_underlying(TestingFault::UnknownIssuer));
    QVERIFY(box->isEnabled());
    QVERIFY(box->toolTip().endsWith(u"api.example"_s));
}

void TestIssueDialog::manyAreNumbered()
{
    setName(u"scanner"_s);
    part<QSpinBox>("issueCount")->setValue(12);
    QVERIFY2(issue(), qPrintable(problem()));
    const std::vector<model::ClientCertificate> made = m_dialog->certificates();
    QCOMPARE(made.size(), 12U);
    QCOMPARE(made.front().name, "scanner-001");
    QCOMPARE(made.back().leaf.subject().commonName, "scanner-012");
    QCOMPARE(part<QProgressBar>("makingProgress")->maximum(), 12);
    QSet<QString> keys;
    for (const model::ClientCertificate &certificate : made) {
        QCOMPARE(m_store->state(certificate.leaf), KeyStore::State::Plain);
        keys += QString::fromStdString(certificate.leaf.publicKeyFingerprint());
    }
    QCOMPARE(keys.size(), 12);
    const Inventory inventory = withIssued(m_project, m_dialog->issuer(), made);
    QCOMPARE(inventory.certificates.size(), m_project.certificates.size() + 12);
}

void TestIssueDialog::manyNeedAName()
{
    addName(u"a.example"_s);
    QVERIFY(canIssue());
    part<QSpinBox>("issueCount")->setValue(2);
    QVERIFY(!canIssue());
    QVERIFY(problem().contains(u"numbered by it"_s));
    setName(u"a"_s);
    QVERIFY(canIssue());
    part<QLineEdit>("advancedSerial")->setText(u"07"_s);
    QVERIFY(!canIssue());
    QVERIFY(problem().contains(u"one serial number"_s));
}

/// The keys of those that were made already are gone too.
void TestIssueDialog::cancelLeavesNothing()
{
    setName(u"scanner"_s);
    part<QSpinBox>("issueCount")->setValue(1000);
    part<QPushButton>("makingAccept")->click();
    auto *progress = part<QProgressBar>("makingProgress");
    QVERIFY(QTest::qWaitFor([progress] { return progress->value() >= 3; }, 30'000));
    QVERIFY(!QDir(m_folder->filePath(u"keys"_s)).isEmpty());
    part<QPushButton>("makingCancel")->click();
    QTRY_COMPARE_WITH_TIMEOUT(problem(), u"Cancelled."_s, 30'000);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(QDir(m_folder->filePath(u"keys"_s)).isEmpty());
    QVERIFY(canIssue());
}

QString TestIssueDialog::makeRequest(const QString &subject)
{
    const QString path = m_folder->filePath(u"device.csr"_s);
    const auto done = test::openssl(
        {u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
         u"-nodes"_s, u"-keyout"_s, m_folder->filePath(u"k.pem"_s), u"-subj"_s, subject,
         u"-addext"_s, u"subjectAltName=DNS:asked.example"_s, u"-out"_s, path});
    return done.exitCode == 0 ? path : QString();
}

/// The subject is taken as it is, with parts that have no field; names can be changed.
void TestIssueDialog::fromRequest()
{
    const QString path = makeRequest(u"/CN=device/UID=42/O=Bär"_s);
    QVERIFY(!path.isEmpty());
    part<NewPassphrase>("newPassphrase")->setChecked(true);
    part<QComboBox>("keySource")->setCurrentIndex(1);
    QVERIFY(problem().contains(u"Choose the file of the signing request."_s));
    m_dialog->findChild<KeySourceField *>()->load(path);
    QCOMPARE(part<QLineEdit>("subjectName")->text(), u"device"_s);
    QVERIFY(part<QLineEdit>("subjectName")->isReadOnly());
    auto *names = part<ChipField>("issueNames");
    QCOMPARE(names->values(), {u"DNS:asked.example"_s});
    names->setValues({u"DNS:given.example"_s});
    QVERIFY2(issue(), qPrintable(problem()));
    const MadeCertificate &made = m_dialog->made().front();
    QVERIFY(made.certificate.subject().rfc2253.find("UID=42") != std::string::npos);
    QCOMPARE(made.certificate.subjectAlternativeNames(),
             std::vector<std::string>{"DNS:given.example"});
    QVERIFY(!made.key);
    QCOMPARE(m_store->state(made.certificate), KeyStore::State::Missing);
}

void TestIssueDialog::requestOfAnotherKind()
{
    setName(u"laptop"_s);
    part<QComboBox>("keySource")->setCurrentIndex(1);
    auto *source = m_dialog->findChild<KeySourceField *>();
    source->load(write(u"no.csr"_s, "this is no request"));
    QVERIFY(!canIssue());
    QVERIFY(problem().contains(u"There is no signing request in “no.csr”."_s));
    source->load(m_folder->filePath(u"missing.csr"_s));
    QVERIFY(problem().contains(u"could not be read"_s));
    part<QComboBox>("keySource")->setCurrentIndex(0);
    QVERIFY(canIssue());
}

void TestIssueDialog::changedRequestIsRefused()
{
    QFile file(makeRequest(u"/CN=device"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray der = QByteArray::fromBase64(file.readAll().split('-')[10]);
    QVERIFY(der.contains("device"));
    der.replace("device", "devil!");
    part<QComboBox>("keySource")->setCurrentIndex(1);
    m_dialog->findChild<KeySourceField *>()->load(write(u"changed.csr"_s, der));
    QVERIFY(!canIssue());
    QVERIFY2(problem().contains(u"does not belong to its key"_s), qPrintable(problem()));
}

void TestIssueDialog::existingKey()
{
    const auto key = x509::PrivateKey::generate(x509::KeyKind::EcP384);
    const auto pem = key->toPem();
    setName(u"laptop"_s);
    part<QComboBox>("keySource")->setCurrentIndex(2);
    QVERIFY(problem().contains(u"Choose the file of the private key."_s));
    m_dialog->findChild<KeySourceField *>()->load(
        write(u"mine.key"_s, {pem->text().data(), std::ssize(pem->text())}));
    QVERIFY2(issue(), qPrintable(problem()));
    const x509::Certificate &made = m_dialog->made().front().certificate;
    QVERIFY(key->matches(made));
    QCOMPARE(m_store->state(made), KeyStore::State::Plain);
}

void TestIssueDialog::lockedKeyIsAskedFor()
{
    const auto key = x509::PrivateKey::generate(x509::KeyKind::EcP256);
    const auto pem = x509::encryptKeyToPem(*key, "geheim");
    setName(u"laptop"_s);
    part<QComboBox>("keySource")->setCurrentIndex(2);
    m_dialog->findChild<KeySourceField *>()->load(
        write(u"locked.key"_s, QByteArray::fromStdString(*pem)));
    auto *question = part<PassphraseDialog>("passphraseDialog");
    test::child<QLineEdit>(*question, u"passphrase"_s)->setText(u"geheim"_s);
    QTest::keyClick(question, Qt::Key_Return);
    QVERIFY2(issue(), qPrintable(problem()));
    QVERIFY(key->matches(m_dialog->made().front().certificate));
}

void TestIssueDialog::customUsage()
{
    setName(u"laptop"_s);
    part<QComboBox>("usagePreset")->setCurrentIndex(2);
    for (QCheckBox *box : m_dialog->findChildren<QCheckBox *>()) {
        if (box->text() == u"TLS client"_s) {
            box->setChecked(false);
        }
        if (box->text() == u"E-mail protection"_s) {
            box->setChecked(true);
        }
    }
    QVERIFY(preview().contains(u"E-mail protection"_s));
    QVERIFY2(issue(), qPrintable(problem()));
    QVERIFY(!m_dialog->made().front().certificate.isForClientAuthentication());
}

/// The same names and period, for the same key.
void TestIssueDialog::renews()
{
    const auto key = x509::PrivateKey::generate(x509::KeyKind::EcP256);
    const auto old = x509::issueCertificate(
        {.subject = {"device", "Org", {}, {}, {}, "Town"},
         .notBefore = test::testTime - std::chrono::days{99},
         .notAfter = test::testTime + std::chrono::days{1},
         .alternativeNames = {{x509::AlternativeNameKind::Dns, "device.example"}}},
        *key, m_middle.asIssuer());
    const auto pem = key->toPem();
    QVERIFY(m_store->save(*key, {}));
    m_keys.add(*old, m_store->unlock(*old).value());
    m_dialog->renew({model::CertificateId{5}, "device", *old, {}});
    QCOMPARE(m_dialog->windowTitle(), u"Renew “device”"_s);
    QVERIFY2(issue(), qPrintable(problem()));
    const x509::Certificate &made = m_dialog->made().front().certificate;
    QCOMPARE(made.subject(), old->subject());
    QCOMPARE(made.issuer(), m_middle.certificate().subject());
    QCOMPARE(made.subjectAlternativeNames(), old->subjectAlternativeNames());
    QCOMPARE(made.notAfter() - made.notBefore(), std::chrono::days{100});
    QVERIFY(key->matches(made));
    QVERIFY(made.serial() != old->serial());
}

void TestIssueDialog::previewFollows()
{
    setName(u"laptop"_s);
    QVERIFY(preview().contains(u"CN = laptop"_s));
    QVERIFY(preview().contains(u"CN=Root"_s));
    QVERIFY(preview().contains(u"TLS client"_s));
    addName(u"laptop.example"_s);
    QVERIFY(preview().contains(u"DNS:laptop.example"_s));
    choose("issueFault", std::to_underlying(TestingFault::WrongUsage));
    QVERIFY(preview().contains(u"TLS server"_s) && !preview().contains(u"TLS client"_s));
    part<QSpinBox>("issueCount")->setValue(1000);
    QVERIFY(preview().contains(u"CN = laptop-0001"_s));
}

void TestIssueDialog::commandFollows()
{
    setName(u"laptop"_s);
    auto *toggle = part<QToolButton>("commandToggle");
    QTest::keyClick(toggle, Qt::Key_Space);
    auto *text = part<QPlainTextEdit>("commandText");
    QVERIFY(text->isVisible());
    QVERIFY2(text->toPlainText().contains(u"openssl genpkey"_s), qPrintable(text->toPlainText()));
    QVERIFY(text->toPlainText().contains(u"Root.key"_s));
    setName(u"other"_s);
    QVERIFY(text->toPlainText().contains(u"other"_s));
    choose("issueFault", std::to_underlying(TestingFault::UnknownIssuer));
    QVERIFY(text->toPlainText().contains(u"unknown-ca.key"_s));
}

QTEST_MAIN(TestIssueDialog)
#include "tst_issue_dialog.moc"
