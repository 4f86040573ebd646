// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/config_text.h"

#include <QtTest>

using namespace rulewright::x509;

/// Values in the syntax of config(5). That OpenSSL reads them back as they were meant is tried
/// in tst_openssl_script.
class TestConfigText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void lines();
};

void TestConfigText::values_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("a, b; c = @d [e]") << QByteArray("a, b; c = @d [e]");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("variable") << QByteArray("${ENV::HOME}") << QByteArray("\\${ENV::HOME}");
    QTest::newRow("comment") << QByteArray("a # b") << QByteArray("a \\# b");
    QTest::newRow("quotes") << QByteArray("\"'`") << QByteArray("\\\"\\'\\`");
    QTest::newRow("backslash at the end") << QByteArray("a\\") << QByteArray("a\\\\");
    QTest::newRow("line breaks") << QByteArray("a\r\nb") << QByteArray("a\\r\\nb");
    QTest::newRow("blanks") << QByteArray("  a b  ") << QByteArray("\" \" a b \" \"");
    QTest::newRow("one blank") << QByteArray(" ") << QByteArray("\" \"");
    QTest::newRow("tabs") << QByteArray("\ta\t") << QByteArray("\\ta\\t");
    QTest::newRow("UTF-8") << QByteArray("ä漢") << QByteArray("ä漢");
}

void TestConfigText::values()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(toConfigValue(value.toStdString())), text);
}

void TestConfigText::lines()
{
    ConfigText config;
    config.section("req");
    config.line("a", "b\n[c]");
    QCOMPARE(QByteArray::fromStdString(config.text()), QByteArray("[req]\na = b\\n[c]\n"));
}

QTEST_APPLESS_MAIN(TestConfigText)
#include "tst_config_text.moc"
