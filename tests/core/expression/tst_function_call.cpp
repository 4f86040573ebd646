// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/evaluator.h"

#include <QtTest>

#include <array>

using namespace rulewright;
using namespace rulewright::expression;

namespace
{

constexpr std::array fields{
    Field{.name = "s", .type = Type::Bytes},
    Field{.name = "t", .type = Type::Bytes},
    Field{.name = "missing", .type = Type::Bytes},
    Field{.name = "unknown", .type = Type::Bytes},
    Field{.name = "n", .type = Type::Int},
    Field{.name = "yes", .type = Type::Bool},
    Field{.name = "v4", .type = Type::Ip},
    Field{.name = "v6", .type = Type::Ip},
    Field{.name = "list", .type = Type::arrayOf(Type::Bytes)},
    Field{.name = "map", .type = Type::mapOf(Type::Bytes)},
};

const Catalog &catalog()
{
    static const Catalog made{fields, cloudflareCatalog().functions()};
    return made;
}

std::string shown(const ActualValue &value)
{
    return std::visit(Overload{
                          [](Unknown) { return std::string("unknown"); },
                          [](NoValue) { return std::string("missing"); },
                          [](bool truth) { return std::string(truth ? "yes" : "no"); },
                          [](std::int64_t number) { return std::to_string(number); },
                          [](const std::string &text) { return '"' + text + '"'; },
                          [](const IpAddress &address) { return toText(address); },
                          [](const ActualValue::Items &items) {
                              std::string text = "[";
                              for (const ActualValue &item : items) {
                                  text += shown(item);
                              }
                              return text + ']';
                          },
                          [](const ActualValue::Entries &) { return std::string("map"); },
                      },
                      value.data);
}

/// The value of a call; s and t are as given.
std::string valueOf(const std::string &text, std::string_view s, std::string_view t)
{
    const std::array items{Value(std::string_view("a")), Value(std::string_view("B"))};
    const std::array entries{MapEntry{"k", Value(std::string_view("v"))}};
    Request request(catalog());
    const auto set = [&request](std::string_view name, Value value) {
        request.set(*catalog().find(name), value);
    };
    set("s", s);
    set("t", t);
    set("missing", NoValue{});
    set("n", Value(std::int64_t{-7}));
    set("yes", Value(true));
    set("v4", *parseAddress("113.10.7.2"));
    set("v6", *parseAddress("2001:db8:1:2:3::4"));
    set("list", ArrayValue{items.data(), items.size()});
    set("map", MapValue{entries.data(), entries.size()});
    const CheckedExpression checked = check(text, catalog(), Goal::Value, Limits::Engine);
    const auto filter = Filter::compile(checked, catalog());
    return filter ? shown(filter->value(request)) : "error";
}

} // namespace

/// What the functions give (functions.json).
class TestFunctionCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void results_data();
    void results();
    void missingAndUnknown();
};

void TestFunctionCall::results_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("s");
    QTest::addColumn<QByteArray>("expected");
    const auto addRow = [](const char *call, const QByteArray &s, const char *expected) {
        QTest::addRow("%s of %s", call, s.constData()) << QByteArray(call) << s
                                                      << QByteArray(expected);
    };
    addRow("lower(s)", "AbÉZ", "\"abÉz\"");
    addRow("upper(s)", "aBéz", "\"ABéZ\"");
    addRow("len(s)", "é", "2");
    addRow("len(list)", "", "2");
    addRow("concat(s, \"-\", t)", "a", "\"a-t\"");
    addRow("concat(list, list)", "", "[\"a\"\"B\"\"a\"\"B\"]");
    addRow("starts_with(s, \"ab\")", "abc", "yes");
    addRow("starts_with(s, \"\")", "abc", "yes");
    addRow("ends_with(s, t)", "xt", "yes");
    addRow("ends_with(s, \"abcd\")", "abc", "no");
    addRow("substring(s, 2, 5)", "asdfghjk", "\"dfg\"");
    addRow("substring(s, 2)", "asdfghjk", "\"dfghjk\"");
    addRow("substring(s, -2)", "asdfghjk", "\"jk\"");
    addRow("substring(s, 0, -2)", "asdfghjk", "\"asdfgh\"");
    addRow("substring(s, 5, 2)", "asdfghjk", "\"\"");
    addRow("substring(s, -99, 99)", "abc", "\"abc\"");
    addRow("substring(s, -9223372036854775808, 9223372036854775807)", "abc", "\"abc\"");
    addRow("url_decode(s)", "%2520+a", "\"%20 a\"");
    addRow("url_decode(s, \"r\")", "%2520", "\" \"");
    addRow("url_decode(s, \"u\")", "%u2601%u41", "\"☁%u41\"");
    addRow("url_decode(s, \"u\")", "%uD83D%uDE00", "\"😀\"");
    addRow("url_decode(s, \"u\")", "%uD83Dx", "\"\xef\xbf\xbdx\"");
    addRow("url_decode(s)", "%zz%4", "\"%zz%4\"");
    addRow("remove_bytes(s, \"\\x2e\\x77\")", "www.cloudflare.com", "\"cloudflarecom\"");
    addRow("to_string(n)", "", "\"-7\"");
    addRow("to_string(yes)", "", "\"true\"");
    addRow("to_string(v6)", "", "\"2001:db8:1:2:3::4\"");
    addRow("cidr(v4, 24, 24)", "", "113.10.7.0");
    addRow("cidr(v6, 24, 64)", "", "2001:db8:1:2::");
    addRow("cidr6(v4, 24)", "", "113.10.7.2");
    addRow("cidr6(v6, 32)", "", "2001:db8::");
    addRow("decode_base64(s)", "aGVsbG8=", "\"hello\"");
    addRow("decode_base64(s)", "aGVsbG8", "\"hello\"");
    addRow("decode_base64(s)", "aGVsb", "missing");
    addRow("decode_base64(s)", "a b", "missing");
    addRow("encode_base64(s)", "hello", "\"aGVsbG8\"");
    addRow("encode_base64(s, \"p\")", "hello", "\"aGVsbG8=\"");
    addRow("join(list, \", \")", "", "\"a, B\"");
    addRow("split(s, \",\", 64)", "groceries,,electronics", "[\"groceries\"\"\"\"electronics\"]");
    addRow("split(s, \",\", 2)", "a,b,c", "[\"a\"\"b,c\"]");
    addRow("has_key(map, \"k\")", "", "yes");
    addRow("has_key(map, s)", "K", "no");
    addRow("has_value(list, \"B\")", "", "yes");
    addRow("has_value(map, \"k\")", "", "no");
    addRow("lookup_json_string(s, \"a\", 1)", "{\"a\":[0,\"x\"]}", "\"x\"");
    addRow("lookup_json_string(s, \"a\")", "{\"a\":1}", "missing");
    addRow("lookup_json_string(s, \"a\")", "{\"a\":", "missing");
    addRow("lookup_json_integer(s, 0)", "[123]", "123");
    addRow("lookup_json_integer(s, 0)", "[1.5]", "missing");
    addRow("lookup_json_integer(s, 0)", "[18446744073709551615]", "missing");
    addRow("regex_replace(s, \"/bar$\", \"/baz\")", "/foo/bar", "\"/foo/baz\"");
    addRow("regex_replace(s, \"/a\", \"/b\")", "/a/a", "\"/b/a\"");
    addRow("regex_replace(s, \"x\", \"y\")", "a", "\"a\"");
    addRow("regex_replace(s, \"^/b$\", \"/b$$\")", "/b", "\"/b$\"");
    addRow("wildcard_replace(s, \"/apps/*/login\", \"/${1}/login\")", "/apps/calendar/login",
           "\"/calendar/login\"");
    addRow("wildcard_replace(s, \"/A*\", \"${1}\", \"s\")", "/ab", "\"/ab\"");
    addRow("remove_query_args(s, \"country\")", "order=asc&country=GB&country", "\"order=asc\"");
    addRow("coalesce(missing, s)", "a", "\"a\"");
    addRow("coalesce(map[\"no\"], map[\"k\"], \"x\")", "", "\"v\"");
    addRow("lower(list[*])", "", "[\"a\"\"b\"]");
    addRow("hash_in_range(0, 100, s)", "a", "unknown");
    addRow("is_jwt_valid(\"id\")", "", "unknown");
}

void TestFunctionCall::results()
{
    QFETCH(QByteArray, call);
    QFETCH(QByteArray, s);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(valueOf(call.toStdString(), s.toStdString(), "t")),
             expected);
}

void TestFunctionCall::missingAndUnknown()
{
    for (const char *call : {"lower(%)", "len(%)", "starts_with(%, \"\")", "starts_with(s, %)",
                             "substring(%, 0)", "url_decode(%)", "remove_bytes(%, \"a\")",
                             "decode_base64(%)", "join(list, %)", "has_key(map, %)",
                             "lookup_json_string(%, \"a\")"}) {
        const auto with = [call](const char *field) {
            return valueOf(QByteArray(call).replace("%", field).toStdString(), "s", "t");
        };
        QCOMPARE(with("missing"), std::string("missing"));
        QCOMPARE(with("unknown"), std::string("unknown"));
    }
    QCOMPARE(valueOf("concat(missing, \"a\")", "", ""), std::string("\"a\""));
    QCOMPARE(valueOf("concat(missing, missing)", "", ""), std::string("missing"));
    QCOMPARE(valueOf("concat(unknown, \"a\")", "", ""), std::string("unknown"));
    QCOMPARE(valueOf("coalesce(unknown, \"a\")", "", ""), std::string("unknown"));
    QCOMPARE(valueOf("coalesce(missing, missing)", "", ""), std::string("missing"));
}

QTEST_APPLESS_MAIN(TestFunctionCall)
#include "tst_function_call.moc"
