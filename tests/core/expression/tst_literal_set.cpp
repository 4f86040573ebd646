// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/literal_set.h"

#include <QtTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace rulewright::expression;

/// Sets hold what their members hold, and nothing else.
class TestLiteralSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integers();
    void integersAtTheEnds();
    void addresses();
    void texts();
    void textsOfEveryLength();
};

void TestLiteralSet::integers()
{
    std::mt19937 random(1);
    for (int round = 0; round < 500; ++round) {
        std::vector<IntegerSet::Range> ranges;
        for (unsigned i = random() % 40; i > 0; --i) {
            const auto first = static_cast<std::int64_t>(random() % 200);
            ranges.emplace_back(first, first + static_cast<std::int64_t>(random() % 9));
        }
        const IntegerSet set(ranges);
        for (std::int64_t value = -1; value < 210; ++value) {
            const bool expected = std::ranges::any_of(ranges, [value](const auto &range) {
                return range.first <= value && value <= range.second;
            });
            QCOMPARE(set.contains(value), expected);
        }
    }
}

void TestLiteralSet::integersAtTheEnds()
{
    using Limits = std::numeric_limits<std::int64_t>;
    const IntegerSet set({{Limits::min(), Limits::min()}, {Limits::max(), Limits::max()}});
    QVERIFY(set.contains(Limits::min()));
    QVERIFY(set.contains(Limits::max()));
    QVERIFY(!set.contains(0));
    QVERIFY(!IntegerSet({}).contains(0));
    QVERIFY(IntegerSet({{Limits::min(), Limits::max()}, {3, 4}}).contains(9));
}

void TestLiteralSet::addresses()
{
    std::vector<IpRange> ranges;
    for (const char *text : {"192.0.2.0/24", "10.0.0.0/8", "10.1.0.0/16", "2001:db8::/32", "::1"}) {
        ranges.push_back(rangeOf(*parseNetwork(text)));
    }
    const AddressSet set(ranges);
    for (const char *inside :
         {"192.0.2.0", "192.0.2.255", "10.1.2.3", "10.255.255.255", "2001:db8:ffff::", "::1"}) {
        QVERIFY2(set.contains(*parseAddress(inside)), inside);
    }
    for (const char *outside :
         {"192.0.3.0", "9.255.255.255", "11.0.0.0", "::", "::2", "::ffff:10.0.0.1", "2001:db9::"}) {
        QVERIFY2(!set.contains(*parseAddress(outside)), outside);
    }
    QVERIFY(!AddressSet({}).contains(*parseAddress("::")));
}

void TestLiteralSet::texts()
{
    const TextSet set({"GB", "DE", "GB", "", "www.example.com", std::string("a\0b", 3)});
    for (const std::string &inside : {std::string("GB"), std::string("DE"), std::string(),
                                      std::string("www.example.com"), std::string("a\0b", 3)}) {
        QVERIFY(set.contains(inside));
    }
    for (const std::string &outside :
         {std::string("gb"), std::string("G"), std::string("GBX"), std::string("www.example.org"),
          std::string("ab"), std::string("\0GB", 3), std::string("a\0c", 3)}) {
        QVERIFY(!set.contains(outside));
    }
    QVERIFY(!TextSet({}).contains(""));
}

void TestLiteralSet::textsOfEveryLength()
{
    std::vector<std::string> members;
    for (std::size_t length = 0; length < 90; ++length) {
        members.emplace_back(length, 'x');
    }
    const TextSet set(members);
    for (const std::string &member : members) {
        QVERIFY(set.contains(member));
        QVERIFY(!set.contains(member + 'y'));
        for (std::size_t i = 0; i < member.size(); ++i) {
            std::string other = member;
            other[i] = 'y';
            QVERIFY(!set.contains(other));
        }
    }
}

QTEST_APPLESS_MAIN(TestLiteralSet)
#include "tst_literal_set.moc"
