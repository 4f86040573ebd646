// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/project_file.h"

#include "core/model/example_project.h"
#include "core/model/revocation_lists.h"
#include "core/model/revocation_record.h"
#include "core/x509/crl_issue.h"
#include "tests/support/test_pki.h"

#include <QtTest>

#include <format>

using namespace rulewright;
using namespace rulewright::exchange;

/// Projects survive a file, and files that are broken say where.
class TestProjectFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roundTrip();
    void revocationsRoundTrip();
    void provenanceRoundTrips();
    void listsMayBeAbsent();
    void settingIsOnlyThereWhenOn();
    void assumptions_data();
    void assumptions();
    void testsRoundTrip();
    void holdsNoKey();
    void errors_data();
    void errors();
    void truncation();

private:
    model::ExampleProject m_example;
    QByteArray m_file;
};

void TestProjectFile::initTestCase()
{
    m_example = model::makeExampleProject(test::testTime).value();
    m_example.project.lists = {
        {"office", model::ListKind::Ip, {"203.0.113.0/24", "2001:db8::1"}},
        {"partners", model::ListKind::Hostname, {"*.partner.example"}},
        {"networks", model::ListKind::Asn, {"64496"}},
    };
    m_file = QByteArray::fromStdString(toProjectFile(m_example.project));
}

/// Lists of an authority, dates of invalidity and every reason come back as they were.
void TestProjectFile::revocationsRoundTrip()
{
    const test::TestAuthority pki("CA");
    model::Authority authority = pki.asModel(model::AuthorityKind::Managed);
    for (const int reason : {0, 1, 2, 3, 4, 5, 6, 9, 10}) {
        const x509::CrlEntry entry{std::format("1{:X}", reason), test::testTime,
                                   static_cast<x509::CrlReason>(reason),
                                   test::testTime - std::chrono::hours{reason}};
        model::revoke(authority, model::toRevocation(entry));
    }
    model::Project project;
    project.authorities = {authority};
    for (const model::ListOrigin origin : {model::ListOrigin::Imported, model::ListOrigin::Made}) {
        const auto request = model::nextListRequest(project, project.authorities.front(),
                                                    {.madeAt = test::testTime});
        const auto crl = x509::issueCrl(request, pki.asIssuer());
        QVERIFY(crl.has_value());
        if (origin == model::ListOrigin::Made) {
            model::addMadeList(project.authorities.front(), *crl);
        } else {
            QVERIFY(model::importList(project.authorities.front(), *crl, test::testTime));
        }
    }
    const auto read = readProjectFile(toProjectFile(project));
    QVERIFY(read);
    QVERIFY(*read == project);
    QCOMPARE(read->authorities.front().lastListNumber, std::string("2"));
}

void TestProjectFile::roundTrip()
{
    const auto read = readProjectFile(m_file.toStdString());
    QVERIFY(read);
    QVERIFY(*read == m_example.project);
    QCOMPARE(toProjectFile(*read), m_file.toStdString());
}

/// Nothing is written of what is not known.
void TestProjectFile::provenanceRoundTrips()
{
    QVERIFY(!m_file.contains("addedAt"));
    model::Project project = m_example.project;
    const auto time = std::chrono::sys_seconds{std::chrono::seconds{1'700'000'000}};
    project.authorities.front().provenance = {model::CertificateOrigin::Imported, time};
    project.certificates.front().provenance = {model::CertificateOrigin::Issued, time};
    const std::string written = toProjectFile(project);
    QVERIFY(written.contains("2023-11-14T22:13:20Z"));
    const auto read = readProjectFile(written);
    QVERIFY(read);
    QVERIFY(*read == project);
}

void TestProjectFile::listsMayBeAbsent()
{
    model::Project project = m_example.project;
    project.lists.clear();
    QByteArray file = QByteArray::fromStdString(toProjectFile(project));
    const qsizetype at = file.indexOf(",\n  \"lists\": []");
    QVERIFY(at > 0);
    const auto read = readProjectFile(file.first(at).toStdString() + "\n}\n");
    QVERIFY(read);
    QVERIFY(*read == project);
}

void TestProjectFile::assumptions_data()
{
    using std::chrono::seconds;
    QTest::addColumn<model::EdgeAssumptions>("assumptions");
    QTest::addColumn<QByteArray>("members");
    const auto addRow = [](const char *name, const model::EdgeAssumptions &assumptions,
                           const QByteArray &members) {
        QTest::newRow(name) << assumptions << members;
    };
    addRow("usual", {}, {});
    addRow("filled", {.fillsUnverified = false}, "\"fillsUnverified\": false");
    addRow("expired", {.revokesExpired = true}, "\"revokesExpired\": true");
    addRow("delay", {.revocationDelay = seconds{90}}, "\"revocationDelay\": 90");
    addRow("longest delay", {.revocationDelay = model::longestRevocationDelay},
           "\"revocationDelay\": 31536000");
    addRow("usage", {.requiresClientUsage = false}, "\"requiresClientUsage\": false");
    addRow("paths", {.triesOtherPaths = false}, "\"triesOtherPaths\": false");
    addRow("two", {.fillsUnverified = false, .triesOtherPaths = false},
           "\"fillsUnverified\": false,\n    \"triesOtherPaths\": false");
}

/// Only what differs is written, so that files of before stay as they are.
void TestProjectFile::assumptions()
{
    QFETCH(model::EdgeAssumptions, assumptions);
    QFETCH(QByteArray, members);
    model::Project project = m_example.project;
    project.edgeAssumptions = assumptions;
    QByteArray file = QByteArray::fromStdString(toProjectFile(project));
    const auto read = readProjectFile(file.toStdString());
    QVERIFY(read);
    QVERIFY(*read == project);
    const QByteArray written = ",\n  \"edgeAssumptions\": {\n    " + members + "\n  }";
    QCOMPARE(file.contains(written), !members.isEmpty());
    QCOMPARE(file.replace(written, ""), m_file);
}

/// Files of before stay as they are, byte for byte.
void TestProjectFile::settingIsOnlyThereWhenOn()
{
    QVERIFY(!m_file.contains("makesListOnRevocation"));
    model::Project project = m_example.project;
    project.makesListOnRevocation = true;
    const std::string file = toProjectFile(project);
    const auto read = readProjectFile(file);
    QVERIFY(read);
    QVERIFY(*read == project);
    QByteArray without = QByteArray::fromStdString(file);
    without.replace(",\n  \"makesListOnRevocation\": true", "");
    QCOMPARE(without, m_file);
}

void TestProjectFile::testsRoundTrip()
{
    QVERIFY(!m_file.contains("\"tests\""));
    model::Project project = m_example.project;
    project.tests = {
        {.name = "nobody", .host = "api.example.com"},
        {.name = "scanner",
         .host = "api.example.com",
         .method = "POST",
         .path = "/scan",
         .certificate = project.certificates[0].leaf.fingerprintSha256(),
         .time = test::testTime,
         .expected = model::ExpectedVerdict::Challenge,
         .rule = project.rules[0].ref},
    };
    const auto read = readProjectFile(toProjectFile(project));
    QVERIFY(read);
    QVERIFY(*read == project);
}

void TestProjectFile::holdsNoKey()
{
    QVERIFY(!m_file.contains("PRIVATE KEY"));
    for (const model::ExampleKey &key : m_example.keys) {
        const QByteArray pem = QByteArray::fromStdString(std::string(key.pem.text()));
        QVERIFY(pem.startsWith("-----BEGIN PRIVATE KEY-----"));
        QVERIFY(!m_file.contains(pem.split('\n')[1]));
    }
}

void TestProjectFile::errors_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("message");
    const auto addRow = [](const char *name, const QByteArray &from, const QByteArray &to,
                           const QByteArray &message) {
        QTest::newRow(name) << from << to << message;
    };
    addRow("not JSON", "\"name\": \"Example\"", "\"name\" \"Example\"",
           "Line 4, column 18: the JSON text cannot be read: syntax error");
    addRow("other JSON", "rulewright-project", "something",
           "This JSON file is not a Rulewright project.");
    addRow("newer", "\"version\": 1", "\"version\": 2",
           "The project was made by a newer version (format 2; this program reads 1).");
    addRow("missing member", "\"expression\"", "\"expr\"",
           "/rules/0: the member “expression” is missing.");
    addRow("wrong type", "\"asksForCertificate\": true", "\"asksForCertificate\": \"yes\"",
           "/zone/hosts/0/asksForCertificate: expected boolean, found string.");
    addRow("unknown action", "\"action\": \"skip\"", "\"action\": \"allow\"",
           "/rules/0/action: “allow” is not known here.");
    addRow("unknown authority", "\"authorities\": [\n          1\n",
           "\"authorities\": [\n          7\n",
           "/zone/hosts/0/authorities/0: there is no authority “7” in this project.");
    addRow("broken certificate", "-----BEGIN CERTIFICATE-----\\nMII",
           "-----BEGIN CERTIFICATE-----\\nAAA", "This is not a certificate that can be read: ");
    addRow("broken list item", "203.0.113.0/24", "203.0.113.1/24",
           "/lists/0/items/0: expected an IP address or network, found 203.0.113.1/24.");
    addRow("list twice", "\"partners\"", "\"office\"", "/lists/1/name: “office” ");
    addRow("list name", "\"office\"", "\"Office\"",
           "/lists/0/name: expected up to 50 lower-case letters, digits and “_”, found Office.");
    addRow("number of lists", "\"lastListNumber\": \"\"", "\"lastListNumber\": \"1a\"",
           "/authorities/0/lastListNumber: expected decimal digits, found 1a.");
    addRow("broken list", "\"revocationLists\": []",
           "\"revocationLists\": [{\"crl\": \"none\", \"origin\": \"made\"}]",
           "This is not a revocation list that can be read: ");
    const auto addTest = [&](const char *name, const QByteArray &member,
                             const QByteArray &message) {
        addRow(name, "\"version\": 1",
               R"("version": 1, "tests": [{"name": "a", "host": "b", "method": "GET", )"
               R"("path": "/", "expected": "block", )" +
                   member + "}]",
               message);
    };
    addTest("test of no verdict", R"("expected": "drop")",
            "/tests/0/expected: “drop” is not known here.");
    addTest("test of no certificate", R"("certificate": "AB")",
            "/tests/0/certificate: expected 64 lower-case hexadecimal digits, found AB.");
    addTest("test of no time", R"("time": "June")", "/tests/0/time: ");
    addRow("setting", "\"version\": 1", "\"version\": 1, \"makesListOnRevocation\": 1",
           "/makesListOnRevocation: expected boolean, found number.");
    addRow("assumptions", "\"version\": 1", "\"version\": 1, \"edgeAssumptions\": true",
           "/edgeAssumptions: expected object, found boolean.");
    addRow("unknown assumption", "\"version\": 1",
           "\"version\": 1, \"edgeAssumptions\": {\"guesses\": true}",
           "/edgeAssumptions/guesses: “guesses” is not known here.");
    addRow("assumption that is no switch", "\"version\": 1",
           "\"version\": 1, \"edgeAssumptions\": {\"fillsUnverified\": 0}",
           "/edgeAssumptions/fillsUnverified: expected boolean, found number.");
    addRow("negative delay", "\"version\": 1",
           "\"version\": 1, \"edgeAssumptions\": {\"revocationDelay\": -1}",
           "/edgeAssumptions/revocationDelay: expected 0 to 31536000 seconds, found -1.");
    addRow("broken date", "\"at\": \"2026-", "\"at\": \"soon-",
           "/authorities/0/revocations/0/at: “soon-");
}

void TestProjectFile::errors()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, message);
    QByteArray broken = m_file;
    const qsizetype at = broken.indexOf(from);
    QVERIFY(at >= 0);
    broken.replace(at, from.size(), to);
    const auto read = readProjectFile(broken.toStdString());
    QVERIFY(!read);
    const QByteArray shown = QByteArray::fromStdString(
        formatMessage(englishText(read.error().code), read.error().arguments));
    QVERIFY2(shown.startsWith(message), shown.constData());
}

void TestProjectFile::truncation()
{
    for (qsizetype length = 0; length < m_file.size() - 1; length += 7) {
        QVERIFY(!readProjectFile(m_file.first(length).toStdString()));
    }
}

QTEST_APPLESS_MAIN(TestProjectFile)
#include "tst_project_file.moc"
