// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/certificate.h"

#include "core/x509/pem.h"
#include "tests/support/openssl_command.h"
#include "tests/support/test_pki.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;
using namespace rulewright::x509;

namespace
{

std::vector<std::uint8_t> octets(const std::string &text)
{
    return {text.begin(), text.end()};
}

} // namespace

/// Reading certificates, good and bad.
class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values();
    void trailingBytes();
    void truncated();
    void flippedBits();
    void pem_data();
    void pem();
    void limits();
    void extensions_data();
    void extensions();
    void foreignExtensions();
    void weakness_data();
    void weakness();
    void weakSignature();
    void whoMaySignLists();
    void nameParts_data();
    void nameParts();

private:
    TestAuthority m_authority{"Root"};
    Certificate m_leaf = m_authority.issue("device", -1, 10);
};

void TestCertificate::values()
{
    QCOMPARE(m_leaf.subject().rfc2253, std::string("CN=device,O=Test,C=DE"));
    QCOMPARE(m_leaf.subject().legacy, std::string("/C=DE/O=Test/CN=device"));
    QCOMPARE(m_leaf.issuer().commonName, std::string("Root"));
    QCOMPARE(m_leaf.keyDescription(), std::string("EC P-256"));
    QCOMPARE(m_leaf.authorityKeyId(), m_authority.certificate().subjectKeyId());
    QCOMPARE(m_leaf.fingerprintSha256().size(), std::size_t{64});
    QCOMPARE(m_leaf.serial().size() % 2, std::size_t{0});
    QCOMPARE(m_leaf.notBefore(), testTime - std::chrono::days{1});
    QVERIFY(m_leaf.isForClientAuthentication() && !m_leaf.isCertificateAuthority());
    QVERIFY(m_authority.certificate().isCertificateAuthority());
    QVERIFY(
        !m_authority.issue("web", -1, 1, CertificateProfile::Server).isForClientAuthentication());
    QVERIFY(m_leaf == Certificate::parse(m_leaf.der()));
}

void TestCertificate::trailingBytes()
{
    std::vector<std::uint8_t> der(m_leaf.der().begin(), m_leaf.der().end());
    der.insert(der.end(), 3, 0);
    const auto parsed = Certificate::parse(der);
    QCOMPARE(parsed.error().code, DiagnosticCode::BytesAfterCertificate);
    QVERIFY(parsed.error().arguments == std::vector<Argument>{std::int64_t{3}});
}

void TestCertificate::truncated()
{
    for (std::size_t length = 0; length < m_leaf.der().size(); ++length) {
        QVERIFY(!Certificate::parse(m_leaf.der().first(length)));
    }
}

void TestCertificate::flippedBits()
{
    std::mt19937 random(1);
    int readable = 0;
    for (int round = 0; round < 5'000; ++round) {
        std::vector<std::uint8_t> der(m_leaf.der().begin(), m_leaf.der().end());
        der[random() % der.size()] ^= static_cast<std::uint8_t>(1U << (random() % 8));
        const auto parsed = Certificate::parse(der);
        readable += parsed ? 1 : 0;
        QVERIFY(!parsed || !(*parsed == m_leaf));
    }
    QVERIFY(readable > 0 && readable < 5'000);
}

void TestCertificate::pem_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("replaced");
    QTest::addColumn<QByteArray>("by");
    QTest::newRow("plain") << QByteArray() << QByteArray() << QByteArray();
    QTest::newRow("text around") << QByteArray("subject=CN = device\n\n") << QByteArray()
                                 << QByteArray();
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") << QByteArray() << QByteArray();
    QTest::newRow("CRLF") << QByteArray() << QByteArray("\n") << QByteArray("\r\n");
    QTest::newRow("old label") << QByteArray() << QByteArray(" CERTIFICATE")
                               << QByteArray(" X509 CERTIFICATE");
    QTest::newRow("trusted") << QByteArray() << QByteArray(" CERTIFICATE")
                             << QByteArray(" TRUSTED CERTIFICATE");
}

void TestCertificate::pem()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, replaced);
    QFETCH(QByteArray, by);
    QByteArray text = QByteArray::fromStdString(toPem(m_leaf) + toPem(m_authority.certificate()));
    if (!replaced.isEmpty()) {
        text.replace(replaced, by);
    }
    const auto read = readCertificates(octets((before + text).toStdString()));
    QVERIFY(read);
    QCOMPARE(read->size(), std::size_t{2});
    QVERIFY(read->front() == m_leaf && read->back() == m_authority.certificate());
}

void TestCertificate::limits()
{
    QCOMPARE(readCertificates({}).error().code, DiagnosticCode::CertificateMissing);
    QCOMPARE(readCertificates(octets("hello")).error().code, DiagnosticCode::CertificateMissing);
    const std::vector<std::uint8_t> huge(maximumInputSize + 1, 0x30);
    QCOMPARE(readCertificates(huge).error().code, DiagnosticCode::CertificateTooLarge);
    std::string many;
    for (std::size_t i = 0; i <= maximumCertificates; ++i) {
        many += toPem(m_leaf);
    }
    QCOMPARE(readCertificates(octets(many)).error().code, DiagnosticCode::TooManyCertificates);
    const auto der = readCertificates(std::vector(m_leaf.der().begin(), m_leaf.der().end()));
    QVERIFY(der && der->front() == m_leaf);
}

void TestCertificate::extensions_data()
{
    QTest::addColumn<QByteArray>("oid");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isCritical");
    QTest::addColumn<QByteArrayList>("lines");
    const auto addRow = [](const char *oid, const char *name, bool isCritical,
                           const QByteArrayList &lines) {
        QTest::newRow(name) << QByteArray(oid) << QByteArray(name) << isCritical << lines;
    };
    addRow("2.5.29.19", "X509v3 Basic Constraints", true, {"CA:FALSE"});
    addRow("2.5.29.15", "X509v3 Key Usage", true, {"Digital Signature, Key Agreement"});
    addRow("2.5.29.37", "X509v3 Extended Key Usage", false,
           {"TLS Web Client Authentication, Time Stamping"});
    addRow("2.5.29.17", "X509v3 Subject Alternative Name", false,
           {"DNS:a.example", "URI:https://a.example/,DNS:b", "IP Address:192.0.2.1"});
}

/// A comma in a name does not make two names of it.
void TestCertificate::extensions()
{
    QFETCH(QByteArray, oid);
    using enum AlternativeNameKind;
    const auto key = PrivateKey::generate(KeyKind::Ed25519);
    const auto made = issueCertificate(
        {.subject =
             {.commonName = "e", .organization = {}, .organizationalUnit = {}, .country = {}},
         .notBefore = testTime,
         .notAfter = testTime + std::chrono::days{1},
         .alternativeNames = {{Dns, "a.example"},
                              {Uri, "https://a.example/,DNS:b"},
                              {IpAddress, "192.0.2.1"}},
         .usages = Usages{.key = {KeyUse::DigitalSignature, KeyUse::KeyAgreement},
                          .extended = {ExtendedUse::TlsClient, ExtendedUse::TimeStamping}}},
        *key);
    QVERIFY(made);
    const auto found = std::ranges::find(made->extensions(), oid.toStdString(), &Extension::oid);
    QVERIFY(found != made->extensions().end());
    QTEST(QByteArray::fromStdString(found->name), "name");
    QTEST(found->isCritical, "isCritical");
    QByteArrayList lines;
    for (const std::string &line : found->lines) {
        lines += QByteArray::fromStdString(line);
    }
    QTEST(lines, "lines");
}

/// What OpenSSL does not know is shown as digits, what should be hidden is written out.
void TestCertificate::foreignExtensions()
{
    if (!hasOpenssl()) {
        QSKIP("there is no openssl command");
    }
    const QTemporaryDir folder;
    const CommandOutput made =
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ed25519"_s, u"-nodes"_s, u"-keyout"_s,
                 folder.filePath(u"key"_s), u"-subj"_s, u"/CN=x"_s, u"-addext"_s,
                 u"1.2.3.4=critical,DER:0102FF"_s, u"-addext"_s, u"nsComment=a\x1b[31mb"_s});
    QCOMPARE(made.exitCode, 0);
    const auto read = readCertificates(octets(made.output.toStdString()));
    QVERIFY(read);
    const std::vector<Extension> &extensions = read->front().extensions();
    const Extension unknown{
        .name = "1.2.3.4", .oid = "1.2.3.4", .isCritical = true, .lines = {"0102FF"}};
    const Extension comment{.name = "Netscape Comment",
                            .oid = "2.16.840.1.113730.1.13",
                            .isCritical = false,
                            .lines = {"a<U+001B>[31mb"}};
    QVERIFY(std::ranges::contains(extensions, unknown));
    QVERIFY(std::ranges::contains(extensions, comment));
}

void TestCertificate::weakness_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("digest");
    QTest::addColumn<bool>("isWeak");
    QTest::newRow("RSA 2048") << u"rsa:2048"_s << u"-sha256"_s << false;
    QTest::newRow("RSA 1024") << u"rsa:1024"_s << u"-sha256"_s << true;
    QTest::newRow("Ed25519") << u"ed25519"_s << u"-sha256"_s << false;
    QTest::newRow("a root with SHA-1") << u"rsa:2048"_s << u"-sha1"_s << false;
}

void TestCertificate::weakness()
{
    if (!hasOpenssl()) {
        QSKIP("there is no openssl command");
    }
    QFETCH(QString, key);
    QFETCH(QString, digest);
    const QTemporaryDir folder;
    const CommandOutput made =
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, key, u"-nodes"_s, u"-keyout"_s,
                 folder.filePath(u"key"_s), u"-subj"_s, u"/CN=x"_s, digest});
    QCOMPARE(made.exitCode, 0);
    const auto read = readCertificates(octets(made.output.toStdString()));
    QVERIFY(read);
    QTEST(read->front().isWeak(), "isWeak");
}

/// Somebody else's signature counts.
void TestCertificate::weakSignature()
{
    if (!hasOpenssl()) {
        QSKIP("there is no openssl command");
    }
    const QTemporaryDir folder;
    const auto make = [&](const QString &name, const QStringList &more) {
        return openssl(QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                   u"-keyout"_s, folder.filePath(name + u".key"_s), u"-out"_s,
                                   folder.filePath(name + u".pem"_s), u"-subj"_s, u"/CN="_s + name,
                                   u"-sha1"_s} +
                       more)
                   .exitCode == 0;
    };
    QVERIFY(make(u"root"_s, {}));
    QVERIFY(make(u"leaf"_s, {u"-CA"_s, folder.filePath(u"root.pem"_s), u"-CAkey"_s,
                             folder.filePath(u"root.key"_s)}));
    QFile file(folder.filePath(u"leaf.pem"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(readCertificates(octets(file.readAll().toStdString()))->front().isWeak());
}

void TestCertificate::whoMaySignLists()
{
    QVERIFY(m_authority.certificate().maySignLists());
    QVERIFY(!m_leaf.maySignLists());
}

void TestCertificate::nameParts_data()
{
    QTest::addColumn<QByteArray>("commonName");
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<std::optional<DiagnosticCode>>("error");
    const auto addRow = [](const char *name, const QByteArray &commonName,
                           const QByteArray &country, std::optional<DiagnosticCode> error = {}) {
        QTest::newRow(name) << commonName << country << error;
    };
    addRow("fine", "Käse,=+", "DE");
    addRow("64 characters", QByteArray(64, 'x'), "DE");
    addRow("65 characters", QByteArray(65, 'x'), "DE", DiagnosticCode::NamePartTooLong);
    addRow("long country", "x", "DEU", DiagnosticCode::CountryCode);
    addRow("no UTF-8", "\xff\xfe", "DE", DiagnosticCode::CertificateNamePart);
}

void TestCertificate::nameParts()
{
    QFETCH(QByteArray, commonName);
    QFETCH(QByteArray, country);
    QFETCH(std::optional<DiagnosticCode>, error);
    const auto key = PrivateKey::generate(KeyKind::Ed25519);
    QVERIFY(key);
    const auto made = issueCertificate({.subject = {.commonName = commonName.toStdString(),
                                                    .organization = {},
                                                    .organizationalUnit = {},
                                                    .country = country.toStdString()},
                                        .profile = CertificateProfile::Client,
                                        .notBefore = testTime,
                                        .notAfter = testTime + std::chrono::days{1}},
                                       *key);
    QCOMPARE(made.has_value(), !error);
    if (error) {
        QCOMPARE(made.error().code, *error);
    } else {
        QVERIFY(key->matches(*made) && !key->matches(m_leaf));
    }
}

QTEST_APPLESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
