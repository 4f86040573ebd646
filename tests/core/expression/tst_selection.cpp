// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/selection.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::expression;

/// Parts of an expression to select, and brackets that belong together.
class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grows_data();
    void grows();
    void shrinks();
    void completeParts();
    void brackets_data();
    void brackets();
};

void TestSelection::grows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QList<QByteArray>>("expected");
    const auto addRow = [](const QByteArray &text, int offset, const QList<QByteArray> &expected) {
        QTest::addRow("%s at %d", text.constData(), offset) << text << offset << expected;
    };
    addRow("ssl", 1, {"ssl"});
    addRow("not (ssl or http.host in {\"a\" \"b\"})", 27,
           {"\"a\"", "{\"a\" \"b\"}", "http.host in {\"a\" \"b\"}",
            "ssl or http.host in {\"a\" \"b\"}", "(ssl or http.host in {\"a\" \"b\"})",
            "not (ssl or http.host in {\"a\" \"b\"})"});
    addRow("any(http.request.headers[\"x\"][*] eq \"a\")", 8,
           {"http.request.headers", "http.request.headers[\"x\"][*]",
            "http.request.headers[\"x\"][*] eq \"a\"",
            "any(http.request.headers[\"x\"][*] eq \"a\")"});
    addRow("ssl and ssl or ssl", 5, {"ssl and ssl", "ssl and ssl or ssl"});
    addRow("ssl and", 1, {"ssl", "ssl and"});
}

void TestSelection::grows()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    const CheckedExpression expression = check(text.toStdString(), cloudflareCatalog());
    const auto at = static_cast<std::uint32_t>(offset);
    QList<QByteArray> found;
    Span span{at, at};
    for (Span next = selectionAround(expression.ast, span); next != span;
         next = selectionAround(expression.ast, span)) {
        span = next;
        found += QByteArray::fromStdString(std::string(textAt(expression.text, span)));
    }
    QTEST(found, "expected");
}

void TestSelection::shrinks()
{
    const CheckedExpression expression =
        check("ssl and (ssl or http.host eq \"a\")", cloudflareCatalog());
    const std::uint32_t offset = 20;
    std::vector<Span> spans{{offset, offset}};
    for (Span next = selectionAround(expression.ast, spans.back()); next != spans.back();
         next = selectionAround(expression.ast, spans.back())) {
        spans.push_back(next);
    }
    QCOMPARE(spans.size(), std::size_t{6});
    for (std::size_t i = spans.size() - 1; i > 0; --i) {
        QCOMPARE(selectionInside(expression.ast, spans[i], offset), spans[i - 1]);
    }
}

void TestSelection::completeParts()
{
    const CheckedExpression expression = check("ssl and ssl or no", cloudflareCatalog());
    QVERIFY(isCompletePart(expression.ast, {0, 3}));
    QVERIFY(isCompletePart(expression.ast, {0, 11}));
    QVERIFY(!isCompletePart(expression.ast, {8, 17}));
    QVERIFY(!isCompletePart(expression.ast, {0, 4}));
}

void TestSelection::brackets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("expected");
    const auto addRow = [](const QByteArray &text, int offset, int expected) {
        QTest::addRow("%s at %d", text.constData(), offset) << text << offset << expected;
    };
    addRow("(ssl)", 0, 4);
    addRow("(ssl)", 4, 0);
    addRow("(ssl)", 5, 0);
    addRow("(ssl)", 2, -1);
    addRow("((ssl))", 1, 5);
    addRow("http.host in {\"}\"}", 13, 17);
    addRow("len(\")\") eq 1", 3, 7);
    addRow("a[\"]\"] eq 1", 5, 1);
    addRow("(ssl", 0, -1);
    addRow("(http.host in {\"a\")", 0, 18);
    addRow("ssl)", 3, -1);
    addRow("", 0, -1);
}

void TestSelection::brackets()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    const auto found = matchingBracket(text.toStdString(), static_cast<std::uint32_t>(offset));
    QTEST(found ? static_cast<int>(*found) : -1, "expected");
}

QTEST_APPLESS_MAIN(TestSelection)
#include "tst_selection.moc"
