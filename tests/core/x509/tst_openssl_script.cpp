// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_script.h"

#include "core/x509/read_items.h"
#include "tests/support/bytes.h"
#include "tests/support/script_folder.h"
#include "tests/support/test_pki.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;
using namespace rulewright::x509;

Q_DECLARE_METATYPE(CertificateRequest)
Q_DECLARE_METATYPE(KeyIdMethod)
Q_DECLARE_METATYPE(KeyKind)

namespace
{

/// Whatever has a meaning for the shell, for config(5), for x509v3_config(5) or for -subj.
constexpr const char *hostileNames[] = {
    "plain",
    "a, b; c = d",
    "$HOME ${ENV::HOME} $(id) `id` !!",
    "back\\slash \\n \\$x \\",
    "two \\\\",
    "# no comment",
    "  two blanks at both ends  ",
    "\ta tab at both ends\t",
    "line\nbreak\r\nEND\n",
    "\n[extensions]\nbasicConstraints = CA:TRUE",
    "\"quoted\"",
    "\"",
    "it's",
    "'; exit 7; '",
    "Größe 漢字 🔒",
    "@names",
    "critical,CA:TRUE",
    "DER:0500",
    "/CN=other/O=x+OU=y",
    "-out",
    ".",
    "%s %%",
    "\x01\x02\b\v\f",
    " ",
    "\v",
};

CertificateRequest requestFor(const std::string &name, CertificateProfile profile)
{
    return {.subject = {.commonName = name,
                        .organization = {},
                        .organizationalUnit = {},
                        .country = {}},
            .profile = profile,
            .notBefore = testTime,
            .notAfter = testTime + std::chrono::days{30}};
}

} // namespace

/// The scripts are run, and what they make is compared with what the program makes.
class TestOpensslScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void subjects_data();
    void subjects();
    void requests_data();
    void requests();
    void keys_data();
    void keys();
    void issuers_data();
    void issuers();
    void fileNames_data();
    void fileNames();
    void existingKey();
    void keyIdentifiers_data();
    void keyIdentifiers();
    void keyIdentifierOfAnAuthority();
    void signingRequests_data();
    void signingRequests();
    void forgedSigningRequest();
    void encryptedKey();
    void whatCannotBeSaid_data();
    void whatCannotBeSaid();
    void keepsCommentsApart();
    void keepsKeys();
    void keepsTheIssuer();
    void readsWell();

private:
    /// The one item of a file.
    template <typename T> [[nodiscard]] T read(const std::string &file) const
    {
        return std::get<T>(std::move(readItems(m_folder->bytes(file)).items.at(0).item));
    }
    /// Runs the script and compares NAME.pem with what the program makes for the same key.
    void compare(const CertificateScript &script, const TestAuthority *issuer = nullptr,
                 const std::string &keyFile = {}) const;
    [[nodiscard]] ScriptIssuer scriptIssuer() const { return {"CA", m_authority.certificate()}; }

    TestAuthority m_authority{"Authority"};
    std::optional<ScriptFolder> m_folder;
};

void TestOpensslScript::init()
{
    if (!hasOpenssl(3, 4)) {
        QSKIP("There is no openssl command of version 3.4 or later.");
    }
    m_folder.emplace();
    QVERIFY(m_folder->putIssuer("CA", m_authority.asIssuer()));
}

void TestOpensslScript::compare(const CertificateScript &script, const TestAuthority *issuer,
                                const std::string &keyFile) const
{
    const CommandOutput ran = m_folder->run(toOpensslScript(script));
    QVERIFY2(ran.exitCode == 0, ran.errors + '\n' + toOpensslScript(script).c_str());
    const auto key = read<PrivateKey>(keyFile.empty() ? script.baseName + ".key" : keyFile);
    const auto made = read<Certificate>(script.baseName + ".pem");
    CertificateRequest wanted = script.request;
    QVERIFY(wanted.serial.empty() ? made.serial().size() >= 30 : made.serial() == wanted.serial);
    wanted.serial = made.serial();
    const auto expected = issueCertificate(
        wanted, key, issuer != nullptr ? std::optional(issuer->asIssuer()) : std::nullopt);
    QVERIFY(expected.has_value());
    QCOMPARE(made.subject().display, expected->subject().display);
    QCOMPARE(signedPart(made.der()), signedPart(expected->der()));
    QVERIFY(!signedPart(made.der()).empty());
}

void TestOpensslScript::subjects_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : hostileNames) {
        QTest::newRow(QByteArray(name).toPercentEncoding(" ,;=$#\"'@").constData())
            << QByteArray(name);
    }
    QTest::newRow("long") << QByteArray("\\").repeated(64);
}

void TestOpensslScript::subjects()
{
    QFETCH(QByteArray, name);
    CertificateRequest request = requestFor(name.toStdString(), CertificateProfile::Client);
    request.subject.organization = name.toStdString();
    request.subject.state = "x" + name.toStdString() + "x";
    const CertificateScript script{.request = request,
                                   .baseName = "client",
                                   .key =
                                       ScriptNewKey{.kind = KeyKind::EcP256, .isEncrypted = false}};
    compare(script);
}

void TestOpensslScript::requests_data()
{
    using enum AlternativeNameKind;
    QTest::addColumn<CertificateRequest>("request");
    CertificateRequest all = requestFor("all parts", CertificateProfile::Server);
    all.subject = {.commonName = "all parts",
                   .organization = "O",
                   .organizationalUnit = "OU",
                   .country = "DE",
                   .state = "ST",
                   .locality = "L",
                   .email = "a+b@example.com"};
    QTest::newRow("all parts of a name") << all;
    CertificateRequest authority = requestFor("CA", CertificateProfile::Authority);
    QTest::newRow("authority") << authority;
    authority.pathLength = 0;
    QTest::newRow("path length 0") << authority;
    authority.pathLength = 12;
    authority.serial = "0102030405060708";
    authority.digest = SignatureDigest::Sha512;
    QTest::newRow("path length, serial number and digest") << authority;
    CertificateRequest names = requestFor("names", CertificateProfile::Client);
    names.alternativeNames = {{Dns, "a.example"},
                              {Dns, "*.example.com"},
                              {Email, "a#$'`{|}~&*b@example.com"},
                              {Uri, "https://u@example.com:8/$a,DNS:b;c?d=e#f'g(h)@i"},
                              {IpAddress, "192.0.2.1"},
                              {IpAddress, "2001:db8::1"}};
    QTest::newRow("alternative names") << names;
    names.subject = {};
    QTest::newRow("only alternative names") << names;
    CertificateRequest uses = requestFor("uses", CertificateProfile::Client);
    uses.usages =
        Usages{{KeyUse::DigitalSignature, KeyUse::ContentCommitment, KeyUse::KeyEncipherment,
                KeyUse::DataEncipherment, KeyUse::KeyAgreement, KeyUse::CertificateSigning,
                KeyUse::CrlSigning, KeyUse::EncipherOnly, KeyUse::DecipherOnly},
               {ExtendedUse::Any, ExtendedUse::OcspSigning, ExtendedUse::TimeStamping,
                ExtendedUse::EmailProtection, ExtendedUse::CodeSigning, ExtendedUse::TlsClient,
                ExtendedUse::TlsServer}};
    QTest::newRow("every usage") << uses;
    uses.usages = Usages{};
    QTest::newRow("no usage") << uses;
    CertificateRequest times = requestFor("times", CertificateProfile::Client);
    times.notBefore = std::chrono::sys_days{std::chrono::year{1949} / 12 / 31};
    times.notAfter = std::chrono::sys_days{std::chrono::year{9999} / 12 / 31};
    QTest::newRow("times without two-digit years") << times;
    times.notBefore = testTime + std::chrono::seconds{3723};
    times.notAfter = times.notBefore + std::chrono::seconds{1};
    QTest::newRow("valid for a second") << times;
}

void TestOpensslScript::requests()
{
    QFETCH(CertificateRequest, request);
    const CertificateScript script{.request = request,
                                   .baseName = "own",
                                   .key =
                                       ScriptNewKey{.kind = KeyKind::EcP256, .isEncrypted = false}};
    compare(script);
    compare({.request = request, .baseName = "issued", .key = script.key, .issuer = scriptIssuer()},
            &m_authority);
}

void TestOpensslScript::keys_data()
{
    QTest::addColumn<KeyKind>("kind");
    QTest::newRow("P-256") << KeyKind::EcP256;
    QTest::newRow("P-384") << KeyKind::EcP384;
    QTest::newRow("RSA 2048") << KeyKind::Rsa2048;
    QTest::newRow("RSA 3072") << KeyKind::Rsa3072;
    QTest::newRow("RSA 4096") << KeyKind::Rsa4096;
    QTest::newRow("Ed25519") << KeyKind::Ed25519;
}

/// Also with a digest that somebody chose, which Ed25519 ignores.
void TestOpensslScript::keys()
{
    QFETCH(KeyKind, kind);
    CertificateRequest request = requestFor("key", CertificateProfile::Client);
    const ScriptNewKey key{.kind = kind, .isEncrypted = false};
    compare({.request = request, .baseName = "made", .key = key});
    request.digest = SignatureDigest::Sha384;
    compare({.request = request, .baseName = "another", .key = key});
}

void TestOpensslScript::issuers_data()
{
    keys_data();
}

/// The key of the issuer decides the digest.
void TestOpensslScript::issuers()
{
    QFETCH(KeyKind, kind);
    const auto issuer =
        issueWithNewKey(requestFor("Issuer", CertificateProfile::Authority), kind).value();
    QVERIFY(m_folder->putIssuer("Issuer", Issuer{issuer.certificate, issuer.key}));
    const CertificateRequest request = requestFor("client", CertificateProfile::Client);
    const auto run = m_folder->run(toOpensslScript(
        CertificateScript{.request = request,
                          .baseName = "made",
                          .key = ScriptNewKey{.kind = KeyKind::EcP256, .isEncrypted = false},
                          .issuer = ScriptIssuer{"Issuer", issuer.certificate}}));
    QVERIFY2(run.exitCode == 0, run.errors);
    const auto made = read<Certificate>("made.pem");
    CertificateRequest wanted = request;
    wanted.serial = made.serial();
    const auto expected = issueCertificate(wanted, read<PrivateKey>("made.key"),
                                           Issuer{issuer.certificate, issuer.key});
    QCOMPARE(signedPart(made.der()), signedPart(expected->der()));
}

void TestOpensslScript::fileNames_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"two words", "it's", "-out", "$HOME", "a;b&c|d>e", "`id`", "a\\nb",
                             "Gerät", "#", "*", "a\nb", "\"", "~", "=x", "%s"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void TestOpensslScript::fileNames()
{
    QFETCH(QByteArray, name);
    const std::string issuer = name.toStdString() + " CA";
    QVERIFY(m_folder->putIssuer(issuer, m_authority.asIssuer()));
    const CertificateRequest request = requestFor("client", CertificateProfile::Client);
    compare({.request = request,
             .baseName = name.toStdString(),
             .key = ScriptNewKey{.kind = KeyKind::EcP256, .isEncrypted = false},
             .issuer = ScriptIssuer{issuer, m_authority.certificate()}},
            &m_authority);
}

void TestOpensslScript::existingKey()
{
    const PrivateKey key = PrivateKey::generate(KeyKind::EcP384).value();
    QVERIFY(m_folder->put("its key.pem", key.toPem()->text()));
    const CertificateRequest request = requestFor("client", CertificateProfile::Client);
    const ScriptKeyFile file{.file = "its key.pem", .description = key.description()};
    compare({.request = request, .baseName = "own", .key = file}, nullptr, "its key.pem");
    compare({.request = request, .baseName = "made", .key = file, .issuer = scriptIssuer()},
            &m_authority, "its key.pem");
}

void TestOpensslScript::keyIdentifiers_data()
{
    QTest::addColumn<KeyIdMethod>("method");
    QTest::addColumn<KeyKind>("kind");
    QTest::newRow("SHA-1, P-256") << KeyIdMethod::Sha1 << KeyKind::EcP256;
    QTest::newRow("SHA-256, P-256") << KeyIdMethod::Sha256 << KeyKind::EcP256;
    QTest::newRow("SHA-256, P-384") << KeyIdMethod::Sha256 << KeyKind::EcP384;
    QTest::newRow("SHA-256, RSA 2048") << KeyIdMethod::Sha256 << KeyKind::Rsa2048;
    QTest::newRow("SHA-256, Ed25519") << KeyIdMethod::Sha256 << KeyKind::Ed25519;
    QTest::newRow("none, P-256") << KeyIdMethod::None << KeyKind::EcP256;
}

/// For a new key, a key that is there and a signing request; signed by itself and by a CA.
void TestOpensslScript::keyIdentifiers()
{
    QFETCH(KeyIdMethod, method);
    QFETCH(KeyKind, kind);
    CertificateRequest request = requestFor("client", CertificateProfile::Client);
    request.keyId = method;
    const PrivateKey key = PrivateKey::generate(kind).value();
    QVERIFY(m_folder->put("its key.pem", key.toPem()->text()));
    QCOMPARE(
        openssl({u"req"_s, u"-new"_s, u"-key"_s,
                 QString::fromStdString(m_folder->path("its key.pem")), u"-out"_s,
                 QString::fromStdString(m_folder->path("its.csr")), u"-subj"_s, u"/CN=device"_s})
            .exitCode,
        0);
    const ScriptNewKey made{.kind = kind, .isEncrypted = false};
    const ScriptKeyFile file{.file = "its key.pem", .description = key.description()};
    compare({.request = request, .baseName = "new", .key = made});
    compare({.request = request, .baseName = "new below", .key = made, .issuer = scriptIssuer()},
            &m_authority);
    compare({.request = request, .baseName = "given", .key = file}, nullptr, "its key.pem");
    compare({.request = request, .baseName = "given below", .key = file, .issuer = scriptIssuer()},
            &m_authority, "its key.pem");
    compare({.request = request,
             .baseName = "asked",
             .key = ScriptRequestFile{"its.csr"},
             .issuer = scriptIssuer()},
            &m_authority, "its key.pem");
}

void TestOpensslScript::keyIdentifierOfAnAuthority()
{
    CertificateRequest request = requestFor("Sub CA", CertificateProfile::Authority);
    request.keyId = KeyIdMethod::Sha256;
    request.usages = Usages{{KeyUse::DigitalSignature, KeyUse::CertificateSigning}, {}};
    const ScriptNewKey key{.kind = KeyKind::EcP256, .isEncrypted = false};
    compare({.request = request, .baseName = "root", .key = key});
    compare({.request = request, .baseName = "sub", .key = key, .issuer = scriptIssuer()},
            &m_authority);
}

void TestOpensslScript::signingRequests_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("its own") << QByteArray();
    for (const char *name : hostileNames) {
        QTest::newRow(QByteArray(name).toPercentEncoding(" ,;=$#\"'@").constData())
            << QByteArray(name);
    }
}

/// With the subject of the request or another one; never with its extensions.
void TestOpensslScript::signingRequests()
{
    QFETCH(QByteArray, name);
    const QString key = QString::fromStdString(m_folder->path("away.key"));
    const QString file = QString::fromStdString(m_folder->path("its.csr"));
    QVERIFY(m_folder->put("away.key", PrivateKey::generate(KeyKind::EcP256)->toPem()->text()));
    QCOMPARE(openssl({u"req"_s, u"-new"_s, u"-key"_s, key, u"-out"_s, file, u"-subj"_s,
                      u"/C=DE/CN=device/description=extra"_s, u"-addext"_s,
                      u"basicConstraints=CA:TRUE"_s})
                 .exitCode,
             0);
    const auto source = read<SigningRequest>("its.csr");
    CertificateRequest request = requestFor(name.toStdString(), CertificateProfile::Client);
    if (name.isEmpty()) {
        request.encodedSubject = source.encodedSubject();
    }
    compare({.request = request,
             .baseName = "made",
             .key = ScriptRequestFile{"its.csr"},
             .issuer = scriptIssuer()},
            &m_authority, "away.key");
}

void TestOpensslScript::forgedSigningRequest()
{
    const std::string file = m_folder->path("its.csr");
    QCOMPARE(openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"ed25519"_s, u"-noenc"_s, u"-keyout"_s,
                      u"/dev/null"_s, u"-subj"_s, u"/CN=device"_s, u"-outform"_s, u"DER"_s,
                      u"-out"_s, QString::fromStdString(file)})
                 .exitCode,
             0);
    std::vector<std::uint8_t> bytes = m_folder->bytes("its.csr");
    bytes.back() ^= 1U;
    QVERIFY(m_folder->put("its.csr", {reinterpret_cast<const char *>(bytes.data()), bytes.size()}));
    const CertificateRequest request = requestFor("", CertificateProfile::Client);
    const CommandOutput ran =
        m_folder->run(toOpensslScript(CertificateScript{.request = request,
                                                        .baseName = "made",
                                                        .key = ScriptRequestFile{"its.csr"},
                                                        .issuer = scriptIssuer()}));
    QVERIFY(ran.exitCode != 0);
    QVERIFY(m_folder->bytes("made.pem").empty());
}

/// The passphrase comes from a file here; else openssl asks the terminal for it.
void TestOpensslScript::encryptedKey()
{
    const CertificateRequest request = requestFor("client", CertificateProfile::Client);
    std::string script = toOpensslScript(CertificateScript{
        .request = request, .baseName = "made", .key = ScriptNewKey{KeyKind::EcP256, true}});
    QVERIFY(!script.contains("-pass") && !script.contains("pass:"));
    QVERIFY(m_folder->put("passphrase", "correct horse\n"));
    script.replace(script.find("-topk8"), 6, "-topk8 -passout file:passphrase");
    script.replace(script.find("-x509"), 5, "-x509 -passin file:passphrase");
    const CommandOutput ran = m_folder->run(script);
    QVERIFY2(ran.exitCode == 0, ran.errors);
    ItemList opened = readItems(m_folder->bytes("made.key"), "correct horse");
    QCOMPARE(opened.items.size(), std::size_t{1});
    QVERIFY(std::get<PrivateKey>(opened.items[0].item).matches(read<Certificate>("made.pem")));
    QVERIFY(opened.findings.empty());
    QCOMPARE(QFile::permissions(QString::fromStdString(m_folder->path("made.key"))) &
                 (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const CommandOutput shown =
        openssl({u"asn1parse"_s, u"-in"_s, QString::fromStdString(m_folder->path("made.key"))});
    QVERIFY2(shown.output.contains("scrypt") && shown.output.contains("aes-256-cbc"), shown.output);
}

void TestOpensslScript::whatCannotBeSaid_data()
{
    QTest::addColumn<CertificateRequest>("request");
    QTest::addColumn<QByteArray>("comment");
    CertificateRequest request = requestFor(std::string("a\0b", 3), CertificateProfile::Client);
    QTest::newRow("NUL") << request << QByteArray("# Left out: commonName has a NUL in it.\n");
    request = requestFor("a", CertificateProfile::Client);
    request.alternativeNames = {{AlternativeNameKind::Email, "copy"}};
    QTest::newRow("word of the configuration")
        << request << QByteArray("# Left out, as it is no such name: email:copy\n");
    request = requestFor("a", CertificateProfile::Client);
    request.serial = "12 -CA x";
    QTest::newRow("serial number")
        << request
        << QByteArray("# A serial number is drawn: this one is no hexadecimal number: 12 -CA x\n");
    request = requestFor("a", CertificateProfile::Client);
    request.encodedSubject = {0x30, 0x00};
    QTest::newRow("subject of a request")
        << request
        << QByteArray("# Of the subject of the signing request, only these parts are written.\n");
}

void TestOpensslScript::whatCannotBeSaid()
{
    QFETCH(CertificateRequest, request);
    QFETCH(QByteArray, comment);
    const std::string script = toOpensslScript(
        CertificateScript{.request = request,
                          .baseName = "made",
                          .key = ScriptNewKey{.kind = KeyKind::EcP256, .isEncrypted = false}});
    QVERIFY2(script.contains(comment.toStdString()), script.c_str());
    QVERIFY(!script.contains('\0') && !script.contains("email.1"));
    QVERIFY(!script.contains("-set_serial"));
    const CommandOutput ran = m_folder->run(script);
    QVERIFY2(ran.exitCode == 0, ran.errors);
    QVERIFY(read<Certificate>("made.pem").subjectAlternativeNames().empty());
}

/// A line break in a comment would begin a command.
void TestOpensslScript::keepsCommentsApart()
{
    CertificateRequest request = requestFor("a", CertificateProfile::Client);
    request.serial = "1\ntouch broken\r";
    request.alternativeNames = {{AlternativeNameKind::Dns, "\ntouch broken\n"}};
    const CommandOutput ran = m_folder->run(toOpensslScript(
        CertificateScript{.request = request,
                          .baseName = "made",
                          .key = ScriptNewKey{.kind = KeyKind::EcP256, .isEncrypted = false}}));
    QVERIFY2(ran.exitCode == 0, ran.errors);
    QVERIFY(!QFile::exists(QString::fromStdString(m_folder->path("broken"))));
}

/// Running a script once more does not replace the key of the first time.
void TestOpensslScript::keepsKeys()
{
    QVERIFY(m_folder->put("made.key", "the key"));
    const CertificateRequest request = requestFor("a", CertificateProfile::Client);
    for (const bool isEncrypted : {false, true}) {
        const CommandOutput ran = m_folder->run(toOpensslScript(CertificateScript{
            .request = request,
            .baseName = "made",
            .key = ScriptNewKey{.kind = KeyKind::EcP256, .isEncrypted = isEncrypted}}));
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.errors, "There is such a file already.\n");
        QCOMPARE(m_folder->bytes("made.key").size(), std::size_t{7});
    }
}

/// Somebody who has the name of the CA does not get its files.
void TestOpensslScript::keepsTheIssuer()
{
    const std::vector<std::uint8_t> before = m_folder->bytes("CA.pem");
    const CertificateRequest request = requestFor("CA", CertificateProfile::Client);
    const CommandOutput ran = m_folder->run(toOpensslScript(
        CertificateScript{.request = request,
                          .baseName = "CA",
                          .key = ScriptNewKey{.kind = KeyKind::EcP256, .isEncrypted = false},
                          .issuer = scriptIssuer()}));
    QVERIFY2(ran.exitCode == 0, ran.errors);
    QVERIFY(m_folder->bytes("CA.pem") == before);
    QCOMPARE(read<Certificate>("CA-2.pem").issuer(), m_authority.certificate().subject());
}

void TestOpensslScript::readsWell()
{
    CertificateRequest request = requestFor("laptop-anna", CertificateProfile::Client);
    request.alternativeNames = {{AlternativeNameKind::Dns, "anna.example"}};
    request.serial = "0A";
    const std::string script = toOpensslScript(
        CertificateScript{.request = request, .baseName = "laptop anna", .issuer = scriptIssuer()});
    const std::string expected = R"((
set -e
# Needs OpenSSL 3.4 or later, for -not_before and -not_after.
# A new key; openssl asks for the passphrase that is to protect it.
if [ -e 'laptop anna.key' ]; then
    echo 'There is such a file already.' >&2
    exit 1
fi
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 |
    openssl pkcs8 -topk8 -v2 aes-256-cbc -scrypt -out 'laptop anna.key'
cat > 'laptop anna.cnf' <<'END'
[req]
prompt = no
utf8 = yes
string_mask = utf8only
distinguished_name = subject
x509_extensions = extensions
[subject]
commonName = laptop-anna
[extensions]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = clientAuth
subjectKeyIdentifier = hash
subjectAltName = @names
authorityKeyIdentifier = keyid
[names]
DNS.1 = anna.example
END
# The signing request. The rest can be done on the machine of the CA.
openssl req -new -config 'laptop anna.cnf' -key 'laptop anna.key' \
    -out 'laptop anna.csr'
# The certificate, if the request is signed with its key.
openssl req -x509 -in 'laptop anna.csr' -verify -copy_extensions none \
    -CA CA.pem -CAkey CA.key -config 'laptop anna.cnf' \
    -not_before 20260615000000Z -not_after 20260715000000Z -set_serial 0x0A \
    -sha256 -out 'laptop anna.pem'
)
)";
    QVERIFY2(script == expected, script.c_str());
}

QTEST_APPLESS_MAIN(TestOpensslScript)
#include "tst_openssl_script.moc"
