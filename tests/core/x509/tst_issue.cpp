// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/chain.h"
#include "core/x509/crl_issue.h"
#include "core/x509/issue.h"
#include "core/x509/pem.h"
#include "core/x509/private_key.h"
#include "tests/support/test_pki.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::x509;

Q_DECLARE_METATYPE(KeyKind)
Q_DECLARE_METATYPE(DiagnosticCode)
Q_DECLARE_METATYPE(KeyIdMethod)

/// Keys and certificates that we make, read back by us and by the openssl command.
class TestIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void keyBelongsToOneCertificate();
    void profiles_data();
    void profiles();
    void options();
    void keyIdentifiers_data();
    void keyIdentifiers();
    void fromSigningRequest();
    void serialsDiffer();
    void rejected_data();
    void rejected();
    void pemRoundTrip();
    void opensslReadsIt();

private:
    static CertificateRequest request(CertificateProfile profile);
    static QByteArray openssl(const QStringList &arguments, const QByteArray &input);
};

CertificateRequest TestIssue::request(CertificateProfile profile)
{
    return {.subject = {.commonName = "device",
                        .organization = "Ä & Co",
                        .organizationalUnit = "Lab",
                        .country = "DE"},
            .profile = profile,
            .notBefore = test::testTime,
            .notAfter = test::testTime + std::chrono::days{30}};
}

QByteArray TestIssue::openssl(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

void TestIssue::keys_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::addColumn<QByteArray>("description");
    QTest::newRow("P-256") << KeyKind::EcP256 << QByteArray("EC P-256");
    QTest::newRow("P-384") << KeyKind::EcP384 << QByteArray("EC P-384");
    QTest::newRow("RSA") << KeyKind::Rsa2048 << QByteArray("RSA 2048");
    QTest::newRow("RSA 3072") << KeyKind::Rsa3072 << QByteArray("RSA 3072");
    QTest::newRow("RSA 4096") << KeyKind::Rsa4096 << QByteArray("RSA 4096");
    QTest::newRow("Ed25519") << KeyKind::Ed25519 << QByteArray("Ed25519");
}

void TestIssue::keys()
{
    QFETCH(KeyKind, kind);
    QFETCH(QByteArray, description);
    const auto key = PrivateKey::generate(kind);
    QVERIFY(key.has_value());
    const auto certificate = issueCertificate(request(CertificateProfile::Client), *key);
    QVERIFY(certificate.has_value());
    QCOMPARE(QByteArray::fromStdString(certificate->keyDescription()), description);
    QVERIFY(key->matches(*certificate));
    const auto pem = key->toPem();
    QVERIFY(pem.has_value());
    QVERIFY(pem->text().starts_with("-----BEGIN PRIVATE KEY-----"));
    const QByteArray bytes(pem->text().data(), std::ssize(pem->text()));
    QVERIFY(!openssl({u"pkey"_s, u"-noout"_s, u"-text"_s}, bytes).isEmpty());
}

void TestIssue::keyBelongsToOneCertificate()
{
    const test::TestAuthority authority("CA");
    const auto key = PrivateKey::generate(KeyKind::EcP256);
    QVERIFY(!key->matches(authority.certificate()));
}

void TestIssue::profiles_data()
{
    QTest::addColumn<int>("profile");
    QTest::addColumn<bool>("isAuthority");
    QTest::addColumn<bool>("isForClients");
    QTest::addColumn<QByteArray>("extensions");
    QTest::newRow("authority") << int(CertificateProfile::Authority) << true << false
                               << QByteArray("CA:TRUE");
    QTest::newRow("client") << int(CertificateProfile::Client) << false << true
                            << QByteArray("TLS Web Client Authentication");
    QTest::newRow("server") << int(CertificateProfile::Server) << false << false
                            << QByteArray("TLS Web Server Authentication");
}

void TestIssue::profiles()
{
    QFETCH(int, profile);
    QFETCH(bool, isAuthority);
    QFETCH(bool, isForClients);
    QFETCH(QByteArray, extensions);
    const auto key = PrivateKey::generate(KeyKind::EcP256);
    const auto certificate =
        issueCertificate(request(static_cast<CertificateProfile>(profile)), *key);
    QVERIFY(certificate.has_value());
    QCOMPARE(certificate->isCertificateAuthority(), isAuthority);
    QCOMPARE(certificate->isForClientAuthentication(), isForClients);
    const QByteArray pem = QByteArray::fromStdString(toPem(*certificate));
    QVERIFY(openssl({u"x509"_s, u"-noout"_s, u"-text"_s}, pem).contains(extensions));
}

/// Everything a request can say, as the openssl command reads it.
void TestIssue::options()
{
    const test::TestAuthority authority("CA");
    CertificateRequest wanted = request(CertificateProfile::Authority);
    wanted.subject.state = "Hamburg";
    wanted.subject.locality = "St. Pauli";
    wanted.subject.email = "ca@example.com";
    wanted.alternativeNames = {{AlternativeNameKind::Dns, "ca.example.com"},
                               {AlternativeNameKind::Email, "a+b@example.com"},
                               {AlternativeNameKind::Uri, "https://example.com/a,DNS:b"},
                               {AlternativeNameKind::IpAddress, "2001:db8::1"}};
    wanted.pathLength = 2;
    wanted.serial = "0102030405060708";
    wanted.usages = Usages{{KeyUse::CertificateSigning, KeyUse::DigitalSignature},
                           {ExtendedUse::TlsClient, ExtendedUse::EmailProtection}};
    wanted.digest = SignatureDigest::Sha512;
    const auto key = PrivateKey::generate(KeyKind::EcP384);
    const auto made = issueCertificate(wanted, *key, authority.asIssuer());
    QVERIFY(made.has_value());
    QCOMPARE(made->serial(), wanted.serial);
    QCOMPARE(made->pathLength(), std::optional(2));

    const QByteArray text =
        openssl({u"x509"_s, u"-noout"_s, u"-text"_s, u"-nameopt"_s, u"RFC2253"_s},
                QByteArray::fromStdString(toPem(*made)));
    for (const QByteArray line :
         {"CA:TRUE, pathlen:2", "Serial Number: 72623859790382856 (0x102030405060708)",
          "DNS:ca.example.com, email:a+b@example.com, URI:https://example.com/a,DNS:b, "
          "IP Address:2001:DB8:0:0:0:0:0:1",
          "Digital Signature, Certificate Sign", "TLS Web Client Authentication, E-mail Protection",
          "ecdsa-with-SHA512", "ST=Hamburg", "L=St. Pauli", "emailAddress=ca@example.com"}) {
        QVERIFY2(text.contains(line), (line + "\n" + text).constData());
    }
}

void TestIssue::keyIdentifiers_data()
{
    QTest::addColumn<KeyIdMethod>("method");
    QTest::addColumn<QCryptographicHash::Algorithm>("algorithm");
    QTest::newRow("RFC 5280") << KeyIdMethod::Sha1 << QCryptographicHash::Sha1;
    QTest::newRow("RFC 7093") << KeyIdMethod::Sha256 << QCryptographicHash::Sha256;
}

/// Computed anew from the uncompressed point; and what is below names it.
void TestIssue::keyIdentifiers()
{
    QFETCH(KeyIdMethod, method);
    QFETCH(QCryptographicHash::Algorithm, algorithm);
    CertificateRequest wanted = request(CertificateProfile::Authority);
    wanted.keyId = method;
    const auto authority = issueWithNewKey(wanted, KeyKind::EcP256);
    QVERIFY(authority.has_value());
    const QByteArray pem = QByteArray::fromStdString(toPem(authority->certificate));
    const QByteArray publicKey = openssl({u"x509"_s, u"-noout"_s, u"-pubkey"_s}, pem);
    const QByteArray der = openssl({u"pkey"_s, u"-pubin"_s, u"-outform"_s, u"DER"_s}, publicKey);
    constexpr int pointOctets = 65;
    const QByteArray digest = QCryptographicHash::hash(der.last(pointOctets), algorithm).first(20);
    const std::string identifier = digest.toHex().toUpper().toStdString();
    QCOMPARE(authority->certificate.subjectKeyId(), identifier);

    const Issuer issuer{authority->certificate, authority->key};
    CertificateRequest below = request(CertificateProfile::Client);
    below.keyId = KeyIdMethod::None;
    const auto leaf = issueWithNewKey(below, KeyKind::EcP256, issuer);
    QVERIFY(leaf.has_value());
    QCOMPARE(leaf->certificate.authorityKeyId(), identifier);
    QVERIFY(leaf->certificate.subjectKeyId().empty());
    const auto list = issueCrl({.entries = {},
                                .number = "1",
                                .thisUpdate = test::testTime,
                                .nextUpdate = test::testTime + std::chrono::days{1}},
                               issuer);
    QVERIFY(list.has_value());
    const QByteArray listDer(reinterpret_cast<const char *>(list->der().data()),
                             std::ssize(list->der()));
    const QByteArray text =
        openssl({u"crl"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-text"_s}, listDer);
    QVERIFY2(text.contains(digest.toHex(':').toUpper()), text.constData());
}

/// Names are taken over; the wish to be an authority is not.
void TestIssue::fromSigningRequest()
{
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"key.pem"_s);
    const PrivateKey key = PrivateKey::generate(KeyKind::EcP256).value();
    QFile file(keyFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(key.toPem()->text().data(), std::ssize(key.toPem()->text()));
    file.close();
    const QByteArray der =
        openssl({u"req"_s, u"-new"_s, u"-key"_s, keyFile, u"-subj"_s,
                 u"/C=DE/CN=device/description=extra"_s, u"-addext"_s,
                 u"subjectAltName=DNS:a.example,IP:192.0.2.1,RID:1.2.3"_s, u"-addext"_s,
                 u"basicConstraints=CA:TRUE"_s, u"-outform"_s, u"DER"_s},
                {});
    const auto source = SigningRequest::parse(std::vector<std::uint8_t>(der.begin(), der.end()));
    QVERIFY(source.has_value());

    CertificateRequest wanted = requestFor(*source);
    wanted.notBefore = test::testTime;
    wanted.notAfter = test::testTime + std::chrono::days{1};
    const test::TestAuthority authority("CA");
    const auto made = issueCertificate(wanted, *source, authority.asIssuer());
    QVERIFY(made.has_value());
    QVERIFY(key.matches(*made));
    QVERIFY(!made->isCertificateAuthority());
    QVERIFY(made->isForClientAuthentication());
    QCOMPARE(made->subject().rfc2253, source->subject().rfc2253);
    QVERIFY(made->subject().rfc2253.contains("description=extra"));
    const QByteArray text = openssl({u"x509"_s, u"-noout"_s, u"-ext"_s, u"subjectAltName"_s},
                                    QByteArray::fromStdString(toPem(*made)));
    QVERIFY2(text.contains("DNS:a.example, IP Address:192.0.2.1\n"), text.constData());

    // A signature that does not fit shows that nobody proved to have the key.
    std::vector<std::uint8_t> broken(der.begin(), der.end());
    broken.back() ^= 1U;
    const auto forged = SigningRequest::parse(broken);
    QVERIFY(forged.has_value());
    const auto refused = issueCertificate(wanted, *forged, authority.asIssuer());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, DiagnosticCode::RequestSignature);
}

void TestIssue::serialsDiffer()
{
    const test::TestAuthority authority("CA");
    std::set<std::string> serials;
    for (int i = 0; i < 20; ++i) {
        serials.insert(authority.issue("device", 0, 1).serial());
    }
    QCOMPARE(serials.size(), 20U);
}

void TestIssue::rejected_data()
{
    QTest::addColumn<QByteArray>("commonName");
    QTest::addColumn<QByteArray>("country");
    QTest::addColumn<DiagnosticCode>("code");
    QTest::newRow("country of three letters")
        << QByteArray("a") << QByteArray("DEU") << DiagnosticCode::CountryCode;
    QTest::newRow("name too long")
        << QByteArray(65, 'a') << QByteArray("DE") << DiagnosticCode::NamePartTooLong;
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe") << QByteArray("DE")
                              << DiagnosticCode::CertificateNamePart;
}

void TestIssue::rejected()
{
    QFETCH(QByteArray, commonName);
    QFETCH(QByteArray, country);
    QFETCH(DiagnosticCode, code);
    CertificateRequest wrong = request(CertificateProfile::Client);
    wrong.subject.commonName = commonName.toStdString();
    wrong.subject.country = country.toStdString();
    const auto key = PrivateKey::generate(KeyKind::EcP256);
    const auto certificate = issueCertificate(wrong, *key);
    QVERIFY(!certificate.has_value());
    QCOMPARE(certificate.error().code, code);
}

void TestIssue::pemRoundTrip()
{
    const test::TestAuthority authority("CA");
    const Certificate leaf = authority.issue("device", 0, 1);
    const std::string text =
        "noise before\n" + toPem(leaf) + "noise between\n" + toPem(authority.certificate());
    const auto read = readCertificates(std::vector<std::uint8_t>(text.begin(), text.end()));
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 2U);
    QVERIFY(read->front() == leaf);
    QVERIFY(read->back() == authority.certificate());
}

void TestIssue::opensslReadsIt()
{
    const test::TestAuthority authority("CA");
    const Certificate leaf = authority.issue("gerät", 0, 1);
    const QByteArray pem = QByteArray::fromStdString(toPem(leaf));
    const QByteArray subject =
        openssl({u"x509"_s, u"-noout"_s, u"-subject"_s, u"-nameopt"_s, u"RFC2253"_s}, pem);
    QCOMPARE(subject.trimmed(), "subject=" + QByteArray::fromStdString(leaf.subject().rfc2253));
}

QTEST_APPLESS_MAIN(TestIssue)
#include "tst_issue.moc"
