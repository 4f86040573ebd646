// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/revocation_lists.h"
#include "core/model/revocation_record.h"
#include "core/x509/crl_issue.h"
#include "tests/support/test_pki.h"

#include <QtTest>

#include <algorithm>

using namespace rulewright;
using namespace rulewright::model;
using test::testTime;

Q_DECLARE_METATYPE(DiagnosticCode)

using Entries = std::vector<x509::CrlEntry>;
using Codes = QList<DiagnosticCode>;
using std::chrono::days;

namespace
{

Codes codesOf(const std::vector<Diagnostic> &findings)
{
    Codes codes;
    std::ranges::transform(findings, std::back_inserter(codes), &Diagnostic::code);
    return codes;
}

QStringList serialsOf(const std::vector<Revocation> &revocations)
{
    QStringList serials;
    for (const Revocation &revocation : revocations) {
        serials += QString::fromStdString(revocation.serial);
    }
    serials.sort();
    return serials;
}

} // namespace

/// Lists that come from outside change the record of an authority; lists are made from it.
class TestRevocationLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void states_data();
    void states();
    void importing();
    void holdsEnd();
    void oldNumbers();
    void replaced_data();
    void replaced();
    void newestOfOneNumber();
    void knownLists();
    void refused_data();
    void refused();
    void findings_data();
    void findings();
    void signers();
    void making();
    void expiredCertificates();
    void numbersAreNeverReused();
    void needsNew();

private:
    [[nodiscard]] x509::Crl list(const std::string &number, Entries entries = {},
                                 const test::TestAuthority *signer = nullptr) const;
    /// A list that is made some days after testTime.
    [[nodiscard]] x509::Crl listFrom(const std::string &number, int begin) const
    {
        return x509::issueCrl({.entries = {},
                               .number = number,
                               .thisUpdate = testTime + days{begin},
                               .nextUpdate = testTime + days{30}},
                              m_pki.asIssuer())
            .value();
    }
    /// Makes the next list and keeps it.
    void makeNext(std::chrono::sys_seconds time);
    [[nodiscard]] Authority &authority() { return m_project.authorities.front(); }

    const test::TestAuthority m_pki{"CA"};
    Project m_project;
};

void TestRevocationLists::init()
{
    m_project = {};
    m_project.authorities = {m_pki.asModel(AuthorityKind::Managed)};
}

x509::Crl TestRevocationLists::list(const std::string &number, Entries entries,
                                    const test::TestAuthority *signer) const
{
    return x509::issueCrl({.entries = std::move(entries),
                           .number = number,
                           .thisUpdate = testTime,
                           .nextUpdate = testTime + days{7}},
                          (signer ? *signer : m_pki).asIssuer())
        .value();
}

void TestRevocationLists::makeNext(std::chrono::sys_seconds time)
{
    const auto request = nextListRequest(m_project, authority(), {.madeAt = time});
    addMadeList(authority(), x509::issueCrl(request, m_pki.asIssuer()).value());
}

void TestRevocationLists::states_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("state");
    QTest::newRow("before") << -1 << int(ListState::NotYetValid);
    QTest::newRow("at once") << 0 << int(ListState::Current);
    QTest::newRow("last second") << 7 * 86400 - 1 << int(ListState::Current);
    QTest::newRow("due") << 7 * 86400 << int(ListState::Outdated);
}

void TestRevocationLists::states()
{
    QFETCH(int, seconds);
    QFETCH(int, state);
    QCOMPARE(int(stateOf(list("1"), testTime + std::chrono::seconds{seconds})), state);
}

void TestRevocationLists::importing()
{
    revoke(authority(), {"0A", testTime, RevocationReason::Unspecified});
    revoke(authority(), {"0B", testTime, RevocationReason::Superseded});
    const auto crl =
        list("5", {{"0A", testTime, x509::CrlReason::KeyCompromise, testTime - days{1}},
                   {"0C", testTime, x509::CrlReason::AuthorityCompromise}});
    const Authority before = authority();

    const auto preview = previewImport(authority(), crl, testTime);
    QVERIFY(preview.has_value());
    QVERIFY(authority() == before);
    QCOMPARE(serialsOf(preview->revoked), (QStringList{"0A", "0C"}));
    QCOMPARE(preview->restored.size(), 0U);

    QVERIFY(importList(authority(), crl, testTime).has_value());
    QCOMPARE(serialsOf(authority().revocations), (QStringList{"0A", "0B", "0C"}));
    QVERIFY(*findRevocation(authority(), "0A") ==
            (Revocation{"0A", testTime, RevocationReason::KeyCompromise, testTime - days{1}}));
    QCOMPARE(authority().revocationLists.size(), 1U);
    QCOMPARE(authority().revocationLists.front().origin, ListOrigin::Imported);
    QCOMPARE(authority().lastListNumber, std::string("5"));
}

/// A list that no longer names a certificate lifts its hold, but no final revocation, and no
/// hold that is younger than the list.
void TestRevocationLists::holdsEnd()
{
    const auto hold = RevocationReason::CertificateHold;
    revoke(authority(), {"0A", testTime - days{1}, hold});
    revoke(authority(), {"0B", testTime + days{1}, hold});
    revoke(authority(), {"0C", testTime - days{1}, RevocationReason::Superseded});
    const auto change = importList(authority(), list("1"), testTime);
    QCOMPARE(change->restored, std::vector<std::string>{"0A"});
    QCOMPARE(serialsOf(authority().revocations), (QStringList{"0B", "0C"}));
}

void TestRevocationLists::oldNumbers()
{
    QVERIFY(importList(authority(), list("10", {{"0A", testTime}}), testTime).has_value());
    const auto old = importList(
        authority(), list("9", {{"0B", testTime, x509::CrlReason::KeyCompromise}}), testTime);
    QCOMPARE(codesOf(old->findings), Codes{DiagnosticCode::CrlSuperseded});
    QCOMPARE(serialsOf(authority().revocations), QStringList{"0A"});
    QCOMPARE(authority().revocationLists.size(), 2U);
    QCOMPARE(authority().lastListNumber, std::string("10"));
    QCOMPARE(newestList(authority())->crl.number(), std::string("10"));
}

void TestRevocationLists::replaced_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<int>("begin");
    QTest::addColumn<bool>("isReplaced");
    const auto addRow = [](const char *name, const char *number, int begin, bool isReplaced) {
        QTest::newRow(name) << QByteArray(number) << begin << isReplaced;
    };
    // Beside list 9 of the day before.
    addRow("higher number", "10", -1, true);
    addRow("higher number, older date", "10", -2, true);
    addRow("lower number, younger date", "8", 0, false);
    addRow("same number, younger date", "9", 0, true);
    addRow("same number, same date", "9", -1, false);
    addRow("holds from tomorrow on", "10", 1, false);
    addRow("holds from now on", "10", 0, true);
}

void TestRevocationLists::replaced()
{
    QFETCH(QByteArray, number);
    QFETCH(int, begin);
    QFETCH(bool, isReplaced);
    const std::vector<RevocationList> lists{
        {listFrom("9", -1), ListOrigin::Imported},
        {listFrom(number.toStdString(), begin), ListOrigin::Imported}};
    const auto *found = replacementFor(lists, lists.front().crl, testTime);
    QCOMPARE(found, isReplaced ? &lists.back() : nullptr);
    QCOMPARE(replacementFor(std::span(lists).first(1), lists.front().crl, testTime), nullptr);
}

void TestRevocationLists::newestOfOneNumber()
{
    authority().revocationLists = {{listFrom("9", 0), ListOrigin::Imported},
                                   {listFrom("9", -5), ListOrigin::Imported}};
    QCOMPARE(newestList(authority()), &authority().revocationLists.front());
}

void TestRevocationLists::knownLists()
{
    const auto crl = list("1", {{"0A", testTime}});
    QVERIFY(importList(authority(), crl, testTime).has_value());
    const Authority before = authority();
    const auto again = importList(authority(), crl, testTime);
    QVERIFY(codesOf(again->findings).contains(DiagnosticCode::CrlKnown));
    QVERIFY(authority() == before);
}

void TestRevocationLists::refused_data()
{
    QTest::addColumn<bool>("isOfOtherName");
    QTest::newRow("other authority") << true;
    QTest::newRow("same name, other key") << false;
}

void TestRevocationLists::refused()
{
    QFETCH(bool, isOfOtherName);
    const test::TestAuthority other(isOfOtherName ? "Other" : "CA");
    const Authority before = authority();
    const auto refused = importList(authority(), list("1", {{"0A", testTime}}, &other), testTime);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, DiagnosticCode::CrlSignature);
    QVERIFY(authority() == before);
}

void TestRevocationLists::findings_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<Codes>("codes");
    QTest::newRow("current") << 0 << Codes{};
    QTest::newRow("not yet valid") << -1 << Codes{DiagnosticCode::CrlNotYetValid};
    QTest::newRow("outdated") << 7 << Codes{DiagnosticCode::CrlOutdated};
}

/// Such a list still says who was revoked.
void TestRevocationLists::findings()
{
    QFETCH(int, day);
    QFETCH(Codes, codes);
    const auto change =
        importList(authority(), list("1", {{"0A", testTime}}), testTime + days{day});
    QVERIFY(change.has_value());
    QCOMPARE(codesOf(change->findings), codes);
    QCOMPARE(serialsOf(authority().revocations), QStringList{"0A"});
}

void TestRevocationLists::signers()
{
    const test::TestAuthority sameName("CA");
    m_project.authorities.push_back(sameName.asModel(AuthorityKind::Uploaded));
    m_project.authorities.back().id = AuthorityId{2};
    QCOMPARE(findSigner(m_project, list("1"))->id, AuthorityId{1});
    QCOMPARE(findSigner(m_project, list("1", {}, &sameName))->id, AuthorityId{2});
    const test::TestAuthority unknown("Unknown");
    QCOMPARE(findSigner(m_project, list("1", {}, &unknown)), nullptr);
}

void TestRevocationLists::making()
{
    revoke(authority(), {"0A", testTime, RevocationReason::KeyCompromise, testTime - days{2}});
    revoke(authority(), {"0B", testTime + days{1}, RevocationReason::Superseded});
    const auto request =
        nextListRequest(m_project, authority(), {.madeAt = testTime, .validFor = days{3}});
    QCOMPARE(request.number, std::string("1"));
    QVERIFY(request.thisUpdate == testTime && request.nextUpdate == testTime + days{3});
    // What is to be revoked later is not in it yet.
    QCOMPARE(request.entries.size(), 1U);
    QVERIFY(request.entries.front() == toCrlEntry(authority().revocations.front()));

    const auto crl = x509::issueCrl(request, m_pki.asIssuer());
    QVERIFY(crl.has_value());
    QVERIFY(crl->entries() == request.entries);
    addMadeList(authority(), *crl);
    QCOMPARE(authority().revocationLists.front().origin, ListOrigin::Made);
    QCOMPARE(nextListRequest(m_project, authority(), {.madeAt = testTime}).number,
             std::string("2"));
}

void TestRevocationLists::expiredCertificates()
{
    const x509::Certificate expired = m_pki.issue("expired", -10, -1);
    const x509::Certificate valid = m_pki.issue("valid", -10, 10);
    m_project.certificates = {test::client(expired), test::client(valid)};
    for (const x509::Certificate &certificate : {expired, valid}) {
        revoke(authority(), {certificate.serial(), testTime - days{5}});
    }
    const auto entriesWith = [this](bool includesExpired) {
        const ListOrder order{.madeAt = testTime, .includesExpired = includesExpired};
        return nextListRequest(m_project, authority(), order).entries;
    };
    QCOMPARE(entriesWith(true).size(), 2U);
    QCOMPARE(entriesWith(false).size(), 1U);
    QCOMPARE(entriesWith(false).front().serial, valid.serial());
}

/// The number stays when the list is thrown away.
void TestRevocationLists::numbersAreNeverReused()
{
    makeNext(testTime);
    makeNext(testTime);
    authority().revocationLists.clear();
    QCOMPARE(nextListRequest(m_project, authority(), {.madeAt = testTime}).number,
             std::string("3"));
    const std::string large(49, '9');
    QVERIFY(importList(authority(), list(large), testTime).has_value());
    QCOMPARE(nextListRequest(m_project, authority(), {.madeAt = testTime}).number,
             "1" + std::string(49, '0'));
}

void TestRevocationLists::needsNew()
{
    QVERIFY(!needsNewList(m_project, authority(), testTime));
    revoke(authority(), {"0A", testTime});
    QVERIFY(needsNewList(m_project, authority(), testTime));
    makeNext(testTime);
    QVERIFY(!needsNewList(m_project, authority(), testTime));
    QVERIFY(needsNewList(m_project, authority(), testTime + days{7}));
    revoke(authority(), {"0B", testTime});
    QVERIFY(needsNewList(m_project, authority(), testTime));
}

QTEST_APPLESS_MAIN(TestRevocationLists)
#include "tst_revocation_lists.moc"
