// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/qt_text.h"
#include "ui/text/text_offsets.h"

#include <QtTest>

using namespace rulewright;

/// Places in a text, in bytes and in UTF-16 units.
class TestTextOffsets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void insideOfACharacter();
    void pastTheEnds();
    void agreesWithTheConversion_data();
    void agreesWithTheConversion();
};

void TestTextOffsets::places_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint32>("byte");
    QTest::addColumn<int>("unit");
    const auto addRow = [](const char *name, const char *text, quint32 byte, int unit) {
        QTest::newRow(name) << QByteArray(text) << byte << unit;
    };
    addRow("empty", "", 0, 0);
    addRow("ASCII", "abc", 2, 2);
    addRow("after two bytes", "\xC3\xBC!", 2, 1);
    addRow("after three bytes", "\xE2\x82\xAC!", 3, 1);
    addRow("after four bytes", "\xF0\x9F\x94\x92!", 4, 2);
    addRow("all kinds", "a\xC3\xBC\xE2\x82\xAC\xF0\x9F\x94\x92z", 10, 5);
    addRow("end", "a\xC3\xBC", 3, 2);
    addRow("after a byte that is no UTF-8", "\xFF!", 1, 1);
}

void TestTextOffsets::places()
{
    QFETCH(QByteArray, text);
    QFETCH(quint32, byte);
    QFETCH(int, unit);
    const TextOffsets offsets(text.toStdString());
    QCOMPARE(offsets.toUtf16(byte), unit);
    QCOMPARE(offsets.toByte(unit), byte);
}

void TestTextOffsets::insideOfACharacter()
{
    const TextOffsets offsets("a\xF0\x9F\x94\x92z");
    QCOMPARE(offsets.toUtf16(3), 1);
    QCOMPARE(offsets.toByte(2), 1U);
}

void TestTextOffsets::pastTheEnds()
{
    const TextOffsets offsets("ab");
    QCOMPARE(offsets.toUtf16(99), 2);
    QCOMPARE(offsets.toByte(99), 2U);
    QCOMPARE(offsets.toByte(-1), 0U);
}

void TestTextOffsets::agreesWithTheConversion_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("all kinds") << QByteArray("a\xC3\xBC\xE2\x82\xAC\xF0\x9F\x94\x92z");
    QTest::newRow("lone follower") << QByteArray("a\x80z");
    QTest::newRow("no start") << QByteArray("a\xFE\xFFz");
    QTest::newRow("cut off") << QByteArray("a\xC3");
    QTest::newRow("overlong") << QByteArray("a\xC0\xAFz");
}

void TestTextOffsets::agreesWithTheConversion()
{
    QFETCH(QByteArray, text);
    const TextOffsets offsets(text.toStdString());
    QCOMPARE(offsets.toUtf16(static_cast<std::uint32_t>(text.size())),
             toQString(text.toStdString()).size());
}

QTEST_APPLESS_MAIN(TestTextOffsets)
#include "tst_text_offsets.moc"
