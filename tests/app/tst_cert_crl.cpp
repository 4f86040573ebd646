// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/pem.h"
#include "tests/support/command_folder.h"
#include "tests/support/openssl_command.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;

/// `cert crl`, read back with the openssl command.
class TestCertCrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void firstList();
    void numbersGrow();
    void expired_data();
    void expired();
    void standardOutput();
    void lockedKey();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] Answer make(const QString &options = {}) const
    {
        return m_folder.run(u"cert crl --project project.json --issuer ca --ca-key ca.key --force "
                            "--out list.pem "_s +
                            options);
    }

    CommandFolder m_folder;
    QByteArray m_project;
};

void TestCertCrl::initTestCase()
{
    if (!hasOpenssl()) {
        QSKIP("There is no openssl command.");
    }
    QVERIFY(m_folder.makeProject(u"project.json"_s));
    QVERIFY(m_folder.makeAuthority(
        u"ca"_s, u"--project project.json --not-before 2020-01-01 --days 9000"_s));
    QVERIFY(m_folder.makeAuthority(u"other"_s));
    const auto issue = [this](const QString &name, const QString &options) {
        return m_folder
                   .run(
                       u"cert issue --project project.json --issuer ca --ca-key ca.key --plain-key "
                       "--force --key-out x.key --name %1 --out %1.pem %2"_s.arg(name, options))
                   .code == 0;
    };
    QVERIFY(issue(u"good"_s, u"--serial 01"_s));
    QVERIFY(issue(u"bad"_s, u"--serial 01A2"_s));
    QVERIFY(issue(u"old"_s, u"--serial 0D --not-before 2020-01-01 --not-after 2021-01-01"_s));
    QCOMPARE(m_folder
                 .run(u"cert revoke --project project.json bad --reason keyCompromise "
                      "--at 2026-01-02T03:04:05Z --invalid-since 2026-01-01"_s)
                 .code,
             0);
    QCOMPARE(m_folder.run(u"cert revoke --project project.json old"_s).code, 0);
    QVERIFY(opensslMakes(u"pkey -in ca.key -aes256 -passout env:PASS -out locked.key"_s));
    QVERIFY(putFile(u"taken"_s, "mine"));
    m_project = contentOf(u"project.json"_s);
}

void TestCertCrl::init()
{
    QVERIFY(putFile(u"project.json"_s, m_project));
}

void TestCertCrl::firstList()
{
    const Answer answer = make();
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY(answer.output.isEmpty() && keepsSecrets(answer));
    QVERIFY2(answer.errors.contains(u"no. 1 "_s), qPrintable(answer.errors));
    const QString text = opensslSays(u"crl -in list.pem -noout -text -CAfile ca.pem"_s);
    for (const QString &wanted :
         {u"verify OK"_s, u"Version 2"_s, u"Serial Number: 01A2"_s,
          u"Revocation Date: Jan  2 03:04:05 2026 GMT"_s, u"Key Compromise"_s, u"Invalidity Date"_s,
          u"X509v3 Authority Key Identifier"_s}) {
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u'\n' + text));
    }

    const model::Project project = m_folder.project(u"project.json"_s);
    const model::RevocationList &kept = project.authorities.front().revocationLists.front();
    QCOMPARE(kept.origin, model::ListOrigin::Made);
    QCOMPARE(QByteArray::fromStdString(x509::toPem(kept.crl)), contentOf(u"list.pem"_s));
    QCOMPARE(*kept.crl.nextUpdate() - kept.crl.thisUpdate(), std::chrono::days{7});

    const QString check = u"verify -crl_check -CAfile ca.pem -CRLfile list.pem "_s;
    QVERIFY(opensslSays(check + u"good.pem"_s).endsWith(u"OK\n"_s));
    QVERIFY(opensslSays(check + u"bad.pem"_s).contains(u"certificate revoked"_s));
}

void TestCertCrl::numbersGrow()
{
    for (int number = 1; number <= 3; ++number) {
        const Answer answer = make(u"--days 30"_s);
        QVERIFY2(answer.code == 0, qPrintable(answer.errors));
        QCOMPARE(opensslSays(u"crl -in list.pem -noout -crlnumber"_s).trimmed(),
                 u"crlNumber=0x0%1"_s.arg(number));
    }
    const model::Authority authority = m_folder.project(u"project.json"_s).authorities.front();
    QCOMPARE(authority.lastListNumber, "3");
    QCOMPARE(authority.revocationLists.size(), 3U);
    const x509::Crl &last = authority.revocationLists.back().crl;
    QCOMPARE(*last.nextUpdate() - last.thisUpdate(), std::chrono::days{30});
}

void TestCertCrl::expired_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("left out") << QString() << false;
    QTest::newRow("included") << u"--include-expired"_s << true;
}

void TestCertCrl::expired()
{
    QFETCH(QString, options);
    QFETCH(bool, isNamed);
    QCOMPARE(make(options).code, 0);
    const QString text = opensslSays(u"crl -in list.pem -noout -text"_s);
    QVERIFY(text.contains(u"Serial Number: 01A2"_s));
    QCOMPARE(text.contains(u"Serial Number: 0D"_s), isNamed);
}

void TestCertCrl::standardOutput()
{
    const Answer answer = make(u"--out -"_s);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY(answer.output.startsWith(u"-----BEGIN X509 CRL-----"_s));
}

void TestCertCrl::lockedKey()
{
    const Answer answer = make(u"--ca-key locked.key --passphrase-env PASS"_s);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY(opensslSays(u"crl -in list.pem -noout -CAfile ca.pem"_s).contains(u"verify OK"_s));
}

void TestCertCrl::refusals_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto addRow = [](const char *name, const QString &options, int code,
                           const QString &said) { QTest::newRow(name) << options << code << said; };
    const QString usual = u"--project project.json --issuer ca --ca-key ca.key "_s;
    const QString out = u"--out no.pem "_s;
    addRow("nothing", {}, 2, u"--project FILE is missing."_s);
    addRow("no issuer", u"--project project.json --ca-key ca.key "_s + out, 2,
           u"--issuer NAME is missing."_s);
    addRow("no key", u"--project project.json --issuer ca "_s + out, 2,
           u"--ca-key FILE is missing."_s);
    addRow("no file", usual, 2, u"--out FILE is missing."_s);
    addRow("unknown issuer", usual + u"--issuer nobody "_s + out, 1,
           u"There is no CA “nobody” in the project."_s);
    addRow("key of another", usual + u"--ca-key other.key "_s + out, 1,
           u"The key does not belong to the certificate “CN=ca”."_s);
    addRow("locked key", usual + u"--ca-key locked.key "_s + out, 3,
           u"A passphrase is needed to read this."_s);
    addRow("wrong passphrase", usual + u"--ca-key locked.key --passphrase-env OTHER "_s + out, 3,
           u"The passphrase is wrong, or the file is damaged."_s);
    addRow("missing key", usual + u"--ca-key missing "_s + out, 3, u"“missing”"_s);
    addRow("days", usual + u"--days soon "_s + out, 2, u"--days takes a number from 1 to 36600"_s);
    addRow("file is there", usual + u"--out taken"_s, 1, u"“taken” is there already"_s);
    addRow("over the project", usual + u"--force --out ./project.json"_s, 2,
           u"cannot be used for two things at once"_s);
    addRow("argument", usual + out + u"more"_s, 2, u"“more” is not expected here"_s);
}

void TestCertCrl::refusals()
{
    QFETCH(QString, options);
    QFETCH(int, code);
    QFETCH(QString, said);
    const Answer answer = m_folder.run(u"cert crl "_s + options);
    QVERIFY2(answer.errors.contains(said), qPrintable(answer.errors));
    QCOMPARE(answer.code, code);
    QVERIFY(answer.output.isEmpty() && keepsSecrets(answer));
    QVERIFY(!QFile::exists(u"no.pem"_s));
    QCOMPARE(contentOf(u"taken"_s), "mine");
    QCOMPARE(contentOf(u"project.json"_s), m_project);
}

QTEST_GUILESS_MAIN(TestCertCrl)
#include "tst_cert_crl.moc"
