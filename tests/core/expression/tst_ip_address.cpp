// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/ip_address.h"

#include <QtTest>

using namespace rulewright::expression;

/// Addresses and networks, strict and lenient (rules-language.md 6.3).
class TestIpAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strict_data();
    void strict();
    void networks_data();
    void networks();
    void families();
    void masks();
};

void TestIpAddress::strict_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("printed");
    const auto addRow = [](const char *text, const char *printed) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(printed);
    };
    addRow("192.0.2.7", "192.0.2.7");
    addRow("0.0.0.0", "0.0.0.0");
    addRow("255.255.255.255", "255.255.255.255");
    addRow("256.0.0.1", "");
    addRow("192.0.2.007", "");
    addRow("192.0.2", "");
    addRow("192.0.2.7.1", "");
    addRow("1..2.3", "");
    addRow("::", "::");
    addRow("::1", "::1");
    addRow("1::", "1::");
    addRow("2001:DB8::5", "2001:db8::5");
    addRow("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1");
    addRow("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1");
    addRow("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8");
    addRow("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
    addRow("::ffff:192.0.2.7", "::ffff:c000:207");
    addRow("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304");
    addRow("1:2:3:4:5:6:7", "");
    addRow("1:2:3:4:5:6:7:8:9", "");
    addRow("1::2::3", "");
    addRow(":::", "");
    addRow("12345::", "");
    addRow(":1:2:3:4:5:6:7", "");
    addRow("1:2:3:4:5:6:7:", "");
    addRow("1.2.3.4::", "");
    addRow("fe80::1%eth0", "");
    addRow("[::1]", "");
    addRow("", "");
}

void TestIpAddress::strict()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, printed);
    const auto address = parseAddress(text.toStdString());
    QCOMPARE(address.has_value(), !printed.isEmpty());
    if (address) {
        QCOMPARE(QByteArray::fromStdString(toText(*address)), printed);
        QCOMPARE(parseAddress(toText(*address)), address);
    }
}

void TestIpAddress::networks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("fault");
    const auto addRow = [](const char *text, const char *range) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(range) << -1;
    };
    const auto addFault = [](const char *text, NetworkFault fault) {
        QTest::newRow(text) << QByteArray(text) << QByteArray() << static_cast<int>(fault);
    };
    addRow("192.0.2.0/24", "192.0.2.0..192.0.2.255");
    addRow("192.0.2.7", "192.0.2.7..192.0.2.7");
    addRow("192/8", "192.0.0.0..192.255.255.255");
    addRow("192", "192.0.0.0..192.0.0.0");
    addRow("10.1", "10.1.0.0..10.1.0.0");
    addRow("192.0.2.007", "192.0.2.7..192.0.2.7");
    addRow("0.0.0.0/0", "0.0.0.0..255.255.255.255");
    addRow("10.0.0.0/08", "10.0.0.0..10.255.255.255");
    addRow("::/0", "::..ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
    addRow("2001:db8::/32", "2001:db8::..2001:db8:ffff:ffff:ffff:ffff:ffff:ffff");
    addRow("2001:db8::8/125", "2001:db8::8..2001:db8::f");
    addRow("::1/128", "::1..::1");
    addFault("192.0.2.1/24", NetworkFault::HostBits);
    addFault("2001:db8::1/32", NetworkFault::HostBits);
    addFault("192.0.2.0/33", NetworkFault::TooLong);
    addFault("::/129", NetworkFault::TooLong);
    addFault("10.0.0.0/256", NetworkFault::LengthTooLarge);
    addFault("10.0.0.0/", NetworkFault::LengthSyntax);
    addFault("10.0.0.0/8a", NetworkFault::LengthSyntax);
    addFault("300/8", NetworkFault::Address);
    addFault("1.2.3.4.5", NetworkFault::Address);
    addFault("", NetworkFault::Address);
    addFault("1./8", NetworkFault::Address);
}

void TestIpAddress::networks()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, range);
    QFETCH(int, fault);
    const auto network = parseNetwork(text.toStdString());
    QCOMPARE(network ? -1 : static_cast<int>(network.error()), fault);
    if (network) {
        const IpRange found = rangeOf(*network);
        QCOMPARE(QByteArray::fromStdString(toText(found.first) + ".." + toText(found.last)), range);
    }
}

void TestIpAddress::families()
{
    QVERIFY(*parseAddress("192.0.2.7") != *parseAddress("::ffff:192.0.2.7"));
    QVERIFY(*parseAddress("255.255.255.255") < *parseAddress("::"));
    QVERIFY(*parseAddress("10.0.0.9") < *parseAddress("10.0.0.10"));
    QVERIFY(*parseAddress("1::") > *parseAddress("::ffff:ffff:ffff:ffff"));
}

void TestIpAddress::masks()
{
    QCOMPARE(toText(masked(*parseAddress("113.10.7.2"), 24)), std::string("113.10.7.0"));
    QCOMPARE(toText(masked(*parseAddress("113.10.7.2"), 32)), std::string("113.10.7.2"));
    QCOMPARE(toText(masked(*parseAddress("113.10.7.2"), 0)), std::string("0.0.0.0"));
    QCOMPARE(toText(masked(*parseAddress("2001:db8:1:2:3::"), 64)), std::string("2001:db8:1:2::"));
    QCOMPARE(toText(masked(*parseAddress("2001:db8::ff"), 124)), std::string("2001:db8::f0"));
}

QTEST_APPLESS_MAIN(TestIpAddress)
#include "tst_ip_address.moc"
