// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/revocation_record.h"
#include "tests/support/command_folder.h"

#include <QFileInfo>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;

/// `cert revoke` and `cert restore`.
class TestCertRevoke : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void revokes_data();
    void revokes();
    void namesTheListThatIsWanted();
    void outlivesTheCertificate();
    void holdBecomesFinal();
    void changesNothingTwice();
    void restores();
    void allOrNone();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] Answer revoke(const QString &options) const
    {
        return m_folder.run(u"cert revoke --project project.json "_s + options);
    }
    [[nodiscard]] Answer restore(const QString &options) const
    {
        return m_folder.run(u"cert restore --project project.json "_s + options);
    }
    [[nodiscard]] std::vector<model::Revocation> record(std::size_t authority) const
    {
        return m_folder.project(u"project.json"_s).authorities[authority].revocations;
    }

    CommandFolder m_folder;
    QByteArray m_project;
};

/// “managed” issued m and “sub”, an authority; “uploaded” issued u and has the serial numbers 0A
/// in common with “managed”.
void TestCertRevoke::initTestCase()
{
    QVERIFY(m_folder.makeProject(u"project.json"_s));
    QVERIFY(m_folder.makeAuthority(u"managed"_s, u"--project project.json"_s));
    QVERIFY(m_folder.makeAuthority(u"uploaded"_s, u"--project project.json --kind uploaded"_s));
    QVERIFY(m_folder.makeAuthority(u"sub"_s, u"--project project.json --serial 5B --issuer "
                                             "managed.pem --issuer-key managed.key"_s));
    const auto issue = [this](const QString &issuer, const QString &name, const QString &serial) {
        return m_folder
                   .run(u"cert issue --project project.json --issuer %1 --ca-key %1.key --name %2 "
                        "--serial %3 --plain-key --force --key-out x.key --out x.pem"_s.arg(
                            issuer, name, serial))
                   .code == 0;
    };
    QVERIFY(issue(u"managed"_s, u"m"_s, u"01A2"_s));
    QVERIFY(issue(u"managed"_s, u"m-ten"_s, u"0A"_s));
    QVERIFY(issue(u"uploaded"_s, u"u"_s, u"02"_s));
    QVERIFY(issue(u"uploaded"_s, u"u-ten"_s, u"0A"_s));
    m_project = contentOf(u"project.json"_s);
}

void TestCertRevoke::init()
{
    QVERIFY(putFile(u"project.json"_s, m_project));
}

void TestCertRevoke::revokes_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("authority");
    QTest::addColumn<std::string>("serial");
    QTest::addColumn<model::RevocationReason>("reason");
    const auto addRow = [](const char *name, const QString &options, int authority,
                           const char *serial, model::RevocationReason reason) {
        QTest::newRow(name) << options << authority << std::string(serial) << reason;
    };
    using enum model::RevocationReason;
    addRow("by name", u"m"_s, 0, "01A2", Unspecified);
    addRow("by serial number", u"01A2"_s, 0, "01A2", Unspecified);
    addRow("as openssl writes it", u"1:a2"_s, 0, "01A2", Unspecified);
    addRow("as programmers write it", u"0x1a2"_s, 0, "01A2", Unspecified);
    addRow("one of two", u"0A --issuer uploaded"_s, 1, "0A", Unspecified);
    addRow("an authority", u"sub"_s, 0, "5B", Unspecified);
    addRow("an authority by its serial number", u"5b"_s, 0, "5B", Unspecified);
    addRow("not in the project", u"77FF --issuer uploaded"_s, 1, "77FF", Unspecified);
    addRow("key compromise", u"m --reason keyCompromise"_s, 0, "01A2", KeyCompromise);
    addRow("CA compromise", u"m --reason cACompromise"_s, 0, "01A2", AuthorityCompromise);
    addRow("affiliation", u"m --reason affiliationChanged"_s, 0, "01A2", AffiliationChanged);
    addRow("superseded", u"m --reason superseded"_s, 0, "01A2", Superseded);
    addRow("cessation", u"m --reason cessationOfOperation"_s, 0, "01A2", CessationOfOperation);
    addRow("hold", u"m --reason certificateHold"_s, 0, "01A2", CertificateHold);
    addRow("privilege", u"m --reason privilegeWithdrawn"_s, 0, "01A2", PrivilegeWithdrawn);
    addRow("attributes", u"m --reason aACompromise"_s, 0, "01A2", AttributeAuthorityCompromise);
}

void TestCertRevoke::revokes()
{
    QFETCH(QString, options);
    QFETCH(int, authority);
    QFETCH(std::string, serial);
    QFETCH(model::RevocationReason, reason);
    const Answer answer =
        revoke(options + u" --at 2026-11-20T10:00:00Z --invalid-since 2026-11-01"_s);
    QVERIFY2(answer.code == 0, qPrintable(answer.errors));
    QVERIFY2(answer.errors.contains(QString::fromStdString(serial)), qPrintable(answer.errors));
    using namespace std::chrono;
    const model::Revocation wanted{.serial = serial,
                                   .at = sys_days{2026y / 11 / 20} + 10h,
                                   .reason = reason,
                                   .invalidSince = sys_days{2026y / 11 / 1}};
    QCOMPARE(record(static_cast<std::size_t>(authority)), std::vector{wanted});
    QVERIFY(record(static_cast<std::size_t>(1 - authority)).empty());
}

/// Commands have no key at hand for the list that the project wants.
void TestCertRevoke::namesTheListThatIsWanted()
{
    QVERIFY(!revoke(u"77FF --issuer managed"_s).errors.contains(u"cert crl"_s));
    QByteArray project = contentOf(u"project.json"_s);
    project.insert(project.indexOf('{') + 1, "\"makesListOnRevocation\": true,");
    QVERIFY(putFile(u"project.json"_s, project));
    QVERIFY(revoke(u"77EE --issuer managed"_s).errors.contains(u"“cert crl” makes it"_s));
}

void TestCertRevoke::outlivesTheCertificate()
{
    QCOMPARE(revoke(u"77FF --issuer managed"_s).code, 0);
    const Answer again = revoke(u"77FF"_s);
    QCOMPARE(again.code, 0);
    QVERIFY2(again.errors.contains(u"“77FF” is revoked already."_s), qPrintable(again.errors));
    QCOMPARE(restore(u"77FF"_s).code, 0);
    QVERIFY(record(0).empty());
}

void TestCertRevoke::holdBecomesFinal()
{
    QCOMPARE(revoke(u"u --reason certificateHold"_s).code, 0);
    QVERIFY(record(1).front().isOnHold());
    QCOMPARE(revoke(u"u --reason superseded"_s).code, 0);
    QCOMPARE(record(1).size(), 1U);
    QCOMPARE(record(1).front().reason, model::RevocationReason::Superseded);
    const Answer back = revoke(u"u --reason certificateHold"_s);
    QVERIFY2(back.errors.contains(u"“u” is revoked already, for another reason: Superseded."_s),
             qPrintable(back.errors));
    QCOMPARE(back.code, 1);
}

/// A project that stays as it is is not written.
void TestCertRevoke::changesNothingTwice()
{
    QCOMPARE(revoke(u"m --at 2026-11-20"_s).code, 0);
    const QByteArray before = contentOf(u"project.json"_s);
    QVERIFY(QFile::setPermissions(u"project.json"_s, QFile::ReadOwner));
    QFile file(u"project.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QDateTime past = QDateTime::currentDateTimeUtc().addDays(-1);
    QVERIFY(file.setFileTime(past, QFileDevice::FileModificationTime));
    const Answer again = revoke(u"m"_s);
    QCOMPARE(again.code, 0);
    QVERIFY2(again.errors.contains(u"“m” is revoked already."_s), qPrintable(again.errors));
    const Answer other = restore(u"u"_s);
    QCOMPARE(other.code, 0);
    QVERIFY2(other.errors.contains(u"“u” is not revoked."_s), qPrintable(other.errors));
    QCOMPARE(QFileInfo(u"project.json"_s).lastModified().toSecsSinceEpoch(),
             past.toSecsSinceEpoch());
    QCOMPARE(contentOf(u"project.json"_s), before);
    QVERIFY(QFile::setPermissions(u"project.json"_s, QFile::ReadOwner | QFile::WriteOwner));
}

void TestCertRevoke::restores()
{
    QCOMPARE(revoke(u"m m-ten --reason keyCompromise"_s).code, 0);
    QCOMPARE(record(0).size(), 2U);
    const Answer managed = restore(u"m 0A --issuer managed"_s);
    QVERIFY2(managed.code == 0, qPrintable(managed.errors));
    QVERIFY2(managed.errors.contains(u"“m” is not revoked any more."_s),
             qPrintable(managed.errors));
    QVERIFY(record(0).empty());

    QCOMPARE(revoke(u"u --reason certificateHold"_s).code, 0);
    QCOMPARE(restore(u"02"_s).code, 0);
    QVERIFY(record(1).empty());
    QCOMPARE(contentOf(u"project.json"_s), m_project);
}

void TestCertRevoke::allOrNone()
{
    const Answer answer = revoke(u"m nobody"_s);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.errors.contains(u"“nobody”"_s) && !answer.errors.contains(u"“m”"_s),
             qPrintable(answer.errors));
    QCOMPARE(contentOf(u"project.json"_s), m_project);
}

void TestCertRevoke::refusals_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const auto addRow = [](const char *name, const QString &line, int code, const QString &said,
                           const QString &before = {}) {
        QTest::newRow(name) << before << line << code << said;
    };
    const QString project = u" --project project.json "_s;
    addRow("no project", u"cert revoke m"_s, 2, u"--project FILE is missing."_s);
    addRow("missing project", u"cert revoke --project missing m"_s, 3, u"missing"_s);
    addRow("no name", u"cert revoke"_s + project, 2, u"Say which certificates"_s);
    addRow("unknown", u"cert revoke nobody"_s + project, 1,
           u"“nobody” is no certificate that a CA of the project issued."_s);
    addRow("unknown serial number", u"cert revoke 99"_s + project, 1, u"“99” is no certificate"_s);
    addRow("a root", u"cert revoke uploaded --issuer managed"_s + project, 1,
           u"“uploaded” is no certificate"_s);
    addRow("of another authority", u"cert revoke m --issuer uploaded"_s + project, 1,
           u"“m” is no certificate"_s);
    addRow("two meanings", u"cert revoke 0A"_s + project, 1,
           u"“0A” could be several certificates: say which CA with --issuer."_s);
    addRow("reason", u"cert revoke m --reason anger"_s + project, 2,
           u"--reason takes one of these: unspecified, keyCompromise,"_s);
    addRow("time", u"cert revoke m --at noon"_s + project, 2, u"“noon” is no time in ISO 8601"_s);
    addRow("invalid since", u"cert revoke m --invalid-since noon"_s + project, 2, u"“noon”"_s);
    addRow("final", u"cert restore u"_s + project, 1,
           u"u: A full revocation by an uploaded CA cannot be taken back; only “on hold” can."_s,
           u"cert revoke u"_s + project);
    addRow("restore nothing", u"cert restore"_s + project, 2, u"Say which certificates"_s);
    addRow("restore without project", u"cert restore m"_s, 2, u"--project FILE is missing."_s);
    addRow("restore unknown", u"cert restore nobody"_s + project, 1, u"“nobody”"_s);
}

void TestCertRevoke::refusals()
{
    QFETCH(QString, before);
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QString, said);
    if (!before.isEmpty()) {
        QCOMPARE(m_folder.run(before).code, 0);
    }
    const QByteArray project = contentOf(u"project.json"_s);
    const Answer answer = m_folder.run(line);
    QVERIFY2(answer.errors.contains(said), qPrintable(answer.errors));
    QCOMPARE(answer.code, code);
    QVERIFY(answer.output.isEmpty());
    QCOMPARE(contentOf(u"project.json"_s), project);
}

QTEST_GUILESS_MAIN(TestCertRevoke)
#include "tst_cert_revoke.moc"
