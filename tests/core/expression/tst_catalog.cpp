// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/catalog.h"

#include <QtTest>

using namespace rulewright::expression;

/// The tables agree with the enumerations that index them.
class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields();
    void nearest_data();
    void nearest();
    void operators();
};

void TestCatalog::fields()
{
    const Catalog &catalog = cloudflareCatalog();
    QCOMPARE(catalog.fields().size(), std::size_t{230});
    for (const Field &field : catalog.fields()) {
        QVERIFY(catalog.find(field.name));
        QCOMPARE(catalog[*catalog.find(field.name)].name, field.name);
        QVERIFY(!field.label.empty() && !field.help.empty());
    }
    QVERIFY(!catalog.find("http.hos"));
    QVERIFY(!catalog.find(""));
    QVERIFY(!catalog.find("HTTP.HOST"));
}

void TestCatalog::nearest_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("swapped") << QByteArray("http.hots") << QByteArray("http.host");
    QTest::newRow("missing letter") << QByteArray("cf.tls_client_auth.cert_verifed")
                                    << QByteArray("cf.tls_client_auth.cert_verified");
    QTest::newRow("capitals") << QByteArray("HTTP.host") << QByteArray();
    QTest::newRow("far") << QByteArray("zzz") << QByteArray();
    QTest::newRow("very long") << QByteArray(1'000'000, 'a') << QByteArray();
}

void TestCatalog::nearest()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, expected);
    const auto near = cloudflareCatalog().nearestFields(name.toStdString());
    QCOMPARE(near.empty() ? std::string_view() : near.front(), std::string_view(expected));
}

void TestCatalog::operators()
{
    for (const LogicalRow &row : logicalOperators()) {
        QCOMPARE(rowOf(row.op).token, row.token);
    }
    for (const ComparisonRow &row : comparisonOperators()) {
        QCOMPARE(rowOf(row.op).token, row.token);
    }
}

QTEST_APPLESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
