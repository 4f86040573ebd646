// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/chain.h"

#include "core/x509/encoding.h"
#include "tests/support/test_pki.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace rulewright;
using namespace rulewright::test;
using namespace rulewright::x509;

namespace
{

using Object = QJsonObject;

std::optional<Certificate> decode(const QJsonValue &value)
{
    const QByteArray der = QByteArray::fromBase64(value.toString().toLatin1());
    const std::vector<std::uint8_t> octets(der.begin(), der.end());
    auto certificate = Certificate::parse(octets);
    return certificate ? std::optional(*certificate) : std::nullopt;
}

std::vector<Certificate> decodeAll(const QJsonValue &values)
{
    std::vector<Certificate> certificates;
    for (const QJsonValue &value : values.toArray()) {
        if (auto certificate = decode(value)) {
            certificates.push_back(*std::move(certificate));
        }
    }
    return certificates;
}

/// The cases whose options go beyond a chain without revocation lists and policies.
bool isBeyondChains(const Object &test)
{
    const auto text = [&test](const char *key) { return test[QLatin1StringView(key)]; };
    return !text("crls").toArray().isEmpty() || text("strict").toBool() ||
           test.contains(QLatin1StringView("policy")) ||
           text("purpose").toString() == QLatin1StringView("any") ||
           test.contains(QLatin1StringView("max_depth")) ||
           test.contains(QLatin1StringView("auth_level"));
}

bool accepts(const Object &test)
{
    const auto leaf = decode(test[QLatin1StringView("leaf")]);
    if (!leaf) {
        return false;
    }
    const QDateTime time =
        QDateTime::fromString(test[QLatin1StringView("time")].toString(), Qt::ISODate);
    const ChainInput input{*leaf, decodeAll(test[QLatin1StringView("intermediates")]),
                           decodeAll(test[QLatin1StringView("anchors")])};
    const std::chrono::sys_seconds when{std::chrono::seconds{time.toSecsSinceEpoch()}};
    const auto verdict = verifyChain(input, {.time = when});
    return verdict && verdict->isTrusted;
}

} // namespace

/// Verification as the edge does it, without revocation.
class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundaries_data();
    void boundaries();
    void decoyIssuer();
    void limits();
    void corpus();
};

void TestChain::boundaries_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("code");
    QTest::newRow("a second before") << -1 << 9;
    QTest::newRow("not before") << 0 << 0;
    QTest::newRow("a second before the end") << 86'399 << 0;
    QTest::newRow("not after counts as expired") << 86'400 << 10;
}

void TestChain::boundaries()
{
    QFETCH(int, seconds);
    QFETCH(int, code);
    const TestAuthority root("Root");
    const ChainInput input{root.issue("device", 0, 1), {}, {root.certificate()}};
    const auto verdict = verifyChain(input, {.time = testTime + std::chrono::seconds{seconds}});
    QVERIFY(verdict);
    QCOMPARE(verdict->code, code);
    QCOMPARE(verdict->isTrusted, code == 0);
    QCOMPARE(verdict->chain.size(), std::size_t{2});
}

/// An issuer of the same name and another key comes first: OpenSSL alone gives up.
void TestChain::decoyIssuer()
{
    const TestAuthority root("Root");
    const TestAuthority foreign("Foreign");
    const TestAuthority sub = root.subordinate("Sub");
    const TestAuthority decoy = foreign.subordinate("Sub");
    const ChainInput input{
        sub.issue("device", -1, 1), {decoy.certificate(), sub.certificate()}, {root.certificate()}};
    const auto verdict = verifyChain(input, {.time = testTime});
    QVERIFY(verdict && verdict->isTrusted);
    const ChainInput onlyDecoy{
        sub.issue("device", -1, 1), {decoy.certificate()}, {root.certificate()}};
    QVERIFY(!verifyChain(onlyDecoy, {.time = testTime})->isTrusted);
}

void TestChain::limits()
{
    const TestAuthority root("Root");
    const ChainInput input{root.issue("device", -1, 1), std::vector(100, root.certificate()), {}};
    QCOMPARE(verifyChain(input, {.time = testTime}).error().code,
             DiagnosticCode::TooManyCertificates);
    const ChainInput noAnchors{root.issue("device", -1, 1), {root.certificate()}, {}};
    QCOMPARE(verifyChain(noAnchors, {.time = testTime})->code, 19);
}

/// Chains that others made, where RULEWRIGHT_CORPUS names a folder with x509.jsonl.
void TestChain::corpus()
{
    QFile file(qEnvironmentVariable("RULEWRIGHT_CORPUS") + QStringLiteral("/x509.jsonl"));
    if (!file.open(QIODevice::ReadOnly)) {
        qInfo("The certificate corpus was not checked: RULEWRIGHT_CORPUS names no folder with "
              "x509.jsonl.");
        QVERIFY(!file.exists());
        return;
    }
    int checkedCases = 0;
    while (!file.atEnd()) {
        const Object test = QJsonDocument::fromJson(file.readLine()).object();
        if (isBeyondChains(test)) {
            continue;
        }
        const bool expected =
            test[QLatin1StringView("expected")].toString() == QLatin1StringView("SUCCESS");
        QVERIFY2(accepts(test) == expected, qPrintable(test[QLatin1StringView("id")].toString()));
        ++checkedCases;
    }
    qInfo("%d chains of the corpus were checked", checkedCases);
    QVERIFY(checkedCases > 0);
}

QTEST_APPLESS_MAIN(TestChain)
#include "tst_chain.moc"
