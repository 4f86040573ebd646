// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/command_folder.h"
#include "tests/support/openssl_command.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;

/// `cert import`.
class TestCertImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void takesIn_data();
    void takesIn();
    void authorities_data();
    void authorities();
    void chainAndKey();
    void container();
    void revocations();
    void nothingTwice();
    void standardInput();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] Answer import(const QString &options, const QByteArray &input = {}) const
    {
        return m_folder.run(u"cert import --project project.json "_s + options, input);
    }
    [[nodiscard]] model::Project project() const { return m_folder.project(u"project.json"_s); }

    CommandFolder m_folder;
};

/// A root, an authority below it, a device below that, and a list that revokes the device.
void TestCertImport::initTestCase()
{
    if (!hasOpenssl()) {
        QSKIP("There is no openssl command.");
    }
    QVERIFY(m_folder.makeProject(u"made.json"_s));
    QVERIFY(m_folder.makeAuthority(u"root"_s));
    QVERIFY(m_folder.makeAuthority(u"other"_s));
    QVERIFY(m_folder.makeAuthority(
        u"sub"_s, u"--project made.json --issuer root.pem --issuer-key root.key --days 900"_s));
    QCOMPARE(m_folder
                 .run(u"cert issue --project made.json --issuer sub --ca-key sub.key "
                      "--name device --plain-key --key-out device.key --out device.pem"_s)
                 .code,
             0);
    QCOMPARE(m_folder.run(u"cert revoke --project made.json device --reason superseded"_s).code, 0);
    QCOMPARE(m_folder
                 .run(u"cert crl --project made.json --issuer sub --ca-key sub.key "
                      "--out list.pem"_s)
                 .code,
             0);
    QVERIFY(putFile(u"bundle.pem"_s, contentOf(u"device.pem"_s) + contentOf(u"sub.pem"_s) +
                                         contentOf(u"root.pem"_s)));
    QVERIFY(opensslMakes(u"x509 -in device.pem -outform DER -out device.cer"_s));
    QVERIFY(opensslMakes(u"crl -in list.pem -outform DER -out list.crl"_s));
    QVERIFY(opensslMakes(u"crl2pkcs7 -nocrl -certfile bundle.pem -out bundle.p7b"_s));
    QVERIFY(opensslMakes(u"pkcs12 -export -in bundle.pem -inkey device.key -name my-device "
                         "-passout env:PASS -out device.p12"_s));
    QVERIFY(opensslMakes(u"pkey -in device.key -aes256 -passout env:PASS -out locked.key"_s));
    QVERIFY(putFile(u"locked.pem"_s, contentOf(u"device.pem"_s) + contentOf(u"locked.key"_s)));
    QVERIFY(opensslMakes(u"req -new -key device.key -subj /CN=asked -out asked.csr"_s));
    QVERIFY(putFile(u"notes.txt"_s, "nothing"));
}

void TestCertImport::init()
{
    QVERIFY(m_folder.makeProject(u"project.json"_s));
}

void TestCertImport::takesIn_data()
{
    QTest::addColumn<QString>("files");
    QTest::addColumn<int>("authorities");
    QTest::addColumn<int>("certificates");
    QTest::addColumn<int>("lists");
    const auto addRow = [](const char *name, const QString &files, int authorities,
                           int certificates, int lists) {
        QTest::newRow(name) << files << authorities << certificates << lists;
    };
    addRow("certificate", u"device.pem"_s, 0, 1, 0);
    addRow("DER", u"device.cer"_s, 0, 1, 0);
    addRow("authority", u"root.pem"_s, 1, 0, 0);
    addRow("bundle", u"bundle.pem"_s, 2, 1, 0);
    addRow("PKCS#7", u"bundle.p7b"_s, 2, 1, 0);
    addRow("PKCS#12", u"device.p12 --passphrase-env PASS"_s, 2, 1, 0);
    addRow("several files", u"device.pem root.pem sub.pem"_s, 2, 1, 0);
    addRow("list before its authority", u"list.pem sub.pem"_s, 1, 0, 1);
    addRow("list in DER", u"sub.pem list.crl"_s, 1, 0, 1);
    addRow("the same twice", u"device.pem device.cer"_s, 0, 1, 0);
    addRow("beside a locked key", u"locked.pem"_s, 0, 1, 0);
}

void TestCertImport::takesIn()
{
    QFETCH(QString, files);
    const Answer answer = import(files);
    QVERIFY2(answer.code == 0, qPrintable(answer.output + answer.errors));
    QVERIFY(keepsSecrets(answer));
    QTEST(static_cast<int>(project().authorities.size()), "authorities");
    QTEST(static_cast<int>(project().certificates.size()), "certificates");
    int lists = 0;
    for (const model::Authority &authority : project().authorities) {
        lists += static_cast<int>(authority.revocationLists.size());
    }
    QTEST(lists, "lists");
}

void TestCertImport::authorities_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<model::AuthorityKind>("kind");
    QTest::addColumn<int>("trusting");
    using enum model::AuthorityKind;
    QTest::newRow("usual") << QString() << Uploaded << 1;
    QTest::newRow("managed") << u"--kind managed"_s << Managed << 1;
    QTest::newRow("not trusted") << u"--kind uploaded --no-trust"_s << Uploaded << 0;
}

void TestCertImport::authorities()
{
    QFETCH(QString, options);
    const Answer answer = import(u"root.pem "_s + options);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY2(answer.output.startsWith(u"CA  root  issuer root, valid to "_s),
             qPrintable(answer.output));
    QTEST(project().authorities.front().kind, "kind");
    QTEST(static_cast<int>(project().zone.hosts.front().authorities.size()), "trusting");
    QVERIFY(project().zone.hosts.back().authorities.empty());
}

/// The key is named and left where it is.
void TestCertImport::chainAndKey()
{
    const QByteArray key = contentOf(u"device.key"_s);
    const Answer answer = import(u"bundle.pem device.key"_s);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY2(answer.output.contains(
                 u"Private key  for device  EC P-256  not kept: a project holds no keys\n"_s),
             qPrintable(answer.output));
    QVERIFY2(answer.errors.contains(u"Private keys are not kept in a project"_s),
             qPrintable(answer.errors));
    QCOMPARE(project().certificates.front().chain.size(), 1U);
    QVERIFY(!contentOf(u"project.json"_s).contains("PRIVATE"));
    QCOMPARE(contentOf(u"device.key"_s), key);
}

void TestCertImport::container()
{
    const Answer answer = import(u"device.p12 --passphrase-file -"_s, passphrase);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QCOMPARE(project().certificates.front().name, "my-device");
    QVERIFY2(answer.output.contains(u"not kept"_s), qPrintable(answer.output));
    QVERIFY(!contentOf(u"project.json"_s).contains(passphrase));
}

void TestCertImport::revocations()
{
    QCOMPARE(import(u"bundle.pem"_s).code, 0);
    const Answer answer = import(u"list.pem"_s);
    QVERIFY2(answer.code == 0, qPrintable(answer.output));
    QVERIFY2(answer.output.contains(u"revokes 1 known certificate"_s), qPrintable(answer.output));
    const model::Project taken = project();
    const model::Authority &authority = taken.authorities.front();
    QCOMPARE(authority.revocations.size(), 1U);
    QCOMPARE(authority.revocations.front().serial, taken.certificates.front().leaf.serial());
    QCOMPARE(authority.revocations.front().reason, model::RevocationReason::Superseded);
    QCOMPARE(authority.revocationLists.front().origin, model::ListOrigin::Imported);
}

void TestCertImport::nothingTwice()
{
    QCOMPARE(import(u"bundle.pem list.pem"_s).code, 0);
    const QByteArray before = contentOf(u"project.json"_s);
    QVERIFY(QFile::remove(u"project.json"_s));
    QVERIFY(putFile(u"project.json"_s, before + '\n'));
    const Answer again = import(u"bundle.pem list.pem"_s);
    QVERIFY2(again.code == 0, qPrintable(again.output));
    QCOMPARE(again.output.count(u"already in the project"_s), 3);
    QCOMPARE(contentOf(u"project.json"_s), before + '\n');
}

void TestCertImport::standardInput()
{
    QCOMPARE(import(u"-"_s, contentOf(u"bundle.pem"_s)).code, 0);
    QCOMPARE(project().authorities.size(), 2U);
}

void TestCertImport::refusals_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto addRow = [](const char *name, const QString &options, int code,
                           const QString &said) { QTest::newRow(name) << options << code << said; };
    const QString usual = u"--project project.json "_s;
    addRow("nothing", {}, 2, u"Give the files to import."_s);
    addRow("no files", usual, 2, u"Give the files to import."_s);
    addRow("no project", u"device.pem"_s, 2, u"--project FILE is missing."_s);
    addRow("missing project", u"--project missing device.pem"_s, 3, u"missing"_s);
    addRow("missing file", usual + u"device.pem missing"_s, 3, u"“missing” cannot be read"_s);
    addRow("nothing recognised", usual + u"notes.txt"_s, 1,
           u"! Not read  notes.txt  Nothing in this file was recognised."_s);
    addRow("request", usual + u"asked.csr"_s, 1, u"a request holds no certificate"_s);
    addRow("list without its authority", usual + u"list.pem"_s, 1,
           u"its CA is neither in the project nor in these files"_s);
    addRow("no passphrase", usual + u"device.p12"_s, 3,
           u"device.p12: A passphrase is needed to read this."_s);
    addRow("wrong passphrase", usual + u"device.p12 --passphrase-env OTHER"_s, 3,
           u"device.p12: The passphrase is wrong, or the file is damaged."_s);
    addRow("unknown kind", usual + u"root.pem --kind mine"_s, 2,
           u"--kind takes one of these: managed, uploaded; not “mine”."_s);
}

void TestCertImport::refusals()
{
    QFETCH(QString, options);
    QFETCH(int, code);
    QFETCH(QString, said);
    const QByteArray before = contentOf(u"project.json"_s);
    const Answer answer = m_folder.run(u"cert import "_s + options);
    const QString all = answer.output + answer.errors;
    QVERIFY2(all.contains(said), qPrintable(all));
    QCOMPARE(answer.code, code);
    QVERIFY(keepsSecrets(answer));
    QCOMPARE(contentOf(u"project.json"_s), before);
}

QTEST_GUILESS_MAIN(TestCertImport)
#include "tst_cert_import.moc"
