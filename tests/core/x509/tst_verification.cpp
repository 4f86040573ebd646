// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/verification.h"

#include "core/x509/crl_issue.h"
#include "tests/support/test_pki.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::test;
using namespace rulewright::x509;

namespace
{

// X509_V_ERR_… of X509_STORE_CTX_get_error(3).
constexpr int noList = 3;
constexpr int listNotYetValid = 11;
constexpr int listOutdated = 12;
constexpr int isRevoked = 23;

/// A list to make; days are counted from testTime.
struct ListPlan {
    int made = -1;
    int due = 6;
    std::vector<std::string> serials = {};
    CrlReason reason = CrlReason::KeyCompromise;
};

Crl makeList(const TestAuthority &authority, const ListPlan &plan)
{
    CrlRequest request{.entries = {},
                       .number = std::to_string(100 + plan.made),
                       .thisUpdate = testTime + std::chrono::days{plan.made},
                       .nextUpdate = testTime + std::chrono::days{plan.due}};
    for (const std::string &serial : plan.serials) {
        request.entries.push_back({serial, testTime - std::chrono::days{9}, plan.reason});
    }
    return issueCrl(request, authority.asIssuer()).value();
}

} // namespace

Q_DECLARE_METATYPE(RevocationState)

/// The second pass, and the options of the first.
class TestVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leafOnly_data();
    void leafOnly();
    void wholePath_data();
    void wholePath();
    void whatTheListSays();
    void untrustedIsNotLookedUp();
    void withoutSource();
    void signerOfTheSameName();
    void otherPathThenRevoked();
    void options_data();
    void options();
    void invalidPolicy();

private:
    [[nodiscard]] ChainInput input() const
    {
        return {m_leaf, {m_sub.certificate()}, {m_root.certificate()}};
    }

    TestAuthority m_root{"Root"};
    TestAuthority m_sub = m_root.subordinate("Sub");
    Certificate m_leaf = m_sub.issue("device", -1, 1);
};

void TestVerification::leafOnly_data()
{
    QTest::addColumn<std::vector<ListPlan>>("plans");
    QTest::addColumn<RevocationState>("state");
    QTest::addColumn<int>("code");
    const std::string serial = m_leaf.serial();
    const auto addRow = [](const char *name, const std::vector<ListPlan> &plans,
                           RevocationState state,
                           int code) { QTest::newRow(name) << plans << state << code; };
    const ListPlan clean{.serials = {"01", serial + "00"}};
    const ListPlan hit{.serials = {"01", serial}};
    const ListPlan outdated{.made = -20, .due = 0, .serials = {serial}};
    addRow("not on the list", {clean}, RevocationState::Good, 0);
    addRow("on an empty list", {{}}, RevocationState::Good, 0);
    addRow("on the list", {hit}, RevocationState::Revoked, isRevoked);
    addRow("on hold", {{.serials = {serial}, .reason = CrlReason::CertificateHold}},
           RevocationState::Revoked, isRevoked);
    addRow("no list", {}, RevocationState::Unknown, noList);
    addRow("outdated, though named", {outdated}, RevocationState::Unknown, listOutdated);
    addRow("made a second ago, in effect", {{.made = 0, .serials = {serial}}},
           RevocationState::Revoked, isRevoked);
    addRow("not yet valid", {{.made = 1, .serials = {serial}}}, RevocationState::Unknown,
           listNotYetValid);
    addRow("outdated one beside it", {outdated, clean}, RevocationState::Good, 0);
    addRow("the newer one counts", {{.made = -2}, hit}, RevocationState::Revoked, isRevoked);
    addRow("whatever the order", {hit, {.made = -2}}, RevocationState::Revoked, isRevoked);
    addRow("taken back by a newer one", {{.made = -2, .serials = {serial}}, clean},
           RevocationState::Good, 0);
}

void TestVerification::leafOnly()
{
    QFETCH(std::vector<ListPlan>, plans);
    QFETCH(RevocationState, state);
    QFETCH(int, code);
    RevocationSource source;
    for (const ListPlan &plan : plans) {
        source.lists.push_back(makeList(m_sub, plan));
    }
    const auto verdict = verify(input(), {.time = testTime}, source);
    QVERIFY(verdict && verdict->chain.isTrusted);
    QCOMPARE(verdict->revocation.code, code);
    QCOMPARE(verdict->revocation.state, state);
    QCOMPARE(verdict->revocation.entry.has_value(), state == RevocationState::Revoked);
}

void TestVerification::wholePath_data()
{
    QTest::addColumn<bool>("hasRootList");
    QTest::addColumn<bool>("isSubRevoked");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<RevocationState>("state");
    QTest::addColumn<int>("depth");
    QTest::newRow("both good") << true << false << true << RevocationState::Good << 0;
    QTest::newRow("list of the root missing")
        << false << false << true << RevocationState::Unknown << 1;
    QTest::newRow("only the leaf counts") << false << false << false << RevocationState::Good << 0;
    QTest::newRow("authority revoked") << true << true << true << RevocationState::Revoked << 1;
    QTest::newRow("authority revoked, not asked")
        << true << true << false << RevocationState::Good << 0;
}

void TestVerification::wholePath()
{
    QFETCH(bool, hasRootList);
    QFETCH(bool, isSubRevoked);
    QFETCH(bool, isWhole);
    QFETCH(RevocationState, state);
    QFETCH(int, depth);
    RevocationSource source{.lists = {makeList(m_sub, {})},
                            .scope = isWhole ? RevocationScope::WholePath : RevocationScope::Leaf};
    if (hasRootList) {
        ListPlan plan;
        plan.serials.assign(isSubRevoked ? 1 : 0, m_sub.certificate().serial());
        source.lists.push_back(makeList(m_root, plan));
    }
    const auto verdict = verify(input(), {.time = testTime}, source);
    QVERIFY(verdict && verdict->chain.isTrusted);
    QCOMPARE(verdict->revocation.state, state);
    QCOMPARE(verdict->revocation.depth, depth);
}

void TestVerification::whatTheListSays()
{
    const RevocationSource source{.lists = {makeList(m_sub, {.serials = {m_leaf.serial()},
                                                             .reason = CrlReason::Superseded})}};
    const auto verdict = verify(input(), {.time = testTime}, source);
    QVERIFY(verdict && verdict->revocation.entry);
    QCOMPARE(verdict->revocation.reason, std::string("certificate revoked"));
    QCOMPARE(verdict->revocation.listNumber, std::string("99"));
    const CrlEntry expected{m_leaf.serial(), testTime - std::chrono::days{9},
                            CrlReason::Superseded};
    QVERIFY(*verdict->revocation.entry == expected);
}

/// Revoked implies verified: an expired certificate is expired, whatever the list says.
void TestVerification::untrustedIsNotLookedUp()
{
    const RevocationSource source{
        .lists = {makeList(m_sub, {.made = -1, .due = 60, .serials = {m_leaf.serial()}})}};
    const auto verdict = verify(input(), {.time = testTime + std::chrono::days{9}}, source);
    QVERIFY(verdict && !verdict->chain.isTrusted);
    QCOMPARE(verdict->chain.reason, std::string("certificate has expired"));
    QCOMPARE(verdict->revocation.state, RevocationState::NotChecked);
}

void TestVerification::withoutSource()
{
    const auto verdict = verify(input(), {.time = testTime});
    QVERIFY(verdict && verdict->chain.isTrusted);
    QCOMPARE(verdict->revocation.state, RevocationState::NotChecked);
    QCOMPARE(verdict->revocation.code, 0);
}

/// Somebody else's list does not revoke, even under the right name.
void TestVerification::signerOfTheSameName()
{
    const TestAuthority forger = m_root.subordinate("Sub");
    const RevocationSource source{.lists = {makeList(forger, {.serials = {m_leaf.serial()}})}};
    const auto verdict = verify(input(), {.time = testTime}, source);
    QVERIFY(verdict && verdict->chain.isTrusted);
    QCOMPARE(verdict->revocation.state, RevocationState::Unknown);
}

/// The client also sends a certificate of the same authority that leads elsewhere: OpenSSL alone
/// gives up. The second pass takes the path that was found.
void TestVerification::otherPathThenRevoked()
{
    const TestAuthority foreign("Foreign");
    ChainInput spoiled = input();
    spoiled.untrusted.insert(spoiled.untrusted.begin(), m_sub.certifiedBy(foreign));
    const RevocationSource source{.lists = {makeList(m_sub, {.serials = {m_leaf.serial()}})}};
    const auto verdict = verify(spoiled, {.time = testTime}, source);
    QVERIFY(verdict && verdict->chain.isTrusted && verdict->chain.tookAnotherPath);
    QCOMPARE(verdict->revocation.state, RevocationState::Revoked);
    const ChainOptions onePath{.time = testTime, .triesOtherPaths = false};
    const auto alone = verifyChain(spoiled, onePath);
    QVERIFY(alone && !alone->isTrusted && !alone->tookAnotherPath);
    QCOMPARE(alone->code, 20);
}

void TestVerification::options_data()
{
    QTest::addColumn<ChainOptions>("wanted");
    QTest::addColumn<bool>("isServer");
    QTest::addColumn<bool>("isSubAnchor");
    QTest::addColumn<int>("code");
    const auto addRow = [](const char *name, const ChainOptions &wanted, int code) {
        QTest::newRow(name) << wanted << false << false << code;
    };
    addRow("defaults", {.time = testTime}, 0);
    addRow("level 2", {.time = testTime, .authLevel = 2}, 0);
    addRow("level 5", {.time = testTime, .authLevel = 5}, 66);
    addRow("no room for the intermediate", {.time = testTime, .depth = 0}, 22);
    addRow("room for it", {.time = testTime, .depth = 1}, 0);
    addRow("strict", {.time = testTime, .isStrict = true}, 0);
    addRow("any policy", {.time = testTime, .policy = PolicyDemand{}}, 0);
    addRow("a policy that must be there",
           {.time = testTime, .policy = PolicyDemand{.accepted = {"1.2.3"}, .isExplicit = true}},
           43);
    QTest::newRow("server") << ChainOptions{.time = testTime} << true << false << 26;
    QTest::newRow("server for any purpose")
        << ChainOptions{.time = testTime, .purpose = ChainPurpose::Any} << true << false << 0;
    QTest::newRow("partial chain") << ChainOptions{.time = testTime} << false << true << 0;
    QTest::newRow("no partial chain")
        << ChainOptions{.time = testTime, .acceptsPartialChain = false} << false << true << 2;
}

void TestVerification::options()
{
    QFETCH(ChainOptions, wanted);
    QFETCH(bool, isServer);
    QFETCH(bool, isSubAnchor);
    QFETCH(int, code);
    ChainInput chain = input();
    if (isServer) {
        chain.leaf = m_sub.issue("web", -1, 1, CertificateProfile::Server);
    }
    if (isSubAnchor) {
        chain.anchors = {m_sub.certificate()};
    }
    const auto verdict = verifyChain(chain, wanted);
    QVERIFY(verdict.has_value());
    QCOMPARE(verdict->code, code);
}

void TestVerification::invalidPolicy()
{
    const ChainOptions wanted{.time = testTime,
                              .policy = PolicyDemand{.accepted = {"not a policy"}}};
    const auto verdict = verify(input(), wanted);
    QVERIFY(!verdict.has_value());
    QCOMPARE(verdict.error().code, DiagnosticCode::VerificationFailed);
}

QTEST_APPLESS_MAIN(TestVerification)
#include "tst_verification.moc"
