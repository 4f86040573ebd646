// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/list_making.h"

#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/certificates/inventory_changes.h"
#include "ui/document/key_ring.h"

using namespace Qt::StringLiterals;
using namespace rulewright;

/// Revocation lists made by the way when something is revoked.
class TestListMaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void revoking_data();
    void revoking();
    void severalAuthorities();
    void restoringMakesTheNext();
    void otherChangesMakeNone();
    void signersWithoutTheRight();
    void keepsAListOfOneAuthority();

private:
    [[nodiscard]] RevocationChoice choice(int days = 0) const
    {
        return {.at = test::testTime + std::chrono::days{days},
                .reason = model::RevocationReason::KeyCompromise};
    }

    [[nodiscard]] MakingContext context() const
    {
        return {m_project, *m_keys, m_store, test::testTime};
    }

    const test::TestAuthority m_first{"First"};
    const test::TestAuthority m_second{"Second"};
    model::Project m_project;
    std::unique_ptr<KeyRing> m_keys;
    test::Sandbox m_sandbox;
    const KeyStore m_store{m_sandbox.path(u"keys"_s)};
};

void TestListMaking::init()
{
    m_project = {};
    m_project.makesListOnRevocation = true;
    m_project.authorities = {m_first.asModel(model::AuthorityKind::Managed),
                             m_second.asModel(model::AuthorityKind::Managed)};
    m_project.authorities.back().id = model::AuthorityId{2};
    m_project.certificates = {test::client(m_first.issue("a", -5, 5)),
                              test::client(m_second.issue("b", -5, 5))};
    m_project.certificates.back().id = model::CertificateId{2};
    m_keys = std::make_unique<KeyRing>();
    test::addKey(*m_keys, m_first);
}

void TestListMaking::revoking_data()
{
    QTest::addColumn<bool>("isWanted");
    QTest::addColumn<unsigned int>("certificate");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isMade");
    QTest::addColumn<QString>("report");
    const auto row = [](const char *name, bool isWanted, unsigned int certificate, int days,
                        bool isMade, const QString &report) {
        QTest::newRow(name) << isWanted << certificate << days << isMade << report;
    };
    row("wanted", true, 1, 0, true, u"Made revocation list no. 1 of “First”."_s);
    row("not wanted", false, 1, 0, false, {});
    row("without the key", true, 2, 0, false,
        u"No revocation list was made. The private key of “Second” is not on this "
        "computer. Import the key first."_s);
    row("dated ahead", true, 1, 3, false,
        u"Generate a revocation list of “First” at 2026-06-18 00:00:00 UTC or later: the "
        "revocation holds from then on, and no list can name it before."_s);
    row("dated ahead, not wanted", false, 1, 3, false, {});
    row("dated back", true, 1, -3, true, u"Made revocation list no. 1 of “First”."_s);
}

void TestListMaking::revoking()
{
    QFETCH(bool, isWanted);
    QFETCH(unsigned int, certificate);
    QFETCH(int, days);
    QFETCH(bool, isMade);
    m_project.makesListOnRevocation = isWanted;
    const Inventory revoked =
        withRevoked(m_project, {model::CertificateId{certificate}}, choice(days));
    const ListedChange change = withNextLists(context(), revoked);
    QTEST(change.report, "report");
    const model::Authority &authority = change.inventory.authorities[certificate - 1];
    QCOMPARE(authority.revocations, revoked.authorities[certificate - 1].revocations);
    QCOMPARE(authority.revocationLists.size(), isMade ? 1U : 0U);
    if (isMade) {
        const x509::Crl &list = authority.revocationLists.front().crl;
        QCOMPARE(list.entries().size(), 1U);
        QCOMPARE(list.entries().front().reason, x509::CrlReason::KeyCompromise);
        QVERIFY(list.nextUpdate() == test::testTime + std::chrono::days{7});
    }
    QCOMPARE(change.inventory.makesListOnRevocation, isWanted);
    QVERIFY(change.inventory.certificates == m_project.certificates);
}

/// Each has its own list, or its own reason for having none.
void TestListMaking::severalAuthorities()
{
    const ListedChange change = withNextLists(
        context(),
        withRevoked(m_project, {model::CertificateId{1}, model::CertificateId{2}}, choice()));
    QVERIFY(change.report.startsWith(u"Made revocation list no. 1 of “First”. No "_s));
    QCOMPARE(change.inventory.authorities.front().revocationLists.size(), 1U);
    QVERIFY(change.inventory.authorities.back().revocationLists.empty());
}

void TestListMaking::restoringMakesTheNext()
{
    const auto change = [this](Inventory inventory) {
        ListedChange listed = withNextLists(context(), std::move(inventory));
        putInto(m_project, std::move(listed.inventory));
        return listed.report;
    };
    change(withRevoked(m_project, {model::CertificateId{1}}, choice()));
    QCOMPARE(change(withRestored(m_project, {model::CertificateId{1}})),
             u"Made revocation list no. 2 of “First”."_s);
    QVERIFY(model::newestList(m_project.authorities.front())->crl.entries().empty());
}

void TestListMaking::otherChangesMakeNone()
{
    m_project.authorities.front().revocations = {
        {.serial = "0A", .at = test::testTime - std::chrono::days{1}}};
    const ListedChange removed =
        withNextLists(context(), withoutCertificates(m_project, {model::CertificateId{1}}));
    QVERIFY(removed.report.isEmpty());
    QVERIFY(removed.inventory.authorities == m_project.authorities);
}

void TestListMaking::signersWithoutTheRight()
{
    model::Authority leaf = m_project.authorities.front();
    leaf.certificate = m_project.certificates.front().leaf;
    QCOMPARE(whyNoList(leaf, KeyAccess::Open),
             u"“First” may not sign revocation lists: its key usage leaves that out."_s);
    QVERIFY(!makeNextList(context(), leaf, {.madeAt = test::testTime}));
    const model::Authority &root = m_project.authorities.front();
    QVERIFY(whyNoList(root, KeyAccess::Open).isEmpty());
    QCOMPARE(whyNoList(root, KeyAccess::Locked), u"Unlock the private key of “First” first."_s);
    const auto list = makeNextList(context(), m_project.authorities.front(),
                                   {.madeAt = test::testTime, .validFor = {}});
    QVERIFY(!list.has_value());
    QVERIFY(list.error().startsWith(u"The revocation list could not be made: "_s));
}

void TestListMaking::keepsAListOfOneAuthority()
{
    const auto list =
        makeNextList(context(), m_project.authorities.front(), {.madeAt = test::testTime});
    QVERIFY(list.has_value());
    const Inventory kept = withRevocationList(m_project, model::AuthorityId{1}, *list);
    QVERIFY(kept.authorities.front().revocationLists ==
            (std::vector<model::RevocationList>{{*list, model::ListOrigin::Made}}));
    QCOMPARE(kept.authorities.front().lastListNumber, "1");
    QVERIFY(kept.authorities.back() == m_project.authorities.back());
    QVERIFY(withRevocationList(m_project, model::AuthorityId{9}, *list) == inventoryOf(m_project));
    QVERIFY(!withListsOnRevocation(m_project, false).makesListOnRevocation);
}

QTEST_GUILESS_MAIN(TestListMaking)
#include "tst_list_making.moc"
