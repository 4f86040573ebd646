// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/issue.h"
#include "core/x509/key_export.h"
#include "core/x509/openssl_memory.h"
#include "core/x509/pkcs12_export.h"
#include "core/x509/read_items.h"
#include "tests/support/memory_search.h"
#include "tests/support/test_pki.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <functional>
#include <memory>

using namespace rulewright;
using namespace rulewright::x509;
using test::countInMemory;
using test::MaskedBytes;

using Use = std::function<bool(const PrivateKey &, std::string_view passphrase)>;

Q_DECLARE_METATYPE(Use)

namespace
{

constexpr std::size_t lineLength = 64;

/// Wipes what a test had in clear.
template <typename Bytes> void wipe(Bytes &bytes)
{
    std::fill(bytes.begin(), bytes.end(), '\0');
    std::atomic_signal_fence(std::memory_order_seq_cst);
}

/// A passphrase that stands nowhere but here.
std::string randomPassphrase()
{
    constexpr std::string_view letters =
        "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    std::string passphrase(40, '\0');
    std::ranges::generate(passphrase, [&] {
        return letters[QRandomGenerator::global()->bounded(static_cast<quint32>(letters.size()))];
    });
    return passphrase;
}

/// The forms in which the private number of a P-256 key can lie in memory: as it stands in DER,
/// as OpenSSL computes with it, and as PEM.
std::vector<MaskedBytes> formsOf(const PrivateKey &key)
{
    constexpr qsizetype numberPlace = 36; // RFC 5208 around RFC 5915
    constexpr qsizetype numberSize = 32;
    const SecretBytes pem = key.toPem().value();
    const std::string_view text = pem.text();
    const std::size_t line = text.find('\n') + 1;
    std::vector<MaskedBytes> forms{MaskedBytes(text.substr(line, lineLength))};
    QByteArray base64;
    for (std::size_t at = line; text[at] != '-'; ++at) {
        base64.append(text[at]);
    }
    QByteArray der = QByteArray::fromBase64(base64);
    wipe(base64);
    std::vector<std::uint8_t> number(der.begin() + numberPlace,
                                     der.begin() + numberPlace + numberSize);
    wipe(der);
    forms.emplace_back(number);
    std::ranges::reverse(number);
    forms.emplace_back(number);
    wipe(number);
    return forms;
}

std::size_t countAll(const std::vector<MaskedBytes> &forms)
{
    std::size_t count = 0;
    for (const MaskedBytes &form : forms) {
        count += countInMemory(form);
    }
    return count;
}

bool readsBack(std::span<const std::uint8_t> bytes, std::string_view passphrase)
{
    const ItemList list = readItems(bytes, passphrase);
    return std::ranges::any_of(list.items, [](const ReadItem &item) {
        return std::holds_alternative<PrivateKey>(item.item);
    });
}

Certificate certificateFor(const PrivateKey &key)
{
    return issueCertificate({.subject = {.commonName = "a",
                                         .organization = {},
                                         .organizationalUnit = {},
                                         .country = {}},
                             .notBefore = test::testTime,
                             .notAfter = test::testTime + std::chrono::days{1}},
                            key)
        .value();
}

Use containerIn(Pkcs12Mode mode)
{
    return [mode](const PrivateKey &key, std::string_view passphrase) {
        const Certificate certificate = certificateFor(key);
        const auto file = toPkcs12({.certificate = certificate, .key = &key}, passphrase, mode);
        return file && readsBack(*file, passphrase);
    };
}

} // namespace

/// After use neither keys nor passphrases stay behind in the memory of the program.
class TestSecretMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStays_data();
    void nothingStays();
};

void TestSecretMemory::nothingStays_data()
{
    QTest::addColumn<Use>("use");
    QTest::newRow("made only") << Use([](const auto &, auto) { return true; });
    QTest::newRow("signed with") << Use(
        [](const PrivateKey &key, auto) { return key.matches(certificateFor(key)); });
    QTest::newRow("plain PEM") << Use(
        [](const PrivateKey &key, auto) { return readsBack(key.toPem()->bytes(), {}); });
    QTest::newRow("encrypted DER") << Use([](const PrivateKey &key, std::string_view passphrase) {
        const auto file = encryptKey(key, passphrase);
        return file && readsBack(*file, passphrase);
    });
    QTest::newRow("encrypted PEM") << Use([](const PrivateKey &key, std::string_view passphrase) {
        const auto file = encryptKeyToPem(key, passphrase);
        return file && readsBack(std::vector<std::uint8_t>(file->begin(), file->end()), passphrase);
    });
    QTest::newRow("wrong passphrase")
        << Use([](const PrivateKey &key, std::string_view passphrase) {
               const auto file = encryptKey(key, "something else");
               return file && !readsBack(*file, passphrase);
           });
    QTest::newRow("PKCS#12") << containerIn(Pkcs12Mode::Modern);
    QTest::newRow("PKCS#12 for older systems") << containerIn(Pkcs12Mode::Compatible);
}

void TestSecretMemory::nothingStays()
{
    QFETCH(Use, use);
    if (!test::canSearchMemory()) {
        QSKIP("The memory of a process can be read on Linux only.");
    }
    std::string passphrase = randomPassphrase();
    const MaskedBytes maskedPassphrase(passphrase);
    QVERIFY(countInMemory(maskedPassphrase) > 0);

    auto key = std::make_unique<PrivateKey>(PrivateKey::generate(KeyKind::EcP256).value());
    const std::vector<MaskedBytes> forms = formsOf(*key);
    QVERIFY(countAll(forms) > 0);
    QVERIFY(use(*key, passphrase));

    key.reset();
    wipe(passphrase);
    QCOMPARE(countAll(forms), 0U);
    QCOMPARE(countInMemory(maskedPassphrase), 0U);
}

int main(int argc, char *argv[])
{
    if (!wipeFreedMemory()) {
        return EXIT_FAILURE;
    }
    TestSecretMemory test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secret_memory.moc"
