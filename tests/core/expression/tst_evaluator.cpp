// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/evaluator.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::expression;

namespace
{

const Catalog &catalog()
{
    return cloudflareCatalog();
}

FieldId fieldNamed(std::string_view name)
{
    return *catalog().find(name);
}

constexpr std::string_view verified = "cf.tls_client_auth.cert_verified";
constexpr std::string_view revoked = "cf.tls_client_auth.cert_revoked";
constexpr std::string_view presented = "cf.tls_client_auth.cert_presented";

/// verified is true, revoked is false, presented is not given, the host is WWW.Example.com.
Request sampleRequest()
{
    Request request(catalog());
    request.set(fieldNamed(verified), Value(true));
    request.set(fieldNamed(revoked), Value(false));
    request.set(fieldNamed("http.host"), Value(std::string_view("WWW.Example.com")));
    return request;
}

/// T, F and U in a text become the three fields above.
std::string withFields(QByteArray text)
{
    text.replace("T", verified.data()).replace("F", revoked.data()).replace("U", presented.data());
    return text.toStdString();
}

} // namespace

/// Kleene's tables, comparison of strings, and the trace.
class TestEvaluator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truth_data();
    void truth();
    void comparison_data();
    void comparison();
    void errorsDoNotCompile();
    void traceTellsWhatWasSkipped();
    void traceNamesTheMember();
    void traceAgreesWithRun();
};

void TestEvaluator::truth_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("expected");
    const auto addRow = [](const QByteArray &text, char expected) {
        QTest::newRow(text.constData()) << text << expected;
    };
    addRow("T", 'T');
    addRow("F", 'F');
    addRow("U", 'U');
    addRow("not T", 'F');
    addRow("not F", 'T');
    addRow("not U", 'U');
    addRow("!!T", 'T');
    addRow("T and T", 'T');
    addRow("T and F", 'F');
    addRow("T and U", 'U');
    addRow("U and T", 'U');
    addRow("U and F", 'F');
    addRow("F and U", 'F');
    addRow("U and U", 'U');
    addRow("T or U", 'T');
    addRow("U or T", 'T');
    addRow("F or U", 'U');
    addRow("F or F", 'F');
    addRow("U or F", 'U');
    addRow("T xor T", 'F');
    addRow("T xor F", 'T');
    addRow("T xor U", 'U');
    addRow("U xor U", 'U');
    addRow("T xor T xor T", 'T');
    addRow("T xor T or T", 'T');
    addRow("T xor T and F", 'T');
    addRow("not F and F", 'F');
    addRow("T or F and F", 'T');
    addRow("(T or F) and F", 'F');
}

void TestEvaluator::truth()
{
    QFETCH(QByteArray, text);
    QFETCH(char, expected);
    const auto filter = Filter::compile(check(withFields(text), catalog()), catalog());
    QVERIFY(filter);
    const Truth truth = filter->run(sampleRequest());
    const char shown = truth == Truth::True ? 'T' : (truth == Truth::False ? 'F' : 'U');
    QCOMPARE(shown, expected);
}

void TestEvaluator::comparison_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    const auto addRow = [](const QByteArray &text, bool expected) {
        QTest::newRow(text.constData()) << text << expected;
    };
    addRow(R"(http.host eq "WWW.Example.com")", true);
    addRow(R"(http.host eq "www.example.com")", false);
    addRow(R"(http.host ne "www.example.com")", true);
    addRow(R"(http.host ne "WWW.Example.com")", false);
    addRow(R"(not http.host ne "WWW.Example.com")", true);
    addRow(R"(http.host eq "\x57WW.Example.com")", true);
    addRow(R"(http.host eq "\127WW.Example.com")", true);
    addRow(R"(http.host eq r"WWW.Example.com")", true);
    addRow(R"(http.host in {"a" "WWW.Example.com" "z"})", true);
    addRow(R"(http.host in {"a" "b"})", false);
    addRow(R"(http.host in {})", false);
    addRow(R"(not http.host in {})", true);
    addRow(R"(http.host in {"a" "a"})", false);
    addRow(R"(http.host in {57:57:57:2e:45:78:61:6d:70:6c:65:2e:63:6f:6d})", true);
}

void TestEvaluator::comparison()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, expected);
    const auto filter = Filter::compile(check(text.toStdString(), catalog()), catalog());
    QVERIFY(filter);
    QCOMPARE(filter->run(sampleRequest()) == Truth::True, expected);
}

void TestEvaluator::errorsDoNotCompile()
{
    QVERIFY(!Filter::compile(check("http.host eq", catalog()), catalog()));
    QVERIFY(!Filter::compile(check("", catalog()), catalog()));
    QVERIFY(!Filter::compile(check("nofield", catalog()), catalog()));
}

void TestEvaluator::traceTellsWhatWasSkipped()
{
    const CheckedExpression expression = check(withFields("F and (T or U)"), catalog());
    const Trace trace = Filter::compile(expression, catalog())->trace(sampleRequest());
    const Logical &chain = *expression.ast.as<Logical>(expression.ast.root());
    const NodeId first = chain.members[0];
    const NodeId second = expression.ast.insideBrackets(chain.members[1]);
    QCOMPARE(trace.truth, Truth::False);
    QCOMPARE(trace.nodes[toIndex(first)].outcome, Outcome::False);
    QCOMPARE(std::get<bool>(trace.nodes[toIndex(first)].actual->data), false);
    QCOMPARE(trace.nodes[toIndex(second)].outcome, Outcome::NotEvaluated);
    QVERIFY(trace.nodes[toIndex(second)].decidedBy == first);
}

void TestEvaluator::traceNamesTheMember()
{
    const CheckedExpression expression =
        check(R"(http.host in {"z" "WWW.Example.com" "a"})", catalog());
    const Trace trace = Filter::compile(expression, catalog())->trace(sampleRequest());
    const NodeTrace &node = trace.nodes[toIndex(expression.ast.root())];
    QVERIFY(node.matchedMember);
    QCOMPARE(textAt(expression.text, expression.ast[*node.matchedMember].span),
             std::string_view("\"WWW.Example.com\""));
    QCOMPARE(std::get<std::string>(node.actual->data), std::string("WWW.Example.com"));
}

void TestEvaluator::traceAgreesWithRun()
{
    const QByteArray operands[] = {"T", "F", "U", "not T", "not U", "(T xor U)"};
    const QByteArray operators[] = {" and ", " or ", " xor "};
    for (const QByteArray &a : operands) {
        for (const QByteArray &b : operands) {
            for (const QByteArray &op : operators) {
                const std::string text = withFields(a + op + b + " or " + b + op + a);
                const auto filter = Filter::compile(check(text, catalog()), catalog());
                QCOMPARE(filter->trace(sampleRequest()).truth, filter->run(sampleRequest()));
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
