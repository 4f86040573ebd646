// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/key_export.h"
#include "core/x509/pem.h"
#include "core/x509/pkcs12_export.h"
#include "core/x509/pkcs7_export.h"
#include "core/x509/read_items.h"
#include "core/x509/request_issue.h"
#include "tests/support/bytes.h"
#include "tests/support/openssl_command.h"
#include "tests/support/test_pki.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;
using namespace rulewright::x509;

namespace
{

constexpr std::string_view passphrase = "größer € 10";
constexpr auto passphraseArgument = "pass:größer € 10";

} // namespace

Q_DECLARE_METATYPE(Pkcs12Mode)
Q_DECLARE_METATYPE(KeyKind)

/// What leaves the program is read back by it and by the openssl command.
class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void emptyPassphrase();
    void containers_data();
    void containers();
    void containersInOpenssl_data();
    void containersInOpenssl();
    void withoutKey();
    void refused_data();
    void refused();
    void certificatesAlone_data();
    void certificatesAlone();
    void requests_data();
    void requests();
    void requestOfAnotherKey();
    void pemOfOtherThings();

private:
    [[nodiscard]] Pkcs12Content content() const
    {
        return {.certificate = m_sub.certificate(),
                .key = &m_sub.key(),
                .chain = {m_root.certificate()},
                .friendlyName = "Gerät 7"};
    }

    TestAuthority m_root{"Root"};
    TestAuthority m_sub = m_root.subordinate("Sub");
};

void TestExport::keys_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::newRow("P-256") << KeyKind::EcP256;
    QTest::newRow("P-384") << KeyKind::EcP384;
    QTest::newRow("RSA") << KeyKind::Rsa2048;
    QTest::newRow("Ed25519") << KeyKind::Ed25519;
}

void TestExport::keys()
{
    QFETCH(KeyKind, kind);
    const auto key = PrivateKey::generate(kind);
    const auto pem = encryptKeyToPem(*key, passphrase);
    QVERIFY(pem && pem->starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    const QByteArray text = QByteArray::fromStdString(*pem);
    const ItemList list = readItems(toOctets(text), passphrase);
    QVERIFY(list.items.size() == 1 && list.findings.empty());
    const auto *read = std::get_if<PrivateKey>(&list.items.front().item);
    QVERIFY(read && read->toPem()->text() == key->toPem()->text());
    if (!hasOpenssl()) {
        return;
    }
    const CommandOutput plain =
        openssl({u"pkey"_s, u"-passin"_s, QString::fromUtf8(passphraseArgument)}, text);
    QCOMPARE(plain.output.toStdString(), std::string(key->toPem()->text()));
    const CommandOutput shown = openssl({u"asn1parse"_s}, text);
    QVERIFY(shown.output.contains("PBES2") && shown.output.contains("scrypt"));
    QVERIFY(shown.output.contains("aes-256-cbc") && shown.output.contains(":4000"));
}

void TestExport::emptyPassphrase()
{
    const auto sealed = encryptKey(m_root.key(), "");
    QVERIFY(!sealed.has_value());
    QCOMPARE(sealed.error().code, DiagnosticCode::PassphraseEmpty);
}

void TestExport::containers_data()
{
    QTest::addColumn<Pkcs12Mode>("mode");
    QTest::addColumn<std::size_t>("warnings");
    QTest::newRow("modern") << Pkcs12Mode::Modern << std::size_t{0};
    QTest::newRow("compatible") << Pkcs12Mode::Compatible << std::size_t{1};
}

void TestExport::containers()
{
    QFETCH(Pkcs12Mode, mode);
    QFETCH(std::size_t, warnings);
    const auto file = toPkcs12(content(), passphrase, mode);
    QVERIFY(file.has_value());
    const ItemList list = readItems(*file, passphrase);
    QCOMPARE(list.findings.size(), warnings);
    QCOMPARE(list.items.size(), std::size_t{3});
    QVERIFY(std::get<Certificate>(list.items[0].item) == m_sub.certificate());
    QVERIFY(std::get<Certificate>(list.items[1].item) == m_root.certificate());
    QVERIFY(std::get<PrivateKey>(list.items[2].item).matches(m_sub.certificate()));
    QCOMPARE(list.items[0].friendlyName, std::string("Gerät 7"));
    QCOMPARE(list.items[1].friendlyName, std::string());
    QVERIFY(readItems(*file, "another").items.empty());
    QVERIFY(readItems(*file).items.empty());
}

void TestExport::containersInOpenssl_data()
{
    QTest::addColumn<Pkcs12Mode>("mode");
    QTest::addColumn<QByteArrayList>("words");
    QTest::newRow("modern") << Pkcs12Mode::Modern
                            << QByteArrayList{"MAC: sha256, Iteration 600000",
                                              "PBES2, PBKDF2, AES-256-CBC, Iteration 600000, PRF "
                                              "hmacWithSHA256"};
    QTest::newRow("compatible") << Pkcs12Mode::Compatible
                                << QByteArrayList{
                                       "MAC: sha1, Iteration 2048",
                                       "pbeWithSHA1And3-KeyTripleDES-CBC, Iteration 2048"};
}

void TestExport::containersInOpenssl()
{
    QFETCH(Pkcs12Mode, mode);
    QFETCH(QByteArrayList, words);
    if (!hasOpenssl()) {
        QSKIP("There is no openssl command.");
    }
    const auto file = toPkcs12(content(), passphrase, mode);
    const CommandOutput shown = openssl(
        {u"pkcs12"_s, u"-info"_s, u"-noenc"_s, u"-passin"_s, QString::fromUtf8(passphraseArgument)},
        toByteArray(*file));
    QCOMPARE(shown.exitCode, 0);
    for (const QByteArray &word : words) {
        QVERIFY2(shown.errors.contains(word), shown.errors.constData());
    }
    for (const std::string &pem : {toPem(m_sub.certificate()), toPem(m_root.certificate()),
                                   std::string(m_sub.key().toPem()->text())}) {
        QVERIFY(shown.output.contains(QByteArray::fromStdString(pem)));
    }
}

void TestExport::withoutKey()
{
    Pkcs12Content wanted{.certificate = m_root.certificate()};
    const auto file = toPkcs12(wanted, "", Pkcs12Mode::Modern);
    QVERIFY(file.has_value());
    const ItemList list = readItems(*file);
    QVERIFY(list.items.size() == 1 && list.findings.empty());
    QVERIFY(std::get<Certificate>(list.items[0].item) == m_root.certificate());
}

void TestExport::refused_data()
{
    QTest::addColumn<bool>("isOwnKey");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<DiagnosticCode>("code");
    QTest::newRow("key of another certificate")
        << false << QByteArray("x") << DiagnosticCode::KeyMismatch;
    QTest::newRow("no passphrase") << true << QByteArray() << DiagnosticCode::PassphraseEmpty;
    QTest::newRow("NUL") << true << QByteArray("a\0b", 3) << DiagnosticCode::ContainerNotMade;
}

void TestExport::refused()
{
    QFETCH(bool, isOwnKey);
    QFETCH(QByteArray, secret);
    QFETCH(DiagnosticCode, code);
    Pkcs12Content wanted = content();
    wanted.key = isOwnKey ? &m_sub.key() : &m_root.key();
    const auto file = toPkcs12(wanted, secret.toStdString(), Pkcs12Mode::Modern);
    QVERIFY(!file.has_value());
    QCOMPARE(file.error().code, code);
}

void TestExport::certificatesAlone_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("a chain") << 2;
}

/// A container without anything but certificates, in their order.
void TestExport::certificatesAlone()
{
    QFETCH(int, count);
    const std::vector<Certificate> chain{m_sub.certificate(), m_root.certificate()};
    const std::span<const Certificate> wanted(chain.data(), static_cast<std::size_t>(count));
    const std::vector<std::uint8_t> file = toPkcs7(wanted);
    const ItemList list = readItems(file);
    std::vector<Certificate> read;
    for (const ReadItem &item : list.items) {
        read.push_back(std::get<Certificate>(item.item));
    }
    QVERIFY(std::ranges::equal(read, wanted));
    if (!hasOpenssl()) {
        QSKIP("There is no openssl command.");
    }
    const CommandOutput shown =
        openssl({u"pkcs7"_s, u"-inform"_s, u"DER"_s, u"-print_certs"_s}, toByteArray(file));
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(shown.output.count("-----BEGIN CERTIFICATE-----"), count);
    for (const Certificate &certificate : wanted) {
        QVERIFY(shown.output.contains(QByteArray::fromStdString(toPem(certificate))));
    }
}

void TestExport::requests_data()
{
    keys_data();
}

/// Subject, names and key are those of the certificate; the signature holds.
void TestExport::requests()
{
    QFETCH(KeyKind, kind);
    const auto key = PrivateKey::generate(kind);
    const CertificateRequest wanted{
        .subject = {.commonName = "Gerät",
                    .organization = "Test",
                    .organizationalUnit = {},
                    .country = "DE"},
        .notBefore = testTime,
        .notAfter = testTime + std::chrono::days{1},
        .alternativeNames = {{AlternativeNameKind::Dns, "a.example"},
                             {AlternativeNameKind::IpAddress, "192.0.2.1"}}};
    const auto certificate = issueCertificate(wanted, *key);
    QVERIFY(certificate);
    const auto request = makeSigningRequest(*certificate, *key);
    QVERIFY(request && request->isSigned());
    QVERIFY(request->subject() == certificate->subject());
    QVERIFY(request->alternativeNames() == wanted.alternativeNames);
    QCOMPARE(request->keyDescription(), certificate->keyDescription());
    if (!hasOpenssl()) {
        QSKIP("There is no openssl command.");
    }
    const CommandOutput shown =
        openssl({u"req"_s, u"-inform"_s, u"DER"_s, u"-verify"_s, u"-noout"_s, u"-text"_s},
                toByteArray(request->der()));
    QCOMPARE(shown.exitCode, 0);
    // On which channel depends on the version.
    QVERIFY((shown.output + shown.errors).contains("verify OK"));
    QVERIFY(shown.output.contains("DNS:a.example, IP Address:192.0.2.1"));
}

void TestExport::requestOfAnotherKey()
{
    const auto request = makeSigningRequest(m_sub.certificate(), m_root.key());
    QVERIFY(!request.has_value());
    QCOMPARE(request.error().code, DiagnosticCode::KeyMismatch);
    const auto nameless = makeSigningRequest(m_sub.certificate(), m_sub.key());
    QVERIFY(nameless && nameless->subjectAlternativeNames().empty());
}

void TestExport::pemOfOtherThings()
{
    const std::string text = toPemBlock("X509 CRL", m_root.certificate().der());
    QVERIFY(text.starts_with("-----BEGIN X509 CRL-----\n"));
    QVERIFY(text.ends_with("-----END X509 CRL-----\n"));
    const auto lines = QByteArray::fromStdString(text).split('\n');
    QCOMPARE(lines[1].size(), 64);
}

QTEST_APPLESS_MAIN(TestExport)
#include "tst_export.moc"
