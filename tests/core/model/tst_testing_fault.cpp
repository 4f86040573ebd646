// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/certificate_status.h"
#include "core/model/testing_fault.h"
#include "tests/support/test_pki.h"

#include <QtTest>

using namespace rulewright;
using model::CertificateState;
using model::TestingFault;

/// Certificates that are made with a fault on purpose.
class TestTestingFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
};

void TestTestingFault::faults_data()
{
    QTest::addColumn<TestingFault>("fault");
    QTest::addColumn<int>("begin");
    QTest::addColumn<CertificateState>("state");
    using enum TestingFault;
    QTest::newRow("none") << None << 0 << CertificateState::Valid;
    QTest::newRow("expired") << Expired << -101 << CertificateState::Expired;
    QTest::newRow("not yet valid") << NotYetValid << 1 << CertificateState::NotYetValid;
    QTest::newRow("wrong usage") << WrongUsage << 0 << CertificateState::NotForClients;
    QTest::newRow("unknown issuer") << UnknownIssuer << 0 << CertificateState::Valid;
    QTest::newRow("revoked at once") << RevokedAtOnce << 0 << CertificateState::Valid;
}

/// The request is for 100 days; a certificate made of it is in the state that was wanted.
void TestTestingFault::faults()
{
    QFETCH(TestingFault, fault);
    QFETCH(int, begin);
    x509::CertificateRequest request{.subject = {"device", {}, {}, {}},
                                     .notBefore = test::testTime,
                                     .notAfter = test::testTime + std::chrono::days{100}};
    model::putFault(fault, request, test::testTime);
    QCOMPARE(request.notBefore, test::testTime + std::chrono::days{begin});
    QCOMPARE(request.notAfter - request.notBefore, std::chrono::days{100});
    const test::TestAuthority authority("CA");
    const auto made = x509::issueWithNewKey(request, x509::KeyKind::EcP256, authority.asIssuer());
    QVERIFY(made.has_value());
    model::Project project;
    project.authorities.push_back(authority.asModel(model::AuthorityKind::Managed));
    QTEST(model::statusOf(project, made->certificate, test::testTime).state, "state");
}

QTEST_APPLESS_MAIN(TestTestingFault)
#include "tst_testing_fault.moc"
