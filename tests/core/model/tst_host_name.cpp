// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/host_name.h"

#include <QtTest>

using namespace rulewright::model;

using Notes = std::vector<HostNote>;
using MaybeError = std::optional<HostError>;
Q_DECLARE_METATYPE(Notes)
Q_DECLARE_METATYPE(MaybeError)

/// What becomes of a typed host name, row by row of the specification.
class TestHostName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalize_data();
    void normalize();
    void namesTheWrongCharacter_data();
    void namesTheWrongCharacter();
};

void TestHostName::normalize_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Notes>("notes");
    QTest::addColumn<MaybeError>("error");
    const auto addRow = [](const char *row, const QByteArray &text, const QByteArray &name,
                           const Notes &notes = {}, MaybeError error = {}) {
        QTest::newRow(row) << text << name << notes << error;
    };
    addRow("plain", "api.example.com", "api.example.com");
    addRow("one part", "localhost", "localhost");
    addRow("blanks around", " api.example.com\n", "api.example.com");
    addRow("upper case", "API.Example.COM", "api.example.com");
    addRow("address of a page", "https://API.example.com:8443/x?y", "api.example.com",
           {HostNote::PartsRemoved});
    addRow("user", "https://me:secret@a.example/", "a.example", {HostNote::PartsRemoved});
    addRow("port", "a.example:443", "a.example", {HostNote::PartsRemoved});
    addRow("query", "a.example?x", "a.example", {HostNote::PartsRemoved});
    addRow("last dot", "api.example.com.", "api.example.com");
    addRow("ASCII form", "xn--mnchen-3ya.example", "xn--mnchen-3ya.example");
    addRow("wildcard", "*.example.com", "*.example.com", {HostNote::Wildcard});
    addRow("underscore", "under_score.example", "under_score.example", {HostNote::Underscore});
    addRow("IPv4", "192.0.2.7", "192.0.2.7", {HostNote::Address});
    addRow("IPv6", "2001:DB8::1", "2001:db8::1", {HostNote::Address});
    addRow("IPv6 with port", "[2001:db8::1]:443", "2001:db8::1",
           {HostNote::PartsRemoved, HostNote::Address});
    addRow("no IPv4", "192.0.2.256", "192.0.2.256");
    addRow("empty", "", "", {}, HostError::Empty);
    addRow("only a scheme", "https://", "", {HostNote::PartsRemoved}, HostError::Empty);
    addRow("empty part", "a..b", "a..b", {}, HostError::EmptyPart);
    addRow("empty part at the start", ".a", ".a", {}, HostError::EmptyPart);
    addRow("two dots at the end", "a..", "a..", {}, HostError::EmptyPart);
    addRow("63 characters", QByteArray(63, 'a'), QByteArray(63, 'a'));
    addRow("64 characters", QByteArray(64, 'a'), QByteArray(64, 'a'), {}, HostError::LongPart);
    const QByteArray longName = QByteArray("abcdefghi.").repeated(26) + "a";
    addRow("name too long", longName, longName, {}, HostError::LongName);
    addRow("hyphen first", "-a.example", "-a.example", {}, HostError::Hyphen);
    addRow("hyphen last", "a-.example", "a-.example", {}, HostError::Hyphen);
    addRow("hyphen inside", "a-b.example", "a-b.example");
    addRow("star inside", "a.*.example", "a.*.example", {}, HostError::Character);
    addRow("blank inside", "a b", "a b", {}, HostError::Character);
}

void TestHostName::normalize()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, name);
    QFETCH(Notes, notes);
    QFETCH(MaybeError, error);
    const HostName host = normalizeHostName(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(host.name), name);
    QVERIFY(host.notes == notes);
    QVERIFY(host.error == error);
    if (!error) {
        QVERIFY(normalizeHostName(host.name).name == host.name);
    }
}

void TestHostName::namesTheWrongCharacter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("character");
    QTest::newRow("exclamation mark") << QByteArray("a!b?c") << QByteArray("!");
    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"");
    QTest::newRow("two bytes") << QByteArray("m\xC3\xBCnchen") << QByteArray("\xC3\xBC");
    QTest::newRow("lone bracket") << QByteArray("[a") << QByteArray("[");
}

void TestHostName::namesTheWrongCharacter()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, character);
    const HostName host = normalizeHostName(text.toStdString());
    QVERIFY(host.error == HostError::Character);
    QCOMPARE(QByteArray::fromStdString(host.character), character);
}

QTEST_APPLESS_MAIN(TestHostName)
#include "tst_host_name.moc"
