// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/diagnostic.h"

#include <QtTest>

#include <set>

using namespace rulewright;

/// The catalogue of messages, and edits of texts.
class TestDiagnostic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasIdAndText();
    void messageTakesItsArguments();
    void caretStandsUnderTheSpan();
    void edits_data();
    void edits();
};

void TestDiagnostic::everyCodeHasIdAndText()
{
    std::set<std::string_view> texts;
    for (const DiagnosticCode code : allDiagnosticCodes()) {
        QCOMPARE(idOf(code).size(), std::size_t{4});
        QVERIFY(englishText(code).ends_with('.') || englishText(code).ends_with('?')
                || englishText(code).ends_with("%1") || englishText(code).ends_with("%2")
                || englishText(code).ends_with("%3"));
        QVERIFY2(texts.insert(englishText(code)).second, englishText(code).data());
    }
    for (const FixTitle title : allFixTitles()) {
        QVERIFY(!englishText(title).empty());
    }
}

void TestDiagnostic::messageTakesItsArguments()
{
    const std::vector<Argument> arguments{std::string("a%2"), std::int64_t{7}, TypeName::YesNo};
    QCOMPARE(formatMessage("%1 %2 %3 %4 %", arguments), std::string("a%2 7 yes/no %4 %"));
}

void TestDiagnostic::caretStandsUnderTheSpan()
{
    const SourceText source("http.host eq \"a\"\nand nofield");
    const Diagnostic diagnostic{
        .code = DiagnosticCode::UnknownField, .span = {21, 28}, .arguments = {"nofield"}, .fixes = {}};
    QCOMPARE(formatDiagnostic(source, diagnostic),
             std::string("2:5: Unknown field “nofield”. (E101)\nand nofield\n    ^^^^^^^"));
}

void TestDiagnostic::edits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("replace and insert") << QByteArray("abcdef") << QByteArray("aXdYef");
}

void TestDiagnostic::edits()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::vector<TextEdit> edits{{{1, 3}, "X"}, {{4, 4}, "Y"}};
    QCOMPARE(applyEdits(text.toStdString(), edits), expected.toStdString());
    QCOMPARE(applyEdits(text.toStdString(), {}), text.toStdString());
}

QTEST_APPLESS_MAIN(TestDiagnostic)
#include "tst_diagnostic.moc"
