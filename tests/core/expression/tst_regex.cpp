// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/regex.h"

#include <QtTest>

#include <algorithm>

using namespace rulewright;
using namespace rulewright::expression;

/// The dialect of rules-language 12: Rust's, on bytes.
class TestRegex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void finds_data();
    void finds();
    void rejects_data();
    void rejects();
    void literals_data();
    void literals();
    void matchesEverything_data();
    void matchesEverything();
    void sizeLimit_data();
    void sizeLimit();
    void catastrophicPatterns_data();
    void catastrophicPatterns();
    void deepNesting_data();
    void deepNesting();
    void messages_data();
    void messages();
    void copiesShareTheProgram();
};

namespace
{

Regex compiled(const QByteArray &pattern)
{
    auto regex = Regex::compile(pattern.toStdString());
    if (!regex) {
        qFatal("%s", regex.error().message.c_str());
    }
    return *std::move(regex);
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

void TestRegex::matches_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<bool>("expected");
    const auto addRow = [](const QByteArray &pattern, const QByteArray &subject, bool expected) {
        const QByteArray name = pattern + " on " + subject.toPercentEncoding(" ");
        QTest::newRow(name.constData()) << pattern << subject << expected;
    };
    // The tested values of rules-language 21.
    addRow(R"(\x{e9})", "\xc3\xa9", true);
    addRow(R"(\xe9)", "\xc3\xa9", false);
    addRow(R"(\xe9)", "\xe9", true);
    addRow(R"(\xc3\xa9)", "\xc3\xa9", true);
    addRow(R"(\u00E9)", "\xc3\xa9", true);
    addRow(R"(\u{E9})", "\xc3\xa9", true);
    addRow("^.$", "\xc3\xa9", false);
    addRow("^..$", "\xc3\xa9", true);
    addRow("(?u)^.$", "\xc3\xa9", true);
    addRow("(?i)É", "é", false);
    addRow("(?iu)É", "é", true);
    addRow("(?u)[é]", "é", true);
    addRow(R"(^\w+$)", "é", false);
    addRow(R"((?u)^\w$)", "é", true);
    addRow("a$", "a\n", false);
    addRow(R"(a\z)", "a\n", false);
    addRow("a.b", "a\nb", false);
    addRow("(?s)a.b", "a\nb", true);
    addRow("a++", "aa", true);
    addRow("a*+", "aa", true);
    addRow("}", "}", true);
    addRow("]", "]", true);
    addRow(R"(\<a)", "a", true);
    addRow(R"(\b{start}a)", "ba a", true);
    addRow(R"(\b{start}a)", "ba", false);
    addRow(R"(a\b{end})", "ab", false);
    addRow(R"(a\>)", "a-", true);
    addRow(R"(\b{start-half}b)", "ab", false);
    addRow(R"(a\b{end-half})", "a", true);
    addRow("(?<n>a)", "a", true);
    addRow("(?P<n>a)", "a", true);
    addRow("(?x)a b # c", "ab", true);
    addRow("[a-z&&[^b]]", "b", false);
    addRow("[a-z&&[^b]]", "c", true);
    addRow("[a-c--b]", "b", false);
    addRow("[a-c~~b-d]", "c", false);
    addRow("[a-c~~b-d]", "d", true);
    addRow("a|", "x", true);
    addRow("|", "", true);
    addRow("()", "x", true);
    addRow("", "", true);
    // Flags.
    addRow("(?i)googlebot", "GoogleBot", true);
    addRow("(?i:a)b", "AB", false);
    addRow("a(?i)b|c", "C", true);
    addRow("(?-i)a", "A", false);
    addRow("(?m)^b$", "a\nb\nc", true);
    addRow("^b$", "a\nb\nc", false);
    addRow("(?mR)^b$", "a\r\nb\r\nc", true);
    addRow("(?m)b$", "b\r\n", false);
    addRow("(?R).", "\r", false);
    addRow(".", "\r", true);
    addRow("(?iu)k", "\xe2\x84\xaa", true);
    addRow("(?i)k", "\xe2\x84\xaa", false);
    // Classes.
    addRow(R"([\w-])", "-", true);
    addRow("[]a]", "]", true);
    addRow("[^]a]", "]", false);
    addRow("[[:alpha:]]", "1", false);
    addRow("[[:^alpha:]]", "1", true);
    addRow("[[:loower:]]", ":", true);
    addRow(R"(\s)", "\v", true);
    addRow(R"(\S)", "\xff", true);
    addRow(R"((?u)\S)", "\xff", false);
    addRow(R"((?u)\s)", "\xc2\xa0", true);
    addRow(R"((?u)\d)", "\xd9\xa1", true);
    addRow(R"(\d)", "\xd9\xa1", false);
    addRow(R"((?u)\bé\b)", "é", true);
    addRow(R"(\bé\b)", "é", false);
    addRow("(?u)[^a]", "\xff", false);
    addRow("[^a]", "\xff", true);
    // Counts, also beyond those that RE2 takes.
    addRow("^a{3}$", "aaa", true);
    addRow("^a{3}$", "aa", false);
    addRow("^(?:a{2}){2,3}$", "aaaaa", false);
    addRow("^a{1200}$", QByteArray(1200, 'a'), true);
    addRow("^a{1200}$", QByteArray(1199, 'a'), false);
    addRow("^(?:a{50}){40}$", QByteArray(2000, 'a'), true);
    addRow("^(?:a|b){1500,}$", QByteArray(1499, 'b'), false);
    addRow("^(?:ab){0,1100}$", QByteArray("ab").repeated(1100), true);
    addRow("^(?:ab){0,1100}$", QByteArray("ab").repeated(1101), false);
    // Runs that need no engine, and their edges.
    addRow(R"((?i)googlebot/\d+\.\d+)", "Googlebot/2.1", true);
    addRow(R"((?i)googlebot/\d+\.\d+)", "Googlebot/2x1 GOOGLEBOT/3.", false);
    addRow(R"(\.php$)", "/a.php/b.php", true);
    addRow(R"(\.php$)", "/a.php/b", false);
    addRow("^/api/v[0-9]+/", "/api/v12/x", true);
    addRow("^/api/v[0-9]+/", "/x/api/v12/", false);
    addRow(R"(\d{1,3}x)", "12345x", true);
}

void TestRegex::matches()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, subject);
    QFETCH(bool, expected);
    const Regex regex = compiled(pattern);
    QCOMPARE(regex.matches(view(subject)), expected);
    QCOMPARE(regex.find(view(subject)).has_value(), expected);
}

void TestRegex::finds_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<quint32>("begin");
    QTest::addColumn<quint32>("end");
    const auto addRow = [](const QByteArray &pattern, const QByteArray &subject, quint32 begin,
                           quint32 end) {
        QTest::newRow((pattern + " on " + subject).constData())
            << pattern << subject << begin << end;
    };
    addRow("b", "abc", 1, 2);
    addRow("a|ab", "ab", 0, 1);
    addRow("ab|a", "ab", 0, 2);
    addRow("a+", "baaa", 1, 4);
    addRow("a+?", "baaa", 1, 2);
    addRow("(?U)a+", "baaa", 1, 2);
    addRow("(?U)a+?", "baaa", 1, 4);
    addRow("(|a)+", "aaa", 0, 0);
    addRow("(a|)+", "aaa", 0, 3);
    addRow("(?:ab)*", "ababx", 0, 4);
    addRow(R"(\d+\.\d+)", "v 1.25.", 2, 6);
    addRow("", "abc", 0, 0);
    addRow(R"(\b{start}c+)", "acc cc", 4, 6);
    addRow("x*", "axx", 0, 0);
    addRow("(?:a{3,}?){2}", "aaaaaaaa", 0, 6);
}

void TestRegex::finds()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, subject);
    QFETCH(quint32, begin);
    QFETCH(quint32, end);
    const std::optional<Span> span = compiled(pattern).find(view(subject));
    QVERIFY(span);
    QCOMPARE(span->begin, begin);
    QCOMPARE(span->end, end);
}

void TestRegex::rejects_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<quint32>("begin");
    QTest::addColumn<quint32>("end");
    const auto addRow = [](const QByteArray &pattern, quint32 begin, quint32 end,
                           const QByteArray &reason) {
        QTest::newRow(pattern.toPercentEncoding("(){}[]\\?<>*").constData())
            << pattern << reason << begin << end;
    };
    const QByteArray escape = "unrecognized escape sequence";
    const QByteArray lookAround =
        "look-around, including look-ahead and look-behind, is not supported";
    const QByteArray operand = "repetition operator missing expression";
    const QByteArray decimal = "repetition quantifier expects a valid decimal";
    const QByteArray backReference = "backreferences are not supported";
    const QByteArray incomplete = "incomplete escape sequence, reached end of pattern prematurely";
    for (const char letter : QByteArray("ZhRKNXGcey")) {
        addRow(QByteArray("a\\") + letter, 1, 3, escape);
    }
    addRow(R"(\Qa\E)", 0, 2, escape);
    addRow(R"(\o{123})", 0, 2, escape);
    addRow(R"(\é)", 0, 3, escape);
    addRow(R"(\123)", 0, 2, backReference);
    addRow(R"((a)\1)", 3, 5, backReference);
    addRow(R"(\9)", 0, 2, backReference);
    addRow("(?=x)", 0, 3, lookAround);
    addRow("(?!x)", 0, 3, lookAround);
    addRow("(?<=x)", 0, 4, lookAround);
    addRow("(?<!a)b", 0, 4, lookAround);
    addRow("(?>a)", 2, 3, "unrecognized flag");
    addRow("(?#c)a", 2, 3, "unrecognized flag");
    addRow("(?1)", 2, 3, "unrecognized flag");
    addRow("(?P=n)", 2, 3, "unrecognized flag");
    addRow("{", 0, 0, operand);
    addRow("*", 0, 0, operand);
    addRow("(?i)*", 4, 4, operand);
    addRow("(?)", 1, 1, operand);
    addRow("a|+", 2, 2, operand);
    addRow("a{2", 1, 3, "unclosed counted repetition");
    addRow("a{", 1, 2, "unclosed counted repetition");
    addRow("a{2,", 1, 4, "unclosed counted repetition");
    addRow("a{2x}", 1, 3, "unclosed counted repetition");
    addRow("a{,3}", 2, 2, decimal);
    addRow("a{,}", 2, 2, decimal);
    addRow("a{1,x}", 4, 4, decimal);
    addRow("a{4294967296}", 2, 12, "decimal literal invalid");
    addRow("a{3,2}", 1, 6, "invalid repetition count range, the start must be <= the end");
    addRow("(a", 0, 1, "unclosed group");
    addRow("(?", 0, 1, "unclosed group");
    addRow("a)", 1, 2, "unopened group");
    addRow("(?i", 3, 3, "expected flag but got end of regex");
    addRow("(?i-)", 3, 4, "dangling flag negation operator");
    addRow("(?i-s-m)", 5, 6, "flag negation operator repeated");
    addRow("(?ii)", 3, 4, "duplicate flag");
    addRow("(?<>a)", 3, 3, "empty capture group name");
    addRow("(?<1>a)", 3, 4, "invalid capture group character");
    addRow("(?<a", 4, 4, "unclosed capture group name");
    addRow("(?<a>)(?<a>)", 9, 10, "duplicate capture group name");
    addRow("[a", 0, 1, "unclosed character class");
    addRow("[", 0, 1, "unclosed character class");
    addRow("[]", 0, 2, "unclosed character class");
    addRow("[a[b]", 0, 1, "unclosed character class");
    addRow("[z-a]", 1, 4, "invalid character class range, the start must be <= the end");
    addRow(R"([a-\d])", 3, 5, "invalid range boundary, must be a literal");
    addRow(R"([\b])", 1, 3, "invalid escape sequence found in character class");
    addRow("[é]", 1, 3, "Unicode not allowed here");
    addRow("[a-é]", 3, 5, "Unicode not allowed here");
    addRow(R"(\p{L})", 0, 5, "Unicode not allowed here");
    addRow(R"(\pL)", 0, 3, "Unicode not allowed here");
    addRow(R"(\p\a)", 2, 3, "invalid Unicode character class");
    addRow(R"(\xg)", 2, 3, "invalid hexadecimal digit");
    addRow(R"(\x{})", 2, 4, "hexadecimal literal empty");
    addRow(R"(\x{D800})", 3, 7, "hexadecimal literal is not a Unicode scalar value");
    addRow(R"(\x{110000})", 3, 9, "hexadecimal literal is not a Unicode scalar value");
    addRow(R"(\x{1)", 2, 4, incomplete);
    addRow(R"(\x1)", 3, 3, incomplete);
    addRow("\\", 0, 1, incomplete);
    addRow(R"(\b{)", 0, 3,
           "found either the beginning of a special word boundary or a bounded "
           "repetition on a \\b with an opening brace, but no closing brace");
    addRow(R"(\b{foo})", 3, 6,
           "unrecognized special word boundary assertion, valid choices are: "
           "start, end, start-half or end-half");
    addRow(R"(\b{foo2})", 2, 6,
           "special word boundary assertion is either unclosed or contains an "
           "invalid character");
    addRow("a\xff", 1, 2, "the pattern is not valid UTF-8");
}

void TestRegex::rejects()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, reason);
    QFETCH(quint32, begin);
    QFETCH(quint32, end);
    const auto regex = Regex::compile(view(pattern));
    QVERIFY(!regex);
    QCOMPARE(reasonOf(regex.error()), view(reason));
    QCOMPARE(regex.error().span.begin, begin);
    QCOMPARE(regex.error().span.end, end);
}

void TestRegex::messages_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("carets") << QByteArray("(a)\\1")
                            << QByteArray("regex parse error:\n    (a)\\1\n       ^^\n"
                                          "error: backreferences are not supported");
    QTest::newRow("empty place") << QByteArray("*")
                                 << QByteArray("regex parse error:\n    *\n    ^\n"
                                               "error: repetition operator missing expression");
    QTest::newRow("columns are characters")
        << QByteArray("éé\\1")
        << QByteArray(
               "regex parse error:\n    éé\\1\n      ^^\nerror: backreferences are not supported");
    QTest::newRow("two places") << QByteArray("(?ii)")
                                << QByteArray("regex parse error:\n    (?ii)\n      ^^\n"
                                              "error: duplicate flag");
    const QByteArray divider = QByteArray(79, '~') + '\n';
    QTest::newRow("lines") << QByteArray("a\n(b\n")
                           << QByteArray("regex parse error:\n" + divider + "1: a\n2: (b\n   ^\n" +
                                         divider + "error: unclosed group");
    QTest::newRow("over lines") << QByteArray("a{\n")
                                << QByteArray("regex parse error:\n" + divider + "1: a{\n" +
                                              divider +
                                              "on line 1 (column 2) through line 2 (column 0)\n"
                                              "error: unclosed counted repetition");
}

void TestRegex::messages()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, message);
    const auto regex = Regex::compile(view(pattern));
    QVERIFY(!regex);
    QCOMPARE(QByteArray::fromStdString(regex.error().message), message);
}

void TestRegex::literals_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("ignoresCase");
    QTest::newRow("plain") << QByteArray("Googlebot") << QByteArray("Googlebot") << false;
    QTest::newRow("escapes") << QByteArray("a\\.b\\x41") << QByteArray("a.bA") << false;
    QTest::newRow("groups") << QByteArray("(a)(?:b)c") << QByteArray("abc") << false;
    QTest::newRow("any case") << QByteArray("(?i)Bot/1") << QByteArray("bot/1") << true;
    QTest::newRow("no letters") << QByteArray("(?i)1/2") << QByteArray("1/2") << false;
    QTest::newRow("empty") << QByteArray("") << QByteArray("") << false;
}

void TestRegex::literals()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, ignoresCase);
    const auto literal = compiled(pattern).literal();
    QVERIFY(literal);
    QCOMPARE(QByteArray::fromStdString(literal->bytes), bytes);
    QCOMPARE(literal->ignoresCase, ignoresCase);
    for (const char *other : {"a.", "^a", "a$", "a|b", "a+", "(?i)a(?-i)b", "[ab]"}) {
        QVERIFY2(!compiled(other).literal(), other);
    }
}

void TestRegex::matchesEverything_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("expected");
    for (const char *pattern : {"", "a*", ".*", "^", "$", "a|", "()", "(?m)^a*", "a?$", "\\A"}) {
        QTest::newRow(pattern) << QByteArray(pattern) << true;
    }
    for (const char *pattern : {"a", ".", "^$", "\\b", "\\B", "^a*$", ".+"}) {
        QTest::newRow(pattern) << QByteArray(pattern) << false;
    }
}

void TestRegex::matchesEverything()
{
    QFETCH(QByteArray, pattern);
    QFETCH(bool, expected);
    QCOMPARE(compiled(pattern).matchesEverything(), expected);
}

void TestRegex::sizeLimit_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("fits");
    QTest::newRow("(a{1000}){1000}") << QByteArray("(a{1000}){1000}") << false;
    QTest::newRow("a{1000}") << QByteArray("a{1000}") << true;
    QTest::newRow("a{300000}") << QByteArray("a{300000}") << true;
    QTest::newRow("a{400000}") << QByteArray("a{400000}") << false;
    QTest::newRow("a{4294967295}") << QByteArray("a{4294967295}") << false;
    QTest::newRow("nested") << QByteArray("((((a{99}){99}){99}){99}){99}") << false;
    QTest::newRow("empty operand") << QByteArray("(?:){4294967295}") << true;
    QTest::newRow("long") << QByteArray(2 << 20, 'a') << false;
}

void TestRegex::sizeLimit()
{
    QFETCH(QByteArray, pattern);
    QFETCH(bool, fits);
    const auto regex = Regex::compile(view(pattern));
    QCOMPARE(regex.has_value(), fits);
    if (!fits) {
        QCOMPARE(regex.error().message,
                 std::string("Compiled regex exceeds size limit of 10485760 bytes."));
    }
}

void TestRegex::catastrophicPatterns_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("subject");
    const auto addRow = [](const QByteArray &pattern, const QByteArray &unit) {
        const QByteArray subject = unit.repeated(100'000 / static_cast<int>(unit.size())) + '!';
        QTest::newRow(pattern.constData()) << pattern << subject;
    };
    for (const char *pattern :
         {"(a+)+$",           "(a|aa)+$",   "(a*)*$",       "(a|a)*$",          "(a|a?)+$",
          "(.*a){20}$",       "(a+){10}b",  "a*a*a*a*b",    "(a?){50}a{50}b",   "^(a+)+b",
          "(a+a+)+b",         "([a-z]+)*1", "(?i)(a+)+b",   "(\\w+\\s?)*\\d",   "a.*a.*a.*b",
          "(a{1,20}){1,20}b", "((a*)*)*b",  "(?:a|b|ab)*c", "\\b{start}(a+)+b", "(?u)(\\w+)+1"}) {
        addRow(pattern, "a");
    }
    addRow("^(([a-z])+.)+[A-Z]([a-z])+$", "a");
    addRow("(x+x+)+y", "x");
    addRow("^(\\d+)*$x", "1");
    addRow("(\\s+)+$x", " ");
    addRow("(([\\-.]|[_]+)?([a-zA-Z0-9]+))*@", "a_");
    addRow("<(.|\\n)*>x", "<a>");
    addRow("(\"[^\"]*\"|'[^']*')*=", "\"a\"");
    addRow("(,[^,]*){11}P", ",1");
    addRow("^(.*?,){11}P", "1,");
    addRow("(?:[^a]|b)*(?:a|b)*c", "ab");
}

void TestRegex::catastrophicPatterns()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, subject);
    const Regex regex = compiled(pattern);
    QElapsedTimer timer;
    timer.start();
    (void)regex.matches(view(subject));
    QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
}

void TestRegex::deepNesting_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<bool>("isRead");
    const auto nested = [](const char *open, const char *inner, const char *close, int depth) {
        return QByteArray(open).repeated(depth) + inner + QByteArray(close).repeated(depth);
    };
    QTest::newRow("250 groups") << nested("(", "a", ")", 250) << true;
    QTest::newRow("251 groups") << nested("(", "a", ")", 251) << false;
    QTest::newRow("100,000 groups") << nested("(", "a", ")", 100'000) << false;
    QTest::newRow("100,000 open groups") << nested("(", "", "", 100'000) << false;
    QTest::newRow("100,000 classes") << nested("[", "a", "]", 100'000) << false;
    QTest::newRow("100,000 open classes") << nested("[", "", "", 100'000) << false;
    QTest::newRow("249 repetitions") << nested("a", "", "+", 249) << true;
    QTest::newRow("100,000 repetitions") << QByteArray("a") + QByteArray(100'000, '*') << false;
    QTest::newRow("100,000 differences")
        << "[a" + QByteArray("--b").repeated(100'000) + "]" << false;
    QTest::newRow("100,000 branches") << QByteArray("a|").repeated(100'000) << true;
}

void TestRegex::deepNesting()
{
    QFETCH(QByteArray, pattern);
    QFETCH(bool, isRead);
    const auto regex = Regex::compile(view(pattern));
    QCOMPARE(regex.has_value(), isRead);
}

void TestRegex::copiesShareTheProgram()
{
    const Regex first = compiled("(a|b)+c");
    const Regex second = first; // NOLINT(performance-unnecessary-copy-initialization)
    QVERIFY(second.matches("abc"));
    QCOMPARE(first.pattern().data(), second.pattern().data());
}

QTEST_APPLESS_MAIN(TestRegex)
#include "tst_regex.moc"
