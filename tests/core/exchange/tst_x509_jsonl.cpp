// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/x509_jsonl.h"

#include "core/x509/crl_issue.h"
#include "tests/support/bytes.h"
#include "tests/support/test_pki.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::exchange;
using namespace rulewright::test;
using namespace rulewright::x509;

namespace
{

QString base64(std::span<const std::uint8_t> der)
{
    return QString::fromLatin1(toByteArray(der).toBase64());
}

QJsonArray list(const QString &entry)
{
    return {entry};
}

std::string toLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

/// Cases of verification in JSON, one per line.
class TestX509Jsonl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void errors_data();
    void errors();
    void answerLine();
    void corpus();

private:
    /// A good case: the leaf, its intermediate, its root and the list of the intermediate.
    [[nodiscard]] QJsonObject goodCase() const;

    TestAuthority m_root{"Root"};
    TestAuthority m_sub = m_root.subordinate("Sub");
    Certificate m_leaf = m_sub.issue("device", -1, 1);
    QString m_cleanList;
    QString m_hitList;
};

void TestX509Jsonl::initTestCase()
{
    CrlRequest request{.entries = {},
                       .number = "1",
                       .thisUpdate = testTime - std::chrono::days{1},
                       .nextUpdate = testTime + std::chrono::days{1}};
    m_cleanList = base64(issueCrl(request, m_sub.asIssuer())->der());
    request.entries = {{m_leaf.serial(), testTime, CrlReason::KeyCompromise}};
    m_hitList = base64(issueCrl(request, m_sub.asIssuer())->der());
}

QJsonObject TestX509Jsonl::goodCase() const
{
    return {{u"id"_s, u"case"_s},
            {u"leaf"_s, base64(m_leaf.der())},
            {u"intermediates"_s, list(base64(m_sub.certificate().der()))},
            {u"anchors"_s, list(base64(m_root.certificate().der()))},
            {u"crls"_s, list(m_cleanList)},
            {u"time"_s, u"2026-06-15T00:00:00Z"_s}};
}

void TestX509Jsonl::answers_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<bool>("isAccepted");
    QTest::addColumn<QByteArray>("reason");
    const auto addRow = [](const char *name, const QJsonObject &changes, const char *reason) {
        QTest::newRow(name) << changes << (reason == QByteArray("ok")) << QByteArray(reason);
    };
    const QString leaf = base64(m_leaf.der());
    std::vector<std::uint8_t> longer(m_leaf.der().begin(), m_leaf.der().end());
    longer.push_back(0);
    addRow("good", {}, "ok");
    addRow("unknown members and null", {{u"new"_s, 1}, {u"policy"_s, QJsonValue::Null}}, "ok");
    addRow("expired", {{u"time"_s, u"2026-06-16T00:00:00Z"_s}}, "certificate has expired");
    addRow("no intermediates", {{u"intermediates"_s, QJsonArray()}},
           "unable to get local issuer certificate");
    addRow("intermediate trusted",
           {{u"anchors"_s, list(base64(m_sub.certificate().der()))}, {u"partial_chain"_s, true}},
           "ok");
    addRow("intermediate trusted, whole chains only",
           {{u"anchors"_s, list(base64(m_sub.certificate().der()))}},
           "unable to get issuer certificate");
    addRow("not revoked", {{u"crl_check"_s, u"leaf"_s}}, "ok");
    addRow("revoked", {{u"crl_check"_s, u"leaf"_s}, {u"crls"_s, list(m_hitList)}},
           "certificate revoked");
    addRow("revoked, but not asked", {{u"crls"_s, list(m_hitList)}}, "ok");
    addRow("status unknown", {{u"crl_check"_s, u"all"_s}}, "unable to get certificate CRL");
    addRow("depth", {{u"max_depth"_s, 0}}, "certificate chain too long");
    addRow("level", {{u"auth_level"_s, 5}}, "EE certificate key too weak");
    addRow("strict", {{u"strict"_s, true}}, "ok");
    addRow("policy wanted",
           {{u"policy"_s, QJsonObject{{u"initial_policy_set"_s, list(u"1.2.3"_s)},
                                      {u"explicit_policy"_s, true}}}},
           "no explicit policy");
    addRow("any policy",
           {{u"policy"_s, QJsonObject{{u"initial_policy_set"_s, list(u"anyPolicy"_s)}}}}, "ok");
    addRow("bytes after the leaf", {{u"leaf"_s, base64(longer)}},
           "1 bytes follow the end of the certificate.");
    addRow("bytes after an intermediate", {{u"intermediates"_s, list(base64(longer))}},
           "1 bytes follow the end of the certificate.");
    addRow("list is a certificate", {{u"crl_check"_s, u"leaf"_s}, {u"crls"_s, list(leaf)}},
           "This is not a revocation list that can be read: wrong tag");
    addRow("web server for any purpose",
           {{u"leaf"_s, base64(m_sub.issue("w", -1, 1, CertificateProfile::Server).der())},
            {u"purpose"_s, u"any"_s}},
           "ok");
    addRow("web server",
           {{u"leaf"_s, base64(m_sub.issue("w", -1, 1, CertificateProfile::Server).der())}},
           "unsuitable certificate purpose");
}

void TestX509Jsonl::answers()
{
    QFETCH(QJsonObject, changes);
    QFETCH(bool, isAccepted);
    QFETCH(QByteArray, reason);
    QJsonObject wanted = goodCase();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        wanted[change.key()] = change.value();
    }
    const auto answer = verifyJsonLine(toLine(wanted));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->id, std::string("case"));
    QCOMPARE(QByteArray::fromStdString(answer->reason), reason);
    QCOMPARE(answer->isAccepted, isAccepted);
}

void TestX509Jsonl::errors_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("message");
    const auto addRow = [](const char *name, const QByteArray &line, const char *message) {
        QTest::newRow(name) << line << QByteArray(message);
    };
    const auto with = [this](const QString &key, const QJsonValue &value) {
        QJsonObject wanted = goodCase();
        wanted[key] = value;
        return QByteArray::fromStdString(toLine(wanted));
    };
    addRow("no object", "[]", "/: expected object, found array.");
    addRow("no id", R"({"leaf":"","time":"2026-06-15T00:00:00Z"})",
           "/: the member “id” is missing.");
    addRow("no leaf", R"({"id":"x","time":"2026-06-15T00:00:00Z"})",
           "/: the member “leaf” is missing.");
    addRow("no base64", with(u"leaf"_s, u"?"_s), "/leaf: expected base64, found other text.");
    addRow("anchor of the wrong kind", with(u"anchors"_s, QJsonArray{1}),
           "/anchors/0: expected string, found number.");
    addRow("time", with(u"time"_s, u"yesterday"_s), "/time: “yesterday” is not known here.");
    addRow("purpose", with(u"purpose"_s, u"mail"_s), "/purpose: “mail” is not known here.");
    addRow("crl_check", with(u"crl_check"_s, u"some"_s), "/crl_check: “some” is not known here.");
    addRow("depth", with(u"max_depth"_s, u"deep"_s), "/max_depth: expected integer, found string.");
}

void TestX509Jsonl::errors()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, message);
    const auto answer = verifyJsonLine(line.toStdString());
    QVERIFY(!answer.has_value());
    const Error &error = answer.error();
    QCOMPARE(QByteArray::fromStdString(formatMessage(englishText(error.code), error.arguments)),
             message);
}

void TestX509Jsonl::answerLine()
{
    // Raw strings stay outside the macros: moc does not read them there.
    const std::string accepted = R"({"id":"a\"b","result":"SUCCESS","reason":"ok"})";
    const std::string refused = R"({"id":"c","result":"FAILURE","reason":"CRL has expired"})";
    QCOMPARE(toJsonLine({"a\"b", true, "ok"}), accepted);
    QCOMPARE(toJsonLine({"c", false, "CRL has expired"}), refused);
    QCOMPARE(verifyJsonLine("{").error().code, DiagnosticCode::JsonSyntax);
}

/// Cases that others made, where RULEWRIGHT_CORPUS names a folder with x509.jsonl.
void TestX509Jsonl::corpus()
{
    const QString folder = qEnvironmentVariable("RULEWRIGHT_CORPUS");
    if (folder.isEmpty()) {
        QSKIP("RULEWRIGHT_CORPUS names no folder with x509.jsonl.");
    }
    QFile file(folder + u"/x509.jsonl"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int checkedCases = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const QJsonObject wanted = QJsonDocument::fromJson(line).object();
        const auto answer = verifyJsonLine(line.toStdString());
        const QString id = wanted[u"id"_s].toString();
        QVERIFY2(answer.has_value(), qPrintable(id));
        QVERIFY2(answer->isAccepted == (wanted[u"expected"_s].toString() == u"SUCCESS"_s),
                 qPrintable(id + u": "_s + QString::fromStdString(answer->reason)));
        ++checkedCases;
    }
    qInfo("%d cases were checked", checkedCases);
    QVERIFY(checkedCases > 0);
}

QTEST_APPLESS_MAIN(TestX509Jsonl)
#include "tst_x509_jsonl.moc"
