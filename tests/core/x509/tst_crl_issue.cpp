// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/crl_issue.h"

#include "core/x509/crl_check.h"
#include "core/x509/pem.h"
#include "tests/support/bytes.h"
#include "tests/support/openssl_command.h"
#include "tests/support/test_pki.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;
using namespace rulewright::x509;

namespace
{

using Codes = std::vector<DiagnosticCode>;

CrlRequest request(std::vector<CrlEntry> entries = {})
{
    return {.entries = std::move(entries),
            .number = "7",
            .thisUpdate = testTime - std::chrono::days{1},
            .nextUpdate = testTime + std::chrono::days{6}};
}

std::vector<CrlEntry> someEntries()
{
    return {{"0B", testTime - std::chrono::days{3}, CrlReason::CertificateHold},
            {"0A", testTime - std::chrono::days{2}, CrlReason::Unspecified},
            {"00FF", testTime - std::chrono::days{2}, CrlReason::AuthorityCompromise}};
}

Codes codesOf(const std::vector<Diagnostic> &found)
{
    Codes codes;
    for (const Diagnostic &diagnostic : found) {
        codes.push_back(diagnostic.code);
    }
    return codes;
}

} // namespace

/// Making revocation lists, and what is held against one before it is believed.
class TestCrlIssue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsItsOwn();
    void keys_data();
    void keys();
    void refused_data();
    void refused();
    void foreignKey();
    void signerWithoutTheRight();
    void numbers_data();
    void numbers();
    void checks_data();
    void checks();
    void opensslReadsIt();

private:
    TestAuthority m_authority{"Root"};
};

void TestCrlIssue::readsItsOwn()
{
    const auto crl = issueCrl(request(someEntries()), m_authority.asIssuer());
    QVERIFY(crl.has_value());
    QVERIFY(crl->issuer() == m_authority.certificate().subject());
    QCOMPARE(crl->authorityKeyId(), m_authority.certificate().subjectKeyId());
    QCOMPARE(crl->number(), std::string("7"));
    QVERIFY(crl->nextUpdate() == testTime + std::chrono::days{6});
    const std::vector<CrlEntry> sorted{
        {"0A", testTime - std::chrono::days{2}, CrlReason::Unspecified},
        {"0B", testTime - std::chrono::days{3}, CrlReason::CertificateHold},
        {"FF", testTime - std::chrono::days{2}, CrlReason::AuthorityCompromise}};
    QVERIFY(crl->entries() == sorted);
}

void TestCrlIssue::keys_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("P-256") << int(KeyKind::EcP256);
    QTest::newRow("P-384") << int(KeyKind::EcP384);
    QTest::newRow("RSA") << int(KeyKind::Rsa2048);
    QTest::newRow("Ed25519") << int(KeyKind::Ed25519);
}

void TestCrlIssue::keys()
{
    QFETCH(int, kind);
    const auto key = PrivateKey::generate(static_cast<KeyKind>(kind));
    const CertificateRequest authority{.subject = {.commonName = "CA",
                                                   .organization = {},
                                                   .organizationalUnit = {},
                                                   .country = {}},
                                       .profile = CertificateProfile::Authority,
                                       .notBefore = testTime,
                                       .notAfter = testTime + std::chrono::days{1}};
    const auto certificate = issueCertificate(authority, *key);
    QVERIFY(certificate.has_value());
    const auto crl = issueCrl(request(), Issuer{*certificate, *key});
    QVERIFY(crl.has_value());
    QVERIFY(checkCrl(*crl, {.issuer = *certificate, .time = testTime}).empty());
}

void TestCrlIssue::refused_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("days");
    QTest::newRow("no number") << QByteArray() << QByteArray("01") << 0 << 7;
    QTest::newRow("number with text") << QByteArray("1a") << QByteArray("01") << 0 << 7;
    QTest::newRow("negative number") << QByteArray("-1") << QByteArray("01") << 0 << 7;
    QTest::newRow("no serial") << QByteArray("1") << QByteArray() << 0 << 7;
    QTest::newRow("serial with colons") << QByteArray("1") << QByteArray("0A:0B") << 0 << 7;
    QTest::newRow("serial twice") << QByteArray("1") << QByteArray("0B") << 0 << 7;
    QTest::newRow("reason of deltas") << QByteArray("1") << QByteArray("01") << 8 << 7;
    QTest::newRow("due at once") << QByteArray("1") << QByteArray("01") << 0 << 0;
}

void TestCrlIssue::refused()
{
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, serial);
    QFETCH(int, reason);
    QFETCH(int, days);
    CrlRequest wanted = request(someEntries());
    wanted.number = number.toStdString();
    wanted.entries.push_back({serial.toStdString(), testTime, static_cast<CrlReason>(reason)});
    wanted.nextUpdate = wanted.thisUpdate + std::chrono::days{days};
    const auto crl = issueCrl(wanted, m_authority.asIssuer());
    QVERIFY(!crl.has_value());
    QCOMPARE(crl.error().code, DiagnosticCode::CrlNotMade);
    QCOMPARE(crl.error().arguments.size(), std::size_t{1});
}

void TestCrlIssue::foreignKey()
{
    const TestAuthority other("Other");
    const auto crl = issueCrl(request(), Issuer{m_authority.certificate(), other.key()});
    QVERIFY(!crl.has_value());
    QCOMPARE(crl.error().code, DiagnosticCode::CrlNotMade);
}

void TestCrlIssue::signerWithoutTheRight()
{
    const auto key = PrivateKey::generate(KeyKind::EcP256);
    const CertificateRequest client{
        .subject = {.commonName = "c", .organization = {}, .organizationalUnit = {}, .country = {}},
        .profile = CertificateProfile::Client,
        .notBefore = testTime,
        .notAfter = testTime + std::chrono::days{1}};
    const auto certificate = issueCertificate(client, *key);
    const auto crl = issueCrl(request(), Issuer{*certificate, *key});
    QVERIFY(!crl.has_value());
    QCOMPARE(crl.error().code, DiagnosticCode::CrlSignerUsage);
}

void TestCrlIssue::numbers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("first") << QByteArray() << QByteArray("1");
    QTest::newRow("plain") << QByteArray("41") << QByteArray("42");
    QTest::newRow("carry") << QByteArray("1299") << QByteArray("1300");
    QTest::newRow("one digit more") << QByteArray("99") << QByteArray("100");
    QTest::newRow("beyond 64 bits")
        << QByteArray("99999999999999999999") << QByteArray("100000000000000000000");
}

void TestCrlIssue::numbers()
{
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, next);
    const std::string text = number.toStdString();
    QCOMPARE(QByteArray::fromStdString(nextCrlNumber(text)), next);
    QVERIFY(isLowerNumber(text, nextCrlNumber(text)));
    QVERIFY(!isLowerNumber(nextCrlNumber(text), text) && !isLowerNumber(text, text));
}

void TestCrlIssue::checks_data()
{
    QTest::addColumn<bool>("isForeign");
    QTest::addColumn<int>("hours");
    QTest::addColumn<QByteArray>("knownNumber");
    QTest::addColumn<Codes>("codes");
    QTest::newRow("fine") << false << 0 << QByteArray() << Codes{};
    QTest::newRow("same number") << false << 0 << QByteArray("7") << Codes{};
    QTest::newRow("lower number") << false << 0 << QByteArray("10")
                                  << Codes{DiagnosticCode::CrlSuperseded};
    QTest::newRow("first moment") << false << -24 << QByteArray() << Codes{};
    QTest::newRow("too early") << false << -25 << QByteArray()
                               << Codes{DiagnosticCode::CrlNotYetValid};
    QTest::newRow("next is due") << false << 144 << QByteArray()
                                 << Codes{DiagnosticCode::CrlOutdated};
    QTest::newRow("foreign and late")
        << true << 200 << QByteArray()
        << Codes{DiagnosticCode::CrlSignature, DiagnosticCode::CrlOutdated};
}

void TestCrlIssue::checks()
{
    QFETCH(bool, isForeign);
    QFETCH(int, hours);
    QFETCH(QByteArray, knownNumber);
    QFETCH(Codes, codes);
    // The same name and another key.
    const TestAuthority forger("Root");
    const auto crl =
        issueCrl(request(someEntries()), isForeign ? forger.asIssuer() : m_authority.asIssuer());
    CrlRequest earlier = request();
    earlier.number = knownNumber.toStdString();
    const auto known = issueCrl(earlier, m_authority.asIssuer());
    const CrlContext context{.issuer = m_authority.certificate(),
                             .time = testTime + std::chrono::hours{hours},
                             .known = known ? &*known : nullptr};
    QVERIFY(codesOf(checkCrl(*crl, context)) == codes);
}

void TestCrlIssue::opensslReadsIt()
{
    if (!hasOpenssl()) {
        QSKIP("There is no openssl command.");
    }
    const auto crl = issueCrl(request(someEntries()), m_authority.asIssuer());
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(toPem(m_authority.certificate())));
    file.close();
    const CommandOutput text = openssl(
        {u"crl"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-text"_s, u"-CAfile"_s, file.fileName()},
        toByteArray(crl->der()));
    QVERIFY(text.errors.contains("verify OK"));
    QVERIFY(text.output.contains("Version 2"));
    QVERIFY(text.output.contains("Certificate Hold"));
    QVERIFY(text.output.contains("X509v3 CRL Number"));
    QCOMPARE(text.output.count("Serial Number:"), 3);
    QCOMPARE(text.output.count("CRL Reason Code"), 2);
}

QTEST_APPLESS_MAIN(TestCrlIssue)
#include "tst_crl_issue.moc"
