// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/certificates/keep_key_dialog.h"
#include "ui/widgets/new_passphrase.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The dialog “Keep Key on This Computer”.
class TestKeepKeyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsUnderAPassphrase();
    void keepsPlainWhenWanted();
    void saysWhyNot();

private:
    test::Sandbox m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<x509::Certificate> m_owner;
    std::optional<KeyStore> m_store;
    std::unique_ptr<KeepKeyDialog> m_dialog;
};

void TestKeepKeyDialog::init()
{
    auto made = x509::issueWithNewKey({.subject = {"device", {}, {}, {}},
                                       .notBefore = test::testTime,
                                       .notAfter = test::testTime + std::chrono::days{1}},
                                      x509::KeyKind::EcP256);
    QVERIFY(made.has_value());
    m_owner = made->certificate;
    m_folder = std::make_unique<QTemporaryDir>();
    m_store.emplace(m_folder->filePath(u"keys"_s));
    m_dialog = std::make_unique<KeepKeyDialog>(
        u"device"_s, std::make_shared<const x509::PrivateKey>(std::move(made->key)), *m_store,
        nullptr);
    m_dialog->show();
}

void TestKeepKeyDialog::keepsUnderAPassphrase()
{
    auto *accept = test::child<QPushButton>(*m_dialog, u"keepKeyAccept"_s);
    QVERIFY(!accept->isEnabled());
    for (const QString &name : {u"newPassphraseFirst"_s, u"newPassphraseRepeated"_s}) {
        test::child<QLineEdit>(*m_dialog, name)->setText(u"geheim"_s);
    }
    accept->click();
    QCOMPARE(m_dialog->result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(m_store->state(*m_owner), KeyStore::State::Locked);
    QVERIFY(m_store->unlock(*m_owner, "geheim")->matches(*m_owner));
}

void TestKeepKeyDialog::keepsPlainWhenWanted()
{
    test::child<NewPassphrase>(*m_dialog, u"newPassphrase"_s)->setChecked(false);
    test::child<QPushButton>(*m_dialog, u"keepKeyAccept"_s)->click();
    QCOMPARE(m_store->state(*m_owner), KeyStore::State::Plain);
}

void TestKeepKeyDialog::saysWhyNot()
{
    QFile inTheWay(m_folder->filePath(u"keys"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    test::child<NewPassphrase>(*m_dialog, u"newPassphrase"_s)->setChecked(false);
    test::child<QPushButton>(*m_dialog, u"keepKeyAccept"_s)->click();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(test::child<QLabel>(*m_dialog, u"keepKeyProblem"_s)
                ->text()
                .contains(u"could not be created"_s));
}

QTEST_MAIN(TestKeepKeyDialog)
#include "tst_keep_key_dialog.moc"
