// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/list.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::model;

/// What can stand in a list, and what a rule finds in it.
class TestList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void items_data();
    void items();
    void contents();
};

void TestList::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isName");
    QTest::newRow("plain") << QByteArray("office_2") << true;
    QTest::newRow("longest") << QByteArray(50, 'a') << true;
    QTest::newRow("too long") << QByteArray(51, 'a') << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("upper case") << QByteArray("Office") << false;
    QTest::newRow("managed") << QByteArray("cf.vpn") << false;
}

void TestList::names()
{
    QFETCH(QByteArray, name);
    QTEST(isListName(name.toStdString()), "isName");
}

void TestList::items_data()
{
    QTest::addColumn<ListKind>("kind");
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<bool>("isItem");
    const auto addRow = [](ListKind kind, const char *item, bool isItem) {
        QTest::addRow("%d %s", int(kind), item) << kind << QByteArray(item) << isItem;
    };
    addRow(ListKind::Ip, "198.51.100.7", true);
    addRow(ListKind::Ip, "203.0.113.0/24", true);
    addRow(ListKind::Ip, "2001:db8:7::/48", true);
    addRow(ListKind::Ip, "203.0.113.1/24", false);
    addRow(ListKind::Ip, "office", false);
    addRow(ListKind::Hostname, "meter.example.com", true);
    addRow(ListKind::Hostname, "*.meters.example.com", true);
    addRow(ListKind::Hostname, "a.*.example.com", false);
    addRow(ListKind::Hostname, "https://example.com/", false);
    addRow(ListKind::Hostname, "", false);
    addRow(ListKind::Asn, "64496", true);
    addRow(ListKind::Asn, "4294967295", true);
    addRow(ListKind::Asn, "4294967296", false);
    addRow(ListKind::Asn, "AS64496", false);
    addRow(ListKind::Asn, "", false);
}

void TestList::items()
{
    QFETCH(ListKind, kind);
    QFETCH(QByteArray, item);
    QTEST(isListItem(kind, item.toStdString()), "isItem");
}

void TestList::contents()
{
    const auto contains = [](ListKind kind, std::vector<std::string> items,
                             const expression::Value &value) {
        return toNamedList({"l", kind, std::move(items)}).contains(value);
    };
    const expression::Value address = *expression::parseAddress("203.0.113.9");
    QVERIFY(contains(ListKind::Ip, {"nonsense", "203.0.113.0/24"}, address));
    QVERIFY(!contains(ListKind::Ip, {"203.0.112.0/24"}, address));
    const expression::Value host = std::string_view("a.meters.example.com");
    QVERIFY(contains(ListKind::Hostname, {"*.Meters.example.com"}, host));
    QVERIFY(!contains(ListKind::Hostname, {"meters.example.com"}, host));
    QVERIFY(contains(ListKind::Asn, {"64496", "64497"}, std::int64_t{64497}));
    QVERIFY(!contains(ListKind::Asn, {"64496"}, std::int64_t{64497}));
}

QTEST_APPLESS_MAIN(TestList)
#include "tst_list.moc"
