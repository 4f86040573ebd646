// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/issue_check.h"
#include "tests/support/test_pki.h"

#include <QtTest>

#include <functional>

using namespace rulewright;
using namespace rulewright::x509;

using Change = std::function<void(CertificateRequest &)>;
using Codes = std::vector<DiagnosticCode>;

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Codes)

namespace
{

enum class IssuerKind { None, Root, PathLengthZero, PathLengthOne, Leaf };

} // namespace

Q_DECLARE_METATYPE(IssuerKind)

/// What speaks against a certificate before it is made; and that making it agrees.
class TestIssueCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findings_data();
    void findings();
    void keysForUpload();
    void foreignKey();

private:
    static CertificateRequest request();
    [[nodiscard]] Certificate authority(std::optional<int> pathLength) const;
    [[nodiscard]] const Certificate *issuerOf(IssuerKind kind) const;

    std::optional<PrivateKey> m_key;
    std::map<IssuerKind, Certificate> m_issuers;
};

CertificateRequest TestIssueCheck::request()
{
    return {.subject = {.commonName = "device",
                        .organization = {},
                        .organizationalUnit = {},
                        .country = {}},
            .profile = CertificateProfile::Client,
            .notBefore = test::testTime,
            .notAfter = test::testTime + std::chrono::days{30}};
}

Certificate TestIssueCheck::authority(std::optional<int> pathLength) const
{
    CertificateRequest wanted = request();
    wanted.profile = CertificateProfile::Authority;
    wanted.notBefore -= std::chrono::days{10};
    wanted.notAfter += std::chrono::days{10};
    wanted.pathLength = pathLength;
    return issueCertificate(wanted, *m_key).value();
}

void TestIssueCheck::initTestCase()
{
    m_key = PrivateKey::generate(KeyKind::EcP256).value();
    m_issuers.emplace(IssuerKind::Root, authority({}));
    m_issuers.emplace(IssuerKind::PathLengthZero, authority(0));
    m_issuers.emplace(IssuerKind::PathLengthOne, authority(1));
    m_issuers.emplace(IssuerKind::Leaf, issueCertificate(request(), *m_key).value());
}

const Certificate *TestIssueCheck::issuerOf(IssuerKind kind) const
{
    const auto found = m_issuers.find(kind);
    return found == m_issuers.end() ? nullptr : &found->second;
}

void TestIssueCheck::findings_data()
{
    using enum DiagnosticCode;
    using enum IssuerKind;
    QTest::addColumn<IssuerKind>("issuer");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Codes>("codes");
    const auto addRow = [](const char *name, IssuerKind issuer, Change change, Codes codes = {}) {
        QTest::newRow(name) << issuer << change << codes;
    };
    const auto becomeAuthority = [](CertificateRequest &r) {
        r.profile = CertificateProfile::Authority;
    };
    addRow("nothing", Root, [](auto &) {});
    addRow("signs itself", None, [](auto &) {});
    addRow("country", Root, [](auto &r) { r.subject.country = "D"; }, {CountryCode});
    addRow("country of digits", Root, [](auto &r) { r.subject.country = "12"; }, {CountryCode});
    addRow("64 characters", Root, [](auto &r) { r.subject.commonName = std::string(64, 'a'); });
    addRow("64 characters of two bytes", Root, [](auto &r) {
        r.subject.commonName.clear();
        for (int i = 0; i < 64; ++i) {
            r.subject.commonName += "ä";
        }
    });
    addRow("65 characters", Root, [](auto &r) { r.subject.commonName = std::string(65, 'a'); },
           {NamePartTooLong});
    addRow("e-mail", Root, [](auto &r) { r.subject.email = "nobody"; }, {AlternativeEmail});
    addRow("no name", Root, [](auto &r) { r.subject.commonName.clear(); }, {SubjectMissing});
    addRow("alternative name only", Root, [](auto &r) {
        r.subject.commonName.clear();
        r.alternativeNames = {{AlternativeNameKind::Dns, "a.example"}};
    });
    addRow("authority with an alternative name only", Root,
           [&](auto &r) {
               becomeAuthority(r);
               r.subject.commonName.clear();
               r.alternativeNames = {{AlternativeNameKind::Dns, "a.example"}};
           },
           {SubjectMissing});
    addRow("alternative names", Root,
           [](auto &r) {
               r.alternativeNames = {{AlternativeNameKind::Dns, "a b"},
                                     {AlternativeNameKind::Uri, "x"},
                                     {AlternativeNameKind::IpAddress, "::g"},
                                     {AlternativeNameKind::Email, "y"}};
           },
           {AlternativeDnsName, AlternativeUri, AlternativeAddress, AlternativeEmail});
    addRow("reversed", Root, [](auto &r) { r.notAfter = r.notBefore; }, {PeriodReversed});
    addRow("outlives", Root, [](auto &r) { r.notAfter += std::chrono::days{11}; },
           {OutlivesIssuer});
    addRow("precedes", Root, [](auto &r) { r.notBefore -= std::chrono::days{11}; },
           {PrecedesIssuer});
    addRow("serial", Root, [](auto &r) { r.serial = "0123456789abcdef"; });
    addRow("longest serial", Root, [](auto &r) { r.serial = "7" + std::string(39, 'f'); });
    addRow("serial of 160 bits", Root, [](auto &r) { r.serial = "8" + std::string(39, '0'); },
           {SerialNumber});
    addRow("serial of 41 digits", Root, [](auto &r) { r.serial = std::string(41, '1'); },
           {SerialNumber});
    addRow("serial zero", Root, [](auto &r) { r.serial = "00"; }, {SerialNumber});
    addRow("negative serial", Root, [](auto &r) { r.serial = "-1"; }, {SerialNumber});
    addRow("serial in words", Root, [](auto &r) { r.serial = "1x"; }, {SerialNumber});
    addRow("leaf signs", Leaf, [](auto &) {}, {IssuerNoAuthority});
    addRow("leaf below zero", PathLengthZero, [](auto &) {});
    addRow("authority below zero", PathLengthZero, becomeAuthority, {NoAuthorityBelow});
    addRow("authority below one", PathLengthOne, becomeAuthority);
    addRow("zero below one", PathLengthOne, [&](auto &r) {
        becomeAuthority(r);
        r.pathLength = 0;
    });
    addRow("one below one", PathLengthOne,
           [&](auto &r) {
               becomeAuthority(r);
               r.pathLength = 1;
           },
           {PathLength});
    addRow("negative path length", None,
           [&](auto &r) {
               becomeAuthority(r);
               r.pathLength = -1;
           },
           {PathLengthNegative});
    const auto beAuthority = [becomeAuthority](KeyIdMethod method, std::vector<KeyUse> uses) {
        return [becomeAuthority, method, uses](CertificateRequest &r) {
            becomeAuthority(r);
            r.keyId = method;
            r.usages = Usages{uses, {}};
        };
    };
    using enum KeyUse;
    addRow("authority with more uses", Root,
           beAuthority(KeyIdMethod::Sha256, {DigitalSignature, CertificateSigning, CrlSigning}));
    addRow("authority that signs lists only", Root, beAuthority(KeyIdMethod::Sha1, {CrlSigning}),
           {AuthorityUsage});
    addRow("authority without lists", None, beAuthority(KeyIdMethod::Sha1, {CertificateSigning}),
           {AuthorityWithoutLists});
    addRow("authority without uses", None, beAuthority(KeyIdMethod::Sha1, {}),
           {AuthorityUsage, AuthorityWithoutLists});
    addRow("authority without key identifier", Root,
           beAuthority(KeyIdMethod::None, {CertificateSigning, CrlSigning}),
           {KeyIdentifierMissing});
    addRow("leaf without key identifier", Root, [](auto &r) { r.keyId = KeyIdMethod::None; });
}

void TestIssueCheck::findings()
{
    QFETCH(IssuerKind, issuer);
    QFETCH(Change, change);
    QFETCH(Codes, codes);
    CertificateRequest wanted = request();
    change(wanted);
    const Certificate *signer = issuerOf(issuer);
    Codes found;
    std::optional<DiagnosticCode> error;
    for (const Diagnostic &finding : checkRequest(wanted, {.issuer = signer})) {
        found.push_back(finding.code);
        if (!error && severityOf(finding.code) == Severity::Error) {
            error = finding.code;
        }
    }
    QCOMPARE(found, codes);

    const auto made = issueCertificate(
        wanted, *m_key, signer ? std::optional(Issuer{*signer, *m_key}) : std::nullopt);
    QCOMPARE(made.has_value(), !error.has_value());
    if (error) {
        QCOMPARE(made.error().code, *error);
    }
}

/// Ed25519 makes authorities that cannot be uploaded.
void TestIssueCheck::keysForUpload()
{
    CertificateRequest wanted = request();
    wanted.profile = CertificateProfile::Authority;
    const auto codesFor = [&wanted](KeyKind kind) {
        Codes codes;
        for (const Diagnostic &finding : checkRequest(wanted, {.newKey = kind})) {
            codes.push_back(finding.code);
        }
        return codes;
    };
    QCOMPARE(codesFor(KeyKind::Ed25519), Codes{DiagnosticCode::KeyNotForUpload});
    QCOMPARE(codesFor(KeyKind::EcP384), Codes{});
}

void TestIssueCheck::foreignKey()
{
    const PrivateKey other = PrivateKey::generate(KeyKind::EcP256).value();
    const auto made =
        issueCertificate(request(), *m_key, Issuer{*issuerOf(IssuerKind::Root), other});
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().code, DiagnosticCode::KeyMismatch);
}

QTEST_APPLESS_MAIN(TestIssueCheck)
#include "tst_issue_check.moc"
