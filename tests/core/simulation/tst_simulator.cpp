// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/simulator.h"

#include "core/model/example_project.h"
#include "core/model/mtls_rule.h"
#include "tests/support/test_pki.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::simulation;
using namespace rulewright::test;
using model::Action;
using model::RuleState;

/// The example project, with rules added as a user would, over many requests.
class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verdict_data();
    void verdict();
    void outcomes();
    void challengeAndLog();
    void lists();
    void assumptions_data();
    void assumptions();
    void ruleWithErrorsIsLeftOut();

private:
    SimulatedRequest request(const QByteArray &host, const QByteArray &certificate) const;

    [[nodiscard]] model::Project withHardCases() const;

    model::Project m_project;
};

void TestSimulator::initTestCase()
{
    m_project = model::makeExampleProject(testTime)->project;
    const std::vector<std::string> hosts = model::mtlsHosts(m_project);
    m_project.rules.push_back({model::RuleId{3}, "mtls", "Require mTLS",
                               model::mtlsExpression({.hosts = hosts}), Action::Block,
                               RuleState::Deployed});
    m_project.rules.push_back(
        {model::RuleId{4}, "revoked", "Revoked",
         "http.host == \"api.example.com\" and (not "
         "cf.tls_client_auth.cert_verified or cf.tls_client_auth.cert_revoked)",
         Action::Block, RuleState::Deployed});
}

SimulatedRequest TestSimulator::request(const QByteArray &host, const QByteArray &certificate) const
{
    SimulatedRequest result{
        .host = host.toStdString(), .certificate = std::nullopt, .time = testTime};
    if (const auto *found = model::findCertificate(m_project, certificate.toStdString())) {
        result.certificate = *found;
    }
    return result;
}

void TestSimulator::verdict_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("rule");
    const auto addRow = [](const char *host, const char *certificate, const char *path,
                           Verdict verdict, int rule) {
        QTest::addRow("%s %s %s", host, certificate, path)
            << QByteArray(host) << QByteArray(certificate) << QByteArray(path) << int(verdict)
            << rule;
    };
    addRow("api.example.com", "laptop-anna", "/", Verdict::Allow, 0);
    addRow("api.example.com", "scanner-7", "/", Verdict::Block, 4);
    addRow("admin.example.com", "scanner-7", "/", Verdict::Allow, 0);
    addRow("api.example.com", "old-kiosk", "/", Verdict::Block, 3);
    addRow("api.example.com", "partner-01", "/", Verdict::Block, 3);
    addRow("api.example.com", "", "/", Verdict::Block, 3);
    addRow("API.example.com", "", "/", Verdict::Allow, 0);
    addRow("www.example.com", "", "/", Verdict::Allow, 0);
    addRow("other.example", "", "/", Verdict::Allow, 0);
    addRow("api.example.com", "", "/healthz", Verdict::AllowBySkip, 1);
}

void TestSimulator::verdict()
{
    QFETCH(QByteArray, host);
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, path);
    QFETCH(int, verdict);
    QFETCH(int, rule);
    SimulatedRequest tried = request(host, certificate);
    tried.path = path.toStdString();
    const auto simulation = simulate(m_project, tried);
    QVERIFY(simulation);
    QCOMPARE(int(simulation->verdict), verdict);
    QCOMPARE(simulation->decidingRule ? int(*simulation->decidingRule) + 1 : 0, rule);
}

void TestSimulator::outcomes()
{
    model::Project project = m_project;
    project.rules[1].state = RuleState::Draft;
    const auto simulation = simulate(project, request("api.example.com", ""));
    QCOMPARE(simulation->rules[0].outcome, RuleOutcome::NoMatch);
    QCOMPARE(simulation->rules[1].outcome, RuleOutcome::Draft);
    QCOMPARE(simulation->rules[2].outcome, RuleOutcome::Matched);
    QCOMPARE(simulation->rules[3].outcome, RuleOutcome::NotReached);
    QVERIFY(!simulation->rules[2].trace.empty() && simulation->rules[3].trace.empty());
}

void TestSimulator::challengeAndLog()
{
    model::Project project = m_project;
    project.rules[2].action = Action::ManagedChallenge;
    project.rules.insert(project.rules.begin(),
                         {model::RuleId{9}, "log", "Log", "http.request.method eq \"GET\"",
                          Action::Log, RuleState::Deployed});
    const auto simulation = simulate(project, request("api.example.com", ""));
    QCOMPARE(simulation->rules[0].outcome, RuleOutcome::Matched);
    QCOMPARE(simulation->verdict, Verdict::Challenge);
    QCOMPARE(*simulation->decidingRule, std::size_t{3});
}

void TestSimulator::lists()
{
    model::Project project = m_project;
    project.lists = {{"doors", model::ListKind::Hostname, {"*.example.com"}}};
    project.rules[2].expression = "http.host in $doors";
    project.rules[3].expression = "http.host in $windows";
    const auto inList = simulate(project, request("api.example.com", "laptop-anna"));
    QCOMPARE(inList->verdict, Verdict::Block);
    QCOMPARE(inList->rules[2].outcome, RuleOutcome::Matched);
    const auto notInList = simulate(project, request("example.com", "laptop-anna"));
    QCOMPARE(notInList->rules[2].outcome, RuleOutcome::NoMatch);
    QCOMPARE(notInList->rules[3].outcome, RuleOutcome::HasErrors);
    QCOMPARE(notInList->rules[3].expression.diagnostics[0].code, DiagnosticCode::UnknownList);
    project.rules[3].expression = "http.host in $cf.vpn";
    QCOMPARE(simulate(project, request("example.com", ""))->verdict, Verdict::Undecided);
}

/// Each switch changes a verdict.
void TestSimulator::assumptions_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<model::EdgeAssumptions>("changed");
    QTest::addColumn<bool>("isBlockedUsually");
    const auto addRow = [](const char *certificate, const char *expression,
                           const model::EdgeAssumptions &changed, bool isBlockedUsually) {
        QTest::addRow("%s, %s", certificate, expression)
            << QByteArray(certificate) << QByteArray(expression) << changed << isBlockedUsually;
    };
    const char *revoked = "cf.tls_client_auth.cert_revoked";
    const char *verified = "cf.tls_client_auth.cert_verified";
    addRow("old-kiosk", "cf.tls_client_auth.cert_serial ne \"\"", {.fillsUnverified = false}, true);
    addRow("old-kiosk", revoked, {.revokesExpired = true}, false);
    addRow("scanner-7", revoked, {.revocationDelay = model::longestRevocationDelay}, true);
    addRow("server", verified, {.requiresClientUsage = false}, false);
    addRow("decoy", verified, {.triesOtherPaths = false}, true);
}

void TestSimulator::assumptions()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QByteArray, expression);
    QFETCH(model::EdgeAssumptions, changed);
    QFETCH(bool, isBlockedUsually);
    model::Project project = withHardCases();
    project.rules = {{model::RuleId{1}, "r", "Rule", expression.toStdString(), Action::Block,
                      RuleState::Deployed}};
    const SimulatedRequest tried{.host = "api.example.com",
                                 .certificate =
                                     *model::findCertificate(project, certificate.toStdString()),
                                 .time = testTime};
    const auto isBlocked = [&] { return simulate(project, tried)->verdict == Verdict::Block; };
    QCOMPARE(isBlocked(), isBlockedUsually);
    project.edgeAssumptions = changed;
    QCOMPARE(isBlocked(), !isBlockedUsually);
}

/// With a revoked certificate that is expired as well, one for servers, and one that is sent
/// along with a certificate of its issuer that leads elsewhere.
model::Project TestSimulator::withHardCases() const
{
    model::Project project = m_project;
    const TestAuthority root("Root");
    const TestAuthority sub = root.subordinate("Sub");
    const x509::Certificate decoy = sub.certifiedBy(TestAuthority("Foreign"));
    const auto add = [&project](const char *name, model::ClientCertificate certificate) {
        certificate.name = name;
        certificate.id = static_cast<model::CertificateId>(project.certificates.size() + 1);
        project.certificates.push_back(std::move(certificate));
    };
    add("server", client(root.issue("server", -1, 1, x509::CertificateProfile::Server)));
    add("decoy", client(sub.issue("device", -1, 1), {decoy, sub.certificate()}));
    const auto *late = model::findCertificate(project, std::string_view("old-kiosk"));
    project.authorities.front().revocations.push_back(
        {late->leaf.serial(), late->leaf.notBefore()});
    project.authorities.push_back(root.asModel(model::AuthorityKind::Managed));
    project.authorities.back().id = model::AuthorityId{99};
    for (model::Host &host : project.zone.hosts) {
        host.authorities.push_back(model::AuthorityId{99});
    }
    return project;
}

void TestSimulator::ruleWithErrorsIsLeftOut()
{
    model::Project project = m_project;
    project.rules[2].expression = "http.host eq";
    const auto simulation = simulate(project, request("admin.example.com", ""));
    QCOMPARE(simulation->rules[2].outcome, RuleOutcome::HasErrors);
    QCOMPARE(simulation->verdict, Verdict::Allow);
}

QTEST_APPLESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
