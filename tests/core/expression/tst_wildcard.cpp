// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/wildcard.h"

#include <QtTest>

#include <random>

using namespace rulewright::expression;

namespace
{

/// The meaning of a pattern, written down as plainly as can be: `*` tries every length.
bool matchesPlainly(std::string_view pattern, std::string_view value)
{
    if (pattern.empty()) {
        return value.empty();
    }
    if (pattern[0] == '*') {
        for (std::size_t i = 0; i <= value.size(); ++i) {
            if (matchesPlainly(pattern.substr(1), value.substr(i))) {
                return true;
            }
        }
        return false;
    }
    const std::size_t length = pattern[0] == '\\' ? 2 : 1;
    return !value.empty() && value[0] == pattern[length - 1] &&
           matchesPlainly(pattern.substr(length), value.substr(1));
}

} // namespace

/// Patterns with stars (rules-language.md 13).
class TestWildcard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void faults_data();
    void faults();
    void captures();
    void agreesWithItsMeaning();
};

void TestWildcard::matches_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<bool>("loose");
    const auto addRow = [](const char *pattern, const char *value, bool strict, bool loose) {
        QTest::addRow("%s on %s", pattern, value)
            << QByteArray(pattern) << QByteArray(value) << strict << loose;
    };
    addRow("*.example.com", "www.example.com", true, true);
    addRow("*.example.com", "WWW.Example.com", false, true);
    addRow("*.example.com", "example.com", false, false);
    addRow("example", "www.example.com", false, false);
    addRow("*", "", true, true);
    addRow("", "", true, true);
    addRow("", "a", false, false);
    addRow("a*a", "a", false, false);
    addRow("a*a", "aa", true, true);
    addRow("*a*b*", "xaxbx", true, true);
    addRow("*ab*ab", "abab", true, true);
    addRow("*ab*ab", "aab", false, false);
    addRow("/blog/first\\*post", "/blog/first*post", true, true);
    addRow("/blog/first\\*post", "/blog/firstXpost", false, false);
    addRow("a\\\\b", "a\\b", true, true);
    addRow("a?c", "abc", false, false);
    addRow("a*c", "a/\nc", true, true);
    addRow("É*", "éx", false, false);
}

void TestWildcard::matches()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, value);
    QFETCH(bool, strict);
    QFETCH(bool, loose);
    const std::string text = pattern.toStdString();
    QCOMPARE(Wildcard::compile(text, LetterCase::Exact)->matches(value.toStdString()), strict);
    QCOMPARE(Wildcard::compile(text, LetterCase::IgnoreAscii)->matches(value.toStdString()), loose);
}

void TestWildcard::faults_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("position");
    const auto addRow = [](const char *pattern, WildcardFault fault, int position) {
        QTest::newRow(pattern) << QByteArray(pattern) << static_cast<int>(fault) << position;
    };
    addRow("/blog\\?", WildcardFault::Escape, 5);
    addRow("a\\", WildcardFault::Escape, 1);
    addRow("**", WildcardFault::DoubleStar, 0);
    addRow("a\\**b**", WildcardFault::DoubleStar, 5);
    addRow("**\\x", WildcardFault::Escape, 2);
    addRow("*a*b*", WildcardFault::TooManyStars, 0);
}

void TestWildcard::faults()
{
    QFETCH(QByteArray, pattern);
    QFETCH(int, fault);
    QFETCH(int, position);
    const auto wildcard =
        Wildcard::compile(pattern.toStdString(), LetterCase::Exact, pattern == "*a*b*" ? 2 : 9);
    QVERIFY(!wildcard);
    QCOMPARE(static_cast<int>(wildcard.error().fault), fault);
    QCOMPARE(static_cast<int>(wildcard.error().position), position);
}

void TestWildcard::captures()
{
    const auto wildcard = Wildcard::compile("/apps/*/log*", LetterCase::Exact);
    const auto captured = wildcard->captures("/apps/a/log/b/login");
    QVERIFY(captured);
    QCOMPARE(captured->size(), std::size_t{2});
    QCOMPARE(captured->at(0), std::string_view("a"));
    QCOMPARE(captured->at(1), std::string_view("/b/login"));
    QVERIFY(!wildcard->captures("/other"));
}

void TestWildcard::agreesWithItsMeaning()
{
    std::mt19937 random(20261126);
    const auto randomText = [&random](std::string_view letters, unsigned most) {
        std::string text;
        for (unsigned i = random() % (most + 1); i > 0; --i) {
            text += letters[random() % letters.size()];
        }
        return text;
    };
    for (int i = 0; i < 20'000; ++i) {
        const std::string pattern = randomText("ab*", 7);
        const auto wildcard = Wildcard::compile(pattern, LetterCase::Exact);
        const std::string value = randomText("ab", 9);
        if (wildcard) {
            QCOMPARE(wildcard->matches(value), matchesPlainly(pattern, value));
        }
    }
}

QTEST_APPLESS_MAIN(TestWildcard)
#include "tst_wildcard.moc"
