// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/command_folder.h"
#include "tests/support/openssl_command.h"

#include <QtTest>

#include <array>
#include <thread>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;

/// `cert new-ca`, read back with the openssl command.
class TestCertNewCa : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void kinds_data();
    void kinds();
    void advanced_data();
    void advanced();
    void plainKey();
    void passphraseFromAFile();
    void belowAnother();
    void joinsAProject_data();
    void joinsAProject();
    void knowsItsIssuer();
    void overwritesWhenForced();
    void keepsThePassphraseFile_data();
    void keepsThePassphraseFile();
    void severalAtOnce();
    void refusals_data();
    void refusals();

private:
    CommandFolder m_folder;
};

void TestCertNewCa::initTestCase()
{
    if (!hasOpenssl()) {
        QSKIP("There is no openssl command.");
    }
    QVERIFY(m_folder.makeAuthority(u"root"_s));
    QVERIFY(m_folder.makeAuthority(u"other"_s));
    QVERIFY(m_folder.makeAuthority(u"last"_s, u"--path-length 0"_s));
    QVERIFY(m_folder.makeProject(u"refused.json"_s));
    QVERIFY(putFile(u"empty-line"_s, "\nrest\n"));
    QVERIFY(putFile(u"taken"_s, "mine"));
}

void TestCertNewCa::kinds_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("p256") << u"ASN1 OID: prime256v1"_s;
    QTest::newRow("p384") << u"ASN1 OID: secp384r1"_s;
    QTest::newRow("rsa2048") << u"Public-Key: (2048 bit)"_s;
    QTest::newRow("rsa3072") << u"Public-Key: (3072 bit)"_s;
    QTest::newRow("rsa4096") << u"Public-Key: (4096 bit)"_s;
    QTest::newRow("ed25519") << u"ED25519"_s;
}

void TestCertNewCa::kinds()
{
    QFETCH(QString, algorithm);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    const Answer answer = m_folder.run(
        u"cert new-ca --name \"Test Root\" --organization Müller --country DE --key-kind %1 "
        "--days 30 --passphrase-env PASS --key-out %1.key --out %1.pem"_s.arg(kind));
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY(answer.output.isEmpty() && keepsSecrets(answer));
    QVERIFY(contentOf(kind + u".key"_s).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    QVERIFY(isForOwnerOnly(kind + u".key"_s));

    const QString text =
        opensslSays(u"x509 -in %1.pem -noout -text -nameopt utf8,sname"_s.arg(kind));
    for (const QString &wanted : {algorithm, u"CA:TRUE"_s, u"Certificate Sign, CRL Sign"_s,
                                  u"CN=Test Root"_s, u"O=Müller"_s, u"C=DE"_s}) {
        QVERIFY2(text.contains(wanted), qPrintable(wanted + text));
    }
    QVERIFY(opensslSays(u"verify -CAfile %1.pem %1.pem"_s.arg(kind)).endsWith(u"OK\n"_s));
    QCOMPARE(opensslSays(u"pkey -in %1.key -passin env:PASS -pubout"_s.arg(kind)),
             opensslSays(u"x509 -in %1.pem -noout -pubkey"_s.arg(kind)));
}

void TestCertNewCa::advanced_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QString &options, int code, const QString &wanted,
                        const QString &error = {}) {
        QTest::newRow(name) << options << code << wanted << error;
    };
    row("usual", {}, 0, u"Certificate Sign, CRL Sign\n"_s);
    row("more uses", u"--key-usage cRLSign,keyCertSign,digitalSignature"_s, 0,
        u"Digital Signature, Certificate Sign, CRL Sign\n"_s);
    row("no lists", u"--key-usage keyCertSign"_s, 0, u"Certificate Sign\n"_s, u"(X165)"_s);
    row("no certificates", u"--key-usage cRLSign"_s, 1, {}, u"(X164)"_s);
    row("use of others", u"--key-usage keyCertSign,keyAgreement"_s, 2, {}, u"“keyAgreement”"_s);
    row("no use", u"--key-usage="_s, 2, {}, u"--key-usage takes one of these"_s);
    row("digest", u"--digest sha512"_s, 0, u"ecdsa-with-SHA512"_s);
    row("digest of others", u"--digest md5"_s, 2, {}, u"“md5”"_s);
    row("key identifier", u"--key-id sha256"_s, 0, u"Subject Key Identifier"_s);
    row("no key identifier", u"--key-id none"_s, 1, {}, u"(X166)"_s);
    row("key identifier of others", u"--key-id sha3"_s, 2, {}, u"“sha3”"_s);
}

void TestCertNewCa::advanced()
{
    QFETCH(QString, options);
    QFETCH(QString, wanted);
    QFETCH(QString, error);
    const Answer answer = m_folder.run(u"cert new-ca --name Advanced --plain-key --force --key-out "
                                       "advanced.key --out advanced.pem "_s +
                                       options);
    QTEST(answer.code, "code");
    QVERIFY2(answer.errors.contains(error), qPrintable(answer.errors));
    if (answer.code == 0) {
        const QString text = opensslSays(u"x509 -in advanced.pem -noout -text"_s);
        QVERIFY2(text.contains(wanted), qPrintable(text));
    }
}

void TestCertNewCa::plainKey()
{
    const Answer answer =
        m_folder.run(u"cert new-ca --name Plain --plain-key --key-out plain.key --out -"_s);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY(answer.output.startsWith(u"-----BEGIN CERTIFICATE-----"_s));
    QVERIFY(keepsSecrets(answer));
    QVERIFY(contentOf(u"plain.key"_s).startsWith("-----BEGIN PRIVATE KEY-----"));
    QVERIFY(isForOwnerOnly(u"plain.key"_s));
}

/// The first line only, whatever its end.
void TestCertNewCa::passphraseFromAFile()
{
    for (const QByteArray &end : {QByteArray("\r\nrest"), QByteArray("\n"), QByteArray()}) {
        QVERIFY(putFile(u"secret"_s, passphrase + end));
        const Answer answer = m_folder.run(u"cert new-ca --name A --force --passphrase-file secret "
                                           "--key-out file.key --out file.pem"_s);
        QVERIFY2(answer.code == 0, qPrintable(answer.errors));
        QVERIFY(opensslSays(u"pkey -in file.key -passin env:PASS -noout"_s).isEmpty());
    }
    const Answer piped = m_folder.run(u"cert new-ca --name A --force --passphrase-file - "
                                      "--key-out file.key --out file.pem"_s,
                                      "battery staple\n");
    QVERIFY2(piped.code == 0, qPrintable(piped.errors));
    QVERIFY(opensslSays(u"pkey -in file.key -passin env:OTHER -noout"_s).isEmpty());
}

void TestCertNewCa::belowAnother()
{
    QVERIFY(putFile(u"root-secret.key"_s,
                    opensslSays(u"pkey -in root.key -aes256 -passout env:OTHER"_s).toLatin1()));
    const Answer answer =
        m_folder.run(u"cert new-ca --name Below --issuer root.pem --issuer-key root-secret.key "
                     "--issuer-passphrase-env OTHER --path-length 0 --serial 0a0b --not-before "
                     "2026-12-01T10:00:00Z --not-after 2028-01-01 --passphrase-env PASS "
                     "--key-out below.key --out below.pem"_s);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY2(answer.errors.contains(u"0A0B"_s), qPrintable(answer.errors));
    const QString text = opensslSays(u"x509 -in below.pem -noout -text -serial -dates"_s);
    for (const QString &wanted :
         {u"CA:TRUE, pathlen:0"_s, u"serial=0A0B"_s, u"Issuer: CN=root"_s,
          u"notBefore=Dec  1 10:00:00 2026 GMT"_s, u"notAfter=Jan  1 00:00:00 2028 GMT"_s}) {
        QVERIFY2(QString(text).replace(u" = "_s, u"="_s).contains(wanted), qPrintable(text));
    }
    const QString verdict = opensslSays(u"verify -attime 1800000000 -CAfile root.pem below.pem"_s);
    QVERIFY2(verdict.endsWith(u"OK\n"_s), qPrintable(verdict));
}

void TestCertNewCa::joinsAProject_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<model::AuthorityKind>("kind");
    QTest::addColumn<int>("trusting");
    using enum model::AuthorityKind;
    QTest::newRow("usual") << QString() << Managed << 0;
    QTest::newRow("managed") << u"--kind managed"_s << Managed << 0;
    QTest::newRow("uploaded, trusted") << u"--kind uploaded --trust"_s << Uploaded << 1;
}

void TestCertNewCa::joinsAProject()
{
    QFETCH(QString, options);
    QFETCH(model::AuthorityKind, kind);
    QFETCH(int, trusting);
    QVERIFY(m_folder.makeProject(u"project.json"_s));
    for (const QString &name : {u"Twin"_s, u"Twin (2)"_s}) {
        const Answer answer = m_folder.run(
            u"cert new-ca --name Twin --force --passphrase-env PASS --key-out twin.key "
            "--out twin.pem --project project.json "_s +
            options);
        QVERIFY2(answer.code == 0, qPrintable(answer.errors));
        const model::Project project = m_folder.project(u"project.json"_s);
        QCOMPARE(QString::fromStdString(project.authorities.back().name), name);
        QCOMPARE(project.authorities.back().kind, kind);
    }
    const model::Project project = m_folder.project(u"project.json"_s);
    QCOMPARE(project.authorities.size(), 2U);
    QCOMPARE(project.zone.hosts.front().authorities.size(), std::size_t(2 * trusting));
    QCOMPARE(project.zone.hosts.back().authorities.size(), 0U);
    const QByteArray file = contentOf(u"project.json"_s);
    QVERIFY(!file.contains("PRIVATE") && !file.contains(passphrase));
}

/// What the project has against it counts where it has the authority that signs.
void TestCertNewCa::knowsItsIssuer()
{
    QVERIFY(m_folder.makeProject(u"family.json"_s));
    QVERIFY(m_folder.makeAuthority(u"mother"_s, u"--project family.json"_s));
    QCOMPARE(m_folder.run(u"cert revoke --project family.json --issuer mother 0A"_s).code, 0);
    const Answer answer = m_folder.run(
        u"cert new-ca --name daughter --plain-key --key-out daughter.key --out daughter.pem "
        "--project family.json --issuer mother.pem --issuer-key mother.key --serial a"_s);
    QVERIFY2(answer.errors.contains(
                 u"“mother” has issued a certificate with the serial number 0A already. (X151)"_s),
             qPrintable(answer.errors));
    QCOMPARE(answer.code, 1);
    QVERIFY(!QFile::exists(u"daughter.key"_s));
}

void TestCertNewCa::overwritesWhenForced()
{
    QVERIFY(putFile(u"old.key"_s, "old"));
    QVERIFY(QFile::setPermissions(u"old.key"_s, QFile::ReadOwner | QFile::ReadOther));
    const Answer answer =
        m_folder.run(u"cert new-ca --name A --plain-key --force --key-out old.key --out old.pem"_s);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY(isForOwnerOnly(u"old.key"_s));
    QVERIFY(!contentOf(u"old.key"_s).contains("old"));
}

void TestCertNewCa::keepsThePassphraseFile_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("for the key") << u"--key-out secret.txt --out a.pem"_s;
    QTest::newRow("for the certificate") << u"--key-out a.key --out secret.txt"_s;
}

void TestCertNewCa::keepsThePassphraseFile()
{
    QFETCH(QString, options);
    QVERIFY(putFile(u"secret.txt"_s, "geheim\n"));
    const Answer answer =
        m_folder.run(u"cert new-ca --name A --force --passphrase-file secret.txt "_s + options);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.errors.contains(u"cannot be used for two things"_s), qPrintable(answer.errors));
    QCOMPARE(contentOf(u"secret.txt"_s), QByteArray("geheim\n"));
}

/// Commands that change one project at the same time wait for each other.
void TestCertNewCa::severalAtOnce()
{
    constexpr int count = 4;
    QVERIFY(m_folder.makeProject(u"shared.json"_s));
    std::vector<std::thread> commands;
    std::array<Answer, count> answers;
    for (int i = 0; i < count; ++i) {
        commands.emplace_back([this, i, &answer = answers[static_cast<std::size_t>(i)]] {
            answer = m_folder.run(u"cert new-ca --name Many%1 --plain-key --key-out many%1.key "
                                  "--out many%1.pem --project shared.json"_s.arg(i));
        });
    }
    for (std::thread &command : commands) {
        command.join();
    }
    for (const Answer &answer : answers) {
        QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    }
    QCOMPARE(m_folder.project(u"shared.json"_s).authorities.size(), std::size_t{count});
    QVERIFY(!QFile::exists(u"shared.json.lock"_s));
}

void TestCertNewCa::refusals_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto addRow = [](const char *name, const QString &options, int code,
                           const QString &said) { QTest::newRow(name) << options << code << said; };
    const QString files = u"--key-out no.key --out no.pem "_s;
    const QString plain = u"--name A --plain-key "_s + files;
    addRow("nothing", {}, 2, u"--name CN is missing."_s);
    addRow("no key file", u"--name A --plain-key --out no.pem"_s, 2,
           u"--key-out FILE is missing"_s);
    addRow("no file", u"--name A --plain-key --key-out no.key"_s, 2, u"--out FILE is missing"_s);
    addRow("no passphrase", u"--name A "_s + files, 2, u"The key needs a passphrase"_s);
    addRow("passphrase and plain", plain + u"--passphrase-env PASS"_s, 2, u"not both"_s);
    addRow("two passphrases",
           u"--name A --passphrase-env PASS --passphrase-file empty-line "_s + files, 2,
           u"--passphrase-file and --passphrase-env cannot be used together"_s);
    addRow("unset variable", u"--name A --passphrase-env NO_SUCH "_s + files, 2, u"“NO_SUCH”"_s);
    addRow("empty variable", u"--name A --passphrase-env EMPTY "_s + files, 2,
           u"A passphrase with at least one character is needed."_s);
    addRow("empty line", u"--name A --passphrase-file empty-line "_s + files, 2,
           u"A passphrase with at least one character is needed."_s);
    addRow("no passphrase file", u"--name A --passphrase-file missing "_s + files, 3,
           u"“missing” cannot be read"_s);
    addRow("passphrase as an argument", plain + u"--passphrase secret"_s, 2, u"passphrase"_s);
    addRow("file is there", u"--name A --plain-key --key-out no.key --out taken"_s, 1,
           u"“taken” is there already; --force overwrites it."_s);
    addRow("key file is there", u"--name A --plain-key --key-out taken --out no.pem"_s, 1,
           u"“taken” is there already"_s);
    addRow("one file for both", u"--name A --plain-key --key-out no.pem --out ./no.pem"_s, 2,
           u"cannot be used for two things at once"_s);
    addRow("over the project",
           plain.left(21) + u"--force --project refused.json --key-out no.key --out refused.json"_s,
           2, u"cannot be used for two things at once"_s);
    addRow(
        "unknown kind", plain + u"--key-kind dsa"_s, 2,
        u"--key-kind takes one of these: p256, p384, rsa2048, rsa3072, rsa4096, ed25519; not “dsa”."_s);
    addRow("kind without project", plain + u"--kind managed"_s, 2,
           u"--kind can only be used with --project."_s);
    addRow("unknown authority kind", plain + u"--project refused.json --kind mine"_s, 2,
           u"“mine”"_s);
    addRow("issuer without key", plain + u"--issuer root.pem"_s, 2,
           u"--issuer can only be used with --issuer-key"_s);
    addRow("key without issuer", plain + u"--issuer-key root.key"_s, 2,
           u"--issuer-key can only be used with --issuer."_s);
    addRow("key of another", plain + u"--issuer root.pem --issuer-key other.key"_s, 1,
           u"The key does not belong to the certificate “CN=root”."_s);
    addRow("path length zero above", plain + u"--issuer last.pem --issuer-key last.key"_s, 1,
           u"its path length is zero. (X153)"_s);
    addRow("no authority", plain + u"--issuer missing --issuer-key root.key"_s, 3, u"“missing”"_s);
    addRow("no certificate", plain + u"--issuer root.key --issuer-key root.key"_s, 3,
           u"“root.key” holds nothing that can be used here."_s);
    addRow("days and end", plain + u"--days 3 --not-after 2030-01-01"_s, 2,
           u"--days and --not-after cannot be used together."_s);
    addRow("no days", plain + u"--days 0"_s, 2,
           u"--days takes a number from 1 to 36600, not “0”."_s);
    addRow("end before start", plain + u"--not-before 2030-01-02 --not-after 2030-01-01"_s, 1,
           u"The end is not after the start. (X147)"_s);
    addRow("no time", plain + u"--not-after noon"_s, 2, u"“noon” is no time"_s);
    addRow("country", plain + u"--country Germany"_s, 1, u"“Germany” is no country"_s);
    addRow("serial number", plain + u"--serial xyz"_s, 1, u"“xyz” is no serial number"_s);
    addRow("path length", plain + u"--path-length many"_s, 2, u"not “many”"_s);
    addRow("argument", plain + u"more"_s, 2, u"“more” is not expected here"_s);
    addRow("no project", plain + u"--project missing"_s, 3, u"missing"_s);
    addRow("broken project", plain + u"--project taken"_s, 3, u"taken"_s);
    addRow("no folder", u"--name A --plain-key --key-out no/no.key --out no.pem"_s, 3,
           u"could not be written"_s);
}

/// Nothing is left behind, nothing is changed.
void TestCertNewCa::refusals()
{
    QFETCH(QString, options);
    QFETCH(int, code);
    QFETCH(QString, said);
    const QByteArray before = contentOf(u"refused.json"_s);
    const Answer answer = m_folder.run(u"cert new-ca "_s + options);
    QVERIFY2(answer.errors.contains(said), qPrintable(answer.errors));
    QCOMPARE(answer.code, code);
    QVERIFY(answer.output.isEmpty() && keepsSecrets(answer));
    QVERIFY(!QFile::exists(u"no.key"_s) && !QFile::exists(u"no.pem"_s));
    QCOMPARE(contentOf(u"taken"_s), "mine");
    QCOMPARE(contentOf(u"refused.json"_s), before);
}

QTEST_GUILESS_MAIN(TestCertNewCa)
#include "tst_cert_new_ca.moc"
