// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_script_export.h"

#include "core/x509/key_export.h"
#include "core/x509/pem.h"
#include "core/x509/read_items.h"
#include "core/x509/request_issue.h"
#include "tests/support/bytes.h"
#include "tests/support/script_folder.h"
#include "tests/support/test_pki.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;
using namespace rulewright::x509;

Q_DECLARE_METATYPE(ExportScript)
Q_DECLARE_METATYPE(Pkcs12Mode)
Q_DECLARE_METATYPE(KeyKind)
Q_DECLARE_METATYPE(ScriptFormat)
Q_DECLARE_METATYPE(ExportedKey)

namespace
{

constexpr char passphrase[] = "größer € 10";

/// Stands for the user at the terminal.
std::string withPassphrase(std::string script, const std::string &option)
{
    return script.replace(script.find(option), option.size(), option + " -passout file:secret");
}

std::string_view asText(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

} // namespace

/// The files that the scripts make are held against those of the program.
class TestOpensslScriptExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exports_data();
    void exports();
    void encryptedKey();
    void containers_data();
    void containers();
    void requests_data();
    void requests();
    void severalFiles();
    void joined_data();
    void joined();
    void joinedRequests();
    void keepsTargets();

private:
    [[nodiscard]] ItemList read(const std::string &file) const
    {
        return readItems(m_folder->bytes(file), passphrase);
    }
    /// The certificate, its key and the root are in the folder.
    void verifyItems(const ItemList &list, bool hasKey, bool hasChain) const;

    TestAuthority m_root{"Root"};
    TestAuthority m_sub = m_root.subordinate("Sub");
    std::optional<ScriptFolder> m_folder;
};

void TestOpensslScriptExport::init()
{
    if (!hasOpenssl(3, 0)) {
        QSKIP("There is no openssl command of version 3.");
    }
    m_folder.emplace();
    QVERIFY(m_folder->putIssuer("it's", m_sub.asIssuer()));
    QVERIFY(m_folder->put("it's-chain.pem", toPem(m_root.certificate())));
    QVERIFY(m_folder->put("secret", passphrase));
}

void TestOpensslScriptExport::verifyItems(const ItemList &list, bool hasKey, bool hasChain) const
{
    std::vector<Certificate> certificates;
    int keys = 0;
    for (const ReadItem &item : list.items) {
        if (const auto *certificate = std::get_if<Certificate>(&item.item)) {
            certificates.push_back(*certificate);
        } else if (const auto *key = std::get_if<PrivateKey>(&item.item)) {
            QVERIFY(key->matches(m_sub.certificate()));
            ++keys;
        }
    }
    QCOMPARE(keys, hasKey ? 1 : 0);
    QCOMPARE(certificates.size(), std::size_t{hasChain ? 2U : 1U});
    QVERIFY(certificates.front() == m_sub.certificate());
    QVERIFY(!hasChain || certificates.back() == m_root.certificate());
}

void TestOpensslScriptExport::exports_data()
{
    using enum ScriptFormat;
    QTest::addColumn<ExportScript>("script");
    QTest::addColumn<QByteArray>("file");
    const ExportScript plain{.baseName = "it's"};
    ExportScript chain = plain;
    chain.hasChain = true;
    ExportScript key = plain;
    key.key = ExportedKey::Plain;
    ExportScript all = chain;
    all.key = ExportedKey::Plain;
    QTest::newRow("certificate") << plain << QByteArray("it's-export.pem");
    QTest::newRow("chain") << chain << QByteArray("it's-export.pem");
    QTest::newRow("key") << key << QByteArray("it's-export.pem");
    QTest::newRow("all") << all << QByteArray("it's-export.pem");
    QTest::newRow("DER") << ExportScript{.baseName = "it's", .format = Der}
                         << QByteArray("it's.cer");
    QTest::newRow("PKCS#7") << ExportScript{.baseName = "it's", .format = Pkcs7}
                            << QByteArray("it's.p7b");
    chain.format = Pkcs7;
    QTest::newRow("PKCS#7 with chain") << chain << QByteArray("it's.p7b");
}

void TestOpensslScriptExport::exports()
{
    QFETCH(ExportScript, script);
    QFETCH(QByteArray, file);
    const CommandOutput ran = m_folder->run(toOpensslScript(std::span(&script, 1)));
    QVERIFY2(ran.exitCode == 0, ran.errors);
    verifyItems(read(file.toStdString()), script.key != ExportedKey::None, script.hasChain);
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    const QString path = QString::fromStdString(m_folder->path(file.toStdString()));
    QVERIFY(script.key == ExportedKey::None || (QFile::permissions(path) & others) == 0);
}

void TestOpensslScriptExport::encryptedKey()
{
    const ExportScript script{.baseName = "it's", .key = ExportedKey::Encrypted, .hasChain = true};
    const std::string text = toOpensslScript(std::span(&script, 1));
    QVERIFY(!text.contains("pass:") && !text.contains("-passout"));
    const CommandOutput ran = m_folder->run(withPassphrase(text, "-topk8"));
    QVERIFY2(ran.exitCode == 0, ran.errors);
    verifyItems(read("it's-export.pem"), true, true);
    QVERIFY(read("it's-export.pem").findings.empty());
    // The protection is the one of the program.
    QVERIFY(m_folder->put("ours", encryptKeyToPem(m_sub.key(), passphrase).value()));
    const auto shape = [this](const std::string &file) {
        const QByteArray shown =
            openssl({u"asn1parse"_s, u"-in"_s, QString::fromStdString(m_folder->path(file))})
                .output;
        QByteArrayList lines;
        for (const QByteArray &line : shown.split('\n')) {
            if (!line.contains("OCTET STRING")) {
                lines += line.mid(line.indexOf(':', line.indexOf("d=")));
            }
        }
        return lines.join('\n');
    };
    QVERIFY(shape("ours").contains("scrypt"));
    QCOMPARE(shape("it's-export.pem"), shape("ours"));
}

void TestOpensslScriptExport::containers_data()
{
    QTest::addColumn<Pkcs12Mode>("mode");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("modern") << Pkcs12Mode::Modern << QByteArray("Gerät 7");
    QTest::newRow("compatible") << Pkcs12Mode::Compatible << QByteArray("-out $x 'y'");
    QTest::newRow("without a name") << Pkcs12Mode::Modern << QByteArray();
}

void TestOpensslScriptExport::containers()
{
    QFETCH(Pkcs12Mode, mode);
    QFETCH(QByteArray, name);
    const ExportScript script{.baseName = "it's",
                              .format = ScriptFormat::Pkcs12,
                              .key = ExportedKey::Encrypted,
                              .hasChain = true,
                              .mode = mode,
                              .friendlyName = name.toStdString()};
    const std::string text = toOpensslScript(std::span(&script, 1));
    QVERIFY(!text.contains("pass:") && !text.contains("-passout"));
    const CommandOutput ran = m_folder->run(withPassphrase(text, "-export"));
    QVERIFY2(ran.exitCode == 0, ran.errors);
    const ItemList list = read("it's.p12");
    verifyItems(list, true, true);
    QVERIFY(std::ranges::contains(list.items, name.toStdString(), &ReadItem::friendlyName));
    const auto ours = toPkcs12({.certificate = m_sub.certificate(),
                                .key = &m_sub.key(),
                                .chain = {m_root.certificate()},
                                .friendlyName = name.toStdString()},
                               passphrase, mode);
    QVERIFY(m_folder->put("ours.p12", asText(*ours)));
    // Ciphers, rounds and checksum, as openssl names them.
    const auto protection = [this](const QString &file) {
        return openssl({u"pkcs12"_s, u"-info"_s, u"-noout"_s, u"-passin"_s,
                        u"file:"_s + QString::fromStdString(m_folder->path("secret")), u"-in"_s,
                        QString::fromStdString(m_folder->path(file.toStdString()))})
            .errors;
    };
    const QByteArray expected = mode == Pkcs12Mode::Modern ? "600000" : "2048";
    QVERIFY2(protection(u"ours.p12"_s).contains(expected), protection(u"ours.p12"_s));
    const auto rounds = [](const QByteArray &said) {
        QByteArrayList lines;
        for (const QByteArray &line : said.split('\n')) {
            if (!line.startsWith("MAC length")) {
                lines += line;
            }
        }
        return lines.join('\n');
    };
    QCOMPARE(rounds(protection(u"it's.p12"_s)), rounds(protection(u"ours.p12"_s)));
}

void TestOpensslScriptExport::requests_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::addColumn<bool>("hasNames");
    QTest::newRow("EC P-256") << KeyKind::EcP256 << true;
    QTest::newRow("EC P-384") << KeyKind::EcP384 << true;
    QTest::newRow("RSA") << KeyKind::Rsa2048 << true;
    QTest::newRow("Ed25519") << KeyKind::Ed25519 << true;
    QTest::newRow("without alternative names") << KeyKind::EcP256 << false;
}

/// What is signed is the same to the byte; with RSA and Ed25519 the signature is so too.
void TestOpensslScriptExport::requests()
{
    QFETCH(KeyKind, kind);
    QFETCH(bool, hasNames);
    const auto key = PrivateKey::generate(kind);
    CertificateRequest request{.subject = {.commonName = "Gerät 7",
                                           .organization = "Test",
                                           .organizationalUnit = {},
                                           .country = "DE"},
                               .notBefore = testTime,
                               .notAfter = testTime + std::chrono::days{9}};
    if (hasNames) {
        request.alternativeNames = {{AlternativeNameKind::Dns, "a.example"},
                                    {AlternativeNameKind::Email, "a@b.example"}};
    }
    const auto certificate = issueCertificate(request, *key);
    QVERIFY(certificate && m_folder->putIssuer("device", {*certificate, *key}));
    const ExportScript script{.baseName = "device",
                              .format = ScriptFormat::Request,
                              .keyDescription = key->description()};
    const CommandOutput ran = m_folder->run(toOpensslScript(std::span(&script, 1)));
    QVERIFY2(ran.exitCode == 0, ran.errors);
    const ItemList list = read("device.csr");
    QVERIFY(list.findings.empty());
    const auto &made = std::get<SigningRequest>(list.items.at(0).item);
    const auto ours = makeSigningRequest(*certificate, *key);
    QVERIFY(made.isSigned());
    QCOMPARE(signedPart(made.der()), signedPart(ours->der()));
    if (kind == KeyKind::Rsa2048 || kind == KeyKind::Ed25519) {
        QCOMPARE(toByteArray(made.der()), toByteArray(ours->der()));
    }
    const auto algorithm = [this](const std::string &file) {
        const QString path = QString::fromStdString(m_folder->path(file));
        const QByteArray shown =
            openssl({u"req"_s, u"-in"_s, path, u"-noout"_s, u"-text"_s}).output;
        return shown.mid(shown.lastIndexOf("Signature Algorithm:")).split('\n').first();
    };
    QVERIFY(m_folder->put("ours.csr", toPemBlock("CERTIFICATE REQUEST", ours->der())));
    QVERIFY(algorithm("device.csr").size() > 20);
    QCOMPARE(algorithm("device.csr"), algorithm("ours.csr"));
}

void TestOpensslScriptExport::joined_data()
{
    QTest::addColumn<ScriptFormat>("format");
    QTest::addColumn<ExportedKey>("key");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("kinds");
    QTest::newRow("certificates") << ScriptFormat::Pem << ExportedKey::None
                                  << QByteArray("all-export.pem") << QByteArray("ccc");
    QTest::newRow("keys") << ScriptFormat::Pem << ExportedKey::Plain << QByteArray("all-export.pem")
                          << QByteArray("kcckc");
    QTest::newRow("PKCS#7") << ScriptFormat::Pkcs7 << ExportedKey::None << QByteArray("all.p7b")
                            << QByteArray("ccc");
}

/// The chain of the first one and the second one are in the order of the program.
void TestOpensslScriptExport::joined()
{
    QFETCH(ScriptFormat, format);
    QFETCH(ExportedKey, key);
    QFETCH(QByteArray, file);
    const TestAuthority other("Other");
    QVERIFY(m_folder->putIssuer("other", other.asIssuer()));
    const ExportScript scripts[] = {
        {.baseName = "it's", .format = format, .key = key, .hasChain = true},
        {.baseName = "other", .format = format, .key = key}};
    const CommandOutput ran = m_folder->run(toJoinedOpensslScript(scripts, "all"));
    QVERIFY2(ran.exitCode == 0, ran.errors);
    const ItemList list = read(file.toStdString());
    QByteArray kinds;
    for (const ReadItem &item : list.items) {
        kinds += std::holds_alternative<PrivateKey>(item.item) ? 'k' : 'c';
    }
    QTEST(kinds, "kinds");
    QVERIFY(std::get<Certificate>(list.items.back().item) == other.certificate() ||
            format == ScriptFormat::Pkcs7);
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    const QString path = QString::fromStdString(m_folder->path(file.toStdString()));
    QVERIFY(key == ExportedKey::None || (QFile::permissions(path) & others) == 0);
}

void TestOpensslScriptExport::joinedRequests()
{
    QVERIFY(m_folder->putIssuer("root", m_root.asIssuer()));
    const ExportScript scripts[] = {{.baseName = "it's",
                                     .format = ScriptFormat::Request,
                                     .keyDescription = m_sub.key().description()},
                                    {.baseName = "root",
                                     .format = ScriptFormat::Request,
                                     .keyDescription = m_root.key().description()}};
    const CommandOutput ran = m_folder->run(toJoinedOpensslScript(scripts, "all"));
    QVERIFY2(ran.exitCode == 0, ran.errors);
    const ItemList list = read("all.csr");
    QCOMPARE(list.items.size(), std::size_t{2});
    const Certificate *wanted[] = {&m_sub.certificate(), &m_root.certificate()};
    for (std::size_t i = 0; i < 2; ++i) {
        const auto &made = std::get<SigningRequest>(list.items[i].item);
        QVERIFY(made.isSigned());
        QVERIFY(made.subject() == wanted[i]->subject());
    }
}

void TestOpensslScriptExport::severalFiles()
{
    QVERIFY(m_folder->putIssuer("root", m_root.asIssuer()));
    const ExportScript scripts[] = {{.baseName = "it's", .format = ScriptFormat::Der},
                                    {.baseName = "root", .format = ScriptFormat::Der}};
    const CommandOutput ran = m_folder->run(toOpensslScript(scripts));
    QVERIFY2(ran.exitCode == 0, ran.errors);
    QCOMPARE(toByteArray(m_folder->bytes("it's.cer")), toByteArray(m_sub.certificate().der()));
    QCOMPARE(toByteArray(m_folder->bytes("root.cer")), toByteArray(m_root.certificate().der()));
}

/// A file that others can read would stay readable with the key in it.
void TestOpensslScriptExport::keepsTargets()
{
    QVERIFY(m_folder->put("it's-export.pem", "there"));
    for (const ExportedKey key : {ExportedKey::Plain, ExportedKey::Encrypted}) {
        const ExportScript script{.baseName = "it's", .key = key};
        QCOMPARE(m_folder->run(toOpensslScript(std::span(&script, 1))).exitCode, 1);
        QCOMPARE(m_folder->bytes("it's-export.pem").size(), std::size_t{5});
    }
}

QTEST_APPLESS_MAIN(TestOpensslScriptExport)
#include "tst_openssl_script_export.moc"
