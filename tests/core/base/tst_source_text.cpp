// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/source_text.h"

#include <QtTest>

using namespace rulewright;

/// Lines and columns count bytes from 1, as the rules engine does.
class TestSourceText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineColumn_data();
    void lineColumn();
    void lines();
    void textAtCutsAtTheEnd();
};

void TestSourceText::lineColumn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint32>("offset");
    QTest::addColumn<quint32>("line");
    QTest::addColumn<quint32>("column");
    const auto addRow = [](const char *name, const QByteArray &text, quint32 offset, quint32 line,
                           quint32 column) {
        QTest::newRow(name) << text << offset << line << column;
    };
    addRow("empty", "", 0, 1, 1);
    addRow("first", "abc", 0, 1, 1);
    addRow("last", "abc", 3, 1, 4);
    addRow("past the end", "abc", 99, 1, 4);
    addRow("line feed belongs to its line", "a\nb", 1, 1, 2);
    addRow("second line", "a\nb", 2, 2, 1);
    addRow("bytes, not characters", "é x", 3, 1, 4);
    addRow("carriage return is a column", "a\r\nb", 3, 2, 1);
}

void TestSourceText::lineColumn()
{
    QFETCH(QByteArray, text);
    QFETCH(quint32, offset);
    QFETCH(quint32, line);
    QFETCH(quint32, column);
    const LineColumn place = SourceText(text.toStdString()).lineColumn(offset);
    QCOMPARE(place.line, line);
    QCOMPARE(place.column, column);
}

void TestSourceText::lines()
{
    const SourceText source("one\n\nthree");
    QCOMPARE(source.line(1), std::string_view("one"));
    QCOMPARE(source.line(2), std::string_view(""));
    QCOMPARE(source.line(3), std::string_view("three"));
    QCOMPARE(source.line(0), std::string_view(""));
    QCOMPARE(source.line(4), std::string_view(""));
}

void TestSourceText::textAtCutsAtTheEnd()
{
    QCOMPARE(textAt("abcdef", {1, 3}), std::string_view("bc"));
    QCOMPARE(textAt("abc", {2, 9}), std::string_view("c"));
    QCOMPARE(textAt("abc", {7, 9}), std::string_view(""));
}

QTEST_APPLESS_MAIN(TestSourceText)
#include "tst_source_text.moc"
