// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/read_items.h"

#include "core/x509/crl_issue.h"
#include "core/x509/key_export.h"
#include "core/x509/pem.h"
#include "tests/support/bytes.h"
#include "tests/support/hostile.h"
#include "tests/support/openssl_command.h"
#include "tests/support/test_pki.h"

#include <QTemporaryDir>
#include <QtTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;
using namespace rulewright::x509;

namespace
{

constexpr auto secret = "pass:geheim ü";
constexpr std::string_view passphrase = "geheim ü";

/// “certificate Root, key EC P-256”: what was read, in order.
QByteArray describe(const ItemList &list)
{
    const auto text = [](const auto &item) -> std::string {
        using T = std::remove_cvref_t<decltype(item)>;
        if constexpr (std::is_same_v<T, Certificate>) {
            return "certificate " + item.subject().commonName;
        } else if constexpr (std::is_same_v<T, Crl>) {
            return "list " + item.number();
        } else if constexpr (std::is_same_v<T, SigningRequest>) {
            return "request " + item.subject().commonName;
        } else if constexpr (std::is_same_v<T, PublicKey>) {
            return "public key " + item.description();
        } else {
            return "key " + item.description();
        }
    };
    QByteArrayList words;
    for (const ReadItem &entry : list.items) {
        words << QByteArray::fromStdString(std::visit(text, entry.item));
    }
    return words.join(", ");
}

QByteArray findings(const ItemList &list)
{
    QByteArrayList words;
    for (const Diagnostic &finding : list.findings) {
        words << QByteArray::fromStdString(std::string(idOf(finding.code)));
    }
    return words.join(' ');
}

QByteArray fromText(std::string_view text)
{
    return {text.data(), std::ssize(text)};
}

ItemList read(const QByteArray &bytes, const std::optional<std::string_view> &given = {})
{
    return readItems(toOctets(bytes), given);
}

/// The bytes of the first block of a PEM text.
QByteArray toDer(const QByteArray &pem)
{
    const QList<QByteArray> lines = pem.mid(pem.indexOf("-----BEGIN")).split('\n');
    QByteArray base64;
    for (const QByteArray &line : lines.mid(1)) {
        if (line.startsWith("-----END")) {
            break;
        }
        base64 += line;
    }
    return QByteArray::fromBase64(base64);
}

QByteArray toPemBlock(const QByteArray &label, const QByteArray &der)
{
    return "-----BEGIN " + label + "-----\n" + der.toBase64() + "\n-----END " + label + "-----\n";
}

} // namespace

/// Files of every format, recognised by content; most of them made by the openssl command.
class TestReadItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bundles_data();
    void bundles();
    void foreignFiles_data();
    void foreignFiles();
    void bytesAfterIt_data();
    void bytesAfterIt();
    void friendlyNames();
    void locked();
    void requestValues();
    void publicKeyMatches();
    void withoutLegacyProvider();
    void hostileRounds_data();
    void hostileRounds();
    void limits();
    void mutations_data();
    void mutations();

private:
    [[nodiscard]] QByteArray command(const QStringList &arguments, const QByteArray &input) const;
    [[nodiscard]] QByteArray pkcs12(const QStringList &more) const;
    [[nodiscard]] QByteArray request() const;

    TestAuthority m_root{"Root"};
    QByteArray m_certificate;
    QByteArray m_key;
    QByteArray m_rsaKey;
    QByteArray m_list;
    QTemporaryDir m_folder;
    QString m_keyFile;
    QString m_certificateFile;
};

void TestReadItems::initTestCase()
{
    m_certificate = QByteArray::fromStdString(toPem(m_root.certificate()));
    m_key = fromText(m_root.key().toPem()->text());
    m_rsaKey = fromText(PrivateKey::generate(KeyKind::Rsa2048)->toPem()->text());
    const CrlRequest list{.entries = {},
                          .number = "7",
                          .thisUpdate = testTime,
                          .nextUpdate = testTime + std::chrono::days{1}};
    m_list = toPemBlock("X509 CRL", toByteArray(issueCrl(list, m_root.asIssuer())->der()));
    m_keyFile = m_folder.filePath(u"key.pem"_s);
    m_certificateFile = m_folder.filePath(u"certificate.pem"_s);
    for (const auto &[name, bytes] :
         {std::pair(m_keyFile, m_key), std::pair(m_certificateFile, m_certificate)}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
}

QByteArray TestReadItems::command(const QStringList &arguments, const QByteArray &input) const
{
    const CommandOutput result = openssl(arguments, input);
    if (result.exitCode != 0) {
        qWarning("openssl: %s", result.errors.constData());
    }
    return result.output;
}

QByteArray TestReadItems::pkcs12(const QStringList &more) const
{
    return command(QStringList{u"pkcs12"_s, u"-export"_s, u"-iter"_s, u"100"_s, u"-passout"_s,
                               QString::fromUtf8(secret)} +
                       more,
                   m_key + m_certificate);
}

QByteArray TestReadItems::request() const
{
    return command({u"req"_s, u"-new"_s, u"-key"_s, m_keyFile, u"-subj"_s, u"/C=DE/CN=device"_s,
                    u"-addext"_s, u"subjectAltName=DNS:a.example,IP:192.0.2.1"_s},
                   {});
}

void TestReadItems::bundles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QByteArray>("ids");
    const auto addRow = [](const char *name, const QByteArray &bytes, const char *items,
                           const char *ids) {
        QTest::newRow(name) << bytes << QByteArray(items) << QByteArray(ids);
    };
    const QByteArray all = m_certificate + "text between\n" + m_key + m_list;
    const char *allItems = "certificate Root, key EC P-256, list 7";
    const QByteArray broken = QByteArray(m_certificate).replace("MII", "M!I");
    addRow("empty", {}, "", "X120");
    addRow("text", "hello\n", "", "X120");
    addRow("text that begins like DER", "0\n" + m_list, "list 7", "");
    addRow("bundle", all, allItems, "X132");
    addRow("byte order mark", "\xef\xbb\xbf" + all, allItems, "X132");
    addRow("CRLF", QByteArray(all).replace("\n", "\r\n"), allItems, "X132");
    addRow("no line end", m_list.trimmed(), "list 7", "");
    addRow("certificate in DER", toDer(m_certificate), "certificate Root", "");
    addRow("key in DER", toDer(m_key), "key EC P-256", "X132");
    addRow("list in DER", toDer(m_list), "list 7", "");
    addRow("broken block between", m_list + broken + m_list, "list 7, list 7", "X129");
    addRow("cut off", m_list + m_certificate.first(200), "list 7", "X129");
    addRow("wrong label", QByteArray(m_certificate).replace(" CERTIFICATE", " X509 CRL"), "",
           "X110");
    addRow("unknown label", m_list + toPemBlock("OPENSSH PRIVATE KEY", "x"), "list 7", "X128");
    addRow("curve before the key", toPemBlock("EC PARAMETERS", "x") + m_list, "list 7", "");
    addRow("certificate that is none", toPemBlock("CERTIFICATE", "0\x03\x02\x01\x05"), "", "X101");
    addRow("key that is none", toPemBlock("PRIVATE KEY", "0\x03\x02\x01\x05"), "", "X125");
    addRow("request that is none", toPemBlock("CERTIFICATE REQUEST", "x"), "", "X126");
    addRow("container that is none", toPemBlock("PKCS7", "x"), "", "X127");
    addRow("sequence of nothing", QByteArray("0\x00", 2), "", "X120");
    addRow("sequence of other things", "0\x03\x01\x01\xff", "", "X120");
    addRow("cut-off DER", toDer(m_certificate).chopped(1), "", "X101");
}

void TestReadItems::bundles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, items);
    QFETCH(QByteArray, ids);
    const ItemList list = read(bytes);
    QCOMPARE(describe(list), items);
    QCOMPARE(findings(list), ids);
}

void TestReadItems::foreignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QByteArray>("ids");
    QTest::addColumn<bool>("isEncrypted");
    if (!hasOpenssl()) {
        return;
    }
    const auto addRow = [](const char *name, const QByteArray &bytes, const char *items,
                           const char *ids = "") {
        QTest::newRow(name) << bytes << QByteArray(items) << QByteArray(ids) << false;
    };
    const auto addSecret = [](const char *name, const QByteArray &bytes, const char *items,
                              const char *ids = "") {
        QTest::newRow(name) << bytes << QByteArray(items) << QByteArray(ids) << true;
    };
    const auto key = [this](QStringList arguments) {
        return command(arguments << u"-passout"_s << QString::fromUtf8(secret), m_key);
    };
    const QStringList pkcs8{u"pkcs8"_s, u"-topk8"_s};
    const QStringList legacy{u"-provider"_s, u"legacy"_s, u"-provider"_s, u"default"_s};
    const char *identity = "certificate Root, key EC P-256";

    addRow("EC key", command({u"ec"_s}, m_key), "key EC P-256", "X132");
    addRow("EC key in DER", toDer(command({u"ec"_s}, m_key)), "key EC P-256", "X132");
    const QByteArray rsa = command({u"rsa"_s, u"-traditional"_s}, m_rsaKey);
    addRow("RSA key", rsa, "key RSA 2048", "X132");
    addRow("RSA key in DER", toDer(rsa), "key RSA 2048", "X132");
    addSecret("key with DEK-Info", key({u"ec"_s, u"-aes256"_s}), "key EC P-256", "X131");
    addSecret("scrypt", key(pkcs8 + QStringList{u"-scrypt"_s}), "key EC P-256");
    addSecret("PBKDF2", key(pkcs8 + QStringList{u"-iter"_s, u"1000"_s}), "key EC P-256");
    addSecret("PBKDF2 in DER", toDer(key(pkcs8)), "key EC P-256");
    addSecret("triple DES", key(pkcs8 + QStringList{u"-v1"_s, u"PBE-SHA1-3DES"_s}), "key EC P-256",
              "X131");
    addSecret("single DES", key(pkcs8 + legacy + QStringList{u"-v1"_s, u"PBE-MD5-DES"_s}),
              "key EC P-256", "X131");
    const QByteArray publicKey = command({u"pkey"_s, u"-pubout"_s}, m_key);
    addRow("public key", publicKey, "public key EC P-256");
    addRow("public key in DER", toDer(publicKey), "public key EC P-256");
    addRow("request", request(), "request device");
    addRow("request in DER", toDer(request()), "request device");
    QByteArray forged = toDer(request());
    addRow("request for another name", forged.replace("device", "devil!"), "request devil!",
           "X133");
    const QStringList pkcs7{u"crl2pkcs7"_s, u"-certfile"_s, m_certificateFile};
    addRow("PKCS#7", command(pkcs7 + QStringList{u"-nocrl"_s}, {}), "certificate Root");
    addRow("PKCS#7 with a list", command(pkcs7, m_list), "certificate Root, list 7");
    addRow("PKCS#7 in DER", toDer(command(pkcs7, m_list)), "certificate Root, list 7");
    addSecret("PKCS#12", pkcs12({}), identity);
    addSecret("PKCS#12 in PEM", toPemBlock("PKCS12", pkcs12({})), identity);
    addSecret("PKCS#12 of old programs", pkcs12(legacy + QStringList{u"-legacy"_s}), identity,
              "X131 X131");
    addSecret("PKCS#12 without checksum", pkcs12({u"-nomac"_s}), identity);
    addSecret("PKCS#12 without a key", pkcs12({u"-nokeys"_s}), "certificate Root");
    addSecret("PKCS#12 with a plain key", pkcs12({u"-keypbe"_s, u"NONE"_s}), identity, "X132");
    addSecret("PKCS#12 with plain certificates", pkcs12({u"-certpbe"_s, u"NONE"_s}), identity);
    addRow("PKCS#12 with an empty passphrase", pkcs12({u"-passout"_s, u"pass:"_s}), identity);
    addSecret("PKCS#12 with a checksum by PBKDF2", pkcs12({u"-pbmac1_pbkdf2"_s}), identity);
}

void TestReadItems::foreignFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, items);
    QFETCH(QByteArray, ids);
    QFETCH(bool, isEncrypted);
    const ItemList open = isEncrypted ? read(bytes, passphrase) : read(bytes);
    QCOMPARE(describe(open), items);
    QCOMPARE(findings(open), ids);
    if (isEncrypted) {
        const ItemList without = read(bytes);
        QVERIFY(findings(without).contains("X121"));
        const ItemList wrong = read(bytes, "another");
        QVERIFY(findings(wrong).contains("X122"));
        QVERIFY(!describe(wrong).contains("key EC") || ids.contains("X132"));
    }
}

void TestReadItems::bytesAfterIt_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<QByteArray>("ids");
    const auto addRow = [](const char *name, const QByteArray &der, const char *ids) {
        QTest::newRow(name) << der << QByteArray(ids);
    };
    addRow("certificate", toDer(m_certificate), "X103");
    addRow("list", toDer(m_list), "X112");
    addRow("key", toDer(m_key), "X112");
    if (!hasOpenssl()) {
        return;
    }
    addRow("EC key", toDer(command({u"ec"_s}, m_key)), "X112");
    addRow("request", toDer(request()), "X112");
    addRow("public key", toDer(command({u"pkey"_s, u"-pubout"_s}, m_key)), "X112");
    addRow("encrypted key",
           toDer(command({u"pkcs8"_s, u"-topk8"_s, u"-passout"_s, u"pass:x"_s}, m_key)), "X112");
    addRow("PKCS#7",
           toDer(command({u"crl2pkcs7"_s, u"-nocrl"_s, u"-certfile"_s, m_certificateFile}, {})),
           "X112");
    addRow("PKCS#12", pkcs12({}), "X112");
}

void TestReadItems::bytesAfterIt()
{
    QFETCH(QByteArray, der);
    QFETCH(QByteArray, ids);
    const ItemList list = read(der + QByteArray(3, '\0'), passphrase);
    QVERIFY(list.items.empty());
    QCOMPARE(findings(list), ids);
    QVERIFY(list.findings.front().arguments == std::vector<Argument>{std::int64_t{3}});
}

/// With its passphrase nothing is locked any more; what is no file is broken, not locked.
void TestReadItems::locked()
{
    const auto key = PrivateKey::generate(KeyKind::Ed25519);
    const std::string pem = encryptKeyToPem(*key, "secret").value();
    const std::span bytes(reinterpret_cast<const std::uint8_t *>(pem.data()), pem.size());
    QVERIFY(isLocked(readItems(bytes)));
    QVERIFY(isLocked(readItems(bytes, "wrong")));
    QVERIFY(!isLocked(readItems(bytes, "secret")));
    const ItemList broken = readItems({});
    QCOMPARE(broken.findings.size(), std::size_t{1});
    QVERIFY(!isLocked(broken.findings.front()));
    QVERIFY(!isLocked(broken));
}

void TestReadItems::friendlyNames()
{
    if (!hasOpenssl()) {
        QSKIP("There is no openssl command.");
    }
    const ItemList list = read(pkcs12({u"-name"_s, u"Gerät 7"_s}), passphrase);
    QCOMPARE(list.items.size(), std::size_t{2});
    for (const ReadItem &entry : list.items) {
        QCOMPARE(entry.friendlyName, std::string("Gerät 7"));
    }
    const auto *certificate = std::get_if<Certificate>(&list.items.front().item);
    const auto *key = std::get_if<PrivateKey>(&list.items.back().item);
    QVERIFY(certificate && key && key->matches(*certificate));
    QVERIFY(*certificate == m_root.certificate());
}

void TestReadItems::requestValues()
{
    if (!hasOpenssl()) {
        QSKIP("There is no openssl command.");
    }
    const auto parsed = SigningRequest::parse(toOctets(toDer(request())));
    QVERIFY(parsed && parsed->isSigned());
    QCOMPARE(parsed->subject().rfc2253, std::string("CN=device,C=DE"));
    QCOMPARE(parsed->keyDescription(), std::string("EC P-256"));
    const std::vector<std::string> names{"DNS:a.example", "IP Address:192.0.2.1"};
    QVERIFY(parsed->subjectAlternativeNames() == names);
    QVERIFY(*parsed == SigningRequest::parse(parsed->der()));
    const auto key = PublicKey::parse(parsed->publicKey());
    QVERIFY(key && key->matches(m_root.certificate()));
}

void TestReadItems::publicKeyMatches()
{
    if (!hasOpenssl()) {
        QSKIP("There is no openssl command.");
    }
    const auto key = PublicKey::parse(toOctets(toDer(command({u"pkey"_s, u"-pubout"_s}, m_key))));
    QVERIFY(key && key->matches(m_root.certificate()));
    QVERIFY(!key->matches(selfSigned("other")));
    QVERIFY(*key == PublicKey::parse(key->der()));
}

/// Where the old ciphers are not installed, the message names what is missing.
void TestReadItems::withoutLegacyProvider()
{
    if (!hasOpenssl()) {
        QSKIP("There is no openssl command.");
    }
    const QByteArray file = pkcs12({u"-legacy"_s});
    const QByteArray folder = qgetenv("OPENSSL_MODULES");
    qputenv("OPENSSL_MODULES", "/nowhere");
    const ItemList list = read(file, passphrase);
    folder.isNull() ? qunsetenv("OPENSSL_MODULES") : qputenv("OPENSSL_MODULES", folder);
    QCOMPARE(findings(list), QByteArray("X124 X131"));
    QVERIFY(list.findings.front().arguments ==
            std::vector<Argument>{std::string("pbeWithSHA1And40BitRC2-CBC")});
}

void TestReadItems::hostileRounds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("ids");
    const auto addRow = [](const char *name, std::span<const std::uint8_t> bytes, const char *ids) {
        QTest::newRow(name) << toByteArray(bytes) << QByteArray(ids);
    };
    const std::int64_t most = 2'147'483'647;
    addRow("key", keyWithRounds(static_cast<int>(most)), "X123");
    addRow("key, one too many", keyWithRounds(3'000'001), "X123");
    addRow("key, slow digest", keyWithSlowRounds(750'001), "X123");
    addRow("key, slow digest, few", keyWithSlowRounds(1000), "X122");
    addRow("key, two digests long", keyWithLongKey(750'001), "X123");
    addRow("key, old scheme", keyWithOldRounds(1'000'001), "X123");
    addRow("key, old scheme, few", keyWithOldRounds(1000), "X122");
    addRow("key, few", keyWithRounds(1000), "X122");
    addRow("scrypt, many passes", keyWithScrypt(65'536), "X123");
    addRow("scrypt, one pass", keyWithScrypt(1), "X122");
    if (!hasOpenssl()) {
        return;
    }
    const std::vector<std::uint8_t> file = toOctets(pkcs12({}));
    addRow("checksum", withChecksumRounds(file, most), "X123");
    addRow("checksum, 2^31 rounds", withChecksumRounds(file, most + 1), "X123");
    addRow("checksum beyond 32 bits", withChecksumRounds(file, most * most), "X123");
    addRow("negative", withChecksumRounds(file, -1), "X123");
    addRow("checksum, other number", withChecksumRounds(file, 99), "X122");
    // 65537 rounds become a negative number, which has as many bytes.
    QByteArray content = pkcs12({u"-iter"_s, u"65537"_s, u"-nomac"_s});
    content.replace(QByteArray::fromHex("0203010001"), QByteArray::fromHex("020380ffff"));
    addRow("content", toOctets(content), "X123");
}

void TestReadItems::hostileRounds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, ids);
    QElapsedTimer timer;
    timer.start();
    const ItemList list = read(bytes, passphrase);
    QVERIFY(timer.elapsed() < 1'000);
    QCOMPARE(findings(list), ids);
}

void TestReadItems::limits()
{
    const qsizetype hundredMegabytes = 100'000'000;
    for (const qsizetype size : {qsizetype{maximumFileSize} + 1, hundredMegabytes}) {
        QElapsedTimer timer;
        timer.start();
        const ItemList huge = read(QByteArray(size, '0'));
        QVERIFY(huge.items.empty() && timer.elapsed() < 1'000);
        QCOMPARE(findings(huge), QByteArray("X104"));
    }
    QByteArray many;
    for (std::size_t i = 0; i <= maximumItems; ++i) {
        many += m_list;
    }
    const ItemList list = read(many);
    QCOMPARE(list.items.size(), maximumItems);
    QCOMPARE(findings(list), QByteArray("X130"));
}

void TestReadItems::mutations_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("certificate") << toDer(m_certificate);
    QTest::newRow("list") << toDer(m_list);
    QTest::newRow("key") << toDer(m_key);
    if (!hasOpenssl()) {
        return;
    }
    QTest::newRow("EC key") << toDer(command({u"ec"_s}, m_key));
    QTest::newRow("request") << toDer(request());
    QTest::newRow("public key") << toDer(command({u"pkey"_s, u"-pubout"_s}, m_key));
    QTest::newRow("PKCS#7") << toDer(
        command({u"crl2pkcs7"_s, u"-certfile"_s, m_certificateFile}, m_list));
    QTest::newRow("PKCS#12") << pkcs12({u"-iter"_s, u"1"_s});
    QTest::newRow("plain PKCS#12")
        << pkcs12({u"-nomac"_s, u"-keypbe"_s, u"NONE"_s, u"-certpbe"_s, u"NONE"_s});
    QTest::newRow("old PKCS#12") << pkcs12({u"-legacy"_s, u"-iter"_s, u"1"_s});
    QTest::newRow("encrypted key") << toDer(command(
        {u"pkcs8"_s, u"-topk8"_s, u"-iter"_s, u"1"_s, u"-passout"_s, QString::fromUtf8(secret)},
        m_key));
}

/// Any bytes give items or findings, and none takes long. RULEWRIGHT_ROUNDS sets how many.
void TestReadItems::mutations()
{
    QFETCH(QByteArray, bytes);
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("RULEWRIGHT_ROUNDS", &isNumber);
    std::mt19937 random(1);
    const int rounds = isNumber ? wanted : 500;
    for (int round = 0; round < rounds; ++round) {
        QByteArray changed = bytes.first(
            round % 8 == 0 ? static_cast<qsizetype>(random() % bytes.size()) : bytes.size());
        for (unsigned int flips = random() % 4; flips > 0 && !changed.isEmpty(); --flips) {
            changed[static_cast<qsizetype>(random() % changed.size())] =
                static_cast<char>(random());
        }
        const ItemList list = read(changed, passphrase);
        QVERIFY(!list.items.empty() || !list.findings.empty());
    }
}

QTEST_APPLESS_MAIN(TestReadItems)
#include "tst_read_items.moc"
