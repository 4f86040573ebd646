// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/completion.h"

#include "tests/support/language_cases.h"

#include <QtTest>

#include <array>

using namespace rulewright;
using namespace rulewright::expression;

namespace
{

constexpr std::array placeNames{"start", "operator", "right", "set", "string", "index", "logical"};

QByteArray formsText(const RightForms &forms)
{
    QByteArray text;
    text += forms.hasSet ? " {}" : "";
    text += forms.hasList ? " $" : "";
    text += forms.hasRawString ? " r" : "";
    text += forms.hasComputed ? " =" : "";
    return text;
}

QByteArray callText(const CallPlace &call)
{
    const auto &catalog = cloudflareCatalog();
    const std::string name(call.function ? catalog[*call.function].name : "?");
    return QByteArray::fromStdString(' ' + name + '#' + std::to_string(call.argument));
}

/// `place <replaced> field:Type op forms call#argument (present) open`, as far as there is some.
QByteArray dump(const CompletionContext &context, std::string_view text)
{
    const auto &catalog = cloudflareCatalog();
    QByteArray line = placeNames[toIndex(context.place)];
    line += " <" + QByteArray::fromStdString(std::string(textAt(text, context.replaced))) + '>';
    const std::string field(context.field ? catalog[*context.field].name : "");
    const std::string type = context.type.isError() ? "" : ':' + engineName(context.type);
    if (!field.empty() || !type.empty()) {
        line += ' ' + QByteArray::fromStdString(field + type);
    }
    if (context.op) {
        line += ' ';
        line += QByteArray::fromStdString(std::string(wordOf(rowOf(*context.op).token)));
    }
    line += formsText(context.forms);
    line += context.call ? callText(*context.call) : QByteArray();
    for (const std::string &value : context.present) {
        line += " (" + QByteArray::fromStdString(value) + ')';
    }
    return line + (context.hasOpenBracket ? " open" : "");
}

/// The context at the mark `|`, which is not part of the text.
CompletionContext contextAtMark(QByteArray text, QByteArray &plain)
{
    const auto mark = text.indexOf('@');
    plain = text.remove(mark, 1);
    return completionAt(check(plain.toStdString(), cloudflareCatalog()), cloudflareCatalog(),
                        static_cast<std::uint32_t>(mark));
}

} // namespace

/// What the caret is in. The caret is `@` here, because `|` belongs to the language.
class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contexts_data();
    void contexts();
    void typed_data();
    void typed();
    void everyOffsetHasAContext_data();
    void everyOffsetHasAContext();
    void everyPrefixHasAContext();
};

void TestCompletion::contexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto addRow = [](const QByteArray &text, const QByteArray &expected) {
        QTest::newRow(text.constData()) << text << expected;
    };
    // Start of a condition.
    addRow("@", "start <>");
    addRow("  @", "start <>");
    addRow("ht@", "start <ht>");
    addRow("http.@", "start <http.>");
    addRow("http.ho@st eq \"a\"", "start <http.host>");
    addRow("@http.host", "start <>");
    addRow("not@", "start <not>");
    addRow("not @", "start <>");
    addRow("nothttp.h@", "start <http.h>");
    addRow("!@", "start <>");
    addRow("(@", "start <> open");
    addRow("ssl and @", "start <>");
    addRow("ssl andht@", "start <ht>");
    addRow("ssl && (not h@", "start <h> open");
    addRow("http.host eq \"a\" or @ and ssl", "start <>");
    // After a value.
    addRow("http.host @", "operator <> http.host:Bytes");
    addRow("http.host con@", "operator <con> http.host:Bytes");
    addRow("http.host eq@", "operator <eq> http.host:Bytes");
    addRow("http.host =@", "operator <=> http.host:Bytes");
    addRow("http.host strict @", "operator <> http.host:Bytes");
    addRow("http.host strict wild@", "operator <strict wild> http.host:Bytes");
    addRow("cf.edge.server_port @", "operator <> cf.edge.server_port:Int");
    addRow("no.such @", "operator <>");
    addRow("no.such && @", "start <>");
    addRow("lower(http.host) @", "operator <> http.host:Bytes");
    addRow("len(http.host) @", "operator <> :Int");
    addRow("http.request.headers[\"x\"] @", "operator <> http.request.headers:Array<Bytes>");
    addRow("any(http.request.headers[\"x\"][*] @", "operator <> http.request.headers:Bytes open");
    addRow("any(lower(http.request.headers.names[*])[*] @",
           "operator <> http.request.headers.names:Bytes open");
    // After an operator.
    addRow("http.host eq @", "right <> http.host:Bytes eq r =");
    addRow("http.host==@", "right <> http.host:Bytes eq r =");
    addRow("http.host eq a@", "right <a> http.host:Bytes eq r =");
    addRow("http.host matches @", "right <> http.host:Bytes matches r");
    addRow("http.host wildcard @", "right <> http.host:Bytes wildcard r");
    addRow("http.host strict wildcard @", "right <> http.host:Bytes strict wildcard r");
    addRow("http.host in @", "right <> http.host:Bytes in {} $");
    addRow("http.host in $ho@", "right <$ho> http.host:Bytes in {} $");
    addRow("cf.edge.server_port ge @", "right <> cf.edge.server_port:Int ge =");
    addRow("cf.edge.server_port contains @", "right <> cf.edge.server_port:Int contains");
    addRow("cf.edge.server_port eq 44@3", "right <443> cf.edge.server_port:Int eq =");
    addRow("ip.src in @", "right <> ip.src:Ip in {} $");
    addRow("no.such eq @", "right <> eq r =");
    addRow("http.host eq @ and ssl", "right <> http.host:Bytes eq r =");
    addRow("http.host eq and @", "start <>");
    addRow("http.host eq lower(@", "start <> lower#0 open");
    // Inside a set.
    addRow("http.host in {@", "set <> http.host:Bytes in");
    addRow("http.host in {\"a\" @ \"b\"} and ssl", "set <> http.host:Bytes in (a) (b)");
    addRow("http.host in {\"a\" b@", "set <b> http.host:Bytes in (a)");
    addRow("http.host in {\"a\"@}", "set <> http.host:Bytes in (a)");
    addRow("http.host in {\"a\" @ and ssl", "set <> http.host:Bytes in (a)");
    addRow("cf.edge.server_port in {80 44@ 8000..8010}",
           "set <44> cf.edge.server_port:Int in (80) (8000..8010)");
    addRow("http.host in {\"a\" \"x@y\" r\"c\"}", "string <xy> http.host:Bytes in (a) (c)");
    // Inside a string.
    addRow("http.host eq \"@", "string <> http.host:Bytes eq");
    addRow("http.host eq \"ab@c\" and ssl", "string <abc> http.host:Bytes eq");
    addRow("http.host eq \"a\\\"b@\"", "string <a\\\"b> http.host:Bytes eq");
    addRow("http.host matches \"[\"]@\"", "string <[\"]> http.host:Bytes matches");
    addRow("http.host wildcard r#\"a\"@\"#", "string <a\"> http.host:Bytes wildcard");
    addRow("http.host eq \"\\q@\" and ssl", "string <\\q> http.host:Bytes eq");
    addRow("lower(http.host) contains \"@", "string <> http.host:Bytes contains");
    addRow("any(http.request.headers[\"x\"][*] eq \"@\")",
           "string <> http.request.headers:Bytes eq open");
    addRow("starts_with(http.host, \"a@\")", "string <a> http.host starts_with#1 open");
    // Inside an index.
    addRow("http.request.headers[@", "index <> http.request.headers:Map<Array<Bytes>>");
    addRow("http.request.headers[\"us@", "index <us> http.request.headers:Map<Array<Bytes>>");
    addRow("http.request.headers[\"us\"@]", "index <> http.request.headers:Map<Array<Bytes>>");
    addRow("http.request.headers[\"us@\"][0]", "index <us> http.request.headers:Map<Array<Bytes>>");
    addRow("http.request.headers[ and@ ssl", "index <and> http.request.headers:Map<Array<Bytes>>");
    addRow("http.request.headers[ @and ssl", "index <and> http.request.headers:Map<Array<Bytes>>");
    addRow("http.request.headers[r\"u@s\"]", "index <us> http.request.headers:Map<Array<Bytes>>");
    // After a condition.
    addRow("ssl\v @", "logical <> ssl:Bool");
    addRow("any @(ssl)", "operator <>");
    addRow("http.host eq r##@", "right <r##> http.host:Bytes eq r =");
    addRow("http.host eq r##@ and ssl", "right <r##> http.host:Bytes eq r =");
    addRow("ssl @", "logical <> ssl:Bool");
    addRow("ssl an@", "logical <an> ssl:Bool");
    addRow("ssl and@", "logical <and> ssl:Bool");
    addRow("ssl &@", "logical <&> ssl:Bool");
    addRow("(ssl @", "logical <> ssl:Bool open");
    addRow("(ssl) @", "logical <> ssl:Bool");
    addRow("((ssl)@)", "logical <> ssl:Bool open");
    addRow("http.host eq \"a\"@", "logical <> http.host:Bool");
    addRow("http.host in {\"a\"}@", "logical <> http.host:Bool");
    addRow("http.host in $list @", "logical <> http.host:Bool");
    addRow("http.host eq http.request.headers[\"x\"][0] @", "logical <> http.host:Bool");
    addRow("http.host eq lower(http.host) @", "logical <> http.host:Bool");
    addRow("cf.edge.server_port eq 80 @", "logical <> cf.edge.server_port:Bool");
    addRow("starts_with(http.host, \"a\") @", "logical <> :Bool");
    addRow("any(http.request.headers.names[*] eq \"a\") @", "logical <> :Bool");
    addRow("ssl) @", "logical <> ssl:Bool");
    // Inside a call.
    addRow("lower(@", "start <> lower#0 open");
    addRow("lower( ht@ )", "start <ht> lower#0 open");
    addRow("starts_with(http.host, @", "start <> http.host starts_with#1 open");
    addRow("starts_with(lower(http.host), @", "start <> http.host starts_with#1 open");
    addRow("concat(\"a\", 1, (ssl @", "logical <> ssl:Bool concat#2 open");
    addRow("nothing(http.host,@", "start <> http.host ?#1 open");
    addRow("substring(http.host, 1@", "start <1> http.host substring#1 open");
}

void TestCompletion::contexts()
{
    QFETCH(QByteArray, text);
    QByteArray plain;
    const CompletionContext context = contextAtMark(text, plain);
    QTEST(dump(context, plain.toStdString()), "expected");
}

void TestCompletion::typed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto addRow = [](const QByteArray &text, const QByteArray &expected) {
        QTest::newRow(text.constData()) << text << expected;
    };
    addRow("http.ho@st", "http.ho");
    addRow("http.host eq \"ab@c\"", "ab");
    addRow("http.host con@tains", "con");
    addRow("http.host strict w@", "strict w");
    addRow("http.host in $ho@sts", "$ho");
    addRow("ssl @", "");
}

void TestCompletion::typed()
{
    QFETCH(QByteArray, text);
    QByteArray plain;
    QTEST(QByteArray::fromStdString(contextAtMark(text, plain).typed), "expected");
}

void TestCompletion::everyOffsetHasAContext_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"any(lower(http.request.headers[\"x\"][*])[*] in {\"a\" r#\"b\"# \xC3\xA9}) and not (ssl",
          "http.host eq )]}{[(,&|^!=<>~$r#\" r\"", "[[[", "r#", "http.host eq \"\\", "a[\"", "\t&&",
          "http.host eq [ and ssl", "ip.src in {::1, 10.0.0.0/8 1..2", "1 2 3 )", "not",
          "a.b..c"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestCompletion::everyOffsetHasAContext()
{
    QFETCH(QByteArray, text);
    const CheckedExpression expression = check(text.toStdString(), cloudflareCatalog());
    const auto end = static_cast<std::uint32_t>(text.size());
    for (std::uint32_t offset = 0; offset <= end + 1; ++offset) {
        const auto context = completionAt(expression, cloudflareCatalog(), offset);
        QVERIFY(context.replaced.begin <= std::min(offset, end));
        QVERIFY(context.replaced.end <= end);
        QVERIFY(context.replaced.begin <= context.replaced.end);
    }
}

/// Where the case file breaks off, the caret is at the end of a text that is being written.
void TestCompletion::everyPrefixHasAContext()
{
    const std::vector<test::LawCase> cases = test::languageCases();
    QVERIFY(cases.size() > 200);
    for (const test::LawCase &sample : cases) {
        const std::string &text = sample.expression.text;
        for (std::uint32_t length = 0; length <= std::min<std::size_t>(text.size(), 300);
             ++length) {
            const CheckedExpression prefix{
                .text = text.substr(0, length), .ast = {}, .diagnostics = {}};
            const auto context = completionAt(prefix, sample.catalog, length);
            QVERIFY2(context.replaced.begin <= length && context.replaced.end == length,
                     prefix.text.c_str());
        }
    }
}

QTEST_APPLESS_MAIN(TestCompletion)
#include "tst_completion.moc"
