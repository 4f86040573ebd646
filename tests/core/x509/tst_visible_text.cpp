// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/encoding.h"
#include "core/x509/visible_text.h"

#include <QtTest>

using namespace rulewright;

/// Text from certificates as it can be shown, and bytes as Base64.
class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shown_data();
    void shown();
    void hiddenCharactersAreWrittenOut_data();
    void hiddenCharactersAreWrittenOut();
    void base64_data();
    void base64();
};

void TestVisibleText::shown_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "plain", "CN=a,O=b", "\xC3\xA4\xE2\x82\xAC\xF0\x9F\x94\x92"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestVisibleText::shown()
{
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(x509::toVisibleText(text.toStdString())), text);
}

void TestVisibleText::hiddenCharactersAreWrittenOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("line end") << QByteArray("a\nb");
    QTest::newRow("escape") << QByteArray("a\x1B[31mb");
    QTest::newRow("right-to-left override") << QByteArray("a\xE2\x80\xAE"
                                                          "b");
    QTest::newRow("zero width space") << QByteArray("a\xE2\x80\x8B"
                                                    "b");
    QTest::newRow("no UTF-8") << QByteArray("a\xFF"
                                            "b");
    QTest::newRow("cut-off character") << QByteArray("a\xE2\x82"
                                                     "b");
    QTest::newRow("overlong NUL") << QByteArray("a\xC0\x80"
                                                "b");
    QTest::newRow("surrogate") << QByteArray("a\xED\xA0\x80"
                                             "b");
    QTest::newRow("beyond Unicode") << QByteArray("a\xF4\x90\x80\x80"
                                                  "b");
}

/// Nothing stays that a reader could not see; the letters around it do.
void TestVisibleText::hiddenCharactersAreWrittenOut()
{
    QFETCH(QByteArray, text);
    const QByteArray shown = QByteArray::fromStdString(x509::toVisibleText(text.toStdString()));
    QVERIFY(shown.startsWith('a') && shown.endsWith('b'));
    QVERIFY(shown != text);
    for (const char c : shown) {
        QVERIFY(static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x7F);
    }
}

void TestVisibleText::base64_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *bytes : {"", "a", "ab", "abc", "abcd", "\xFF\xFE\xFD"}) {
        QTest::newRow(bytes) << QByteArray(bytes);
    }
    QTest::newRow("long") << QByteArray(1000, 'x');
}

void TestVisibleText::base64()
{
    QFETCH(QByteArray, bytes);
    const std::vector<std::uint8_t> input(bytes.begin(), bytes.end());
    QCOMPARE(QByteArray::fromStdString(x509::toBase64(input)), bytes.toBase64());
}

QTEST_APPLESS_MAIN(TestVisibleText)
#include "tst_visible_text.moc"
