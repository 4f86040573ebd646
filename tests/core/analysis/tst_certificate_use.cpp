// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/certificate_use.h"
#include "tests/support/test_pki.h"

#include <QtTest>

#include <algorithm>

using namespace rulewright;
using namespace rulewright::analysis;
using namespace rulewright::test;

namespace
{

/// A rule, and whether it names the leaf and its authority.
struct Row {
    std::string expression;
    bool namesLeaf = false;
    bool namesAuthority = false;
};

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

std::string quoted(const std::string &text)
{
    std::string literal = "\"";
    for (const char c : text) {
        literal += c == '\\' || c == '"' ? std::string{'\\', c} : std::string{c};
    }
    return literal + '"';
}

} // namespace

Q_DECLARE_METATYPE(Row)

/// Rules that name a certificate.
class TestCertificateUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void placesAndOrder();
    void hosts();
    void tests();

private:
    static model::Project project(std::vector<std::string> expressions);

    TestAuthority m_root{"Root, \"A\""};
    x509::Certificate m_leaf = m_root.issue("device", -1, 1);
};

model::Project TestCertificateUse::project(std::vector<std::string> expressions)
{
    model::Project made;
    for (std::string &expression : expressions) {
        made.rules.push_back({.id = model::nextRuleId(made), .expression = std::move(expression)});
    }
    return made;
}

void TestCertificateUse::rules_data()
{
    QTest::addColumn<Row>("row");
    const x509::Certificate &root = m_root.certificate();
    const std::string field = "cf.tls_client_auth.cert_";
    const std::string serial = quoted(m_leaf.serial());
    const std::string sha256 = quoted(m_leaf.fingerprintSha256());
    const auto addRow = [](const char *name, const Row &row) { QTest::newRow(name) << row; };
    addRow("serial", {field + "serial eq " + serial, true, false});
    addRow("serial, other case",
           {field + "serial eq " + quoted(lower(m_leaf.serial())), true, false});
    addRow("other than the serial", {field + "serial ne " + serial, true, false});
    addRow("serial in a set", {field + "serial in {\"01\" " + serial + "}", true, false});
    addRow("serial of a function",
           {"lower(" + field + "serial) eq " + quoted(lower(m_leaf.serial())), true, false});
    addRow("serial in a call", {"starts_with(" + field + "serial, " + serial + ")", true, false});
    addRow("deep inside",
           {"ssl and not (" + field + "fingerprint_sha256 in {" + sha256 + "})", true, false});
    addRow("SHA-1",
           {field + "fingerprint_sha1 eq " + quoted(m_leaf.fingerprintSha1()), true, false});
    addRow("SKI", {field + "ski eq " + quoted(m_leaf.subjectKeyId()), true, false});
    addRow("subject", {field + "subject_dn eq " + quoted(m_leaf.subject().rfc2253), true, false});
    addRow("legacy subject",
           {field + "subject_dn_legacy eq " + quoted(m_leaf.subject().legacy), true, false});
    addRow("issuer SKI", {field + "issuer_ski eq " + quoted(root.subjectKeyId()), true, true});
    addRow("issuer",
           {field + "issuer_dn_rfc2253 eq " + quoted(root.subject().rfc2253), true, true});
    addRow("issuer serial", {field + "issuer_serial eq " + quoted(root.serial()), false, true});
    addRow("text with an error behind it", {field + "serial eq " + serial + " and", true, false});
    addRow("serial in a path", {"http.request.uri.path eq " + serial, false, false});
    addRow("path beside a certificate",
           {field + "cert_verified and http.request.uri.path eq " + serial, false, false});
    addRow("fingerprint as a serial", {field + "serial eq " + sha256, false, false});
    addRow("part of the serial",
           {field + "serial contains " + quoted(m_leaf.serial().substr(2)), false, false});
    addRow("serial in a field's name only", {field + "verified", false, false});
    addRow("nothing", {"", false, false});
}

void TestCertificateUse::rules()
{
    QFETCH(Row, row);
    const CertificateUses uses(project({row.expression}));
    QCOMPARE(uses.of(m_leaf).size(), row.namesLeaf ? 1U : 0U);
    QCOMPARE(uses.of(m_root.certificate()).size(), row.namesAuthority ? 1U : 0U);
    QVERIFY(uses.of(selfSigned("other")).empty());
}

void TestCertificateUse::placesAndOrder()
{
    const std::string serial = quoted(m_leaf.serial());
    const std::string sha256 = quoted(m_leaf.fingerprintSha256());
    const std::string both = "cf.tls_client_auth.cert_fingerprint_sha256 eq " + sha256 +
                             " or cf.tls_client_auth.cert_serial eq " + serial;
    const CertificateUses uses(
        project({"ssl", both, "cf.tls_client_auth.cert_serial eq " + serial}));
    const auto found = uses.of(m_leaf);
    QCOMPARE(found.size(), 3U);
    QVERIFY(found[0].rule == model::RuleId{2} && found[1].rule == model::RuleId{2});
    QVERIFY(found[2].rule == model::RuleId{3});
    QVERIFY(found[0].mark == CertificateMark::FingerprintSha256);
    QVERIFY(found[1].mark == CertificateMark::Serial);
    const auto literal = [&](const Span &span) { return both.substr(span.begin, span.length()); };
    QCOMPARE(literal(found[0].span), sha256);
    QCOMPARE(literal(found[1].span), serial);
}

void TestCertificateUse::hosts()
{
    model::Project made;
    made.authorities.push_back(m_root.asModel(model::AuthorityKind::Managed));
    const model::AuthorityId id = made.authorities.front().id;
    made.zone.hosts = {
        {"a.example", true, {id}}, {"b.example", true, {}}, {"c.example", false, {id}}};
    QCOMPARE(hostsOf(made, m_root.certificate()),
             (std::vector<std::string>{"a.example", "c.example"}));
    QVERIFY(hostsOf(made, m_leaf).empty());
}

void TestCertificateUse::tests()
{
    model::Project made;
    made.tests = {{.name = "nobody"},
                  {.name = "leaf", .certificate = m_leaf.fingerprintSha256()},
                  {.name = "root", .certificate = m_root.certificate().fingerprintSha256()},
                  {.name = "again", .certificate = m_leaf.fingerprintSha256()}};
    QCOMPARE(testsOf(made, m_leaf), (std::vector<std::size_t>{1, 3}));
    made.tests.resize(1);
    QVERIFY(testsOf(made, m_leaf).empty());
}

QTEST_APPLESS_MAIN(TestCertificateUse)
#include "tst_certificate_use.moc"
