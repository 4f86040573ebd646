// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/edit.h"

#include "core/exchange/scheme_json.h"
#include "core/expression/evaluator.h"
#include "tests/support/expression_dump.h"
#include "tests/support/gesture.h"
#include "tests/support/naive_printer.h"
#include "tests/support/random_condition.h"
#include "tests/support/random_expression.h"
#include "tests/support/random_request.h"
#include "tests/support/random_run.h"

#include <QFile>
#include <QtTest>

#include <nlohmann/json.hpp>

#include <random>

using namespace rulewright;
using namespace rulewright::expression;
using namespace rulewright::test;

namespace
{

const Catalog &catalog()
{
    return cloudflareCatalog();
}

/// Short names for the fields in the rows below.
std::string expand(QByteArray text)
{
    text.replace("%v", "cf.tls_client_auth.cert_verified");
    text.replace("%r", "cf.tls_client_auth.cert_revoked");
    text.replace("%p", "cf.tls_client_auth.cert_presented");
    text.replace("%h", "http.host");
    return text.toStdString();
}

/// Applies one gesture to a text.
template <typename Gesture> std::string edited(const std::string &text, Gesture gesture)
{
    const CheckedExpression expression = check(text, catalog());
    const Outline outline(expression, catalog());
    return applyEdits(text, gesture(EditContext{expression, outline, catalog()}));
}

Condition hostIn(std::vector<std::string> values)
{
    return {*catalog().find("http.host"), ConditionOperator::In, false, std::move(values)};
}

Condition isField(std::string_view name, bool isNegated)
{
    return {*catalog().find(name), ConditionOperator::Is, isNegated, {}};
}

/// A random expression over three yes/no fields.
std::string randomExpression(std::mt19937 &random, int depth)
{
    static const QByteArray leaves[] = {"%v", "%r", "not %p", "%h eq \"a\"", "%h in {\"a\" \"b\"}"};
    static const QByteArray operators[] = {" and ", " or ", " xor ", "&&", " || "};
    if (depth == 0 || random() % 3 == 0) {
        return expand(leaves[random() % 5]);
    }
    std::string text = randomExpression(random, depth - 1);
    for (unsigned i = random() % 3; i > 0; --i) {
        text += operators[random() % 5].toStdString() + randomExpression(random, depth - 1);
    }
    switch (random() % 4) {
    case 0: return "(" + text + ")";
    case 1: return "not (" + text + ")";
    case 2: return "( " + text + "\n)";
    default: return text;
    }
}

/// The truth of a text for all eight values of the three fields.
std::vector<Truth> truthTable(const std::string &text)
{
    const auto filter = Filter::compile(check(text, catalog()), catalog());
    std::vector<Truth> table;
    for (unsigned bits = 0; filter && bits < 8; ++bits) {
        Request request(catalog());
        request.set(*catalog().find("cf.tls_client_auth.cert_verified"), (bits & 1U) != 0);
        request.set(*catalog().find("cf.tls_client_auth.cert_revoked"), (bits & 2U) != 0);
        request.set(*catalog().find("cf.tls_client_auth.cert_presented"), (bits & 4U) != 0);
        request.set(*catalog().find("http.host"), std::string_view("a"));
        table.push_back(filter->run(request));
    }
    return table;
}

/// Conditions on client certificates, with blanks only where they must be.
std::string tightExpression(naive::Dice &dice, int depth)
{
    static const std::vector<QByteArray> leaves{"%v",
                                                "not %r",
                                                "!%p",
                                                "%h==\"a\"",
                                                "%h in{\"a\"\"b\"}",
                                                "(%v)",
                                                "not(not %p)",
                                                "cf.edge.server_port eq 0x1B",
                                                "cf.edge.server_port in {80 443}",
                                                "ip.src eq ::1",
                                                "ip.src in {10.0.0.0/8 ::1}",
                                                "starts_with(%h,\"a\")",
                                                "lower(%h)contains r\"a\"",
                                                "%h eq 61:62",
                                                "%h matches \"a\\.b\"",
                                                "%h wildcard r\"*.b\"",
                                                "%h in $hosts",
                                                "any(http.request.headers[\"x\"][*] eq \"a\")",
                                                "len(%h)>3",
                                                "substring(%h,0,1)eq\"a\"",
                                                "(not(%v))",
                                                "((%h eq r#\"a\"#))"};
    static const std::vector<QByteArray> operators{" and ", " or ", " xor ", "and ", "or ",
                                                   "xor",   "&&",   " ||",   "^^",   "\n  and "};
    if (depth == 0 || dice.chance(30)) {
        return expand(dice.oneOf(leaves));
    }
    std::string text = tightExpression(dice, depth - 1);
    for (std::size_t i = dice.below(3); i > 0; --i) {
        const std::string op = dice.oneOf(operators).toStdString();
        const bool isGlued = isalnum(static_cast<unsigned char>(text.back())) != 0 &&
                             isalnum(static_cast<unsigned char>(op.front())) != 0;
        text += (isGlued ? " " : "") + op + tightExpression(dice, depth - 1);
    }
    switch (dice.below(5)) {
    case 0: return "(" + text + ")";
    case 1: return "not(" + text + ")";
    case 2: return "not not (" + text + "\n)";
    case 3: return "!((" + text + ") )";
    default: return text;
    }
}

/// A text with a piece taken out, doubled or put in.
std::string spoiled(std::string text, naive::Dice &dice)
{
    static const std::vector<std::string> pieces{"(", ")",  "\"", "and", "{",
                                                 "]", "\t", "é",  "\xFF"};
    const std::size_t place = dice.below(text.size() + 1);
    const std::size_t length = dice.below(8);
    switch (dice.below(3)) {
    case 0: return text.erase(place, length);
    case 1: return text.insert(place, text.substr(place, length));
    default: return text.insert(place, dice.oneOf(pieces));
    }
}

/// The laws for a text and some gestures on it; the first breach.
Breach breachOf(const std::string &text, const Catalog &inUse, int gestures, naive::Dice &dice)
{
    const CheckedExpression expression = check(text, inUse, Goal::Rule, Limits::Engine);
    const Outline outline(expression, inUse);
    Breach breach = breachOfText(expression, outline);
    if (breach) {
        *breach += '\n' + text;
    }
    const EditContext context{expression, outline, inUse};
    for (int i = 0; i < gestures && !breach && hasConditions(inUse); ++i) {
        breach = breachOfGesture(context, randomGesture(context, dice));
    }
    return breach;
}

} // namespace

/// The builder's gestures: what bytes they change, and what they mean.
class TestEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changeCondition_data();
    void changeCondition();
    void addAndRemove_data();
    void addAndRemove();
    void changeOperator_data();
    void changeOperator();
    void negate_data();
    void negate();
    void moveAndBrackets();
    void changeText();
    void randomGestures();
    void laws();
    void lawsOfBrokenTexts();
    void lawsOverCorpus();
};

void TestEdit::changeCondition_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Condition>("condition");
    QTest::addColumn<QByteArray>("expected");
    const auto addRow = [](const char *name, const QByteArray &text, const Condition &condition,
                           const QByteArray &expected) {
        QTest::newRow(name) << text << condition << expected;
    };
    const FieldId host = *catalog().find("http.host");
    const FieldId path = *catalog().find("http.request.uri.path");
    addRow("nothing", "%h  in { \"a\"  \"b\" }", hostIn({"a", "b"}), "%h  in { \"a\"  \"b\" }");
    addRow("value", "(%h eq \"a\" )", {host, ConditionOperator::Eq, false, {"b"}},
           "(%h eq \"b\" )");
    addRow("raw value stays raw", "%h == r\"a\"", {host, ConditionOperator::Eq, false, {"b\"c"}},
           "%h == r#\"b\"c\"#");
    addRow("value is escaped", "%h eq \"a\"", {host, ConditionOperator::Eq, false, {"b\"\\"}},
           "%h eq \"b\\\"\\\\\"");
    addRow("set keeps notations", "%h in {r\"a\" \"b\"}", hostIn({"a", "c", "b"}),
           "%h in {r\"a\" \"c\" \"b\"}");
    addRow("operator keeps the symbol", "%h  == \"a\"", {host, ConditionOperator::Ne, false, {"a"}},
           "%h  != \"a\"");
    addRow("eq to in", "%h eq r\"a\"", hostIn({"a"}), "%h in {r\"a\"}");
    addRow("in to eq", "%h in {\"a\" \"b\"}", {host, ConditionOperator::Eq, false, {"a"}},
           "%h eq \"a\"");
    addRow("field", "%h eq \"a\"", {path, ConditionOperator::Eq, false, {"a"}},
           "http.request.uri.path eq \"a\"");
    addRow("yes to no", "(%v)", isField("cf.tls_client_auth.cert_verified", true), "not (%v)");
    addRow("no to yes", "not  %v", isField("cf.tls_client_auth.cert_verified", false), "%v");
    addRow("text to yes/no", "%h eq \"a\"", isField("cf.tls_client_auth.cert_revoked", false),
           "%r");
    addRow("symbol to word", "%h==\"a\"", {host, ConditionOperator::Contains, false, {"a"}},
           "%h contains\"a\"");
    addRow("text to pattern", R"(%h eq "a\\d")",
           {host, ConditionOperator::Matches, false, {"a\\d"}}, R"(%h matches r"a\d")");
    addRow("list to text", "%h in $hosts", {host, ConditionOperator::Eq, false, {"hosts"}},
           "%h eq \"hosts\"");
    addRow("raw value that is no UTF-8", "%h eq r\"a\"",
           {host, ConditionOperator::Eq, false, {"\xFF"}}, "%h eq \"\\xff\"");
    addRow("yes/no to text, negated", "not %v", {host, ConditionOperator::Eq, true, {"a"}},
           "not %h eq \"a\"");
}

void TestEdit::changeCondition()
{
    QFETCH(QByteArray, text);
    QFETCH(Condition, condition);
    QFETCH(QByteArray, expected);
    const std::string result = edited(expand(text), [&](const EditContext &context) {
        const ItemId only = context.outline[Outline::root()].children.front();
        return expression::changeCondition(context, only, condition);
    });
    QCOMPARE(result, expand(expected));
}

void TestEdit::addAndRemove_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("withMember");
    QTest::addColumn<QByteArray>("withoutFirst");
    const auto addRow = [](const QByteArray &text, const QByteArray &with,
                           const QByteArray &without) {
        QTest::newRow(text.constData()) << text << with << without;
    };
    addRow("", "%p", "");
    addRow("%v", "%v and %p", "");
    addRow("(%v)", "(%v and %p)", "");
    addRow("not (%v)", "not (%v) and %p", "");
    addRow("not (not %v)", "not (not %v) and %p", "");
    addRow("%v or %r", "%v or %r or %p", "%r");
    addRow("%v and(%r)or %p", "%v and(%r)or %p or %p", "%p");
    addRow("(%v || %r)", "(%v || %r || %p)", "(%r)");
    addRow("%v\n  and %r", "%v\n  and %r\n  and %p", "%r");
    addRow("%v or %r and %v", "%v or %r and %v or %p", "%r and %v");
    addRow("not (%v xor %r)", "not (%v xor %r xor %p)", "not (%r)");
}

void TestEdit::addAndRemove()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, withMember);
    QFETCH(QByteArray, withoutFirst);
    const std::string added = edited(expand(text), [](const EditContext &context) {
        return addMember(context, Outline::root(), "cf.tls_client_auth.cert_presented");
    });
    QCOMPARE(added, expand(withMember));
    const std::string removed = edited(expand(text), [](const EditContext &context) {
        const auto &members = context.outline[Outline::root()].children;
        return members.empty() ? TextEdits{} : expression::remove(context, members.front());
    });
    QCOMPARE(removed, expand(withoutFirst));
}

void TestEdit::changeOperator_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint32>("item");
    QTest::addColumn<int>("op");
    QTest::addColumn<QByteArray>("expected");
    const auto addRow = [](const QByteArray &text, quint32 item, LogicalOperator op,
                           const QByteArray &expected) {
        QTest::addRow("%s %u %d", text.constData(), item, int(op))
            << text << item << int(op) << expected;
    };
    addRow("%v and %r and %p", 0, LogicalOperator::Or, "%v or %r or %p");
    addRow("%v && %r", 0, LogicalOperator::Xor, "%v ^^ %r");
    addRow("%v or %r and %p", 0, LogicalOperator::And, "%v and (%r and %p)");
    addRow("%v or %r and %p", 0, LogicalOperator::Xor, "%v xor %r and %p");
    addRow("%v or %r and %p", 2, LogicalOperator::Or, "%v or (%r or %p)");
    addRow("%v or %r and %p", 2, LogicalOperator::Xor, "%v or %r xor %p");
    addRow("%v or (%r and %p)", 2, LogicalOperator::Or, "%v or (%r or %p)");
    addRow("%v or %r", 0, LogicalOperator::Or, "%v or %r");
    addRow("(%v)and(%r)or %p", 0, LogicalOperator::And, "((%v)and(%r))and %p");
    addRow("ip.src eq ::1or %p", 0, LogicalOperator::And, "ip.src eq ::1 and %p");
}

void TestEdit::changeOperator()
{
    QFETCH(QByteArray, text);
    QFETCH(quint32, item);
    QFETCH(int, op);
    QFETCH(QByteArray, expected);
    const std::string result = edited(expand(text), [&](const EditContext &context) {
        return expression::changeOperator(context, ItemId{item}, LogicalOperator(op));
    });
    QCOMPARE(result, expand(expected));
}

void TestEdit::negate_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto addRow = [](const QByteArray &text, const QByteArray &expected) {
        QTest::newRow(text.constData()) << text << expected;
    };
    addRow("%v", "not %v");
    addRow("not %v", "%v");
    addRow("!%v", "%v");
    addRow("%h eq \"a\"", "not %h eq \"a\"");
    addRow("%v and %r", "not (%v and %r)");
    addRow("(%v and %r)", "not (%v and %r)");
    addRow("not (%v and %r)", "(%v and %r)");
}

void TestEdit::negate()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::string result = edited(expand(text), [](const EditContext &context) {
        return expression::negate(context, Outline::root());
    });
    QCOMPARE(result, expand(expected));
}

void TestEdit::moveAndBrackets()
{
    const std::string text = expand("%v  or %r and %p");
    const auto gesture = [&text](auto function) { return edited(text, function); };
    QCOMPARE(gesture([](const EditContext &c) { return move(c, ItemId{1}, Direction::Down); }),
             expand("%r and %p  or %v"));
    QCOMPARE(gesture([](const EditContext &c) { return move(c, ItemId{4}, Direction::Up); }),
             expand("%v  or %p and %r"));
    QCOMPARE(gesture([](const EditContext &c) { return move(c, ItemId{1}, Direction::Up); }), text);
    QCOMPARE(gesture([](const EditContext &c) { return writeBrackets(c, ItemId{2}); }),
             expand("%v  or (%r and %p)"));
    QCOMPARE(gesture([](const EditContext &c) { return addAfter(c, ItemId{1}, "x"); }),
             expand("%v  or x  or %r and %p"));
    QCOMPARE(edited(expand("%v and(%r)or %p"),
                    [](const EditContext &c) { return move(c, ItemId{2}, Direction::Down); }),
             expand("(%r) and %v or %p"));
    QCOMPARE(edited(expand("%v and (%r)or %p"),
                    [](const EditContext &c) { return expression::remove(c, ItemId{3}); }),
             expand("%v or %p"));
}

void TestEdit::changeText()
{
    const std::string text = expand("nofield and %v");
    QCOMPARE(edited(text,
                    [](const EditContext &context) {
                        return expression::changeText(context, ItemId{1}, "a or b");
                    }),
             expand("(a or b) and %v"));
}

/// Whatever is done, the text stays readable and means what the gesture says.
void TestEdit::randomGestures()
{
    std::mt19937 random(20'260'101);
    for (int round = 0; round < 3'000; ++round) {
        const std::string text = randomExpression(random, 3);
        const CheckedExpression expression = check(text, catalog());
        QVERIFY2(expression.isValid(), text.c_str());
        const Outline outline(expression, catalog());
        const EditContext context{expression, outline, catalog()};
        const auto item = static_cast<ItemId>(random() % outline.size());

        const std::vector<Truth> before = truthTable(text);
        std::vector<Truth> after =
            truthTable(applyEdits(text, expression::negate(context, Outline::root())));
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QVERIFY2(after[i] != before[i], text.c_str());
        }
        if (outline[item].hasImpliedBrackets) {
            QCOMPARE(truthTable(applyEdits(text, writeBrackets(context, item))), before);
        }
        QCOMPARE(truthTable(applyEdits(text, move(context, item, Direction::Down))), before);
        const auto members = [](const std::string &changed) { return check(changed, catalog()); };
        const std::string grown =
            applyEdits(text, addMember(context, Outline::root(), "(" + text + ")"));
        QVERIFY2(members(grown).isValid(), grown.c_str());
        for (const LogicalOperator op :
             {LogicalOperator::And, LogicalOperator::Or, LogicalOperator::Xor}) {
            const std::string changed =
                applyEdits(text, expression::changeOperator(context, item, op));
            const CheckedExpression again = members(changed);
            QVERIFY2(again.isValid(), changed.c_str());
            QVERIFY2(Outline(again, catalog()).size() == outline.size(),
                     qPrintable(QString::fromStdString(text + " | " + changed)));
        }
        const std::string shorter = applyEdits(text, expression::remove(context, item));
        QVERIFY2(shorter.empty() || members(shorter).isValid(), shorter.c_str());
    }
}

/// R1 to R9 (ui.md 9.2) over random expressions, which compile.
void TestEdit::laws()
{
    const std::uint64_t seed = seedOfRun();
    naive::Dice dice(seed);
    naive::RandomExpression random(seed, {.depth = 3, .conditions = 6});
    for (int i = 0; i < caseCount(2'000); i += 2) {
        const bool isTight = i % 4 == 0;
        naive::Spelling spelling(dice.below(1'000'000));
        const std::string text =
            isTight ? tightExpression(dice, 3) : naive::printed(random.next().expression, spelling);
        const Catalog &inUse = isTight ? catalog() : randomCatalog();
        QVERIFY2(check(text, inUse, Goal::Rule, Limits::Engine).isValid(), text.c_str());
        const Breach breach = breachOf(text, inUse, 2, dice);
        QVERIFY2(!breach, breach.value_or("").c_str());
    }
}

void TestEdit::lawsOfBrokenTexts()
{
    const std::uint64_t seed = seedOfRun();
    naive::Dice dice(seed);
    for (int i = 0; i < caseCount(2'000); i += 2) {
        const std::string text = spoiled(spoiled(tightExpression(dice, 3), dice), dice);
        const Breach breach = breachOf(text, catalog(), 2, dice);
        QVERIFY2(!breach, breach.value_or("").c_str());
    }
}

void TestEdit::lawsOverCorpus()
{
    QFile file(qEnvironmentVariable("RULEWRIGHT_CORPUS") + "/expressions.jsonl");
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("RULEWRIGHT_CORPUS names no folder with expressions.jsonl");
    }
    naive::Dice dice(1);
    int count = 0;
    for (; !file.atEnd(); ++count) {
        const auto line = nlohmann::json::parse(file.readLine().toStdString());
        const auto scheme = line.contains("scheme")
                                ? exchange::Scheme::read(line["scheme"], {})
                                : Result<std::unique_ptr<exchange::Scheme>>(nullptr);
        const Catalog &inUse = scheme && *scheme ? (*scheme)->catalog() : catalog();
        const Breach breach = breachOf(line["expression"].get<std::string>(), inUse, 20, dice);
        QVERIFY2(!breach, breach.value_or("").c_str());
    }
    qInfo("%d expressions", count);
}

QTEST_APPLESS_MAIN(TestEdit)
#include "tst_edit.moc"
