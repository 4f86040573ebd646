// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_script_crl.h"

#include "core/x509/read_items.h"
#include "tests/support/script_folder.h"
#include "tests/support/test_pki.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;
using namespace rulewright::x509;

Q_DECLARE_METATYPE(CrlRequest)
Q_DECLARE_METATYPE(KeyKind)

namespace
{

using std::chrono::days;

CrlRequest requestFor(std::vector<CrlEntry> entries = {})
{
    return {.entries = std::move(entries),
            .number = "7",
            .thisUpdate = testTime - days{1},
            .nextUpdate = testTime + days{6}};
}

} // namespace

/// The scripts are run, and the list they make is compared with the one the program makes.
class TestOpensslScriptCrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lists_data();
    void lists();
    void issuers_data();
    void issuers();
    void fileNames_data();
    void fileNames();
    void whatAnIndexCannotSay_data();
    void whatAnIndexCannotSay();
    void revocations();

private:
    /// Makes NAME.crl for NAME.pem and compares it.
    void compare(const CrlRequest &request, const std::string &name, const Issuer &issuer) const;
    [[nodiscard]] Crl readList(const std::string &file) const
    {
        return std::get<Crl>(readItems(m_folder->bytes(file)).items.at(0).item);
    }

    TestAuthority m_authority{"Authority, Ä"};
    std::optional<ScriptFolder> m_folder;
};

void TestOpensslScriptCrl::init()
{
    if (!hasOpenssl(3, 0)) {
        QSKIP("There is no openssl command of version 3.");
    }
    m_folder.emplace();
}

void TestOpensslScriptCrl::compare(const CrlRequest &request, const std::string &name,
                                   const Issuer &issuer) const
{
    QVERIFY(m_folder->putIssuer(name, issuer));
    const std::string script = toOpensslScript(
        CrlScript{.request = request, .baseName = name, .issuer = {name, issuer.certificate}});
    const CommandOutput ran = m_folder->run(script);
    QVERIFY2(ran.exitCode == 0, ran.errors + '\n' + script.c_str());
    const auto expected = issueCrl(request, issuer);
    QVERIFY(expected.has_value());
    const Crl made = readList(name + ".crl");
    QVERIFY(made.entries() == expected->entries());
    QCOMPARE(made.number(), expected->number());
    QCOMPARE(signedPart(made.der()), signedPart(expected->der()));
    QVERIFY(!signedPart(made.der()).empty());
    const CommandOutput verified =
        openssl({u"crl"_s, u"-noout"_s, u"-verify"_s, u"-in"_s,
                 QString::fromStdString(m_folder->path(name + ".crl")), u"-CAfile"_s,
                 QString::fromStdString(m_folder->path(name + ".pem"))});
    QVERIFY2(verified.exitCode == 0 && verified.errors.contains("verify OK"), verified.errors);
}

void TestOpensslScriptCrl::lists_data()
{
    using enum CrlReason;
    QTest::addColumn<CrlRequest>("request");
    QTest::newRow("empty") << requestFor();
    const auto at = testTime - days{3} + std::chrono::seconds{3723};
    QTest::newRow("reasons") << requestFor({{"0B", at, CertificateHold},
                                            {"0A", at, Unspecified},
                                            {"FF", at, AuthorityCompromise},
                                            {"0C", at, KeyCompromise},
                                            {"0D", at, AffiliationChanged},
                                            {"0E", at, Superseded},
                                            {"0F", at, CessationOfOperation}});
    QTest::newRow("dates of invalidity")
        << requestFor({{"01", at, KeyCompromise, at - days{100}},
                       {"02", at, AuthorityCompromise, at - days{100}}});
    QTest::newRow("serial numbers")
        << requestFor({{"0", at},
                       {"-05", at},
                       {"abc", at},
                       {"00FF", at},
                       {"7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", at}});
    QTest::newRow("first and last day of an index")
        << requestFor({{"01", std::chrono::sys_days{std::chrono::year{1950} / 1 / 1}},
                       {"02", std::chrono::sys_days{std::chrono::year{2049} / 12 / 31}}});
    CrlRequest later = requestFor();
    later.number = "99999999999999999999999999";
    later.thisUpdate = std::chrono::sys_days{std::chrono::year{2049} / 12 / 31};
    later.nextUpdate = std::chrono::sys_days{std::chrono::year{2051} / 1 / 1};
    QTest::newRow("large number and late dates") << later;
    later.number = "0";
    QTest::newRow("number 0") << later;
}

void TestOpensslScriptCrl::lists()
{
    QFETCH(CrlRequest, request);
    compare(request, "CA", m_authority.asIssuer());
}

void TestOpensslScriptCrl::issuers_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::newRow("P-384") << KeyKind::EcP384;
    QTest::newRow("RSA") << KeyKind::Rsa2048;
    QTest::newRow("Ed25519") << KeyKind::Ed25519;
}

void TestOpensslScriptCrl::issuers()
{
    QFETCH(KeyKind, kind);
    const CertificateRequest authority{.subject = {.commonName = "$x # y",
                                                   .organization = {},
                                                   .organizationalUnit = {},
                                                   .country = {}},
                                       .profile = CertificateProfile::Authority,
                                       .notBefore = testTime,
                                       .notAfter = testTime + days{1}};
    const auto issuer = issueWithNewKey(authority, kind).value();
    compare(requestFor({{"01", testTime}}), "CA", Issuer{issuer.certificate, issuer.key});
}

void TestOpensslScriptCrl::fileNames_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"two words", " it's ", "-out", "$HOME", "${ENV::HOME}", "a;b&c|d>e",
                             "`id`", "a\\nb", "Gerät", "#", "a\nb", "\""}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

/// They stand in the configuration, too.
void TestOpensslScriptCrl::fileNames()
{
    QFETCH(QByteArray, name);
    compare(requestFor({{"01", testTime}}), name.toStdString(), m_authority.asIssuer());
}

void TestOpensslScriptCrl::whatAnIndexCannotSay_data()
{
    QTest::addColumn<CrlRequest>("request");
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<int>("entries");
    QTest::newRow("reason") << requestFor({{"0A", testTime, CrlReason::PrivilegeWithdrawn}})
                            << QByteArray("# Without its reason, no. 9, which an index does not "
                                          "know: 0A\n")
                            << 1;
    QTest::newRow("date of invalidity")
        << requestFor({{"0A", testTime, CrlReason::Superseded, testTime}})
        << QByteArray("# Without its date of invalidity, which an index does not take with this "
                      "reason: 0A\n")
        << 1;
    QTest::newRow("date") << requestFor(
                                 {{"0A", std::chrono::sys_days{std::chrono::year{2050} / 1 / 1}}})
                          << QByteArray("# Left out, as an index ends in 2049: 0A\n") << 0;
}

void TestOpensslScriptCrl::whatAnIndexCannotSay()
{
    QFETCH(CrlRequest, request);
    QFETCH(QByteArray, comment);
    QFETCH(int, entries);
    QVERIFY(m_folder->putIssuer("CA", m_authority.asIssuer()));
    const std::string script = toOpensslScript(CrlScript{
        .request = request, .baseName = "CA", .issuer = {"CA", m_authority.certificate()}});
    QVERIFY2(script.contains(comment.toStdString()), script.c_str());
    const CommandOutput ran = m_folder->run(script);
    QVERIFY2(ran.exitCode == 0, ran.errors);
    QCOMPARE(std::ssize(readList("CA.crl").entries()), entries);
}

/// Entered into the index of a list, they stand in the next list.
void TestOpensslScriptCrl::revocations()
{
    const Certificate first = m_authority.issue("first\tof two", -10, 10);
    const Certificate second = m_authority.issue("back\\", -10, 10);
    QVERIFY(m_folder->putIssuer("it's", m_authority.asIssuer()));
    const CrlScript list{.request = requestFor({{"01", testTime}}),
                         .baseName = "it's",
                         .issuer = {"it's", m_authority.certificate()}};
    QCOMPARE(m_folder->run(toOpensslScript(list)).exitCode, 0);
    const RevocationScript revocations[] = {
        {first, "it's", {{}, testTime - days{1}, CrlReason::KeyCompromise, testTime - days{9}}},
        {second, "it's", {{}, testTime - days{1}, CrlReason::CertificateHold}},
        {second, "other", {{}, testTime - days{1}, CrlReason::CertificateHold}}};
    const CommandOutput ran = m_folder->run(toOpensslScript(revocations));
    QVERIFY2(ran.exitCode == 0, ran.errors);
    QVERIFY(!m_folder->bytes("other-index.txt").empty());
    const QString folder = QString::fromStdString(m_folder->path({}));
    const CommandOutput next = m_folder->run(
        "openssl ca -gencrl -config \"it's-crl.cnf\" -cert \"it's.pem\" -keyfile \"it's.key\" "
        "-md sha256 -crldays 7 -out next.crl");
    QVERIFY2(next.exitCode == 0, next.errors);
    const std::vector<CrlEntry> entries = readList("next.crl").entries();
    QCOMPARE(entries.size(), std::size_t{3});
    for (const RevocationScript &revocation : std::span(revocations).first(2)) {
        CrlEntry entry = revocation.entry;
        entry.serial = revocation.certificate.serial();
        QVERIFY(std::ranges::contains(entries, entry));
    }
}

QTEST_APPLESS_MAIN(TestOpensslScriptCrl)
#include "tst_openssl_script_crl.moc"
