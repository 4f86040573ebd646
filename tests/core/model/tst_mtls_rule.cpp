// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/mtls_rule.h"

#include "core/expression/checker.h"

#include <QtTest>

using namespace rulewright;

/// The text of a Mutual TLS rule, byte for byte.
class TestMtlsRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expression_data();
    void expression();
};

void TestMtlsRule::expression_data()
{
    QTest::addColumn<QByteArrayList>("hosts");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("blocksRevoked");
    const auto addRow = [](const char *name, const QByteArrayList &hosts, const QByteArray &text,
                           bool blocksRevoked = false) {
        QTest::newRow(name) << hosts << text << blocksRevoked;
    };
    addRow("no host", {}, "(not cf.tls_client_auth.cert_verified)");
    addRow("one host", {"a.example"},
           "(http.host in {\"a.example\"} and not cf.tls_client_auth.cert_verified)");
    addRow("two hosts", {"a.example", "b.example"},
           "(http.host in {\"a.example\" \"b.example\"} and not cf.tls_client_auth.cert_verified)");
    addRow("revoked, no host", {},
           "(not cf.tls_client_auth.cert_verified or cf.tls_client_auth.cert_revoked)", true);
    addRow("revoked, one host", {"a.example"},
           "(http.host in {\"a.example\"} and (not cf.tls_client_auth.cert_verified "
           "or cf.tls_client_auth.cert_revoked))",
           true);
    addRow("no name at all", {"a\"b\\c"},
           "(http.host in {\"a\\\"b\\\\c\"} and not cf.tls_client_auth.cert_verified)");
}

void TestMtlsRule::expression()
{
    QFETCH(QByteArrayList, hosts);
    QFETCH(QByteArray, text);
    QFETCH(bool, blocksRevoked);
    std::vector<std::string> names;
    for (const QByteArray &host : hosts) {
        names.push_back(host.toStdString());
    }
    const std::string expression =
        model::mtlsExpression({.hosts = names, .blocksRevoked = blocksRevoked});
    QCOMPARE(QByteArray::fromStdString(expression), text);
    QVERIFY(expression::check(expression, expression::cloudflareCatalog()).isValid());
}

QTEST_APPLESS_MAIN(TestMtlsRule)
#include "tst_mtls_rule.moc"
