// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/certificate_status.h"
#include "tests/support/test_pki.h"

#include <QtTest>

using namespace rulewright;
using model::CertificateState;

namespace
{

/// A certificate and what the project knows of it.
struct Row {
    int begin = -1; ///< days from testTime
    int end = 100;
    std::optional<model::RevocationReason> revoked{};
    x509::CertificateProfile profile = x509::CertificateProfile::Client;
    bool isIssuerKnown = true;
    std::chrono::days warning = model::defaultWarningPeriod;
    CertificateState state = CertificateState::Valid;
};

} // namespace

Q_DECLARE_METATYPE(Row)

/// The states of certificates as lists show them.
class TestCertificateStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void state_data();
    void state();
    void revocationCountsFromItsTime();
    void issuerByKeyIdentifier();
    void authoritiesAbove();
    void authoritiesInACircle();

private:
    test::TestAuthority m_authority{"Test CA"};
};

void TestCertificateStatus::state_data()
{
    QTest::addColumn<Row>("row");
    const auto addRow = [](const char *name, const Row &row) { QTest::newRow(name) << row; };
    using enum CertificateState;
    addRow("valid", {});
    addRow("expires in 29 days", {.end = 29, .state = ExpiresSoon});
    addRow("expires in 30 days", {.end = 30, .state = Valid});
    addRow("expires in 29 days, asked for 10", {.end = 29, .warning = std::chrono::days{10}});
    addRow("expires in 50 days, asked for 60",
           {.end = 50, .warning = std::chrono::days{60}, .state = ExpiresSoon});
    addRow("expired", {.begin = -9, .end = -2, .state = Expired});
    addRow("not yet valid", {.begin = 1, .state = NotYetValid});
    addRow("revoked", {.revoked = model::RevocationReason::KeyCompromise, .state = Revoked});
    addRow("on hold", {.revoked = model::RevocationReason::CertificateHold, .state = OnHold});
    addRow(
        "revoked and expired",
        {.begin = -9, .end = -2, .revoked = model::RevocationReason::Superseded, .state = Revoked});
    addRow("issuer unknown", {.isIssuerKnown = false, .state = IssuerUnknown});
    addRow("expired, issuer unknown",
           {.begin = -9, .end = -2, .isIssuerKnown = false, .state = Expired});
    addRow("for servers", {.profile = x509::CertificateProfile::Server, .state = NotForClients});
}

void TestCertificateStatus::state()
{
    QFETCH(Row, row);
    const x509::Certificate leaf = m_authority.issue("device", row.begin, row.end, row.profile);
    model::Project project;
    if (row.isIssuerKnown) {
        project.authorities.push_back(m_authority.asModel(model::AuthorityKind::Managed));
    }
    if (row.revoked) {
        project.authorities.front().revocations.push_back(
            {leaf.serial(), test::testTime, *row.revoked});
    }
    const model::CertificateStatus status =
        model::statusOf(project, leaf, test::testTime, row.warning);
    QCOMPARE(status.state, row.state);
    QCOMPARE(status.issuer.has_value(), row.isIssuerKnown);
    QCOMPARE(status.daysLeft.count(), row.end);
}

void TestCertificateStatus::revocationCountsFromItsTime()
{
    const x509::Certificate leaf = m_authority.issue("device", -1, 100);
    model::Project project;
    project.authorities.push_back(m_authority.asModel(model::AuthorityKind::Managed));
    project.authorities.front().revocations.push_back({leaf.serial(),
                                                       test::testTime + std::chrono::hours{1},
                                                       model::RevocationReason::Unspecified});
    QCOMPARE(model::statusOf(project, leaf, test::testTime).state, CertificateState::Valid);
    QCOMPARE(model::statusOf(project, leaf, test::testTime + std::chrono::hours{1}).state,
             CertificateState::Revoked);
}

/// Two authorities of one name are told apart by their keys.
void TestCertificateStatus::issuerByKeyIdentifier()
{
    const test::TestAuthority namesake("Test CA");
    const x509::Certificate leaf = m_authority.issue("device", -1, 100);
    model::Project project;
    project.authorities.push_back(namesake.asModel(model::AuthorityKind::Managed));
    QVERIFY(!model::findIssuer(project, leaf));
    project.authorities.push_back(m_authority.asModel(model::AuthorityKind::Managed));
    QCOMPARE(model::findIssuer(project, leaf), &project.authorities.back());
}

void TestCertificateStatus::authoritiesAbove()
{
    const test::TestAuthority middle = m_authority.subordinate("Middle");
    const x509::Certificate leaf = middle.issue("device", -1, 100);
    model::Project project;
    QVERIFY(model::authoritiesAbove(project, leaf).empty());
    project.authorities.push_back(m_authority.asModel(model::AuthorityKind::Managed));
    project.authorities.push_back(middle.asModel(model::AuthorityKind::Managed));
    const std::vector<const model::Authority *> expected{&project.authorities[1],
                                                         &project.authorities[0]};
    QCOMPARE(model::authoritiesAbove(project, leaf), expected);
    QVERIFY(model::authoritiesAbove(project, m_authority.certificate()).empty());
}

/// Two authorities that signed each other.
void TestCertificateStatus::authoritiesInACircle()
{
    const test::TestAuthority one("One");
    const test::TestAuthority other("Other");
    model::Project project;
    project.authorities.push_back(one.asModel(model::AuthorityKind::Managed));
    project.authorities.push_back(other.asModel(model::AuthorityKind::Managed));
    project.authorities[0].certificate = one.certifiedBy(other);
    project.authorities[1].certificate = other.certifiedBy(one);
    QCOMPARE(model::authoritiesAbove(project, one.issue("device", -1, 100)).size(), 2U);
}

QTEST_APPLESS_MAIN(TestCertificateStatus)
#include "tst_certificate_status.moc"
