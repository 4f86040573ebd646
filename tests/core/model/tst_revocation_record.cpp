// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/issue_conflicts.h"
#include "core/model/revocation_record.h"
#include "tests/support/test_pki.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::model;

Q_DECLARE_METATYPE(AuthorityKind)
Q_DECLARE_METATYPE(RevocationReason)
Q_DECLARE_METATYPE(DiagnosticCode)

/// What authorities note about revoked certificates and serial numbers.
class TestRevocationRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revoking();
    void restoring_data();
    void restoring();
    void reasons_data();
    void reasons();
    void conflicts_data();
    void conflicts();
};

void TestRevocationRecord::revoking()
{
    Authority authority = test::TestAuthority("CA").asModel(AuthorityKind::Managed);
    QCOMPARE(findRevocation(authority, "0A"), nullptr);
    revoke(authority, {"0A", test::testTime, RevocationReason::CertificateHold});
    revoke(authority, {"0B", test::testTime, RevocationReason::Superseded});
    QVERIFY(findRevocation(authority, "0A")->isOnHold());

    const Revocation final{"0A", test::testTime, RevocationReason::KeyCompromise,
                           test::testTime - std::chrono::days{3}};
    revoke(authority, final);
    QCOMPARE(authority.revocations.size(), 2U);
    QVERIFY(*findRevocation(authority, "0A") == final);
}

void TestRevocationRecord::restoring_data()
{
    QTest::addColumn<AuthorityKind>("kind");
    QTest::addColumn<RevocationReason>("reason");
    QTest::addColumn<bool>("isPossible");
    QTest::newRow("managed, hold")
        << AuthorityKind::Managed << RevocationReason::CertificateHold << true;
    QTest::newRow("managed, full")
        << AuthorityKind::Managed << RevocationReason::KeyCompromise << true;
    QTest::newRow("uploaded, hold")
        << AuthorityKind::Uploaded << RevocationReason::CertificateHold << true;
    QTest::newRow("uploaded, full")
        << AuthorityKind::Uploaded << RevocationReason::Unspecified << false;
}

void TestRevocationRecord::restoring()
{
    QFETCH(AuthorityKind, kind);
    QFETCH(RevocationReason, reason);
    QFETCH(bool, isPossible);
    Authority authority = test::TestAuthority("CA").asModel(kind);
    revoke(authority, {"0A", test::testTime, reason});
    QVERIFY(restore(authority, "0B").has_value());
    QCOMPARE(mayRestore(authority, *findRevocation(authority, "0A")), isPossible);
    const auto restored = restore(authority, "0A");
    QCOMPARE(restored.has_value(), isPossible);
    QCOMPARE(findRevocation(authority, "0A") == nullptr, isPossible);
    if (!restored) {
        QCOMPARE(restored.error().code, DiagnosticCode::RestoreFinal);
    }
}

void TestRevocationRecord::reasons_data()
{
    QTest::addColumn<int>("inList");
    QTest::addColumn<RevocationReason>("reason");
    using enum RevocationReason;
    QTest::newRow("0") << 0 << Unspecified;
    QTest::newRow("1") << 1 << KeyCompromise;
    QTest::newRow("2") << 2 << AuthorityCompromise;
    QTest::newRow("3") << 3 << AffiliationChanged;
    QTest::newRow("4") << 4 << Superseded;
    QTest::newRow("5") << 5 << CessationOfOperation;
    QTest::newRow("6") << 6 << CertificateHold;
    QTest::newRow("9") << 9 << PrivilegeWithdrawn;
    QTest::newRow("10") << 10 << AttributeAuthorityCompromise;
}

/// RFC 5280, 5.3.1; “remove from CRL” (8) stands in no full list.
void TestRevocationRecord::reasons()
{
    QFETCH(int, inList);
    QFETCH(RevocationReason, reason);
    const auto code = static_cast<x509::CrlReason>(inList);
    QCOMPARE(toRevocationReason(code), reason);
    QCOMPARE(toCrlReason(reason), code);
    const x509::CrlEntry entry{"0A", test::testTime, code, test::testTime};
    QVERIFY(toCrlEntry(toRevocation(entry)) == entry);
    QCOMPARE(toRevocationReason(x509::CrlReason::RemoveFromCrl), RevocationReason::Unspecified);
}

void TestRevocationRecord::conflicts_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("serial");
    QTest::addColumn<QList<DiagnosticCode>>("codes");
    using Codes = QList<DiagnosticCode>;
    QTest::newRow("none") << QByteArray("new") << QByteArray() << Codes{};
    QTest::newRow("name") << QByteArray("device") << QByteArray()
                          << Codes{DiagnosticCode::DuplicateSubject};
    QTest::newRow("name of another authority") << QByteArray("foreign") << QByteArray() << Codes{};
    QTest::newRow("no name") << QByteArray() << QByteArray() << Codes{};
    QTest::newRow("serial") << QByteArray("new") << QByteArray("0abc")
                            << Codes{DiagnosticCode::SerialTaken};
    QTest::newRow("serial with zeros")
        << QByteArray("new") << QByteArray("000ABC") << Codes{DiagnosticCode::SerialTaken};
    QTest::newRow("serial of a deleted certificate")
        << QByteArray("new") << QByteArray("c0ffee") << Codes{DiagnosticCode::SerialTaken};
    QTest::newRow("other serial") << QByteArray("new") << QByteArray("abd") << Codes{};
    QTest::newRow("both") << QByteArray("device") << QByteArray("abc")
                          << Codes{DiagnosticCode::SerialTaken, DiagnosticCode::DuplicateSubject};
}

void TestRevocationRecord::conflicts()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, serial);
    QFETCH(QList<DiagnosticCode>, codes);
    const test::TestAuthority ours("CA");
    const test::TestAuthority other("Other CA");
    x509::CertificateRequest request{.subject = {.commonName = "device",
                                                 .organization = {},
                                                 .organizationalUnit = {},
                                                 .country = {}},
                                     .notBefore = test::testTime,
                                     .notAfter = test::testTime + std::chrono::days{1},
                                     .serial = "0ABC"};
    Project project;
    project.authorities = {ours.asModel(AuthorityKind::Managed),
                           other.asModel(AuthorityKind::Managed)};
    project.authorities[1].id = AuthorityId{2};
    project.authorities[0].id = AuthorityId{1};
    revoke(project.authorities[0], {"C0FFEE", test::testTime});
    project.certificates = {
        test::client(x509::issueCertificate(request, ours.key(), ours.asIssuer()).value()),
        test::client(other.issue("foreign", 0, 1))};

    request.subject.commonName = name.toStdString();
    request.serial = serial.toStdString();
    QList<DiagnosticCode> found;
    for (const Diagnostic &finding : findConflicts(project, project.authorities[0], request)) {
        found.push_back(finding.code);
    }
    QCOMPARE(found, codes);
}

QTEST_APPLESS_MAIN(TestRevocationRecord)
#include "tst_revocation_record.moc"
