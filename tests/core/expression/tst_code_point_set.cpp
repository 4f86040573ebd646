// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/code_point_set.h"
#include "core/expression/unicode_data.h"

#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace rulewright::expression;

namespace
{

using Change = std::function<void(CodePointSet &)>;

/// “61-63 78”: ranges in hexadecimal.
QString dump(const CodePointSet &set)
{
    QStringList parts;
    for (const CodePointRange &range : set.ranges()) {
        const QString first = QString::number(range.first, 16);
        parts += range.first == range.last ? first : first + u'-' + QString::number(range.last, 16);
    }
    return parts.join(u' ');
}

/// The sequences as “[c3][80-bf]”.
QString dump(const std::vector<Utf8Sequence> &sequences)
{
    QStringList parts;
    for (const Utf8Sequence &sequence : sequences) {
        QString part;
        for (std::size_t i = 0; i < sequence.length; ++i) {
            const ByteRange range = sequence.bytes[i];
            part += u'[' + QString::number(range.first, 16);
            part +=
                range.first == range.last ? u"]"_s : u'-' + QString::number(range.last, 16) + u']';
        }
        parts += part;
    }
    return parts.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// Sets of characters: united, cut, negated, folded, and as UTF-8.
class TestCodePointSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void sequences_data();
    void sequences();
    void sequencesCoverExactlyTheSet();
    void unicodeClasses();
};

void TestCodePointSet::changes_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("result");
    const auto addRow = [](const char *name, const Change &change, const QString &result) {
        QTest::newRow(name) << change << result;
    };
    // The set begins as a–f and x.
    const CodePointSet other({{U'c', U'k'}, {U'z', U'z'}});
    addRow("as it is", [](auto &) {}, u"61-66 78"_s);
    addRow("add a neighbour", [](auto &s) { s.add(U'g', U'g'); }, u"61-67 78"_s);
    addRow("add what is there", [](auto &s) { s.add(U'b', U'c'); }, u"61-66 78"_s);
    addRow("add between", [](auto &s) { s.add(U'h', U'h'); }, u"61-66 68 78"_s);
    addRow("add over all", [](auto &s) { s.add(0, 0x10FFFF); }, u"0-10ffff"_s);
    addRow("unite", [other](auto &s) { s.unite(other); }, u"61-6b 78 7a"_s);
    addRow("intersect", [other](auto &s) { s.intersect(other); }, u"63-66"_s);
    addRow("intersect with nothing", [](auto &s) { s.intersect({}); }, QString());
    addRow("subtract", [other](auto &s) { s.subtract(other); }, u"61-62 78"_s);
    addRow("subtract itself", [](auto &s) { s.subtract(CodePointSet(s)); }, QString());
    addRow(
        "symmetric difference", [other](auto &s) { s.symmetricDifference(other); },
        u"61-62 67-6b 78 7a"_s);
    addRow("negate bytes", [](auto &s) { s.negate(0xFF); }, u"0-60 67-77 79-ff"_s);
    addRow(
        "negate characters", [](auto &s) { s.negate(0x10FFFF); },
        u"0-60 67-77 79-d7ff e000-10ffff"_s);
    addRow("ASCII case", [](auto &s) { s.foldAsciiCase(); }, u"41-46 58 61-66 78"_s);
    addRow(
        "Kelvin sign",
        [](auto &s) {
            s = CodePointSet({{U'k', U'k'}});
            s.foldCase();
        },
        u"4b 6b 212a"_s);
    addRow(
        "sigmas",
        [](auto &s) {
            s = CodePointSet({{0x3C3, 0x3C3}});
            s.foldCase();
        },
        u"3a3 3c2-3c3"_s);
    addRow(
        "unsorted", [](auto &s) { s = CodePointSet({{U'x', U'x'}, {U'a', U'c'}, {U'b', U'f'}}); },
        u"61-66 78"_s);
}

void TestCodePointSet::changes()
{
    QFETCH(Change, change);
    QFETCH(QString, result);
    CodePointSet set({{U'a', U'f'}, {U'x', U'x'}});
    change(set);
    QCOMPARE(dump(set), result);
}

void TestCodePointSet::sequences_data()
{
    QTest::addColumn<uint>("first");
    QTest::addColumn<uint>("last");
    QTest::addColumn<QString>("result");
    QTest::newRow("one byte") << 0x61U << 0x63U << u"[61-63]"_s;
    QTest::newRow("one character") << 0xE9U << 0xE9U << u"[c3][a9]"_s;
    QTest::newRow("two bytes") << 0x80U << 0x7FFU << u"[c2-df][80-bf]"_s;
    QTest::newRow("one to two bytes") << 0x7FU << 0x80U << u"[7f] [c2][80]"_s;
    QTest::newRow("three bytes") << 0x800U << 0xFFFU << u"[e0][a0-bf][80-bf]"_s;
    QTest::newRow("four bytes") << 0x10000U << 0x10FFFFU
                                << u"[f0][90-bf][80-bf][80-bf] [f1-f3][80-bf][80-bf][80-bf] "
                                   "[f4][80-8f][80-bf][80-bf]"_s;
}

void TestCodePointSet::sequences()
{
    QFETCH(uint, first);
    QFETCH(uint, last);
    QFETCH(QString, result);
    QCOMPARE(dump(utf8Sequences(CodePointSet({{first, last}}))), result);
}

/// Counts the characters that the sequences let through.
void TestCodePointSet::sequencesCoverExactlyTheSet()
{
    CodePointSet all({{0, 0x10FFFF}});
    all.subtract(CodePointSet({{0xD800, 0xDFFF}}));
    std::uint64_t count = 0;
    for (const Utf8Sequence &sequence : utf8Sequences(all)) {
        std::uint64_t here = 1;
        for (std::size_t i = 0; i < sequence.length; ++i) {
            here *= sequence.bytes[i].last - sequence.bytes[i].first + 1U;
        }
        count += here;
    }
    QCOMPARE(count, std::uint64_t{0x110000 - 0x800});
}

void TestCodePointSet::unicodeClasses()
{
    const auto contains = [](const CodePointSet &set, char32_t c) {
        CodePointSet one({{c, c}});
        one.intersect(set);
        return !one.ranges().empty();
    };
    QVERIFY(contains(unicodeDigits(), U'7'));
    QVERIFY(contains(unicodeDigits(), U'٣'));
    QVERIFY(!contains(unicodeDigits(), U'x'));
    QVERIFY(contains(unicodeSpaces(), 0x00A0));
    QVERIFY(!contains(unicodeSpaces(), 0x200B));
    QVERIFY(contains(unicodeWordCharacters(), U'ä'));
    QVERIFY(contains(unicodeWordCharacters(), U'_'));
    QVERIFY(!contains(unicodeWordCharacters(), U'-'));
}

QTEST_APPLESS_MAIN(TestCodePointSet)
#include "tst_code_point_set.moc"
