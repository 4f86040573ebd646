// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/parser.h"

#include "tests/support/expression_dump.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace rulewright;
using namespace rulewright::expression;
using namespace rulewright::test;

namespace
{

CheckedExpression checked(const QByteArray &text)
{
    return check(text.toStdString(), cloudflareCatalog());
}

} // namespace

/// Text to tree, with and without errors.
class TestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tree_data();
    void tree();
    void errors_data();
    void errors();
    void fixes_data();
    void fixes();
    void nestingLimit();
    void lengthLimit();
    void hostileInput_data();
    void hostileInput();
    void spansLieInTheText();
};

void TestParser::tree_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto addRow = [](const char *name, const QByteArray &text, const QByteArray &expected) {
        QTest::newRow(name) << text << expected;
    };
    addRow("field", "cf.tls_client_auth.cert_verified", "cf.tls_client_auth.cert_verified");
    addRow("comparison", "http.host eq \"a\"", "(eq http.host \"a\")");
    addRow("symbols", "http.host==\"a\"&&http.host!=\"b\"",
           "(and (eq http.host \"a\") (ne http.host \"b\"))");
    addRow("words need no blank", "http.host eq\"a\"and http.host ne\"b\"",
           "(and (eq http.host \"a\") (ne http.host \"b\"))");
    addRow("not by prefix", "nothttp.host eq \"a\"", "(not (eq http.host \"a\"))");
    addRow("flat chain", "a and b and c", "(and a b c)");
    addRow("brackets stay", "a and (b and c)", "(and a [(and b c)])");
    addRow("and before xor before or", "a or b xor c and d", "(or a (xor b (and c d)))");
    addRow("or after and", "a and b or c and d", "(or (and a b) (and c d))");
    addRow("not takes one simple", "not a eq \"x\" and b", "(and (not (eq a \"x\")) b)");
    addRow("double not", "!!a", "(not (not a))");
    addRow("not before a bracket", "not(a)", "(not [a])");
    addRow("set", "http.host in {\"a\" \"b\"}", "(in http.host { \"a\" \"b\" })");
    addRow("set without blanks", "http.host in{\"a\"\"b\"}", "(in http.host { \"a\" \"b\" })");
    addRow("empty set", "http.host in {}", "(in http.host { })");
    addRow("escapes", R"(http.host eq "\x57\127\"\\")", R"((eq http.host "WW\"\\"))");
    addRow("raw", R"(http.host eq r"a\b")", R"((eq http.host "a\\b"))");
    addRow("raw with hashes", R"(http.host eq r##"a"#b"##)", R"((eq http.host "a\"#b"))");
    addRow("octets", "http.host eq 57:57-2E", "(eq http.host \"WW.\")");
    addRow("octets stop", "http.host eq 61:62and b", "(and (eq http.host \"ab\") b)");
    addRow("line ends are blanks", "a\nand\r\nb", "(and a b)");
    addRow("outer tabs and blanks", "\t a \t\xc2\xa0", "a");
    addRow("acceptance",
           "http.host == \"example.com\" and (not cf.tls_client_auth.cert_verified or "
           "cf.tls_client_auth.cert_revoked)",
           "(and (eq http.host \"example.com\") [(or (not cf.tls_client_auth.cert_verified) "
           "cf.tls_client_auth.cert_revoked)])");
}

void TestParser::tree()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(dumpTree(checked(text))), expected);
}

void TestParser::errors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("tree");
    QTest::addColumn<QByteArray>("diagnostics");
    const auto addRow = [](const char *name, const QByteArray &text, const QByteArray &tree,
                           const QByteArray &diagnostics) {
        QTest::newRow(name) << text << tree << diagnostics;
    };
    const QByteArray v = "cf.tls_client_auth.cert_verified";
    const QByteArray r = "cf.tls_client_auth.cert_revoked";
    addRow("E101", "http.hots eq \"a\"", "(eq http.hots \"a\")",
           "1:1: Unknown field “http.hots”. Did you mean “http.host”? (E101)\n"
           "http.hots eq \"a\"\n^^^^^^^^^\n");
    addRow("E101 far", "zz", "zz", "1:1: Unknown field “zz”. (E101)\nzz\n^^\n");
    addRow(
        "E102", "lowor(http.host) eq \"a\" or " + r, "(or (eq lowor( http.host ) \"a\") " + r + ")",
        "1:1: Unknown function “lowor”. (E102)\nlowor(http.host) eq \"a\" or " + r + "\n^^^^^\n");
    addRow("E103", "http.host", "<http.host>",
           "1:1: Expected an operator after “http.host”, for example “eq” or “in”. (E103)\n"
           "http.host\n^^^^^^^^^\n");
    addRow("E104 value", "http.host eq", "(eq http.host <>)",
           "1:11: Expected a value after “eq”. (E104)\nhttp.host eq\n          ^^\n");
    addRow("E104 value before and", "http.host eq and " + r, "(and (eq http.host <>) " + r + ")",
           "1:11: Expected a value after “eq”. (E104)\nhttp.host eq and " + r + "\n          ^^\n");
    addRow("E104 condition", r + " and", "(and " + r + " <>)",
           "1:36: Expected a condition here, for example a field. (E104)\n" + r +
               " and\n                                   ^\n");
    addRow("E104 set", "http.host in \"a\"", "(in http.host \"a\")",
           "1:14: “in” needs a set: write the values in { }. (E104)\nhttp.host in \"a\"\n"
           "             ^^^\n");
    addRow(
        "literal on the left", "\"a\" eq http.host", "<\"a\" eq http.host>",
        "1:1: Expected a condition here, for example a field. (E104)\n\"a\" eq http.host\n^^^\n");
    addRow("E105", r + " foo and " + v, "(and <" + r + " foo> " + v + ")",
           "1:33: Expected “and”, “or”, “xor” or the end, but found “foo”. (E105)\n" + r +
               " foo and " + v + "\n                                ^^^\n");
    addRow("E113 host bits and more", "ip.src in {192.0.2.1/24x}", "(in ip.src { })",
           "1:12: “192.0.2.1/24x” is not an IP address. (E113)\nip.src in {192.0.2.1/24x}\n"
           "           ^^^^^^^^^^^^^\n");
    addRow("E106", "(" + r, "[" + r, "1:1: This bracket is never closed. (E106)\n(" + r + "\n^\n");
    addRow("E107", r + ") or " + v, "(or <" + r + ")> " + v + ")",
           "1:32: There is no open bracket for this “)”. (E107)\n" + r + ") or " + v +
               "\n                               ^\n");
    addRow("E108", "http.host eq \"a", "(eq http.host <\"a>)",
           "1:14: This string is never closed. (E108)\nhttp.host eq \"a\n             ^^\n");
    addRow("E109", R"(http.host eq "a\n")", R"((eq http.host <"a\n">))",
           "1:16: “\\n” is not a known escape. Use a raw string r\"…\" or write “\\\\n”. (E109)\n"
           "http.host eq \"a\\n\"\n               ^^\n");
    addRow("E110", v + " eq \"a\"", "<" + v + " eq \"a\">",
           "1:34: “eq” cannot be used with “" + v + "”, which is yes/no. (E110)\n" + v +
               " eq \"a\"\n                                 ^^\n");
    addRow("E117", "http.host in {}", "(in http.host { })",
           "1:14: The set is empty, so this never matches. (E117)\nhttp.host in {}\n"
           "             ^^\n");
    addRow("E118", "http.host in {\"a\",\"b\"}", "(in http.host { \"a\" \"b\" })",
           "1:18: Values in a set are separated by blanks, not commas. (E118)\n"
           "http.host in {\"a\",\"b\"}\n                 ^\n");
    addRow("E119", "http.host eq abc", "(eq http.host <abc>)",
           "1:14: “abc” is text: put it in quotes. (E119)\nhttp.host eq abc\n             ^^^\n");
    addRow("E119 quotes", "http.host eq “abc”", "(eq http.host <“abc”>)",
           "1:14: Typographic quotes do not mark text: use straight quotes. (E119)\n"
           "http.host eq “abc”\n             ^^^^^^^^^\n");
    addRow("E120", "http.host = \"a\"", "(eq http.host \"a\")",
           "1:11: The language has no “=”. Use “eq” or “==”. (E120)\nhttp.host = \"a\"\n          "
           "^\n");
    addRow("E121", r + " AND " + v, "(and " + r + " " + v + ")",
           "1:33: Operators are written in lower case: “and”. (E121)\n" + r + " AND " + v +
               "\n                                ^^^\n");
    addRow("E121 comparison", "http.host EQ \"a\"", "(eq http.host \"a\")",
           "1:11: Operators are written in lower case: “eq”. (E121)\nhttp.host EQ \"a\"\n"
           "          ^^\n");
    addRow("E121 not", "NOT " + r, "<NOT " + r + ">",
           "1:1: Operators are written in lower case: “not”. (E121)\nNOT " + r + "\n^^^\n");
    addRow("E123", "  ", "<>", "1:3: The expression is empty. (E123)\n  \n  ^\n");
    addRow("E131", r + "\tand " + v, "(and " + r + " " + v + ")",
           "1:32: A tab cannot stand here: use a blank. (E131)\n" + r + "\tand " + v +
               "\n                               ^\n");
    addRow("two errors are both told", "(zz or\nhttp.host = \"a\")",
           "[(or zz (eq http.host \"a\"))]",
           "1:2: Unknown field “zz”. (E101)\n(zz or\n ^^\n"
           "2:11: The language has no “=”. Use “eq” or “==”. (E120)\nhttp.host = \"a\")\n"
           "          ^\n");
    addRow("unclosed set", "http.host in {\"a\"", "(in http.host { \"a\" })",
           "1:14: This bracket is never closed. (E106)\nhttp.host in {\"a\"\n             ^\n");
    addRow("bracket in a set", "cf.edge.server_port in {80] 443}",
           "(in cf.edge.server_port { 80..80 443..443 })",
           "1:27: “]” is not a whole number. (E135)\ncf.edge.server_port in {80] 443}\n"
           "                          ^\n");
    addRow("E130", "http.host eq r" + QByteArray(256, '#') + "\"a\"" + QByteArray(256, '#'),
           "(eq http.host <r" + QByteArray(256, '#') + "\"a\"" + QByteArray(256, '#') + ">)",
           "1:14: A raw string can have 255 “#” at most. (E130)\nhttp.host eq r" +
               QByteArray(256, '#') + "\"a\"" + QByteArray(256, '#') + "\n             " +
               QByteArray(516, '^') + "\n");
}

void TestParser::errors()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, tree);
    QFETCH(QByteArray, diagnostics);
    const CheckedExpression expression = checked(text);
    QCOMPARE(QByteArray::fromStdString(dumpDiagnostics(expression)), diagnostics);
    QCOMPARE(QByteArray::fromStdString(dumpTree(expression)), tree);
}

void TestParser::fixes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("fixed");
    const auto addRow = [](const QByteArray &text, const QByteArray &fixed) {
        QTest::newRow(text.constData()) << text << fixed;
    };
    addRow("http.hots eq \"a\"", "http.host eq \"a\"");
    addRow("(http.host eq \"a\"", "(http.host eq \"a\")");
    addRow("http.host eq \"a\")", "http.host eq \"a\"");
    addRow("http.host eq \"a", "http.host eq \"a\"");
    addRow("http.host eq r#\"a", "http.host eq r#\"a\"#");
    addRow("http.host eq \"\\d\"", "http.host eq \"\\\\d\"");
    addRow("http.host in {\"a\",\"b\"}", "http.host in {\"a\" \"b\"}");
    addRow("http.host in \"a\"", "http.host in {\"a\"}");
    addRow("http.host in {\"a\"", "http.host in {\"a\"}");
    addRow("http.host eq abc", "http.host eq \"abc\"");
    addRow("http.host eq “abc”", "http.host eq \"abc\"");
    addRow("http.host = \"a\"", "http.host eq \"a\"");
    addRow("NOT cf.tls_client_auth.cert_revoked", "not cf.tls_client_auth.cert_revoked");
    addRow("not\tcf.tls_client_auth.cert_revoked", "not cf.tls_client_auth.cert_revoked");
}

void TestParser::fixes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, fixed);
    const CheckedExpression expression = checked(text);
    QCOMPARE(expression.diagnostics.size(), std::size_t{1});
    QCOMPARE(expression.diagnostics[0].fixes.size(), std::size_t{1});
    const std::string result =
        applyEdits(expression.text, expression.diagnostics[0].fixes[0].edits);
    QCOMPARE(QByteArray::fromStdString(result), fixed);
    QVERIFY(check(result, cloudflareCatalog()).diagnostics.empty());
}

void TestParser::nestingLimit()
{
    const int nesting = cloudflareCatalog().options().maximalNesting;
    const QByteArray field = "cf.tls_client_auth.cert_revoked";
    const auto nested = [&field](int depth) {
        return QByteArray(depth, '(') + field + QByteArray(depth, ')');
    };
    QVERIFY(checked(nested(nesting)).isValid());
    const CheckedExpression tooDeep = checked(nested(nesting + 1));
    QVERIFY(std::ranges::contains(tooDeep.diagnostics, DiagnosticCode::NestedTooDeep,
                                  &Diagnostic::code));
    QVERIFY(checked(QByteArray("not ").repeated(nesting) + field).isValid());
    QVERIFY(!checked(QByteArray("not ").repeated(nesting + 1) + field).isValid());
}

void TestParser::lengthLimit()
{
    const QByteArray start = "http.host eq \"";
    const auto sized = [&start](qsizetype length) {
        return start + QByteArray(length - start.size() - 1, 'x') + '"';
    };
    QVERIFY(checked(sized(4096)).isValid());
    const CheckedExpression tooLong = checked(sized(4097));
    QCOMPARE(tooLong.diagnostics.size(), std::size_t{1});
    QCOMPARE(tooLong.diagnostics[0].code, DiagnosticCode::ExpressionTooLong);
    QVERIFY(checked(start + QByteArray("é").repeated(4000) + '"').isValid());
}

void TestParser::hostileInput_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("open brackets") << QByteArray(100'000, '(');
    QTest::newRow("close brackets") << QByteArray(100'000, ')');
    QTest::newRow("not") << QByteArray("not ").repeated(100'000);
    QTest::newRow("exclamation marks") << QByteArray(100'000, '!');
    QTest::newRow("ands") << QByteArray("and ").repeated(50'000);
    QTest::newRow("open braces") << "http.host in " + QByteArray(100'000, '{');
    QTest::newRow("quotes") << "http.host eq " + QByteArray(99'999, '"');
    QTest::newRow("backslashes") << "http.host eq \"" + QByteArray(100'000, '\\');
    QTest::newRow("hashes") << "http.host eq r" + QByteArray(100'000, '#');
    QTest::newRow("tabs") << "http.host" + QByteArray(100'000, '\t') + "eq \"a\"";
    QTest::newRow("NUL") << QByteArray(1'000, '\0');
    QTest::newRow("invalid UTF-8") << QByteArray(10'000, '\xff');
    QTest::newRow("calls") << QByteArray("f(").repeated(20'000);
    const QByteArray field = "cf.tls_client_auth.cert_revoked";
    QTest::newRow("brackets around nothing") << QByteArray(100'000, '(') + QByteArray(100'000, ')');
    QTest::newRow("indexes") << "http.request.headers" + QByteArray("[*]").repeated(100'000);
    QTest::newRow("indexes left open") << "http.request.headers" + QByteArray(100'000, '[');
    QTest::newRow("keys") << "http.request.headers" + QByteArray("[\"a\"]").repeated(100'000);
    QTest::newRow("any") << QByteArray("any(").repeated(100'000);
    QTest::newRow("known calls") << QByteArray("lower(").repeated(100'000);
    QTest::newRow("commas") << "concat(" + QByteArray(100'000, ',');
    QTest::newRow("arguments") << "f(" + QByteArray("a,").repeated(50'000);
    QTest::newRow("unknown names") << QByteArray("x or ").repeated(50'000);
    QTest::newRow("unknown calls") << QByteArray("x() or ").repeated(50'000);
    QTest::newRow("words") << QByteArray("x ").repeated(100'000);
    QTest::newRow("closed too often") << QByteArray("x) ").repeated(50'000);
    QTest::newRow("missing values") << QByteArray("http.host eq or ").repeated(50'000);
    QTest::newRow("brackets in a set") << "ip.src in {" + QByteArray(100'000, ']');
    QTest::newRow("words in a set") << "ip.src in {" + QByteArray("x ").repeated(100'000);
    QTest::newRow("set of an unknown field") << "x in {" + QByteArray("[ ] ").repeated(50'000);
    QTest::newRow("or in a set") << QByteArray("x in {or ").repeated(50'000);
    QTest::newRow("strings left open") << QByteArray("http.host eq \"a or ").repeated(50'000);
    QTest::newRow("raw strings left open") << QByteArray("http.host eq r#\"a or ").repeated(50'000);
    QTest::newRow("capital operators") << QByteArray(field + " AND ").repeated(20'000);
    QTest::newRow("mixed operators") << QByteArray("a or b and ").repeated(50'000);
    QTest::newRow("group of pattern") << "http.host ~ \"" + QByteArray(100'000, '(') + '"';
    QTest::newRow("stars of pattern") << "http.host ~ \"" + QByteArray(100'000, '*') + '"';
    QTest::newRow("class of pattern") << "http.host ~ \"" + QByteArray(100'000, '[') + '"';
    QTest::newRow("10 MB of brackets") << QByteArray(10'000'000, '(');
    QTest::newRow("10 MB of tabs") << QByteArray(10'000'000, '\t') + "x";
    QTest::newRow("tab before and in any()") << QByteArray("any(nofield\tand ssl[*] eq 1)");
    QTest::newRow("10 MB name") << QByteArray(10'000'000, 'a');
}

void TestParser::hostileInput()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!checked(text).isValid());
    const qint64 elapsed = timer.elapsed();
    qInfo("%lld ms", static_cast<long long>(elapsed));
    QVERIFY2(elapsed < 5'000, qPrintable(QString::number(elapsed)));
}

void TestParser::spansLieInTheText()
{
    const std::string text =
        "http.host == \"a\" and (not x or \"b\" c) ) AND http.host in {a, \"b\"";
    for (std::size_t length = 0; length <= text.size(); ++length) {
        const CheckedExpression expression = check(text.substr(0, length), cloudflareCatalog());
        for (const Node &node : expression.ast.nodes()) {
            QVERIFY(node.span.begin <= node.span.end && node.span.end <= length);
        }
        for (const Diagnostic &diagnostic : expression.diagnostics) {
            QVERIFY(diagnostic.span.end <= length);
        }
    }
}

QTEST_APPLESS_MAIN(TestParser)
#include "tst_parser.moc"
