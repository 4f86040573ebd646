// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/hover.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::expression;

namespace
{

std::string nameOf(std::optional<FieldId> field)
{
    return field ? std::string(cloudflareCatalog()[*field].name) : "-";
}

std::string nameOf(FunctionId function)
{
    return std::string(cloudflareCatalog()[function].name);
}

std::string wordFor(ComparisonOperator op)
{
    return std::string(wordOf(rowOf(op).token));
}

std::string dump(const HoveredLiteral &literal)
{
    std::string text = "literal " + nameOf(literal.field);
    text += literal.op ? ' ' + wordFor(*literal.op) : "";
    return literal.function
               ? text + ' ' + nameOf(*literal.function) + '#' + std::to_string(literal.argument)
               : text;
}

std::string dump(const HoverFact &fact)
{
    return std::visit(
        Overload{
            [](HoveredUnknown) { return std::string("unknown"); },
            [](HoveredField field) { return "field " + nameOf(field.field); },
            [](HoveredFunction function) { return "function " + nameOf(function.function); },
            [](HoveredQuantifier name) { return std::string(name.isAll ? "all" : "any"); },
            [](HoveredNot) { return std::string("not"); },
            [](HoveredLogical op) { return "logical " + std::string(wordOf(rowOf(op.op).token)); },
            [](HoveredComparison op) {
                return "operator " + wordFor(op.op) + ' ' + nameOf(op.field) + ':' +
                       engineName(op.type);
            },
            [](const HoveredLiteral &literal) { return dump(literal); },
            [](const HoveredList &list) { return "list " + list.name; },
            [](HoveredIndex) { return std::string("index"); },
            [](HoveredBracket) { return std::string("bracket"); },
        },
        fact.what);
}

} // namespace

/// What stands at a place of the text.
class TestHover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facts_data();
    void facts();
    void nodes();
    void everyOffset();
};

void TestHover::facts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto addRow = [](const QByteArray &text, const QByteArray &expected) {
        QTest::newRow(text.constData()) << text << expected;
    };
    addRow("http.@host eq \"a\"", "field http.host <http.host>");
    addRow("http.host @eq \"a\"", "operator eq http.host:Bytes <eq>");
    addRow("len(http.host) @> 3", "operator gt http.host:Int <>>");
    addRow("http.host eq @\"a\"", "literal http.host eq <\"a\">");
    addRow("http.host in {\"a\" \"@b\"}", "literal http.host in <\"b\">");
    addRow("http.host in @{\"a\"}", "bracket <{>");
    addRow("http.host matches r\"@a\"", "literal http.host matches <r\"a\">");
    addRow("ip.src in {10.@0.0.0/8}", "literal ip.src in <10.0.0.0/8>");
    addRow("cf.edge.server_port in {80@00..8010}", "literal cf.edge.server_port in <8000..8010>");
    addRow("http.host in $@hosts", "list hosts <$hosts>");
    addRow("@lower(http.host) eq \"a\"", "function lower <lower>");
    addRow("lower@(http.host) eq \"a\"", "bracket <(>");
    addRow("lower(http.host) eq @\"a\"", "literal http.host eq <\"a\">");
    addRow("starts_with(http.host, @\"a\")", "literal http.host starts_with#1 <\"a\">");
    addRow("@any(http.request.headers.names[*] eq \"a\")", "any <any>");
    addRow("all(http.request.headers.names[@*] eq \"a\")", "index <[*]>");
    addRow("any(http.request.headers.names[*] eq @\"a\")",
           "literal http.request.headers.names eq <\"a\">");
    addRow("@not ssl", "not <not>");
    addRow("ssl &@& ssl", "logical and <&&>");
    addRow("(ssl@)", "bracket <)>");
    addRow("no.@such and ssl", "unknown <no.such>");
    addRow("@hing(ssl)", "unknown <hing>");
    addRow("xfn@(ssl)", "bracket <(>");
    addRow("ssl@ and ssl", "");
    addRow("ssl@", "");
    addRow("@", "");
}

void TestHover::facts()
{
    QFETCH(QByteArray, text);
    const auto mark = text.indexOf('@');
    text.remove(mark, 1);
    const CheckedExpression expression = check(text.toStdString(), cloudflareCatalog());
    const auto fact = hoverAt(expression, static_cast<std::uint32_t>(mark));
    const std::string found =
        fact ? dump(*fact) + " <" + std::string(textAt(expression.text, fact->span)) + '>' : "";
    QTEST(QByteArray::fromStdString(found), "expected");
}

/// A bracket tells which part it closes.
void TestHover::nodes()
{
    const CheckedExpression expression = check("ssl and (ssl or ssl)", cloudflareCatalog());
    const auto fact = hoverAt(expression, 19);
    QVERIFY(fact);
    QCOMPARE(expression.ast.spanOf(fact->node), (Span{8, 20}));
}

void TestHover::everyOffset()
{
    for (const char *text : {"http.host eq", "(((", "any(ssl", "http.host in {\"a", "\"", ")"}) {
        const CheckedExpression expression = check(text, cloudflareCatalog());
        for (std::uint32_t offset = 0; offset <= expression.text.size() + 1; ++offset) {
            const auto fact = hoverAt(expression, offset);
            QVERIFY(!fact || fact->span.contains(offset));
        }
    }
}

QTEST_APPLESS_MAIN(TestHover)
#include "tst_hover.moc"
