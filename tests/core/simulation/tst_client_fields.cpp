// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/client_fields.h"

#include "core/x509/pem.h"
#include "tests/support/test_pki.h"

#include <QProcess>
#include <QtTest>

#include <set>

using namespace rulewright;
using namespace rulewright::simulation;
using namespace rulewright::test;
using model::AuthorityKind;
using model::EdgeAssumptions;

namespace
{

/// One line of the truth table (mtls-semantics 5).
struct Row {
    bool hostAsks = true;
    AuthorityKind kind = AuthorityKind::Managed;
    std::optional<model::ClientCertificate> certificate;
    bool isRevoked = false;
    const char *fields = "---"; ///< P, V, R where presented, verified, revoked
    const char *status = "";
    const char *reason = "";
};

QString openssl(const QStringList &arguments, const std::string &pem)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    process.write(QByteArray::fromStdString(pem));
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace

Q_DECLARE_METATYPE(Row)

/// The truth table with certificates made at run time, and the text fields.
class TestClientFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truthTable_data();
    void truthTable();
    void revocationHasADate();
    void assumptions_data();
    void assumptions();
    void textFields_data();
    void textFields();
    void issuerAndDer();
    void rfc9440();
    void everyFieldOfThePrefixIsFilled();
    void checksExplain();

private:
    TestAuthority m_root{"Root"};
    TestAuthority m_foreign{"Foreign"};
};

void TestClientFields::truthTable_data()
{
    QTest::addColumn<Row>("row");
    const TestAuthority sub = m_root.subordinate("Sub");
    const auto valid = client(m_root.issue("device", -10, 10));
    const auto foreign = client(m_foreign.issue("device", -10, 10));
    const auto early = client(m_root.issue("device", 5, 10));
    const auto late = client(m_root.issue("device", -10, -5));
    const auto server = client(m_root.issue("device", -10, 10, x509::CertificateProfile::Server));
    const auto deep = sub.issue("device", -10, 10);
    const auto managed = AuthorityKind::Managed;
    const auto uploaded = AuthorityKind::Uploaded;
    const char *noIssuer = "FAILED:unable to get local issuer certificate";
    const auto addRow = [](const char *name, const Row &row) { QTest::newRow(name) << row; };
    addRow("1 host does not ask", {false, managed, valid, false, "---", "unknown", "NONE"});
    addRow("1 host does not ask, none", {false, managed, {}, false, "---", "unknown", "NONE"});
    addRow("2 none", {true, managed, {}, false, "---", "absent", "NONE"});
    addRow("3 self-signed", {true, managed, client(selfSigned("device")), false, "P--", "untrusted",
                             "FAILED:self-signed certificate"});
    addRow("4 other authority", {true, managed, foreign, false, "P--", "untrusted", noIssuer});
    addRow("5 intermediate missing",
           {true, managed, client(deep), false, "P--", "untrusted", noIssuer});
    addRow("5 intermediate sent",
           {true, managed, client(deep, {sub.certificate()}), false, "PV-", "ok", "SUCCESS"});
    addRow("6 not yet valid", {true, managed, early, false, "P--", "notyetvalid",
                               "FAILED:certificate is not yet valid"});
    addRow("7 expired",
           {true, managed, late, false, "P--", "expired", "FAILED:certificate has expired"});
    addRow("8 valid", {true, managed, valid, false, "PV-", "ok", "SUCCESS"});
    addRow("8 valid, uploaded", {true, uploaded, valid, false, "PV-", "ok", "SUCCESS"});
    addRow("9 revoked", {true, managed, valid, true, "PVR", "ok", "SUCCESS"});
    addRow("11 restored", {true, managed, valid, false, "PV-", "ok", "SUCCESS"});
    addRow("12 revoked, uploaded", {true, uploaded, valid, true, "PV-", "ok", "SUCCESS"});
    addRow("13 revoked and expired",
           {true, managed, late, true, "P--", "expired", "FAILED:certificate has expired"});
    addRow("wrong usage", {true, managed, server, false, "P--", "untrusted",
                           "FAILED:unsuitable certificate purpose"});
}

void TestClientFields::truthTable()
{
    QFETCH(Row, row);
    std::vector authorities{m_root.asModel(row.kind)};
    if (row.isRevoked) {
        authorities[0].revocations.push_back({row.certificate->leaf.serial(),
                                              testTime - std::chrono::days{1},
                                              model::RevocationReason::KeyCompromise});
    }
    const auto assessment =
        assessClient({.hostAsks = row.hostAsks,
                      .authorities = authorities,
                      .certificate = row.certificate ? &*row.certificate : nullptr,
                      .time = testTime});
    QVERIFY(assessment);
    const ClientFields &fields = assessment->fields;
    const QByteArray shown = QByteArray(fields.certPresented ? "P" : "-") +
                             (fields.certVerified ? "V" : "-") + (fields.certRevoked ? "R" : "-");
    QCOMPARE(shown, QByteArray(row.fields));
    QCOMPARE(wordFor(assessment->status), std::string_view(row.status));
    QCOMPARE(assessment->reason, std::string(row.reason));
    QVERIFY(!fields.certRevoked || fields.certVerified);
    QVERIFY(!fields.certVerified || fields.certPresented);
    QCOMPARE(fields.certSerial.empty(), !fields.certPresented);
}

void TestClientFields::revocationHasADate()
{
    const auto certificate = client(m_root.issue("device", -10, 10));
    std::vector authorities{m_root.asModel(AuthorityKind::Managed)};
    authorities[0].revocations.push_back({certificate.leaf.serial(), testTime, {}});
    const auto revokedAt = [&](std::chrono::sys_seconds time) {
        return assessClient({true, authorities, &certificate, time})->fields.certRevoked;
    };
    QVERIFY(!revokedAt(testTime - std::chrono::seconds{1}));
    QVERIFY(revokedAt(testTime));
}

/// Each switch changes the rows of the truth table that it is about, and no others.
void TestClientFields::assumptions_data()
{
    using std::chrono::days;
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<bool>("isRevoked");
    QTest::addColumn<EdgeAssumptions>("assumptions");
    QTest::addColumn<QByteArray>("fields");
    const auto addRow = [](const char *name, const QByteArray &certificate, bool isRevoked,
                           const EdgeAssumptions &assumptions, const QByteArray &fields) {
        QTest::newRow(name) << certificate << isRevoked << assumptions << fields;
    };
    addRow("unverified, filled", "late", false, {}, "P--S");
    addRow("unverified, not filled", "late", false, {.fillsUnverified = false}, "P---");
    addRow("verified is filled", "valid", false, {.fillsUnverified = false}, "PV-S");
    addRow("expired and revoked", "late", true, {.revokesExpired = true}, "P-RS");
    addRow("expired and revoked, not filled", "late", true,
           {.fillsUnverified = false, .revokesExpired = true}, "P-R-");
    addRow("expired only", "late", false, {.revokesExpired = true}, "P--S");
    addRow("early and revoked", "early", true, {.revokesExpired = true}, "P--S");
    addRow("delay not over", "valid", true, {.revocationDelay = days{2}}, "PV-S");
    addRow("delay over", "valid", true, {.revocationDelay = days{1}}, "PVRS");
    addRow("any usage", "server", false, {.requiresClientUsage = false}, "PV-S");
    addRow("any usage, revoked", "server", true, {.requiresClientUsage = false}, "PVRS");
    addRow("any usage, expired", "late", false, {.requiresClientUsage = false}, "P--S");
}

void TestClientFields::assumptions()
{
    QFETCH(QByteArray, certificate);
    QFETCH(bool, isRevoked);
    QFETCH(EdgeAssumptions, assumptions);
    QFETCH(QByteArray, fields);
    const auto profile = certificate == "server" ? x509::CertificateProfile::Server
                                                 : x509::CertificateProfile::Client;
    const int begin = certificate == "early" ? 5 : -10;
    const int end = certificate == "late" ? -5 : 10;
    const auto presented = client(m_root.issue("device", begin, end, profile));
    std::vector authorities{m_root.asModel(AuthorityKind::Managed)};
    if (isRevoked) {
        authorities[0].revocations.push_back(
            {presented.leaf.serial(), testTime - std::chrono::days{1}});
    }
    const auto assessment = assessClient({true, authorities, &presented, testTime, assumptions});
    QVERIFY(assessment);
    const ClientFields &found = assessment->fields;
    const QByteArray shown = QByteArray(found.certPresented ? "P" : "-") +
                             (found.certVerified ? "V" : "-") + (found.certRevoked ? "R" : "-") +
                             (found.certSerial.empty() ? "-" : "S");
    QCOMPARE(shown, fields);
    QVERIFY(!found.certRfc9440.empty());
}

/// Column “From OpenSSL” of mtls-semantics 4.2, against the command's own output.
void TestClientFields::textFields_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("digits");
    // Hexadecimal digits in lower or upper case, which the command separates with colons.
    const auto addRow = [](const char *field, const QString &arguments, const char *prefix,
                           const QByteArray &digits = {}) {
        QTest::newRow(field) << QByteArray(field) << arguments.split(QLatin1Char(' '))
                             << QByteArray(prefix) << digits;
    };
    addRow("cert_subject_dn", QStringLiteral("-subject -nameopt RFC2253"), "subject=");
    addRow("cert_subject_dn_rfc2253", QStringLiteral("-subject -nameopt RFC2253"), "subject=");
    addRow("cert_issuer_dn", QStringLiteral("-issuer -nameopt RFC2253"), "issuer=");
    addRow("cert_issuer_dn_rfc2253", QStringLiteral("-issuer -nameopt RFC2253"), "issuer=");
    addRow("cert_subject_dn_legacy", QStringLiteral("-subject -nameopt compat"), "subject=");
    addRow("cert_issuer_dn_legacy", QStringLiteral("-issuer -nameopt compat"), "issuer=");
    addRow("cert_serial", QStringLiteral("-serial"), "serial=");
    addRow("cert_fingerprint_sha256", QStringLiteral("-fingerprint -sha256"),
           "sha256 Fingerprint=", "lower");
    addRow("cert_fingerprint_sha1", QStringLiteral("-fingerprint -sha1"),
           "sha1 Fingerprint=", "lower");
    addRow("cert_not_before", QStringLiteral("-startdate"), "notBefore=");
    addRow("cert_not_after", QStringLiteral("-enddate"), "notAfter=");
    addRow("cert_ski", QStringLiteral("-ext subjectKeyIdentifier"),
           "X509v3 Subject Key Identifier:", "upper");
    addRow("cert_issuer_ski", QStringLiteral("-ext authorityKeyIdentifier"),
           "X509v3 Authority Key Identifier:", "upper");
}

void TestClientFields::textFields()
{
    QFETCH(QByteArray, field);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, digits);
    const auto certificate = client(m_root.issue("Müller, Söhne / device", -10, 10));
    const std::vector authorities{m_root.asModel(AuthorityKind::Managed)};
    const auto assessment = assessClient({true, authorities, &certificate, testTime});
    const auto fields = toClientFields(assessment->fields);
    const auto found =
        std::ranges::find(fields, "cf.tls_client_auth." + field.toStdString(), &ClientField::name);
    QVERIFY(found != fields.end());
    QString expected =
        openssl(QStringList{QStringLiteral("x509"), QStringLiteral("-noout")} + arguments,
                x509::toPem(certificate.leaf));
    QVERIFY2(expected.startsWith(QLatin1StringView(prefix)), qPrintable(expected));
    expected = expected.sliced(prefix.size()).trimmed();
    if (!digits.isEmpty()) {
        expected = expected.remove(QLatin1Char(':'));
        expected = digits == "lower" ? expected.toLower() : expected.toUpper();
    }
    QCOMPARE(QString::fromStdString(std::get<std::string>(found->value)), expected);
}

/// The command's serial number of the issuer, and its DER in base64.
void TestClientFields::issuerAndDer()
{
    const auto certificate = client(m_root.issue("device", -10, 10));
    const std::vector authorities{m_root.asModel(AuthorityKind::Managed)};
    const ClientFields fields = assessClient({true, authorities, &certificate, testTime})->fields;
    const QString serial =
        openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-serial")},
                x509::toPem(m_root.certificate()));
    QCOMPARE(QLatin1StringView("serial=") + QString::fromStdString(fields.certIssuerSerial),
             serial.trimmed());
    const QString pem = openssl({QStringLiteral("x509")}, x509::toPem(certificate.leaf));
    QStringList lines = pem.trimmed().split(QLatin1Char('\n'));
    lines.removeFirst();
    lines.removeLast();
    QCOMPARE(QString::fromStdString(fields.certRfc9440),
             QLatin1Char(':') + lines.join(QString()) + QLatin1Char(':'));
}

void TestClientFields::rfc9440()
{
    const TestAuthority sub = m_root.subordinate("Sub");
    const auto leaf = sub.issue("device", -10, 10);
    const std::vector authorities{m_root.asModel(AuthorityKind::Managed)};
    const auto fieldsOf = [&](std::vector<x509::Certificate> chain) {
        const auto certificate = client(leaf, std::move(chain));
        return assessClient({true, authorities, &certificate, testTime})->fields;
    };
    const ClientFields two = fieldsOf({sub.certificate(), m_root.certificate()});
    QVERIFY(two.certRfc9440.starts_with(":MII") && two.certRfc9440.ends_with(':'));
    QCOMPARE(std::ranges::count(two.certChainRfc9440, ','), 1);
    QVERIFY(!two.certChainRfc9440TooLarge);
    QCOMPARE(two.certIssuerSerial, sub.certificate().serial());
    QCOMPARE(two.certIssuerSki, sub.certificate().subjectKeyId());
    const ClientFields many = fieldsOf(std::vector(40, sub.certificate()));
    QVERIFY(many.certChainRfc9440TooLarge && many.certChainRfc9440.empty());
    QCOMPARE(fieldsOf({}).certChainRfc9440, std::string());
}

void TestClientFields::everyFieldOfThePrefixIsFilled()
{
    std::set<std::string_view> names;
    for (const ClientField &field : toClientFields({})) {
        QVERIFY(field.name.starts_with("cf.tls_client_auth."));
        names.insert(field.name);
    }
    QCOMPARE(names.size(), std::size_t{21});
}

void TestClientFields::checksExplain()
{
    const auto late = client(m_root.issue("device", -10, -5));
    const std::vector authorities{m_root.asModel(AuthorityKind::Managed)};
    const auto assessment = assessClient({true, authorities, &late, testTime});
    const auto stateOf = [&](CheckKind kind) {
        return std::ranges::find(assessment->checks, kind, &ClientCheck::kind)->state;
    };
    QCOMPARE(stateOf(CheckKind::AskedFor), CheckState::Ok);
    QCOMPARE(stateOf(CheckKind::Chain), CheckState::Ok);
    QCOMPARE(stateOf(CheckKind::Validity), CheckState::Failed);
    QCOMPARE(stateOf(CheckKind::Revocation), CheckState::NotChecked);
    const auto none = assessClient({true, authorities, nullptr, testTime});
    QCOMPARE(none->checks.back().state, CheckState::Failed);
}

QTEST_APPLESS_MAIN(TestClientFields)
#include "tst_client_fields.moc"
