// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/command_folder.h"
#include "tests/support/openssl_command.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;

/// `cert issue`, read back with the openssl command.
class TestCertIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void contents_data();
    void contents();
    void newKey_data();
    void newKey();
    void existingKey();
    void signingRequest();
    void requestOfAnother();
    void lockedAuthority();
    void joinsAProject();
    void refusals_data();
    void refusals();

private:
    CommandFolder m_folder;
};

void TestCertIssue::initTestCase()
{
    if (!hasOpenssl()) {
        QSKIP("There is no openssl command.");
    }
    QVERIFY(m_folder.makeProject(u"project.json"_s));
    QVERIFY(m_folder.makeAuthority(u"root"_s, u"--project project.json --organization Test"_s));
    QVERIFY(m_folder.makeAuthority(
        u"sub"_s, u"--project project.json --issuer root.pem --issuer-key root.key --days 100"_s));
    QVERIFY(m_folder.makeAuthority(u"other"_s));
    QVERIFY(opensslMakes(u"genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out mine.key"_s));
    QVERIFY(opensslMakes(u"genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024 -out weak.key"_s));
    QVERIFY(opensslMakes(u"pkey -in mine.key -aes256 -passout env:PASS -out locked.key"_s));
    QVERIFY(
        opensslMakes(u"req -new -key mine.key -subj /O=Shop/UID=42/CN=asked -out asked.csr -addext "
                     "basicConstraints=CA:TRUE -addext subjectAltName=DNS:asked.example.com"_s));
    QVERIFY(putFile(u"taken"_s, "mine"));
}

void TestCertIssue::contents_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("wanted");
    const auto addRow = [](const char *name, const QString &options, const QStringList &wanted) {
        QTest::newRow(name) << options << wanted;
    };
    addRow("client", u"--name device"_s,
           {u"CN=device"_s, u"CA:FALSE"_s, u"TLS Web Client Authentication"_s,
            u"Digital Signature"_s});
    addRow("server", u"--name host --usage server"_s, {u"TLS Web Server Authentication"_s});
    addRow("parts of the name",
           u"--name d --organization Test --unit Dev --country DE --state BY --locality Ulm "
           "--email a@example.com"_s,
           {u"O=Test"_s, u"OU=Dev"_s, u"C=DE"_s, u"ST=BY"_s, u"L=Ulm"_s,
            u"emailAddress=a@example.com"_s});
    addRow("alternative names",
           u"--name d --san device.example.com --san a@example.com --san 192.0.2.7 "
           "--san https://example.com/7 --san DNS:*.example.com"_s,
           {u"DNS:device.example.com"_s, u"email:a@example.com"_s, u"IP Address:192.0.2.7"_s,
            u"URI:https://example.com/7"_s, u"DNS:*.example.com"_s});
    addRow("international host", u"--name d --san bücher.example"_s,
           {u"DNS:xn--bcher-kva.example"_s});
    addRow("commas are no syntax", u"--name a,b=c --san \"URI:x://a,DNS:b\""_s,
           {u"CN=a\\,b=c"_s, u"URI:x://a,DNS:b"_s});
    addRow("serial number", u"--name d --serial 0aBc"_s, {u"serial=0ABC"_s});
    addRow("digest", u"--name d --digest sha384"_s, {u"ecdsa-with-SHA384"_s});
    addRow("period", u"--name d --not-before 2020-01-01T00:00:00Z --not-after 2021-01-01"_s,
           {u"notBefore=Jan  1 00:00:00 2020 GMT"_s, u"notAfter=Jan  1 00:00:00 2021 GMT"_s});
    addRow("start and days", u"--name d --not-before 2020-01-01 --days 31"_s,
           {u"notAfter=Feb  1 00:00:00 2020 GMT"_s});
}

void TestCertIssue::contents()
{
    QFETCH(QString, options);
    QFETCH(QStringList, wanted);
    const Answer answer =
        m_folder.run(u"cert issue --ca root.pem --ca-key root.key --plain-key --force "
                     "--key-out made.key --out made.pem "_s +
                     options);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    const QString text = opensslSays(
        u"x509 -in made.pem -noout -text -serial -dates -nameopt utf8,sname,esc_2253"_s);
    for (const QString &one : wanted) {
        QVERIFY2(text.contains(one), qPrintable(one + u'\n' + text));
    }
    QVERIFY(opensslSays(u"verify -no_check_time -CAfile root.pem made.pem"_s).endsWith(u"OK\n"_s));
}

void TestCertIssue::newKey_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("key");
    QTest::newRow("usual") << QString() << u"prime256v1"_s;
    QTest::newRow("rsa") << u"--key-kind rsa2048"_s << u"(2048 bit"_s;
    QTest::newRow("ed25519") << u"--key-kind ed25519"_s << u"ED25519"_s;
}

void TestCertIssue::newKey()
{
    QFETCH(QString, options);
    QFETCH(QString, key);
    const Answer answer =
        m_folder.run(u"cert issue --ca root.pem --ca-key root.key --name d --force "
                     "--passphrase-env PASS --key-out new.key --out new.pem "_s +
                     options);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY(answer.output.isEmpty() && keepsSecrets(answer));
    QVERIFY(isForOwnerOnly(u"new.key"_s));
    QVERIFY(contentOf(u"new.key"_s).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    const QString text = opensslSays(u"pkey -in new.key -passin env:PASS -noout -text_pub"_s);
    QVERIFY2(text.contains(key), qPrintable(text));
    QCOMPARE(opensslSays(u"pkey -in new.key -passin env:PASS -pubout"_s),
             opensslSays(u"x509 -in new.pem -noout -pubkey"_s));
}

void TestCertIssue::existingKey()
{
    const QByteArray before = contentOf(u"locked.key"_s);
    const Answer answer = m_folder.run(u"cert issue --ca root.pem --ca-key root.key --name d "
                                       "--key locked.key --passphrase-env PASS --out mine.pem"_s);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QCOMPARE(opensslSays(u"pkey -in mine.key -pubout"_s),
             opensslSays(u"x509 -in mine.pem -noout -pubkey"_s));
    QCOMPARE(contentOf(u"locked.key"_s), before);
}

/// The name is taken with everything in it, the wish to be an authority is not.
void TestCertIssue::signingRequest()
{
    const Answer answer = m_folder.run(u"cert issue --ca root.pem --ca-key root.key "
                                       "--request asked.csr --san more.example.com --out -"_s);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY(putFile(u"asked.pem"_s, answer.output.toUtf8()));
    const QString text = opensslSays(u"x509 -in asked.pem -noout -text -nameopt sname"_s);
    for (const QString &wanted : {u"O=Shop"_s, u"UID=42"_s, u"CN=asked"_s, u"CA:FALSE"_s,
                                  u"DNS:asked.example.com, DNS:more.example.com"_s}) {
        QVERIFY2(text.contains(wanted), qPrintable(text));
    }
    QCOMPARE(opensslSays(u"pkey -in mine.key -pubout"_s),
             opensslSays(u"x509 -in asked.pem -noout -pubkey"_s));
}

/// A request whose signature does not fit.
void TestCertIssue::requestOfAnother()
{
    QVERIFY(opensslMakes(u"req -in asked.csr -outform DER -out spoiled.csr"_s));
    QByteArray spoiled = contentOf(u"spoiled.csr"_s);
    spoiled.back() = static_cast<char>(spoiled.back() ^ 1);
    QVERIFY(putFile(u"spoiled.csr"_s, spoiled));
    const Answer answer = m_folder.run(u"cert issue --ca root.pem --ca-key root.key "
                                       "--request spoiled.csr --out spoiled.pem"_s);
    QVERIFY2(answer.errors.contains(u"does not belong to its key."_s), qPrintable(answer.errors));
    QCOMPARE(answer.code, 1);
    QVERIFY(!QFile::exists(u"spoiled.pem"_s));
}

/// One passphrase for both keys, or two.
void TestCertIssue::lockedAuthority()
{
    QVERIFY(opensslMakes(u"pkey -in root.key -aes256 -passout env:OTHER -out root-other.key"_s));
    QVERIFY(opensslMakes(u"pkey -in root.key -aes256 -passout env:PASS -out root-same.key"_s));
    const QString line =
        u"cert issue --ca root.pem --name d --force --key-out two.key --out two.pem "_s;
    for (const QString &keys :
         {u"--ca-key root-same.key --passphrase-env PASS"_s,
          u"--ca-key root-other.key --ca-passphrase-env OTHER --passphrase-env PASS"_s,
          u"--ca-key root-other.key --ca-passphrase-env OTHER --plain-key"_s}) {
        const Answer answer = m_folder.run(line + keys);
        QVERIFY2(answer.code == 0, qPrintable(answer.errors));
        QVERIFY(opensslSays(u"pkey -in two.key -passin env:PASS -noout"_s).isEmpty());
    }
    const Answer wrong = m_folder.run(line + u"--ca-key root-other.key --passphrase-env PASS"_s);
    QVERIFY2(wrong.errors.contains(u"The passphrase is wrong"_s), qPrintable(wrong.errors));
    QCOMPARE(wrong.code, 3);
}

void TestCertIssue::joinsAProject()
{
    const QString line = u"cert issue --project project.json --issuer sub --ca-key sub.key "
                         "--name device --passphrase-env PASS --force --key-out device.key "
                         "--out device.pem"_s;
    const Answer first = m_folder.run(line);
    QVERIFY2(first.code == 0, qPrintable(first.errors));
    QVERIFY2(first.errors.contains(u"The CA expires first"_s), qPrintable(first.errors));
    const Answer second = m_folder.run(line);
    QVERIFY2(second.code == 0, qPrintable(second.errors));
    QVERIFY2(second.errors.contains(u"this name already. (X159)"_s), qPrintable(second.errors));
    QVERIFY2(second.errors.contains(u"“device (2)”"_s), qPrintable(second.errors));

    const model::Project project = m_folder.project(u"project.json"_s);
    QCOMPARE(project.certificates.size(), 2U);
    QCOMPARE(project.certificates.back().name, "device (2)");
    QCOMPARE(project.certificates.back().chain.size(), 1U);
    QCOMPARE(project.certificates.back().chain.front(), project.authorities.back().certificate);
    const QByteArray file = contentOf(u"project.json"_s);
    QVERIFY(!file.contains("PRIVATE") && !file.contains(passphrase));
    QVERIFY(
        opensslSays(u"verify -CAfile root.pem -untrusted sub.pem -purpose sslclient device.pem"_s)
            .endsWith(u"OK\n"_s));

    const QByteArray before = contentOf(u"project.json"_s);
    const Answer taken =
        m_folder.run(line + u" --serial "_s +
                     QString::fromStdString(project.certificates.front().leaf.serial()));
    QVERIFY2(taken.errors.contains(u"already. (X151)"_s), qPrintable(taken.errors));
    QCOMPARE(taken.code, 1);
    QCOMPARE(contentOf(u"project.json"_s), before);
}

void TestCertIssue::refusals_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto addRow = [](const char *name, const QString &options, int code,
                           const QString &said) { QTest::newRow(name) << options << code << said; };
    const QString root = u"--ca root.pem --ca-key root.key "_s;
    const QString out = u"--plain-key --key-out no.key --out no.pem "_s;
    addRow("nothing", {}, 2, u"Give exactly one of these: --ca FILE, --project FILE."_s);
    addRow("two issuers", u"--project project.json --issuer sub --name d "_s + root + out, 2,
           u"Give exactly one of these: --ca FILE, --project FILE."_s);
    addRow("project without issuer", u"--project project.json --ca-key root.key --name d "_s + out,
           2, u"--project can only be used with --issuer."_s);
    addRow("issuer without project", u"--issuer sub --name d "_s + root + out, 2,
           u"--issuer can only be used with --project."_s);
    addRow("no key of the CA", u"--ca root.pem --name d "_s + out, 2,
           u"--ca-key FILE is missing."_s);
    addRow("no key", root + u"--name d --out no.pem"_s, 2,
           u"Give exactly one of these: --request FILE, --key FILE, --key-out FILE."_s);
    addRow("two keys", root + u"--name d --key mine.key "_s + out, 2,
           u"Give exactly one of these"_s);
    addRow("kind for a key that is there",
           root + u"--name d --key mine.key --key-kind p256 --out no.pem"_s, 2,
           u"--key-kind can only be used with --key-out."_s);
    addRow("name beside a request", root + u"--request asked.csr --name d --out no.pem"_s, 2,
           u"--request and --name cannot be used together."_s);
    addRow("no protection", root + u"--name d --key-out no.key --out no.pem"_s, 2,
           u"The key needs a passphrase"_s);
    addRow("no name", root + out, 1, u"A name is missing. (X142)"_s);
    addRow("every fault", root + out + u"--country D --san a..b --san IP:1"_s, 1,
           u"“D” is no country: two letters are needed. (X140)\n“a..b” is no DNS name, for example "
           "“device.example.com”. (X143)\n“1” is no IP address. (X146)"_s);
    addRow("usage", root + u"--name d --usage both "_s + out, 2,
           u"--usage takes one of these: client, server; not “both”."_s);
    addRow("no authority", u"--ca asked.csr --ca-key root.key --name d "_s + out, 3,
           u"“asked.csr” holds nothing that can be used here."_s);
    addRow("key of another CA", u"--ca root.pem --ca-key other.key --name d "_s + out, 1,
           u"The key does not belong to the certificate"_s);
    addRow("unknown issuer",
           u"--project project.json --issuer Nobody --ca-key root.key --name d "_s + out, 1,
           u"There is no CA “Nobody” in the project."_s);
    addRow("locked key", root + u"--name d --key locked.key --out no.pem"_s, 3,
           u"A passphrase is needed to read this."_s);
    addRow("weak key", root + u"--name d --key weak.key --out no.pem"_s, 1, u"is too weak"_s);
    addRow("no request", root + u"--request root.pem --out no.pem"_s, 3,
           u"“root.pem” holds nothing that can be used here."_s);
    addRow("file is there", root + u"--name d --plain-key --key-out no.key --out taken"_s, 1,
           u"“taken” is there already"_s);
    addRow("over the key of the CA",
           root + u"--name d --force --plain-key --key-out root.key --out no.pem"_s, 2,
           u"“root.key” cannot be used for two things at once."_s);
    addRow("argument", root + u"--name d more "_s + out, 2, u"“more” is not expected here"_s);
}

/// Nothing is left behind, nothing is changed.
void TestCertIssue::refusals()
{
    QFETCH(QString, options);
    QFETCH(int, code);
    QFETCH(QString, said);
    const QByteArray before = contentOf(u"project.json"_s);
    const Answer answer = m_folder.run(u"cert issue "_s + options);
    QVERIFY2(answer.errors.contains(said), qPrintable(answer.errors));
    QCOMPARE(answer.code, code);
    QVERIFY(answer.output.isEmpty() && keepsSecrets(answer));
    QVERIFY(!QFile::exists(u"no.key"_s) && !QFile::exists(u"no.pem"_s));
    QCOMPARE(contentOf(u"taken"_s), "mine");
    QCOMPARE(contentOf(u"project.json"_s), before);
}

QTEST_GUILESS_MAIN(TestCertIssue)
#include "tst_cert_issue.moc"
