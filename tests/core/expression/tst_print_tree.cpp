// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/print_tree.h"

#include "tests/support/format_laws.h"
#include "tests/support/random_run.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::expression;

/// The canonical style of whole expressions.
class TestPrintTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void addsBrackets();
    void lawsOverCases();
    void lawsOverRandomExpressions();
};

void TestPrintTree::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("printed");
    const auto addRow = [](const QByteArray &text, const QByteArray &printed) {
        QTest::newRow(text.constData()) << text << printed;
    };
    addRow("ssl&&!ssl", "ssl and not ssl");
    addRow("(( ssl ) or ssl)^^ssl", "((ssl) or ssl) xor ssl");
    addRow("!(ssl||ssl)", "not (ssl or ssl)");
    addRow("http.host==\"a\\x41\\\"\"", "http.host eq \"aA\\\"\"");
    addRow("http.host eq 61:62", "http.host eq \"ab\"");
    addRow("http.host eq r##\"a\"b\"##", "http.host eq r#\"a\"b\"#");
    addRow("http.host~\"^a\\.\"", "http.host matches r\"^a\\.\"");
    addRow("http.host wildcard \"*.a\\\\*\"", "http.host wildcard r\"*.a\\*\"");
    addRow("http.host strict wildcard \"*\"", "http.host strict wildcard r\"*\"");
    addRow("http.host in{\"a\"\"b\"}", "http.host in {\"a\" \"b\"}");
    addRow("http.host in$hosts", "http.host in $hosts");
    addRow("cf.edge.server_port in {0x50 8000..8010 9..9}",
           "cf.edge.server_port in {80 8000..8010 9}");
    addRow("cf.edge.server_port&010", "cf.edge.server_port bitwise_and 8");
    addRow("ip.src in {10.0.0.1/32 10.0.0.0/8 0::1 10.0.0.1..10.0.0.9}",
           "ip.src in {10.0.0.1 10.0.0.0/8 ::1 10.0.0.1..10.0.0.9}");
    addRow("any( http.request.headers[ \"x\" ][ * ]eq\"a\" )",
           "any(http.request.headers[\"x\"][*] eq \"a\")");
    addRow("starts_with ( lower( http.host ),\"a\" )", "starts_with(lower(http.host), \"a\")");
    addRow("http.host eq http.user_agent", "http.host eq http.user_agent");
    addRow("ssl and no.such", "ssl and no.such");
}

void TestPrintTree::texts()
{
    QFETCH(QByteArray, text);
    const CheckedExpression expression =
        check(text.toStdString(), cloudflareCatalog(), Goal::Rule, Limits::Engine);
    QTEST(QByteArray::fromStdString(printTree(expression)), "printed");
}

/// A tree that was put together needs brackets that no author wrote.
void TestPrintTree::addsBrackets()
{
    CheckedExpression expression{.text = "ssl", .ast = {}, .diagnostics = {}};
    Ast &ast = expression.ast;
    const NodeId field = ast.add({0, 3}, Type::Bool, FieldUse{});
    const auto chain = [&](LogicalOperator op, NodeId first) {
        return ast.add({}, Type::Bool, Logical{op, {first, field}, {}});
    };
    const NodeId either = chain(LogicalOperator::Or, field);
    const NodeId both = chain(LogicalOperator::And, either);
    const NodeId negated = ast.add({}, Type::Bool, Not{both, {}});
    ast.setRoot(chain(LogicalOperator::Xor, negated));
    QCOMPARE(printTree(expression), std::string("not ((ssl or ssl) and ssl) xor ssl"));
}

void TestPrintTree::lawsOverCases()
{
    const std::vector<test::LawCase> cases = test::languageCases();
    QVERIFY(cases.size() > 200);
    for (const test::LawCase &sample : cases) {
        const test::Breach breach = test::breachOfPrinting(sample);
        QVERIFY2(!breach, breach.value_or("").c_str());
    }
}

void TestPrintTree::lawsOverRandomExpressions()
{
    test::RandomCases random(test::seedOfRun());
    for (int i = test::caseCount(2'000); i > 0; --i) {
        const test::Breach breach = test::breachOfPrinting(random.next());
        QVERIFY2(!breach, breach.value_or("").c_str());
    }
}

QTEST_APPLESS_MAIN(TestPrintTree)
#include "tst_print_tree.moc"
