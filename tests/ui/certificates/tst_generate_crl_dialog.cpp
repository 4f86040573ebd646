// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/generate_crl_dialog.h"

#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/document/key_ring.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The dialog “Generate CRL”.
class TestGenerateCrlDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesWhatWasAsked_data();
    void makesWhatWasAsked();
    void refusesEarly_data();
    void refusesEarly();
    void unlocks();
    void cancelMakesNothing();

private:
    template <typename T> T *part(const char *name)
    {
        return test::child<T>(*m_dialog, QLatin1StringView(name));
    }
    void open(const model::Authority &authority);

    test::Sandbox m_sandbox;
    const test::TestAuthority m_root{"Root"};
    const test::TestAuthority m_foreign{"Foreign"};
    model::Project m_project;
    KeyRing m_keys;
    KeyStore m_store{m_sandbox.path(u"keys"_s)};
    std::unique_ptr<GenerateCrlDialog> m_dialog;
};

void TestGenerateCrlDialog::init()
{
    m_project = {};
    m_project.authorities = {m_root.asModel(model::AuthorityKind::Managed)};
    m_project.certificates = {test::client(m_root.issue("valid", -9, 9)),
                              test::client(m_root.issue("expired", -9, -2))};
    model::Authority &authority = m_project.authorities.front();
    authority.lastListNumber = "41";
    for (const model::ClientCertificate &certificate : m_project.certificates) {
        authority.revocations.push_back(
            {.serial = certificate.leaf.serial(), .at = test::testTime - std::chrono::days{3}});
    }
    if (!m_keys.find(m_root.certificate())) {
        test::addKey(m_keys, m_root);
    }
}

void TestGenerateCrlDialog::open(const model::Authority &authority)
{
    m_dialog = std::make_unique<GenerateCrlDialog>(
        MakingContext{m_project, m_keys, m_store, test::testTime}, authority, nullptr);
    m_dialog->show();
}

void TestGenerateCrlDialog::makesWhatWasAsked_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("includesExpired");
    QTest::addColumn<bool>("exportsNow");
    QTest::addColumn<std::size_t>("entries");
    QTest::newRow("as it opens") << 7 << false << false << std::size_t{1};
    QTest::newRow("with expired") << 7 << true << false << std::size_t{2};
    QTest::newRow("long, and a file") << 365 << false << true << std::size_t{1};
}

void TestGenerateCrlDialog::makesWhatWasAsked()
{
    QFETCH(int, days);
    QFETCH(bool, includesExpired);
    QFETCH(std::size_t, entries);
    QFETCH(bool, exportsNow);
    open(m_project.authorities.front());
    QCOMPARE(part<QLabel>("crlNumber")->text(), u"42"_s);
    QCOMPARE(part<QSpinBox>("crlDays")->value(), 7);
    part<QSpinBox>("crlDays")->setValue(days);
    part<QCheckBox>("crlIncludesExpired")->setChecked(includesExpired);
    part<QCheckBox>("crlExportsNow")->setChecked(exportsNow);
    QCOMPARE(part<QLabel>("crlEntries")->text(), QString::number(entries));
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTest::keyClick(part<QPushButton>("crlGenerate"), Qt::Key_Space);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(m_dialog->exportsNow(), exportsNow);
    const x509::Crl &list = m_dialog->list();
    QCOMPARE(list.number(), "42");
    QCOMPARE(list.entries().size(), entries);
    QVERIFY(list.thisUpdate() == test::testTime);
    QVERIFY(list.nextUpdate() == test::testTime + std::chrono::days{days});
}

void TestGenerateCrlDialog::refusesEarly_data()
{
    QTest::addColumn<bool>("isLeaf");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no key") << false << u"The private key of “Foreign” is not on this computer."_s;
    QTest::newRow("no right") << true << u"“Foreign” may not sign revocation lists"_s;
}

void TestGenerateCrlDialog::refusesEarly()
{
    QFETCH(bool, isLeaf);
    QFETCH(QString, problem);
    model::Authority authority = m_foreign.asModel(model::AuthorityKind::Uploaded);
    if (isLeaf) {
        authority.certificate = m_foreign.issue("leaf", -1, 1);
    }
    open(authority);
    QVERIFY(!part<QPushButton>("crlGenerate")->isEnabled());
    QVERIFY(part<QLabel>("crlProblem")->isVisible());
    QVERIFY(part<QLabel>("crlProblem")->text().startsWith(problem));
    QCOMPARE(part<QPushButton>("crlGenerate")->accessibleDescription(),
             part<QLabel>("crlProblem")->text());
    QVERIFY(!part<QPushButton>("crlUnlock")->isVisible());
}

/// The passphrase opens the key, and the dialog goes on.
void TestGenerateCrlDialog::unlocks()
{
    const test::TestAuthority locked("Locked");
    QVERIFY(m_store.save(locked.key(), "geheim"));
    open(locked.asModel(model::AuthorityKind::Managed));
    QCOMPARE(part<QLabel>("crlProblem")->text(), u"Unlock the private key of “Locked” first."_s);
    QVERIFY(!part<QPushButton>("crlGenerate")->isEnabled());
    part<QPushButton>("crlUnlock")->click();
    part<QLineEdit>("passphrase")->setText(u"geheim"_s);
    part<QPushButton>("passphraseAccept")->click();
    QVERIFY(part<QPushButton>("crlGenerate")->isEnabled());
    QVERIFY(!part<QLabel>("crlProblem")->isVisible());
    part<QPushButton>("crlGenerate")->click();
    QCOMPARE(m_dialog->list().number(), "1");
}

void TestGenerateCrlDialog::cancelMakesNothing()
{
    open(m_project.authorities.front());
    QVERIFY(!part<QLabel>("crlProblem")->isVisible());
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(accepted.count(), 0);
    QVERIFY(!m_dialog->isVisible());
}

QTEST_MAIN(TestGenerateCrlDialog)
#include "tst_generate_crl_dialog.moc"
