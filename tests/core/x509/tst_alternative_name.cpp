// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/alternative_name.h"

#include <QtTest>

using namespace rulewright;
using namespace rulewright::x509;

Q_DECLARE_METATYPE(AlternativeNameKind)

/// Which further names can stand in a certificate, and what a typed text is taken for.
class TestAlternativeName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void kinds_data();
    void kinds();
};

void TestAlternativeName::faults_data()
{
    using enum AlternativeNameKind;
    QTest::addColumn<AlternativeNameKind>("kind");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isFine");
    const auto addRow = [](AlternativeNameKind kind, const QByteArray &value, bool isFine) {
        QTest::addRow("%s %.60s", std::string(tagOf(kind)).c_str(), value.constData())
            << kind << value << isFine;
    };
    addRow(Dns, "device.example.com", true);
    addRow(Dns, "*.example.com", true);
    addRow(Dns, "xn--gert-loa.example", true);
    addRow(Dns, "a_b", true);
    addRow(Dns, QByteArray(63, 'a') + ".example", true);
    addRow(Dns, QByteArray(64, 'a') + ".example", false);
    addRow(Dns, (QByteArray(62, 'a') + ".").repeated(4) + "aa", false);
    addRow(Dns, "", false);
    addRow(Dns, "a..b", false);
    addRow(Dns, "a.", false);
    addRow(Dns, "-a.example", false);
    addRow(Dns, "a-.example", false);
    addRow(Dns, "a.*.example", false);
    addRow(Dns, "*", false);
    addRow(Dns, "gerät.example", false);
    addRow(Dns, "a b", false);
    addRow(Dns, "a.example\nDNS:b", false);
    addRow(Email, "anna@example.com", true);
    addRow(Email, "anna+tag@example.com", true);
    addRow(Email, QByteArray(64, 'a') + "@example.com", true);
    addRow(Email, QByteArray(65, 'a') + "@example.com", false);
    addRow(Email, "anna", false);
    addRow(Email, "@example.com", false);
    addRow(Email, "anna@", false);
    addRow(Email, ".anna@example.com", false);
    addRow(Email, "an..na@example.com", false);
    addRow(Email, "a b@example.com", false);
    addRow(Email, "a@b@c", false);
    addRow(Uri, "https://example.com/device/7?x=1#y", true);
    addRow(Uri, "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6", true);
    addRow(Uri, "spiffe://trust/service", true);
    addRow(Uri, "example.com", false);
    addRow(Uri, ":x", false);
    addRow(Uri, "https:", false);
    addRow(Uri, "1a:x", false);
    addRow(Uri, "https://exa mple.com", false);
    addRow(Uri, "https://example.com/{x}", false);
    addRow(Uri, "https://gerät.example", false);
    addRow(Uri, "u:" + QByteArray(2046, 'a'), true);
    addRow(Uri, "u:" + QByteArray(2047, 'a'), false);
    addRow(IpAddress, "192.0.2.1", true);
    addRow(IpAddress, "2001:db8::1", true);
    addRow(IpAddress, "192.0.2", false);
    addRow(IpAddress, "192.0.2.1/24", false);
    addRow(IpAddress, "", false);
    addRow(IpAddress, "one", false);
}

void TestAlternativeName::faults()
{
    QFETCH(AlternativeNameKind, kind);
    QFETCH(QByteArray, value);
    QFETCH(bool, isFine);
    const auto fault = faultOf({kind, value.toStdString()});
    QCOMPARE(!fault.has_value(), isFine);
    if (fault) {
        QCOMPARE(fault->arguments, std::vector<Argument>{value.toStdString()});
    }
}

void TestAlternativeName::kinds_data()
{
    using enum AlternativeNameKind;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AlternativeNameKind>("kind");
    QTest::addColumn<QByteArray>("value");
    const auto addRow = [](const QByteArray &text, AlternativeNameKind kind,
                           const QByteArray &value) {
        QTest::newRow(text.constData()) << text << kind << value;
    };
    addRow("a.example", Dns, "a.example");
    addRow("DNS:a.example", Dns, "a.example");
    addRow("dns:192.0.2.1", Dns, "192.0.2.1");
    addRow("192.0.2.1", IpAddress, "192.0.2.1");
    addRow("::1", IpAddress, "::1");
    addRow("IP:x", IpAddress, "x");
    addRow("anna@example.com", Email, "anna@example.com");
    addRow("EMAIL:anna", Email, "anna");
    addRow("https://user@example.com", Uri, "https://user@example.com");
    addRow("uri:urn:x", Uri, "urn:x");
    addRow("", Dns, "");
}

void TestAlternativeName::kinds()
{
    QFETCH(QByteArray, text);
    QFETCH(AlternativeNameKind, kind);
    QFETCH(QByteArray, value);
    const AlternativeName name = toAlternativeName(text.toStdString());
    QCOMPARE(name.kind, kind);
    QCOMPARE(QByteArray::fromStdString(name.value), value);
}

QTEST_APPLESS_MAIN(TestAlternativeName)
#include "tst_alternative_name.moc"
