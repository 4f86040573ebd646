// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/client_fields.h"
#include "tests/support/test_pki.h"

#include <QtTest>

#include <algorithm>

using namespace rulewright;
using namespace rulewright::simulation;
using test::client;
using test::TestAuthority;
using test::testTime;

/// What a host sees and what the project knows besides.
struct Row {
    model::ClientCertificate certificate;
    std::vector<model::Authority> accepted;
    std::vector<model::Authority> known;
    /// The states of all steps in their order: + ok, - failed, . not checked.
    std::string states;
    int code = 0;
};

Q_DECLARE_METATYPE(Row)

/// The steps that explain a verdict.
class TestClientChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void absence();
    void links();
    void changedSignature();

private:
    static ClientAssessment assess(const Row &row);
    static const ClientCheck &find(const ClientAssessment &assessment, CheckKind kind);

    const TestAuthority m_root{"Root"};
    const TestAuthority m_foreign{"Foreign"};
};

ClientAssessment TestClientChecks::assess(const Row &row)
{
    return assessClient({.hostAsks = true,
                         .authorities = row.accepted,
                         .certificate = &row.certificate,
                         .time = testTime,
                         .known = row.known})
        .value();
}

const ClientCheck &TestClientChecks::find(const ClientAssessment &assessment, CheckKind kind)
{
    return *std::ranges::find(assessment.checks, kind, &ClientCheck::kind);
}

void TestClientChecks::states_data()
{
    QTest::addColumn<Row>("row");
    const auto addRow = [](const char *name, const Row &row) { QTest::newRow(name) << row; };
    const model::Authority root = m_root.asModel(model::AuthorityKind::Managed);
    const model::Authority foreign = m_foreign.asModel(model::AuthorityKind::Managed);
    const auto valid = client(m_root.issue("device", -10, 10));
    const auto server = client(m_root.issue("device", -9, 9, x509::CertificateProfile::Server));
    model::Authority revoking = root;
    revoking.revocations.push_back({.serial = valid.leaf.serial(), .at = testTime});
    addRow("valid", {valid, {root}, {root}, "+++++++++"});
    addRow("revoked", {valid, {revoking}, {revoking}, "+++++++-+"});
    addRow("expired", {client(m_root.issue("device", -10, -5)), {root}, {root}, "++++-+..+", 10});
    addRow("not yet valid",
           {client(m_root.issue("device", 5, 10)), {root}, {root}, "++++-+..+", 9});
    addRow("wrong usage", {server, {root}, {root}, "++++.-..+", 26});
    addRow("unknown issuer",
           {client(m_foreign.issue("device", -1, 1)), {root}, {root}, "+++-.....", 20});
    addRow("self-signed", {client(test::selfSigned("device")), {root}, {root}, "+++-.....", 18});
    addRow("authority of another host",
           {client(m_foreign.issue("device", -1, 1)), {root}, {root, foreign}, "+++++++.-"});
    addRow("authority of another host, expired",
           {client(m_foreign.issue("device", -9, -1)), {root}, {root, foreign}, "++++-+..-", 10});
}

/// In the order of the list; OpenSSL's reason stands at the step that failed.
void TestClientChecks::states()
{
    QFETCH(Row, row);
    const ClientAssessment assessment = assess(row);
    std::string states;
    for (std::size_t i = 0; i < assessment.checks.size(); ++i) {
        const ClientCheck &check = assessment.checks[i];
        QCOMPARE(std::to_underlying(check.kind), static_cast<int>(i));
        states += check.state == CheckState::Ok       ? '+'
                  : check.state == CheckState::Failed ? '-'
                                                      : '.';
        QCOMPARE(check.code == 0, check.reason.empty());
        if (check.code != 0) {
            QCOMPARE(check.code, row.code);
        }
    }
    QCOMPARE(states, row.states);
    QCOMPARE(std::ranges::count_if(assessment.checks,
                                   [](const ClientCheck &check) { return check.code != 0; }),
             row.code == 0 ? 0 : 1);
}

void TestClientChecks::absence()
{
    const auto asked =
        assessClient({.hostAsks = true, .authorities = {}, .time = testTime})->checks;
    QCOMPARE(asked.size(), 2U);
    QCOMPARE(asked[0].state, CheckState::Ok);
    QCOMPARE(asked[1].state, CheckState::Failed);
    const auto unasked =
        assessClient({.hostAsks = false, .authorities = {}, .time = testTime})->checks;
    QCOMPARE(unasked[0].state, CheckState::Failed);
    QCOMPARE(unasked[1].state, CheckState::NotChecked);
}

void TestClientChecks::links()
{
    const TestAuthority middle = m_root.subordinate("Middle");
    const Row row{client(middle.issue("device", -1, 1), {middle.certificate()}),
                  {m_root.asModel(model::AuthorityKind::Managed)},
                  {},
                  {}};
    const ClientAssessment assessment = assess(row);
    const std::string &root = m_root.certificate().subject().display;
    const std::string &above = middle.certificate().subject().display;
    const std::vector<ChainLink> expected{
        {row.certificate.leaf.subject().display, above, KeyIdentifierState::Fits, true},
        {above, root, KeyIdentifierState::Fits, true}};
    QCOMPARE(find(assessment, CheckKind::Chain).links, expected);
    QCOMPARE(find(assessment, CheckKind::Association).detail, root);
}

/// A certificate that was changed after it was signed: the link says so.
void TestClientChecks::changedSignature()
{
    const x509::Certificate leaf = m_root.issue("device", -1, 1);
    std::vector<std::uint8_t> der(leaf.der().begin(), leaf.der().end());
    der.back() ^= 1U;
    const auto changed = x509::Certificate::parse(der);
    QVERIFY(changed.has_value());
    const Row row{client(*changed), {m_root.asModel(model::AuthorityKind::Managed)}, {}, {}};
    const ClientAssessment assessment = assess(row);
    const ClientCheck &chain = find(assessment, CheckKind::Chain);
    QCOMPARE(chain.state, CheckState::Failed);
    QCOMPARE(chain.code, 7);
    QCOMPARE(chain.links.size(), 1U);
    QCOMPARE(find(assessment, CheckKind::Association).state, CheckState::NotChecked);
    QVERIFY(!chain.links.front().isSigned);
    QVERIFY(x509::isSignedBy(leaf, m_root.certificate()));
    QVERIFY(!x509::isSignedBy(leaf, m_foreign.certificate()));
}

QTEST_APPLESS_MAIN(TestClientChecks)
#include "tst_client_checks.moc"
