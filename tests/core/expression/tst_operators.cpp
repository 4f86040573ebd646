// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/evaluator.h"
#include "core/expression/named_list.h"

#include <QtTest>

#include <array>

using namespace rulewright;
using namespace rulewright::expression;

namespace
{

// Each type three times: known, known to be missing, and not given.
constexpr std::array fields{
    Field{.name = "known.int", .type = Type::Int},    Field{.name = "missing.int", .type = Type::Int},
    Field{.name = "unknown.int", .type = Type::Int},  Field{.name = "known.text", .type = Type::Bytes},
    Field{.name = "missing.text", .type = Type::Bytes},
    Field{.name = "unknown.text", .type = Type::Bytes}, Field{.name = "known.ip", .type = Type::Ip},
    Field{.name = "missing.ip", .type = Type::Ip},    Field{.name = "unknown.ip", .type = Type::Ip},
    Field{.name = "known.bool", .type = Type::Bool},  Field{.name = "missing.bool", .type = Type::Bool},
    Field{.name = "unknown.bool", .type = Type::Bool},
    Field{.name = "ints", .type = Type::arrayOf(Type::Int)},
};

const Catalog &catalog()
{
    static const Catalog made{fields, cloudflareCatalog().functions()};
    return made;
}

/// int is 443, text is “WWW.Example.com”, ip is 192.0.2.7, bool is yes.
Request sample()
{
    Request request(catalog());
    const auto set = [&request](std::string_view name, Value value) {
        request.set(*catalog().find(name), value);
    };
    set("known.int", Value(std::int64_t{443}));
    set("known.text", Value(std::string_view("WWW.Example.com")));
    set("known.ip", *parseAddress("192.0.2.7"));
    set("known.bool", Value(true));
    for (const std::string_view name :
         {"missing.int", "missing.text", "missing.ip", "missing.bool"}) {
        set(name, NoValue{});
    }
    request.addList(makeIntegerList("ports", {{80, 90}, {443, 443}}));
    request.addList(makeHostList("hosts", {"*.example.com"}));
    request.addList(makeAddressList("office", {rangeOf(*parseNetwork("192.0.2.0/24"))}));
    return request;
}

char shown(Truth truth)
{
    return truth == Truth::True ? 'T' : truth == Truth::False ? 'F' : 'U';
}

/// What \p text gives: a letter, or ? when it has errors.
char result(const std::string &text, bool isMissingNotEqual)
{
    const auto filter = Filter::compile(check(text, catalog(), Goal::Rule, Limits::Engine),
                                        catalog(), {.isMissingNotEqual = isMissingNotEqual});
    const Request request = sample();
    if (!filter) {
        return '?';
    }
    const Truth truth = filter->run(request);
    return filter->trace(request).truth == truth ? shown(truth) : '!';
}

char negated(char letter)
{
    return letter == 'T' ? 'F' : letter == 'F' ? 'T' : letter;
}

} // namespace

/// Every operator on every type it takes, for values present, missing and unknown, and the types
/// it does not take.
class TestOperators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void otherTypes();
};

void TestOperators::values_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<char>("expected");
    const auto addRow = [](const char *type, const char *rest, char expected) {
        QTest::addRow("%s %s", type, rest) << QByteArray(type) << QByteArray(rest) << expected;
    };
    for (const char *rest : {"eq 443", "== 0x1BB", "ne 80", "!= 80", "ge 443", ">= 443", "le 443",
                             "<= 443", "gt 442", "> 442", "lt 444", "< 444", "in {80 443}",
                             "in {400..500}", "in $ports", "& 1", "bitwise_and 2",
                             "gt -9223372036854775808", "lt 9223372036854775807", "eq known.int",
                             "le known.int", "ge known.int"}) {
        addRow("int", rest, 'T');
    }
    for (const char *rest : {"eq 80", "ne 443", "ge 444", "le 442", "gt 443", "lt 443", "in {80}",
                             "in {}", "& 4", "lt -9223372036854775808", "gt 9223372036854775807",
                             "ne known.int", "lt known.int", "gt known.int"}) {
        addRow("int", rest, 'F');
    }
    for (const char *rest :
         {"eq \"WWW.Example.com\"", "ne \"www.example.com\"", "lt \"b\"", "le \"WWW.Example.com\"",
          "gt \"WWW\"", "ge \"WWW.Example.com\"", "in {\"a\" \"WWW.Example.com\"}", "in $hosts",
          "contains \"Example\"", "contains \"\"", "matches \"^WWW\"", "~ r\"\\.com$\"", "matches \"\"",
          "wildcard \"*.example.com\"", "strict wildcard \"*.Example.com\"", "eq known.text",
          "ge known.text"}) {
        addRow("text", rest, 'T');
    }
    for (const char *rest :
         {"eq \"www.example.com\"", "ne \"WWW.Example.com\"", "lt \"WWW\"", "le \"WWW\"",
          "gt \"b\"", "ge \"b\"", "in {\"a\"}", "contains \"example\"", "matches \"^www\"",
          "wildcard \"example\"", "strict wildcard \"*.example.com\"", "lt known.text"}) {
        addRow("text", rest, 'F');
    }
    for (const char *rest : {"eq 192.0.2.7", "ne ::1", "ge 192.0.2.7", "le 192.0.2.7",
                             "gt 192.0.2.6", "lt 192.0.2.8", "in {192.0.2.0/24}",
                             "in {192.0.2.1..192.0.2.9}", "in $office", "gt 0.0.0.0",
                             "lt 255.255.255.255", "eq known.ip"}) {
        addRow("ip", rest, 'T');
    }
    for (const char *rest : {"eq ::ffff:192.0.2.7", "ne 192.0.2.7", "lt ::1", "gt ::", "ge ::",
                             "le ffff::", "in {::/0}", "in {192}", "lt 0.0.0.0",
                             "gt 255.255.255.255", "ne known.ip", "gt known.ip"}) {
        addRow("ip", rest, 'F');
    }
    addRow("bool", "", 'T');
}

void TestOperators::values()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, rest);
    QFETCH(char, expected);
    const bool isNe = rest.startsWith("ne") || rest.startsWith("!=");
    for (const bool isMissingNotEqual : {false, true}) {
        const char missing = isNe && isMissingNotEqual ? 'T' : 'F';
        const std::array<std::pair<const char *, char>, 3> states{
            {{"known.", expected}, {"missing.", missing}, {"unknown.", 'U'}}};
        for (const auto &[state, letter] : states) {
            const std::string text = (state + type + ' ' + rest).toStdString();
            QCOMPARE(result(text, isMissingNotEqual), letter);
            QCOMPARE(result("not " + text, isMissingNotEqual), negated(letter));
        }
    }
}

/// An operator on a type that it does not take is an error, whatever stands behind it.
void TestOperators::otherTypes()
{
    const std::pair<const char *, const char *> wrong[] = {
        {"known.int", "contains \"a\""},      {"known.int", "matches \"a\""},
        {"known.int", "wildcard \"a\""},      {"known.int", "strict wildcard \"a\""},
        {"known.int", "eq \"443\""},          {"known.text", "& 1"},
        {"known.text", "eq 443"},             {"known.text", "in {1..2}"},
        {"known.ip", "contains \"192\""},     {"known.ip", "matches \"1\""},
        {"known.ip", "wildcard \"1\""},       {"known.ip", "& 1"},
        {"known.ip", "eq \"192.0.2.7\""},     {"known.bool", "eq known.bool"},
        {"known.bool", "in {1}"},             {"known.int", "eq known.text"},
        {"known.text", "eq known.ip"},        {"ints", "eq 1"},
        {"ints", "in {1}"},                   {"ints[*]", "eq 1"},
    };
    for (const auto &[left, rest] : wrong) {
        QCOMPARE(result(std::string(left) + ' ' + rest, false), '?');
    }
}

QTEST_APPLESS_MAIN(TestOperators)
#include "tst_operators.moc"
