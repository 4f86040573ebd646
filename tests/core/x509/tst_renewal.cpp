// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/renewal.h"
#include "tests/support/test_pki.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::x509;

Q_DECLARE_METATYPE(CertificateRequest)

/// Certificates that take the place of others.
class TestRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything_data();
    void keepsEverything();
};

void TestRenewal::keepsEverything_data()
{
    QTest::addColumn<CertificateRequest>("request");
    const auto request = [](CertificateProfile profile) {
        return CertificateRequest{.subject = {"device", "Ä & Co", "Lab", "DE"},
                                  .profile = profile,
                                  .notBefore = test::testTime,
                                  .notAfter = test::testTime + std::chrono::hours{1000}};
    };
    QTest::newRow("client") << request(CertificateProfile::Client);
    QTest::newRow("server") << request(CertificateProfile::Server);
    CertificateRequest authority = request(CertificateProfile::Authority);
    authority.pathLength = 3;
    QTest::newRow("authority") << authority;
    CertificateRequest named = request(CertificateProfile::Client);
    named.alternativeNames = {{AlternativeNameKind::Dns, "*.device.example"},
                              {AlternativeNameKind::Email, "a@device.example"},
                              {AlternativeNameKind::Uri, "urn:device:1"},
                              {AlternativeNameKind::IpAddress, "2001:db8::1"}};
    QTest::newRow("alternative names") << named;
    CertificateRequest used = request(CertificateProfile::Client);
    used.usages = Usages{{KeyUse::DigitalSignature, KeyUse::DecipherOnly},
                         {ExtendedUse::TlsServer, ExtendedUse::TlsClient, ExtendedUse::Any}};
    QTest::newRow("usages") << used;
    CertificateRequest unused = request(CertificateProfile::Client);
    unused.usages = Usages{};
    QTest::newRow("no usages") << unused;
    CertificateRequest sha256 = request(CertificateProfile::Client);
    sha256.keyId = KeyIdMethod::Sha256;
    QTest::newRow("key identifier of SHA-256") << sha256;
    sha256.profile = CertificateProfile::Authority;
    QTest::newRow("authority with a key identifier of SHA-256") << sha256;
    CertificateRequest anonymous = request(CertificateProfile::Client);
    anonymous.keyId = KeyIdMethod::None;
    QTest::newRow("no key identifier") << anonymous;
    CertificateRequest nameless = named;
    nameless.subject = {};
    QTest::newRow("no subject") << nameless;
}

/// The renewed certificate says what the old one says, but for its serial number and dates.
void TestRenewal::keepsEverything()
{
    QFETCH(CertificateRequest, request);
    const test::TestAuthority issuer("CA");
    const auto old = issueWithNewKey(request, KeyKind::EcP256, issuer.asIssuer());
    QVERIFY(old.has_value());
    const auto begin = test::testTime + std::chrono::days{7};
    const CertificateRequest again = renewalOf(old->certificate, begin);
    const auto renewed = issueCertificate(again, old->key, issuer.asIssuer());
    QVERIFY(renewed.has_value());
    QCOMPARE(again.subject, request.subject);
    QCOMPARE(again.keyId, request.keyId);
    QCOMPARE(again.usages.value(), request.usages.value_or(usagesOf(request.profile)));
    QCOMPARE(renewed->subject(), old->certificate.subject());
    QCOMPARE(renewed->subjectAlternativeNames(), old->certificate.subjectAlternativeNames());
    QCOMPARE(renewed->isCertificateAuthority(), old->certificate.isCertificateAuthority());
    QCOMPARE(renewed->pathLength(), old->certificate.pathLength());
    QCOMPARE(renewed->isForClientAuthentication(), old->certificate.isForClientAuthentication());
    QCOMPARE(renewed->subjectKeyId(), old->certificate.subjectKeyId());
    QCOMPARE(renewed->notBefore(), begin);
    QCOMPARE(renewed->notAfter(), begin + std::chrono::hours{1000});
    QVERIFY(renewed->serial() != old->certificate.serial());
}

QTEST_APPLESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
