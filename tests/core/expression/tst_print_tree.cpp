// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/print_tree.h"

#include "tests/support/language_cases.h"
#include "tests/support/plain_tree.h"

#include <QtTest>

#include <random>

using namespace rulewright;
using namespace rulewright::expression;

namespace
{

/// What is wrong with the printed text; empty when the laws of rules-language.md 18.1 hold.
QByteArray brokenLaw(const test::LawCase &sample)
{
    const CheckedExpression &before = sample.expression;
    const std::string text = printTree(before);
    const CheckedExpression after = check(text, sample.catalog, before.goal, Limits::Engine);
    if (!after.isValid() || printTree(after) != text) {
        return "not stable";
    }
    const bool isSame = test::withoutNotation(after.ast) == test::withoutNotation(before.ast);
    return isSame ? "" : "other tree";
}

QByteArray firstBroken(const std::vector<test::LawCase> &cases)
{
    for (const test::LawCase &sample : cases) {
        const QByteArray broken = sample.expression.isValid() ? brokenLaw(sample) : QByteArray();
        if (!broken.isEmpty()) {
            return broken + ": " + sample.expression.text.c_str() + "\n" +
                   printTree(sample.expression).c_str();
        }
    }
    return {};
}

} // namespace

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
    const QByteArray broken = firstBroken(cases);
    QVERIFY2(broken.isEmpty(), broken.constData());
}

void TestPrintTree::lawsOverRandomExpressions()
{
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    const QByteArray broken = firstBroken(test::randomCases(seed, 2'000));
    QVERIFY2(broken.isEmpty(), broken.constData());
}

QTEST_APPLESS_MAIN(TestPrintTree)
#include "tst_print_tree.moc"
