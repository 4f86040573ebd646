// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/encoding.h"

#include "tests/support/bytes.h"

#include <QtTest>

#include <random>

using namespace rulewright::x509;

/// Base64, both ways.
class TestEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decoding_data();
    void decoding();
    void roundTrip();
};

void TestEncoding::decoding_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isValid");
    QTest::addColumn<QByteArray>("bytes");
    const auto addRow = [](const char *text, const char *bytes) {
        QTest::newRow(text) << QByteArray(text) << true << QByteArray(bytes);
    };
    const auto addBadRow = [](const char *text) {
        QTest::newRow(text) << QByteArray(text) << false << QByteArray();
    };
    // RFC 4648, 10.
    addRow("", "");
    addRow("Zg==", "f");
    addRow("Zm8=", "fo");
    addRow("Zm9v", "foo");
    addRow("Zm9vYg==", "foob");
    addRow("+/+/", "\xfb\xff\xbf");
    addBadRow("Zg=");
    addBadRow("Zg");
    addBadRow("Z===");
    addBadRow("====");
    addBadRow("Zg==Zg==");
    addBadRow("Zg=v");
    addBadRow("Zm 9");
    addBadRow("Zm9\n");
    addBadRow("-_-_");
    addBadRow("\xc3\xa4xx");
}

void TestEncoding::decoding()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isValid);
    QFETCH(QByteArray, bytes);
    const auto decoded = fromBase64(text.toStdString());
    QCOMPARE(decoded.has_value(), isValid);
    QVERIFY(!decoded || rulewright::test::toByteArray(*decoded) == bytes);
}

void TestEncoding::roundTrip()
{
    std::mt19937 random(1);
    for (std::size_t length = 0; length < 200; ++length) {
        std::vector<std::uint8_t> bytes(length);
        std::ranges::generate(bytes, [&random] { return static_cast<std::uint8_t>(random()); });
        const auto decoded = fromBase64(toBase64(bytes));
        QVERIFY(decoded && *decoded == bytes);
    }
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
