// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/format.h"

#include "tests/support/format_laws.h"
#include "tests/support/random_run.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::expression;

namespace
{

std::string formatted(const CheckedExpression &expression)
{
    return applyEdits(expression.text, formatEdits(expression));
}

std::string joined(const CheckedExpression &expression)
{
    return applyEdits(expression.text, joinEdits(expression));
}

} // namespace

/// Formatting and joining change blanks only.
class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void lawsOverCases();
    void lawsOverRandomExpressions();
};

void TestFormat::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("line");
    const auto addRow = [](const QByteArray &text, const QByteArray &lines,
                           const QByteArray &line = {}) {
        QTest::newRow(text.constData()) << text << lines << (line.isEmpty() ? lines : line);
    };
    addRow("  ssl\n", "ssl");
    addRow("ssl   and ssl or ssl", "ssl\n  and ssl\nor ssl", "ssl and ssl or ssl");
    addRow("ssl or ssl and ssl", "ssl\nor ssl\n  and ssl", "ssl or ssl and ssl");
    addRow("ssl&&(ssl||! ssl)", "ssl\n&& (\n  ssl\n  || !ssl\n)", "ssl && (ssl || !ssl)");
    addRow("not( ssl xor notssl )", "not (\n  ssl\n  xor not ssl\n)", "not (ssl xor not ssl)");
    addRow("((ssl\nor ssl))", "(\n  (\n    ssl\n    or ssl\n  )\n)", "((ssl or ssl))");
    addRow("( ssl )and( ssl )", "(ssl)\nand (ssl)", "(ssl) and (ssl)");
    addRow("http.host in{ \"a\"r#\"b\nc\"#  \"d\" }", "http.host in {\"a\" r#\"b\nc\"# \"d\"}");
    addRow("http.host==\"a  b\"", "http.host == \"a  b\"");
    addRow("ip.src in {10.0.0.0/8   ::1}", "ip.src in {10.0.0.0/8 ::1}");
    addRow("starts_with ( lower( http.host ),\"a\" )", "starts_with(lower(http.host), \"a\")");
    addRow("any( http.request.headers[ \"x\" ][ * ]eq\"a\" )",
           "any(http.request.headers[\"x\"][*] eq \"a\")");
    addRow("any ((http.request.headers.names[*] eq \"a\" or http.request.headers.names[*] "
           "eq \"b\"))",
           "any((http.request.headers.names[*] eq \"a\" or http.request.headers.names[*] "
           "eq \"b\"))");
    addRow("http.host in $hosts  and ssl", "http.host in $hosts\nand ssl",
           "http.host in $hosts and ssl");
    addRow("ssl  and", "ssl  and");
    addRow("", "");
}

void TestFormat::texts()
{
    QFETCH(QByteArray, text);
    const CheckedExpression expression =
        check(text.toStdString(), cloudflareCatalog(), Goal::Rule, Limits::Engine);
    QTEST(QByteArray::fromStdString(formatted(expression)), "lines");
    QTEST(QByteArray::fromStdString(joined(expression)), "line");
}

void TestFormat::lawsOverCases()
{
    const std::vector<test::LawCase> cases = test::languageCases();
    QVERIFY(cases.size() > 200);
    for (const test::LawCase &sample : cases) {
        const test::Breach breach = test::breachOfFormat(sample);
        QVERIFY2(!breach, breach.value_or("").c_str());
    }
}

void TestFormat::lawsOverRandomExpressions()
{
    test::RandomCases random(test::seedOfRun());
    for (int i = test::caseCount(2'000); i > 0; --i) {
        const test::LawCase sample = random.next();
        QVERIFY2(sample.expression.isValid(), sample.expression.text.c_str());
        const test::Breach breach = test::breachOfFormat(sample);
        QVERIFY2(!breach, breach.value_or("").c_str());
    }
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
