// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/command_folder.h"
#include "tests/support/openssl_command.h"

#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;

/// `cert export`, read back with the openssl command.
class TestCertExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutKey_data();
    void withoutKey();
    void certificatesInOneContainer();
    void request_data();
    void request();
    void pemWithKey_data();
    void pemWithKey();
    void container_data();
    void container();
    void ownPassphraseOfTheKey();
    void fullDisk();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] Answer exportTo(const QString &file, const QString &options) const
    {
        return m_folder.run(u"cert export --project project.json --force --out %1 "_s.arg(file) +
                            options);
    }

    CommandFolder m_folder;
};

void TestCertExport::initTestCase()
{
    if (!hasOpenssl()) {
        QSKIP("There is no openssl command.");
    }
    QVERIFY(m_folder.makeProject(u"project.json"_s));
    QVERIFY(m_folder.makeAuthority(u"root"_s, u"--project project.json"_s));
    QVERIFY(m_folder.makeAuthority(
        u"sub"_s, u"--project project.json --issuer root.pem --issuer-key root.key --days 900"_s));
    QCOMPARE(m_folder
                 .run(u"cert issue --project project.json --issuer sub --ca-key sub.key "
                      "--name device --plain-key --key-out device.key --out device.pem"_s)
                 .code,
             0);
    QVERIFY(opensslMakes(u"pkey -in device.key -aes256 -passout env:OTHER -out locked.key"_s));
    QVERIFY(putFile(u"taken"_s, "mine"));
}

void TestCertExport::withoutKey_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("same");
    QTest::addColumn<int>("certificates");
    QTest::newRow("certificate") << u"device"_s << u"device.pem"_s << 1;
    QTest::newRow("chain") << u"device --what chain"_s << u"device.pem"_s << 3;
    QTest::newRow("authority") << u"sub --format pem"_s << u"sub.pem"_s << 1;
    QTest::newRow("chain of an authority") << u"sub --what chain"_s << u"sub.pem"_s << 2;
    QTest::newRow("DER") << u"device --format der"_s << u"device.pem"_s << 0;
}

void TestCertExport::withoutKey()
{
    QFETCH(QString, options);
    QFETCH(QString, same);
    QFETCH(int, certificates);
    const QByteArray project = contentOf(u"project.json"_s);
    const Answer answer = exportTo(u"out.file"_s, options);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY(answer.output.isEmpty() && answer.errors.isEmpty());
    const QByteArray written = contentOf(u"out.file"_s);
    QCOMPARE(written.count("BEGIN CERTIFICATE"), certificates);
    QVERIFY(!written.contains("PRIVATE"));
    QCOMPARE(opensslSays(u"x509 -in out.file -noout -fingerprint"_s),
             opensslSays(u"x509 -noout -fingerprint -in "_s + same));
    if (certificates > 0) {
        QCOMPARE(exportTo(u"-"_s, options).output.toUtf8(), written);
    }
    QCOMPARE(contentOf(u"project.json"_s), project);
}

void TestCertExport::certificatesInOneContainer()
{
    const Answer answer = exportTo(u"out.p7b"_s, u"device --what chain --format pkcs7"_s);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    const QString shown = opensslSays(u"pkcs7 -in out.p7b -print_certs"_s);
    QCOMPARE(shown.count(u"BEGIN CERTIFICATE"_s), 3);
}

void TestCertExport::request_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("plain key") << u"--key device.key"_s;
    QTest::newRow("locked key") << u"--key locked.key --key-passphrase-env OTHER"_s;
}

/// Signed with the key, which stays where it is.
void TestCertExport::request()
{
    QFETCH(QString, key);
    const Answer answer = exportTo(u"out.csr"_s, u"device --format csr "_s + key);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY(!contentOf(u"out.csr"_s).contains("PRIVATE"));
    QVERIFY(opensslMakes(u"req -in out.csr -verify -noout"_s));
    QCOMPARE(opensslSays(u"req -in out.csr -noout -pubkey"_s),
             opensslSays(u"x509 -in device.pem -noout -pubkey"_s));
}

void TestCertExport::pemWithKey_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("certificates");
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("key") << u"--what key --passphrase-env PASS"_s << 1 << true;
    QTest::newRow("everything") << u"--what everything --passphrase-env PASS"_s << 3 << true;
    QTest::newRow("plain") << u"--what key --plain-key"_s << 1 << false;
}

void TestCertExport::pemWithKey()
{
    QFETCH(QString, options);
    QFETCH(int, certificates);
    QFETCH(bool, isLocked);
    const Answer answer = exportTo(u"key.file"_s, u"device --key device.key "_s + options);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY(answer.output.isEmpty() && answer.errors.isEmpty());
    QVERIFY(isForOwnerOnly(u"key.file"_s));
    const QByteArray written = contentOf(u"key.file"_s);
    QCOMPARE(written.count("BEGIN CERTIFICATE"), certificates);
    QCOMPARE(written.contains("BEGIN ENCRYPTED PRIVATE KEY"), isLocked);
    QCOMPARE(written.contains("BEGIN PRIVATE KEY"), !isLocked);
    QCOMPARE(opensslSays(u"pkey -in key.file -passin env:PASS -pubout"_s),
             opensslSays(u"x509 -in device.pem -noout -pubkey"_s));
}

void TestCertExport::container_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("certificates");
    QTest::addColumn<QString>("protection");
    QTest::newRow("key") << u"--what key"_s << 1 << u"AES-256-CBC"_s;
    QTest::newRow("everything") << u"--what everything"_s << 3 << u"AES-256-CBC"_s;
    QTest::newRow("compatible") << u"--what everything --compatible"_s << 3
                                << u"pbeWithSHA1And3-KeyTripleDES-CBC"_s;
}

void TestCertExport::container()
{
    QFETCH(QString, options);
    QFETCH(int, certificates);
    QFETCH(QString, protection);
    const Answer answer = exportTo(u"out.p12"_s, u"device --format pkcs12 --key device.key "
                                                 "--passphrase-env PASS "_s +
                                                     options);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY(keepsSecrets(answer) && isForOwnerOnly(u"out.p12"_s));
    const QString info = opensslSays(u"pkcs12 -in out.p12 -passin env:PASS -info -nokeys"_s);
    QVERIFY2(info.contains(protection), qPrintable(info));
    QCOMPARE(info.count(u"BEGIN CERTIFICATE"_s), certificates);
    QVERIFY2(info.contains(u"friendlyName: device"_s), qPrintable(info));
    QVERIFY(opensslMakes(u"pkcs12 -in out.p12 -passin env:PASS -nocerts -noenc -out back.key"_s));
    QCOMPARE(opensslSays(u"pkey -in back.key -pubout"_s),
             opensslSays(u"x509 -in device.pem -noout -pubkey"_s));
    QVERIFY(
        openssl({u"pkcs12"_s, u"-in"_s, u"out.p12"_s, u"-passin"_s, u"env:OTHER"_s, u"-noout"_s})
            .exitCode != 0);
}

void TestCertExport::ownPassphraseOfTheKey()
{
    const Answer answer =
        exportTo(u"other.file"_s, u"device --what key --key locked.key --key-passphrase-env OTHER "
                                  "--passphrase-env PASS"_s);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QCOMPARE(opensslSays(u"pkey -in other.file -passin env:PASS -pubout"_s),
             opensslSays(u"x509 -in device.pem -noout -pubkey"_s));
}

/// A device that takes nothing.
void TestCertExport::fullDisk()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(RULEWRIGHT_PROGRAM),
                  QProcess::splitCommand(u"cert export --project project.json --out - device"_s));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QCOMPARE(process.readAllStandardError(), "Standard output could not be written.\n");
}

void TestCertExport::refusals_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto addRow = [](const char *name, const QString &options, int code,
                           const QString &said) { QTest::newRow(name) << options << code << said; };
    const QString usual = u"--project project.json --out no.pem "_s;
    const QString key = usual + u"device --key device.key "_s;
    addRow("nothing", {}, 2, u"Give the name of one certificate or CA."_s);
    addRow("two names", usual + u"device sub"_s, 2, u"Give the name of one certificate or CA."_s);
    addRow("no project", u"device --out no.pem"_s, 2, u"--project FILE is missing."_s);
    addRow("no file", u"device --project project.json"_s, 2, u"--out FILE is missing."_s);
    addRow("unknown name", usual + u"nobody"_s, 1,
           u"There is no certificate and no CA “nobody” in the project."_s);
    addRow("unknown part", usual + u"device --what half"_s, 2,
           u"--what takes one of these: certificate, chain, key, everything; not “half”."_s);
    addRow("unknown format", usual + u"device --format pem7"_s, 2,
           u"--format takes one of these: pem, der, pkcs7, pkcs12, csr; not “pem7”."_s);
    addRow("chain in DER", usual + u"device --what chain --format der"_s, 2,
           u"The format “der” is not for “chain”."_s);
    addRow("container without key", usual + u"device --format pkcs12"_s, 2,
           u"The format “pkcs12” is not for “certificate”."_s);
    addRow("compatible PEM", usual + u"device --compatible"_s, 2,
           u"--compatible is for --format pkcs12 only."_s);
    addRow("no key", usual + u"device --what key --plain-key"_s, 2, u"--key FILE is missing."_s);
    addRow("key for nothing", key, 2, u"--key is for --what key and --what everything only."_s);
    addRow("request without key", usual + u"device --format csr"_s, 2, u"--key FILE is missing."_s);
    addRow("request with passphrase", key + u"--format csr --passphrase-env PASS"_s, 2,
           u"--passphrase-env is for --what key"_s);
    addRow("request with chain", key + u"--format csr --what chain"_s, 2,
           u"The format “csr” is not for “chain”."_s);
    addRow("passphrase for nothing", usual + u"device --passphrase-env PASS"_s, 2,
           u"--passphrase-env is for --what key"_s);
    addRow("no passphrase", key + u"--what key"_s, 2, u"The key needs a passphrase"_s);
    addRow("both", key + u"--what key --plain-key --passphrase-env PASS"_s, 2, u"not both"_s);
    addRow("empty passphrase", key + u"--what key --passphrase-env EMPTY"_s, 2,
           u"A passphrase with at least one character is needed."_s);
    addRow("plain container", key + u"--what key --format pkcs12 --plain-key"_s, 2,
           u"PKCS#12 always needs a passphrase."_s);
    addRow("key of another", key + u"--what key --plain-key --key sub.key"_s, 1,
           u"The key does not belong to the certificate “CN=device”."_s);
    addRow("locked key", key + u"--what key --plain-key --key locked.key"_s, 3,
           u"A passphrase is needed to read this."_s);
    addRow("key to standard output",
           u"--project project.json --out - device --what key --plain-key --key device.key"_s, 2,
           u"A key is not written to standard output."_s);
    addRow("file is there", u"--project project.json --out taken device"_s, 1,
           u"“taken” is there already"_s);
    addRow(
        "over the key",
        u"--project project.json --force --out device.key device --what key --plain-key --key device.key"_s,
        2, u"cannot be used for two things at once"_s);
}

void TestCertExport::refusals()
{
    QFETCH(QString, options);
    QFETCH(int, code);
    QFETCH(QString, said);
    const Answer answer = m_folder.run(u"cert export "_s + options);
    QVERIFY2(answer.errors.contains(said), qPrintable(answer.errors));
    QCOMPARE(answer.code, code);
    QVERIFY(answer.output.isEmpty() && keepsSecrets(answer));
    QVERIFY(!QFile::exists(u"no.pem"_s));
    QCOMPARE(contentOf(u"taken"_s), "mine");
    QVERIFY(contentOf(u"device.key"_s).startsWith("-----BEGIN PRIVATE KEY-----"));
}

QTEST_GUILESS_MAIN(TestCertExport)
#include "tst_cert_export.moc"
