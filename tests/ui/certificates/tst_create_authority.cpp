// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/renewal.h"
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/certificates/create_authority_dialog.h"
#include "ui/certificates/passphrase_dialog.h"
#include "ui/certificates/period_field.h"
#include "ui/widgets/new_passphrase.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The dialog “Create CA”.
class TestCreateAuthority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void problems_data();
    void problems();
    void signersHaveKeys();
    void lockedSignersAreUnlocked();
    void passphraseIsAskedTwice();
    void strengthGrows();
    void keyUsages_data();
    void keyUsages();
    void makesWhatWasAsked();
    void signsBelowAnother();
    void cancelEndsTheKey();
    void cancelHoldsForAKeyThatIsDone();
    void saysWhenTheKeyCannotBeKept();

private:
    template <typename T> T *part(const char *name)
    {
        return test::child<T>(*m_dialog, QLatin1StringView(name));
    }
    void open();
    void leavePlain() { part<NewPassphrase>("newPassphrase")->setChecked(false); }
    void choose(const char *name, unsigned int data);
    void press(const char *name) { QTest::keyClick(part<QPushButton>(name), Qt::Key_Space); }
    bool canCreate() { return part<QPushButton>("makingAccept")->isEnabled(); }
    QString problem() { return part<QLabel>("makingProblem")->text(); }

    test::Sandbox m_sandbox;
    const test::TestAuthority m_foreign{"Foreign"};
    KeyRing m_keys;
    model::Project m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<KeyStore> m_store;
    std::unique_ptr<CreateAuthorityDialog> m_dialog;
};

void TestCreateAuthority::initTestCase()
{
    m_project.name = "Shop";
    test::TestAuthority root("Root");
    m_project.authorities.push_back(root.asModel(model::AuthorityKind::Managed));
    m_project.authorities.back().id = model::AuthorityId{7};
    m_project.authorities.push_back(m_foreign.asModel(model::AuthorityKind::Uploaded));
    m_project.authorities.back().id = model::AuthorityId{8};
    KeyStore store(m_sandbox.path(u"root"_s));
    QVERIFY(store.save(root.key(), {}));
    m_keys.add(root.certificate(), store.unlock(root.certificate()).value());
}

void TestCreateAuthority::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store.emplace(m_folder->filePath(u"keys"_s));
    open();
}

void TestCreateAuthority::open()
{
    m_dialog = std::make_unique<CreateAuthorityDialog>(
        MakingContext{m_project, m_keys, *m_store, test::testTime}, nullptr);
    m_dialog->show();
}

void TestCreateAuthority::choose(const char *name, unsigned int data)
{
    auto *box = part<QComboBox>(name);
    box->setCurrentIndex(box->findData(data));
}

void TestCreateAuthority::problems_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAllowed");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QString &field, const QString &text, bool isAllowed,
                        const QString &problem) {
        QTest::newRow(name) << field << text << isAllowed << problem;
    };
    row("as it opens", u"authorityName"_s, u"Shop Test CA"_s, true, {});
    row("no name", u"authorityName"_s, u"  "_s, false, u"Enter a name."_s);
    row("name taken", u"authorityName"_s, u"Root"_s, false, u"“Root” in the project"_s);
    row("long name", u"authorityName"_s, QString(65, u'a'), false, u"64 are allowed"_s);
    row("country", u"authorityCountry"_s, u"DEU"_s, false, u"“DEU” is no country"_s);
    row("country in small letters", u"authorityCountry"_s, u"de"_s, true, {});
    row("serial number", u"advancedSerial"_s, u"xyz"_s, false, u"“xyz” is no serial number"_s);
}

void TestCreateAuthority::problems()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, problem);
    leavePlain();
    test::child<QLineEdit>(*m_dialog, field)->setText(text);
    QTEST(canCreate(), "isAllowed");
    QVERIFY2(this->problem().contains(problem), qPrintable(this->problem()));
    QCOMPARE(this->problem().isEmpty(), problem.isEmpty());
}

/// The one without a key is there, but cannot be chosen.
void TestCreateAuthority::signersHaveKeys()
{
    auto *signer = part<QComboBox>("signer");
    QCOMPARE(signer->count(), 3);
    QCOMPARE(signer->currentText(), u"Itself"_s);
    QCOMPARE(signer->itemData(1).toUInt(), 7U);
    QCOMPARE(signer->itemText(2), u"Foreign (key not on this computer)"_s);
    const auto *model = qobject_cast<QStandardItemModel *>(signer->model());
    QVERIFY(model->item(1)->isEnabled());
    QVERIFY(!model->item(2)->isEnabled());
}

/// A key under a passphrase has to be unlocked before it signs.
void TestCreateAuthority::lockedSignersAreUnlocked()
{
    QVERIFY(m_store->save(m_foreign.key(), "geheim"));
    open();
    leavePlain();
    choose("signer", 8);
    QVERIFY(!canCreate());
    QVERIFY(problem().contains(u"Unlock the private key of “Foreign” first."_s));
    press("signerUnlock");
    auto *dialog = part<PassphraseDialog>("passphraseDialog");
    test::child<QLineEdit>(*dialog, u"passphrase"_s)->setText(u"falsch"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(test::child<QLabel>(*dialog, u"passphraseNote"_s)->text().contains(u"the key"_s));
    test::child<QLineEdit>(*dialog, u"passphrase"_s)->setText(u"geheim"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(!problem().contains(u"Unlock"_s));
    QVERIFY(canCreate());
    QVERIFY(!part<QPushButton>("signerUnlock")->isVisible());
    m_keys.remove(m_foreign.certificate());
}

void TestCreateAuthority::passphraseIsAskedTwice()
{
    QVERIFY(!canCreate());
    QVERIFY(problem().contains(u"Enter a passphrase for the key."_s));
    part<QLineEdit>("newPassphraseFirst")->setText(u"geheim"_s);
    QVERIFY(problem().contains(u"The two passphrases differ."_s));
    part<QLineEdit>("newPassphraseRepeated")->setText(u"geheim"_s);
    QVERIFY(canCreate());
    QCOMPARE(part<QLineEdit>("newPassphraseFirst")->echoMode(), QLineEdit::Password);
    part<QCheckBox>("newPassphraseShow")->setChecked(true);
    QCOMPARE(part<QLineEdit>("newPassphraseFirst")->echoMode(), QLineEdit::Normal);
}

void TestCreateAuthority::strengthGrows()
{
    QCOMPARE(strengthOf({}), 0);
    QVERIFY(strengthOf(u"aaaaaaaaaaaa"_s) < strengthOf(u"geheim"_s));
    QVERIFY(strengthOf(u"geheim"_s) < strengthOf(u"correct horse"_s));
    QCOMPARE(strengthOf(u"correct horse battery staple"_s), 100);
}

void TestCreateAuthority::keyUsages_data()
{
    QTest::addColumn<QByteArray>("box");
    QTest::addColumn<bool>("isAllowed");
    QTest::addColumn<QString>("problem");
    QTest::newRow("certificates") << QByteArray("advancedKeyUse5") << false
                                  << u"A CA needs the key usage “Certificate signing”"_s;
    QTest::newRow("lists") << QByteArray("advancedKeyUse6") << true
                           << u"cannot sign revocation lists"_s;
    QTest::newRow("signatures") << QByteArray("advancedKeyUse0") << true << QString();
}

/// From the keyboard; the first two are ticked at first, the third one is not.
void TestCreateAuthority::keyUsages()
{
    QFETCH(QByteArray, box);
    QFETCH(QString, problem);
    leavePlain();
    QVERIFY(!part<QCheckBox>(box.constData())->isVisible());
    QTest::keyClick(part<QCheckBox>("advancedIsOpen"), Qt::Key_Space);
    QVERIFY(part<QCheckBox>(box.constData())->isVisible());
    QTest::keyClick(part<QCheckBox>(box.constData()), Qt::Key_Space);
    QTEST(canCreate(), "isAllowed");
    QVERIFY2(this->problem().contains(problem), qPrintable(this->problem()));
    QCOMPARE(this->problem().isEmpty(), problem.isEmpty());
}

void TestCreateAuthority::makesWhatWasAsked()
{
    part<QLineEdit>("newPassphraseFirst")->setText(u"geheim"_s);
    part<QLineEdit>("newPassphraseRepeated")->setText(u"geheim"_s);
    part<QLineEdit>("authorityCountry")->setText(u"de"_s);
    part<QLineEdit>("advancedSerial")->setText(u"0a1b"_s);
    part<QSpinBox>("advancedPathLength")->setValue(1);
    part<QCheckBox>("advancedKeyUse6")->setChecked(false);
    choose("advancedKeyId", std::to_underlying(x509::KeyIdMethod::Sha256));
    choose("authorityKind", std::to_underlying(model::AuthorityKind::Uploaded));
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    press("makingAccept");
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 30'000);
    const model::Authority made = m_dialog->authority();
    QCOMPARE(made.name, "Shop Test CA");
    QCOMPARE(made.kind, model::AuthorityKind::Uploaded);
    QCOMPARE(made.certificate.subject().rfc2253, "CN=Shop Test CA,C=DE");
    QCOMPARE(made.certificate.pathLength(), 1);
    QVERIFY(made.certificate.isCertificateAuthority());
    QVERIFY(!made.certificate.maySignLists());
    QCOMPARE(x509::renewalOf(made.certificate, test::testTime).keyId, x509::KeyIdMethod::Sha256);
    QCOMPARE(made.certificate.notAfter(), std::chrono::sys_days{std::chrono::year{2036} / 6 / 15});
    QCOMPARE(m_store->state(made.certificate), KeyStore::State::Locked);
    QVERIFY(m_store->unlock(made.certificate, "geheim"));
    QVERIFY(m_dialog->made().front().key->matches(made.certificate));
}

void TestCreateAuthority::signsBelowAnother()
{
    leavePlain();
    choose("signer", 7);
    choose("periodUnit", std::to_underlying(PeriodUnit::Days));
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    press("makingAccept");
    QTRY_COMPARE_WITH_TIMEOUT(accepted.count(), 1, 30'000);
    const x509::Certificate made = m_dialog->authority().certificate;
    QCOMPARE(made.issuer(), m_project.authorities.front().certificate.subject());
    QCOMPARE(made.notAfter(), test::testTime + std::chrono::days{10});
    QCOMPARE(m_store->state(made), KeyStore::State::Plain);
}

/// The first Cancel is for the key; the fields stay.
void TestCreateAuthority::cancelEndsTheKey()
{
    leavePlain();
    choose("authorityKey", std::to_underlying(x509::KeyKind::Rsa4096));
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    press("makingAccept");
    QCOMPARE(problem(), u"Generating…"_s);
    press("makingCancel");
    QTRY_COMPARE_WITH_TIMEOUT(problem(), u"Cancelled."_s, 30'000);
    QCOMPARE(accepted.count(), 0);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(canCreate());
    press("makingCancel");
    QVERIFY(!m_dialog->isVisible());
}

/// The thread has ended, but the dialog does not know yet.
void TestCreateAuthority::cancelHoldsForAKeyThatIsDone()
{
    leavePlain();
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    part<QPushButton>("makingAccept")->click();
    QThread::msleep(300);
    part<QPushButton>("makingCancel")->click();
    QTRY_COMPARE_WITH_TIMEOUT(problem(), u"Cancelled."_s, 30'000);
    QCOMPARE(accepted.count(), 0);
    QVERIFY(QDir(m_folder->filePath(u"keys"_s)).isEmpty());
}

void TestCreateAuthority::saysWhenTheKeyCannotBeKept()
{
    QFile file(m_folder->filePath(u"keys"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    leavePlain();
    press("makingAccept");
    QTRY_VERIFY_WITH_TIMEOUT(problem().contains(u"could not be created"_s), 30'000);
    QVERIFY(m_dialog->isVisible());
}

QTEST_MAIN(TestCreateAuthority)
#include "tst_create_authority.moc"
