// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/suggested_act.h"

#include "tests/support/test_pki.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::simulation;
using namespace rulewright::test;
using std::chrono::days;

/// For each way a certificate fails, the act that mends it; and none where none does.
class TestSuggestedAct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestions_data();
    void suggestions();
    void zones();

private:
    [[nodiscard]] model::Project project(const model::ClientCertificate &certificate,
                                         bool isRevoked) const;

    const TestAuthority m_root{"Root"};
    const TestAuthority m_other{"Other"};
    const TestAuthority m_foreign{"Foreign"};
};

namespace
{

QByteArray wordFor(SuggestedAct act)
{
    switch (act) {
    case SuggestedAct::AskOnHost: return "ask";
    case SuggestedAct::ImportIssuer: return "import";
    case SuggestedAct::TrustAuthority: return "trust";
    case SuggestedAct::Renew: return "renew";
    case SuggestedAct::RenewForClients: return "renew for clients";
    case SuggestedAct::Restore: return "restore";
    }
    std::unreachable();
}

/// The acts for the checks that failed, in order.
QByteArray suggestionsFor(const model::Project &project, const SimulatedRequest &request,
                          std::chrono::sys_seconds now)
{
    QByteArrayList words;
    const auto simulation = simulate(project, request);
    for (const ClientCheck &check : simulation->client.checks) {
        if (const auto suggestion = suggestFor(check, {project, request, now})) {
            const bool isTrust = suggestion->act == SuggestedAct::TrustAuthority;
            words += wordFor(suggestion->act);
            if (isTrust != suggestion->authority.has_value()) {
                words += "authority?";
            }
        }
    }
    return words.join(", ");
}

} // namespace

/// “a.example” asks and accepts Root; Other is known to the project, Foreign is not.
model::Project TestSuggestedAct::project(const model::ClientCertificate &certificate,
                                         bool isRevoked) const
{
    model::Project project;
    project.authorities = {m_root.asModel(model::AuthorityKind::Managed),
                           m_other.asModel(model::AuthorityKind::Uploaded)};
    project.authorities[0].id = model::AuthorityId{1};
    project.authorities[1].id = model::AuthorityId{2};
    if (isRevoked) {
        project.authorities[0].revocations = {{certificate.leaf.serial(), testTime - days{1}, {}}};
    }
    project.zone.hosts = {{"a.example", true, {model::AuthorityId{1}}},
                          {"silent.example", false, {}}};
    if (certificate.id != model::CertificateId{}) {
        project.certificates = {certificate};
    }
    return project;
}

void TestSuggestedAct::suggestions_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<std::optional<model::ClientCertificate>>("certificate");
    QTest::addColumn<bool>("isRevoked");
    QTest::addColumn<int>("daysFromNow");
    QTest::addColumn<QByteArray>("suggested");
    const auto addRow = [](const char *name, std::optional<model::ClientCertificate> certificate,
                           const QByteArray &suggested, const QByteArray &host = "a.example",
                           bool isRevoked = false, int daysFromNow = 0) {
        QTest::newRow(name) << host << certificate << isRevoked << daysFromNow << suggested;
    };
    const auto named = [](const x509::Certificate &leaf,
                          const std::vector<x509::Certificate> &chain = {}) {
        model::ClientCertificate made = client(leaf, chain);
        made.id = model::CertificateId{1};
        return made;
    };
    const auto fromFile = [](const x509::Certificate &leaf) {
        model::ClientCertificate made = client(leaf);
        made.id = model::CertificateId{};
        return made;
    };
    using x509::CertificateProfile;
    const TestAuthority sub = m_root.subordinate("Sub");
    const auto valid = m_root.issue("device", -10, 10);
    const auto late = m_root.issue("device", -10, -5);
    const auto server = m_root.issue("device", -10, 10, CertificateProfile::Server);
    addRow("valid", named(valid), "");
    addRow("none", std::nullopt, "");
    addRow("host does not ask", named(valid), "ask", "silent.example");
    addRow("host is not known", named(valid), "ask", "new.example");
    addRow("no host", named(valid), "", "");
    addRow("no host name", named(valid), "", "a..b");
    addRow("address for a host", named(valid), "", "https://new.example/");
    addRow("expired", named(late), "renew");
    addRow("expired, from a file", fromFile(late), "");
    addRow("not yet valid", named(m_root.issue("device", 5, 10)), "renew");
    addRow("expired in future", named(valid), "renew", "a.example", false, 20);
    addRow("before a new one", named(valid), "", "a.example", false, -20);
    addRow("wrong usage", named(server), "renew for clients");
    addRow("wrong usage, from a file", fromFile(server), "");
    addRow("revoked", named(valid), "restore", "a.example", true);
    addRow("revoked, from a file", fromFile(valid), "", "a.example", true);
    addRow("issuer unknown", named(m_foreign.issue("device", -10, 10)), "import");
    addRow("issuer unknown, from a file", fromFile(m_foreign.issue("device", -10, 10)), "import");
    addRow("unknown root sent",
           named(m_foreign.issue("device", -10, 10), {m_foreign.certificate()}), "import");
    addRow("self-signed", named(selfSigned("device")), "");
    addRow("intermediate missing", named(sub.issue("device", -10, 10)), "import");
    addRow("CA of another host", named(m_other.issue("device", -10, 10)), "trust");
    addRow("expired and of another host", named(m_other.issue("device", -10, -5)), "renew, trust");
}

void TestSuggestedAct::suggestions()
{
    QFETCH(QByteArray, host);
    QFETCH(std::optional<model::ClientCertificate>, certificate);
    QFETCH(bool, isRevoked);
    QFETCH(int, daysFromNow);
    QFETCH(QByteArray, suggested);
    const model::Project tried = certificate ? project(*certificate, isRevoked)
                                             : project(client(m_root.certificate()), false);
    const SimulatedRequest request{.host = host.toStdString(),
                                   .certificate = certificate,
                                   .time = testTime + days{daysFromNow}};
    QCOMPARE(suggestionsFor(tried, request, testTime), suggested);
}

/// What the acts on hosts do to the zone.
void TestSuggestedAct::zones()
{
    const model::Project before = project(client(m_root.certificate()), false);
    const std::vector trusted{model::AuthorityId{1}};
    const model::Zone added = model::withAskingHost(before.zone, "new.example");
    QVERIFY(added.hosts.back() == (model::Host{"new.example", true, trusted}));
    const model::Zone asking = model::withAskingHost(before.zone, "SILENT.example");
    QCOMPARE(asking.hosts.size(), before.zone.hosts.size());
    QVERIFY(asking.hosts[1] == (model::Host{"silent.example", true, {}}));
    const model::Zone more = model::withTrust(before.zone, "A.example", model::AuthorityId{2});
    QCOMPARE(more.hosts[0].authorities,
             (std::vector{model::AuthorityId{1}, model::AuthorityId{2}}));
    QVERIFY(model::withTrust(more, "a.example", model::AuthorityId{2}) == more);
    QVERIFY(model::withTrust(more, "nobody.example", model::AuthorityId{2}) == more);
}

QTEST_APPLESS_MAIN(TestSuggestedAct)
#include "tst_suggested_act.moc"
