// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/byte_search.h"
#include "core/expression/byte_set.h"
#include "core/expression/characters.h"

#include <QtTest>

#include <random>
#include <string>

using namespace rulewright::expression;

/// Looking for bytes: found where std::string finds them.
class TestByteSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void agreesWithTheStandardLibrary_data();
    void agreesWithTheStandardLibrary();
    void byteSets();
};

void TestByteSearch::finds_data()
{
    QTest::addColumn<QByteArray>("needle");
    QTest::addColumn<bool>("ignoresCase");
    QTest::addColumn<QByteArray>("subject");
    QTest::addColumn<qlonglong>("place");
    const auto addRow = [](const char *name, const QByteArray &needle, bool ignoresCase,
                           const QByteArray &subject, qlonglong place) {
        QTest::newRow(name) << needle << ignoresCase << subject << place;
    };
    const QByteArray agent =
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";
    addRow("at the start", "Moz", false, agent, 0);
    addRow("in the middle", "Googlebot", false, agent, 25);
    addRow("at the end", "html)", false, agent, agent.size() - 5);
    addRow("case counts", "googlebot", false, agent, -1);
    addRow("case does not count", "gOOGLEbot", true, agent, 25);
    addRow("signs have no case", "BOT/2.1;", true, agent, 31);
    addRow("@ is no letter", "`", true, "@", -1);
    addRow("not there", "Bingbot", false, agent, -1);
    addRow("longer than the subject", "abcdef", false, "abc", -1);
    addRow("the whole subject", "abc", false, "abc", 0);
    addRow("nothing", "", false, "abc", 0);
    addRow("nothing in nothing", "", false, "", 0);
    addRow("one byte", "z", false, "abcz", 3);
    addRow("NUL", QByteArray("\0b", 2), false, QByteArray("a\0b", 3), 1);
    addRow("high bytes", "\xC3\xA9", true, "caf\xC3\xA9", 3);
}

void TestByteSearch::finds()
{
    QFETCH(QByteArray, needle);
    QFETCH(bool, ignoresCase);
    QFETCH(QByteArray, subject);
    QFETCH(qlonglong, place);
    const ByteSearch search(needle.toStdString(),
                            ignoresCase ? LetterCase::IgnoreAscii : LetterCase::Exact);
    const std::string text = subject.toStdString();
    const std::size_t found = search.find(text);
    QCOMPARE(found == ByteSearch::npos ? -1 : static_cast<qlonglong>(found), place);
    QCOMPARE(search.length(), static_cast<std::size_t>(needle.size()));
    QVERIFY(place < 0 || search.isAt(text, found));
}

void TestByteSearch::agreesWithTheStandardLibrary_data()
{
    QTest::addColumn<int>("needleLength");
    for (const int length : {1, 2, 3, 7, 15, 16, 17, 33}) {
        QTest::addRow("%d bytes", length) << length;
    }
}

void TestByteSearch::agreesWithTheStandardLibrary()
{
    QFETCH(int, needleLength);
    std::mt19937 random(static_cast<unsigned>(needleLength));
    const auto draw = [&random](std::size_t length) {
        std::string text(length, 'a');
        for (char &c : text) {
            c = random() % 8 == 0 ? 'b' : 'a';
        }
        return text;
    };
    const auto inCapitals = [](std::string text) {
        std::ranges::transform(text, text.begin(), toUpperCase);
        return text;
    };
    for (int i = 0; i < 2000; ++i) {
        const std::string needle = draw(static_cast<std::size_t>(needleLength));
        std::string subject = draw(random() % 200);
        if (random() % 2 == 0) {
            subject.insert(random() % (subject.size() + 1), needle);
        }
        const std::size_t from = random() % 10;
        const ByteSearch search(needle);
        const ByteSearch folded(inCapitals(needle), LetterCase::IgnoreAscii);
        QCOMPARE(search.find(subject, from), subject.find(needle, from));
        QCOMPARE(folded.find(subject, from), subject.find(needle, from));
        QCOMPARE(search.isWhole(subject), subject == needle);
        QVERIFY(search.isWhole(needle) && folded.isWhole(needle));
        QVERIFY(!search.isWhole(inCapitals(needle)));
    }
}

void TestByteSearch::byteSets()
{
    ByteSet set;
    QCOMPARE(set.size(), 0);
    set.addRange('a', 'c');
    set.add(0xFF);
    set.add(0);
    QCOMPARE(set.size(), 5);
    QVERIFY(set.contains('b') && set.contains(0xFF) && set.contains(0) && !set.contains('d'));
    QCOMPARE(int(set.first()), 0);
    ByteSet other;
    other.add('z');
    QVERIFY(!set.intersects(other));
    other.add('c');
    QVERIFY(set.intersects(other));
    other.addAll(set);
    QCOMPARE(other.size(), 6);
    QVERIFY(other != set);
}

QTEST_APPLESS_MAIN(TestByteSearch)
#include "tst_byte_search.moc"
