// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/chain.h"

#include "tests/support/test_pki.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::test;
using namespace rulewright::x509;

/// Verification as the edge does it, without revocation.
class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundaries_data();
    void boundaries();
    void decoyIssuer();
    void limits();
};

void TestChain::boundaries_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("code");
    QTest::newRow("a second before") << -1 << 9;
    QTest::newRow("not before") << 0 << 0;
    QTest::newRow("a second before the end") << 86'399 << 0;
    QTest::newRow("not after counts as expired") << 86'400 << 10;
}

void TestChain::boundaries()
{
    QFETCH(int, seconds);
    QFETCH(int, code);
    const TestAuthority root("Root");
    const ChainInput input{root.issue("device", 0, 1), {}, {root.certificate()}};
    const auto verdict = verifyChain(input, {.time = testTime + std::chrono::seconds{seconds}});
    QVERIFY(verdict);
    QCOMPARE(verdict->code, code);
    QCOMPARE(verdict->isTrusted, code == 0);
    QCOMPARE(verdict->chain.size(), std::size_t{2});
}

/// An issuer of the same name and another key comes first: OpenSSL alone gives up.
void TestChain::decoyIssuer()
{
    const TestAuthority root("Root");
    const TestAuthority foreign("Foreign");
    const TestAuthority sub = root.subordinate("Sub");
    const TestAuthority decoy = foreign.subordinate("Sub");
    const ChainInput input{
        sub.issue("device", -1, 1), {decoy.certificate(), sub.certificate()}, {root.certificate()}};
    const auto verdict = verifyChain(input, {.time = testTime});
    QVERIFY(verdict && verdict->isTrusted);
    const ChainInput onlyDecoy{
        sub.issue("device", -1, 1), {decoy.certificate()}, {root.certificate()}};
    QVERIFY(!verifyChain(onlyDecoy, {.time = testTime})->isTrusted);
}

void TestChain::limits()
{
    const TestAuthority root("Root");
    const ChainInput input{root.issue("device", -1, 1), std::vector(100, root.certificate()), {}};
    QCOMPARE(verifyChain(input, {.time = testTime}).error().code,
             DiagnosticCode::TooManyCertificates);
    const ChainInput noAnchors{root.issue("device", -1, 1), {root.certificate()}, {}};
    QCOMPARE(verifyChain(noAnchors, {.time = testTime})->code, 19);
}

QTEST_APPLESS_MAIN(TestChain)
#include "tst_chain.moc"
