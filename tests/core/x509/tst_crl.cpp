// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/crl.h"

#include <QFile>
#include <QtTest>

#include <random>

using namespace rulewright;
using namespace rulewright::x509;

namespace
{

using Bytes = std::vector<std::uint8_t>;
using Arguments = std::vector<Argument>;

/// The DER of a list in tests/data/x509.
Bytes load(const char *name)
{
    QFile file(QStringLiteral(RULEWRIGHT_SOURCE_DIR "/tests/data/x509/%1.crl.pem")
                   .arg(QLatin1StringView(name)));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    const QByteArray der = QByteArray::fromBase64(lines.mid(1, lines.size() - 2).join());
    return {der.begin(), der.end()};
}

std::chrono::sys_seconds at(int month, unsigned day, int hour)
{
    return std::chrono::sys_days{std::chrono::year{2026} /
                                 std::chrono::month(static_cast<unsigned>(month)) /
                                 std::chrono::day(day)} +
           std::chrono::hours{hour};
}

} // namespace

/// Reading revocation lists that the openssl command made, and broken ones.
class TestCrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values();
    void brokenExtension();
    void refused_data();
    void refused();
    void truncated();
    void flippedBits();
};

void TestCrl::values()
{
    const auto crl = Crl::parse(load("full"));
    QVERIFY(crl.has_value());
    QCOMPARE(crl->issuer().rfc2253, std::string("CN=List CA,O=Test,C=DE"));
    QCOMPARE(crl->number(), std::string("42"));
    QCOMPARE(crl->authorityKeyId().size(), std::size_t{40});
    QVERIFY(crl->thisUpdate() == at(6, 1, 0) && crl->nextUpdate() == at(6, 8, 0));
    const std::vector<CrlEntry> expected{
        {"0A", at(3, 1, 12), CrlReason::KeyCompromise},
        {"F1", at(3, 2, 12), CrlReason::Unspecified},
        {"FFFFFFFFFFFFFFFFFFFF", at(3, 3, 12), CrlReason::CertificateHold}};
    QVERIFY(crl->entries() == expected);
    QVERIFY(!crl->brokenExtension());
    QVERIFY(*crl == Crl::parse(crl->der()));
}

void TestCrl::brokenExtension()
{
    const auto crl = Crl::parse(load("broken"));
    QVERIFY(crl.has_value());
    QCOMPARE(crl->number(), std::string());
    QCOMPARE(crl->brokenExtension().value_or(""), std::string("X509v3 CRL Number"));
}

void TestCrl::refused_data()
{
    QTest::addColumn<Bytes>("bytes");
    QTest::addColumn<DiagnosticCode>("code");
    QTest::addColumn<Arguments>("arguments");
    const auto addRow = [](const char *name, const Bytes &bytes, DiagnosticCode code,
                           const Argument &argument) {
        QTest::newRow(name) << bytes << code << Arguments{argument};
    };
    addRow("delta", load("delta"), DiagnosticCode::DeltaCrl, "CN=List CA,O=Test,C=DE");
    Bytes trailing = load("full");
    trailing.insert(trailing.end(), 5, 0);
    addRow("bytes after it", trailing, DiagnosticCode::TrailingBytes, std::int64_t{5});
    // The cause is in OpenSSL's words, which change with its version.
    QTest::newRow("nothing") << Bytes{} << DiagnosticCode::CrlUnreadable << Arguments{};
    QTest::newRow("something else")
        << Bytes{0x30, 0x03, 0x02, 0x01, 0x05} << DiagnosticCode::CrlUnreadable << Arguments{};
    const Bytes huge(maximumCrlSize + 1, 0x30);
    QTest::newRow("too large") << huge << DiagnosticCode::CertificateTooLarge
                               << Arguments{std::int64_t(huge.size()),
                                            std::int64_t{maximumCrlSize}};
}

void TestCrl::refused()
{
    QFETCH(Bytes, bytes);
    QFETCH(DiagnosticCode, code);
    QFETCH(Arguments, arguments);
    const auto crl = Crl::parse(bytes);
    QVERIFY(!crl.has_value());
    QCOMPARE(crl.error().code, code);
    QCOMPARE(crl.error().arguments.size(), std::max<std::size_t>(arguments.size(), 1));
    QVERIFY(arguments.empty() || crl.error().arguments == arguments);
}

void TestCrl::truncated()
{
    const Bytes der = load("full");
    for (std::size_t length = 0; length < der.size(); ++length) {
        QVERIFY(!Crl::parse(std::span(der).first(length)));
    }
}

void TestCrl::flippedBits()
{
    const auto crl = Crl::parse(load("full"));
    std::mt19937 random(1);
    int readable = 0;
    for (int round = 0; round < 5'000; ++round) {
        Bytes der(crl->der().begin(), crl->der().end());
        der[random() % der.size()] ^= static_cast<std::uint8_t>(1U << (random() % 8));
        const auto parsed = Crl::parse(der);
        readable += parsed ? 1 : 0;
        QVERIFY(!parsed || !(*parsed == *crl));
    }
    QVERIFY(readable > 0 && readable < 5'000);
}

QTEST_APPLESS_MAIN(TestCrl)
#include "tst_crl.moc"
