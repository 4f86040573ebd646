// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/outline.h"

#include "tests/support/expression_dump.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::expression;
using namespace rulewright::test;

/// How the builder sees an expression.
class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shape_data();
    void shape();
    void itemAtOffset();
};

void TestOutline::shape_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto addRow = [](const QByteArray &text, const QByteArray &expected) {
        QTest::newRow(text.constData()) << text << expected;
    };
    const QByteArray r = "cf.tls_client_auth.cert_revoked";
    const QByteArray v = "cf.tls_client_auth.cert_verified";
    addRow("", "and()");
    addRow(r, "and(" + r + ")");
    addRow("((" + r + "))", "and(" + r + ")");
    addRow("not not " + r, "and(" + r + ")");
    addRow("(" + r + " and " + v + ")", "and(" + r + ", " + v + ")");
    addRow("not (" + r + " or " + v + ")", "not-or(" + r + ", " + v + ")");
    addRow(r + " or " + v + " and " + r, "or(" + r + ", and~(" + v + ", " + r + "))");
    addRow(r + " or (" + v + " and " + r + ")", "or(" + r + ", and(" + v + ", " + r + "))");
    addRow("http.host in{\"a\"\"b\"} xor !" + v, "xor(http.host in {\"a\" \"b\"}, not " + v + ")");
    addRow("http.host == \"a\"", "and(http.host eq \"a\")");
    addRow("http.host foo and " + r, "and(<http.host foo>, " + r + ")");
    addRow("nofield and " + r, "and(<nofield>, " + r + ")");
    addRow("http.host and " + r, "and(<http.host>, " + r + ")");
    addRow(v + " eq \"a\" and " + r, "and(<" + v + " eq \"a\">, " + r + ")");
    addRow("lower(http.host) eq \"a\" and " + r, "and(<lower(http.host) eq \"a\">, " + r + ")");
    addRow(r + " and", "and(" + r + ", <>)");
    addRow("(" + r + " and " + v, "and(" + r + ", " + v + ")");
}

void TestOutline::shape()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const CheckedExpression expression = check(text.toStdString(), cloudflareCatalog());
    QCOMPARE(QByteArray::fromStdString(dumpOutline(expression)), expected);
}

void TestOutline::itemAtOffset()
{
    const CheckedExpression expression = check(
        "http.host eq \"a\" and (cf.tls_client_auth.cert_revoked or http.host eq \"b\")",
        cloudflareCatalog());
    const Outline outline(expression);
    QCOMPARE(outline.itemAt(expression, 3), ItemId{1});
    QCOMPARE(outline.itemAt(expression, 18), Outline::root());
    QCOMPARE(outline.itemAt(expression, 30), ItemId{3});
    QCOMPARE(outline.itemAt(expression, 60), ItemId{4});
}

QTEST_APPLESS_MAIN(TestOutline)
#include "tst_outline.moc"
