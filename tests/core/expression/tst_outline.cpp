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
    addRow("lower(http.host) eq \"a\" and " + r, "and(lower(http.host) eq \"a\", " + r + ")");
    addRow("starts_with(http.host, \"a\")", "and(starts_with(http.host, \"a\"))");
    addRow("not ends_with( lower(http.host) ,r\"a\")",
           "and(not ends_with(lower(http.host), \"a\"))");
    addRow("len(http.host) > 3", "and(len(http.host) gt 3)");
    addRow("http.host ~ \"^a\\d\"", "and(http.host matches r\"^a\\d\")");
    addRow("http.host wildcard \"*.a\"", "and(http.host wildcard r\"*.a\")");
    addRow("http.host in $hosts", "and(http.host in $hosts)");
    addRow("ip.src in {10.0.0.0/8 ::1}", "and(ip.src in {10.0.0.0/8 ::1})");
    addRow("cf.edge.server_port in {80 0x1BB 8000..8010}",
           "and(cf.edge.server_port in {80 0x1BB 8000..8010})");
    addRow("any(http.request.headers[\"x\"][*] eq \"a\")",
           "and(any(http.request.headers[\"x\"][*] eq \"a\"))");
    addRow("all(http.request.headers.names[*] contains \"a\")",
           "and(all(http.request.headers.names[*] contains \"a\"))");
    addRow("any(starts_with(http.request.headers[\"x\"][*], \"a\"))",
           "and(any(starts_with(http.request.headers[\"x\"][*], \"a\")))");
    addRow("not all( ends_with(http.request.headers.names[*],\"a\") )",
           "and(not all(ends_with(http.request.headers.names[*], \"a\")))");
    addRow("any(http.request.headers.names[*] in $names)",
           "and(any(http.request.headers.names[*] in $names))");
    addRow("any(http.request.headers[*][*] eq \"a\")",
           "and(<any(http.request.headers[*][*] eq \"a\")>)");
    addRow("any(lower(http.request.headers.names[*])[*] eq \"a\")",
           "and(<any(lower(http.request.headers.names[*])[*] eq \"a\")>)");
    addRow("http.request.headers[\"x\"][0] eq \"a\"",
           "and(<http.request.headers[\"x\"][0] eq \"a\">)");
    addRow("http.host eq http.user_agent", "and(<http.host eq http.user_agent>)");
    addRow("cf.edge.server_port & 1", "and(<cf.edge.server_port & 1>)");
    addRow("ip.src lt 10.0.0.1", "and(<ip.src lt 10.0.0.1>)");
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
    const CheckedExpression expression =
        check("http.host eq \"a\" and (cf.tls_client_auth.cert_revoked or http.host eq \"b\")",
              cloudflareCatalog());
    const Outline outline(expression, cloudflareCatalog());
    QCOMPARE(outline.itemAt(expression, 3), ItemId{1});
    QCOMPARE(outline.itemAt(expression, 18), Outline::root());
    QCOMPARE(outline.itemAt(expression, 30), ItemId{3});
    QCOMPARE(outline.itemAt(expression, 60), ItemId{4});
}

QTEST_APPLESS_MAIN(TestOutline)
#include "tst_outline.moc"
