// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_script_reading.h"

#include "core/x509/crl_issue.h"
#include "core/x509/pem.h"
#include "tests/support/bytes.h"
#include "tests/support/script_folder.h"
#include "tests/support/test_pki.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;
using namespace rulewright::test;
using namespace rulewright::x509;

Q_DECLARE_METATYPE(std::vector<FileContent>)

/// The scripts find in files what the program finds there.
class TestOpensslScriptReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void contents_data();
    void contents();
    void nothingToRead();

private:
    [[nodiscard]] QByteArray content(const QByteArray &kind) const;

    TestAuthority m_root{"Root"};
    TestAuthority m_sub = m_root.subordinate("Sub");
    std::optional<ScriptFolder> m_folder;
};

void TestOpensslScriptReading::init()
{
    if (!hasOpenssl(3, 0)) {
        QSKIP("There is no openssl command of version 3.");
    }
    m_folder.emplace();
    QVERIFY(m_folder->putIssuer("it's", m_sub.asIssuer()));
}

QByteArray TestOpensslScriptReading::content(const QByteArray &kind) const
{
    const QString pem = QString::fromStdString(m_folder->path("it's.pem"));
    const QString key = QString::fromStdString(m_folder->path("it's.key"));
    const QByteArray certificate = QByteArray::fromStdString(toPem(m_sub.certificate()));
    if (kind == "bundle") {
        return "a note\n" + certificate + QByteArray::fromStdString(toPem(m_root.certificate())) +
               toByteArray(m_folder->bytes("it's.key"));
    }
    if (kind == "certificate") {
        return toByteArray(m_sub.certificate().der());
    }
    if (kind == "list") {
        return toByteArray(issueCrl({.entries = {},
                                     .number = "1",
                                     .thisUpdate = testTime,
                                     .nextUpdate = testTime + std::chrono::days{1}},
                                    m_sub.asIssuer())
                               ->der());
    }
    if (kind == "request") {
        return openssl({u"req"_s, u"-new"_s, u"-key"_s, key, u"-subj"_s, u"/CN=Sub"_s}).output;
    }
    if (kind == "key") {
        return openssl({u"pkey"_s, u"-in"_s, key, u"-outform"_s, u"DER"_s}).output;
    }
    if (kind == "public key") {
        return openssl({u"pkey"_s, u"-in"_s, key, u"-pubout"_s}).output;
    }
    if (kind == "PKCS#7 text" || kind == "PKCS#7") {
        return openssl({u"crl2pkcs7"_s, u"-nocrl"_s, u"-certfile"_s, pem, u"-outform"_s,
                        kind == "PKCS#7" ? u"DER"_s : u"PEM"_s})
            .output;
    }
    return openssl({u"pkcs12"_s, u"-export"_s, u"-in"_s, pem, u"-inkey"_s, key, u"-passout"_s,
                    u"pass:"_s})
        .output;
}

void TestOpensslScriptReading::contents_data()
{
    using enum FileContent;
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<std::vector<FileContent>>("contents");
    QTest::addColumn<QByteArray>("shown");
    const auto addRow = [](const char *kind, std::vector<FileContent> contents,
                           const QByteArray &shown) {
        QTest::newRow(kind) << QByteArray(kind) << std::move(contents) << shown;
    };
    addRow("bundle", {Certificates, PrivateKey}, "CN=Root");
    addRow("certificate", {FileContent::Certificate}, "CN=Sub");
    addRow("list", {RevocationList}, "Last Update");
    addRow("request", {SigningRequest}, "CN=Sub");
    addRow("key", {PrivateKey}, "NIST CURVE: P-256");
    addRow("public key", {PublicKey}, "NIST CURVE: P-256");
    addRow("PKCS#7 text", {Pkcs7Text}, "CN=Sub");
    addRow("PKCS#7", {Pkcs7Binary}, "CN=Sub");
    addRow("PKCS#12", {FileContent::Pkcs12}, "BEGIN CERTIFICATE");
}

void TestOpensslScriptReading::contents()
{
    QFETCH(QByteArray, kind);
    QFETCH(std::vector<FileContent>, contents);
    QFETCH(QByteArray, shown);
    const QByteArray bytes = content(kind);
    const ReadingScript script{.file = "-the file", .contents = contentsOf(toOctets(bytes))};
    QVERIFY(script.contents == contents);
    QVERIFY(m_folder->put("-the file", {bytes.data(), static_cast<std::size_t>(bytes.size())}));
    std::string text = toOpensslScript(std::span(&script, 1));
    if (contents.front() == FileContent::Pkcs12) {
        text.insert(text.size() - 1, " -passin pass:");
    }
    const CommandOutput ran = m_folder->run(text);
    QVERIFY2(ran.exitCode == 0, ran.errors);
    const QByteArray output = QByteArray(ran.output).replace(" = ", "=");
    QVERIFY2(output.contains(shown), output);
    QVERIFY(!output.contains("PRIVATE KEY") && !output.contains("priv:"));
}

void TestOpensslScriptReading::nothingToRead()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("notes"), QByteArray("\x30\x03\x02\x01"),
          QByteArray("-----BEGIN CERTIFICATE-----\nAA")}) {
        QVERIFY(contentsOf(toOctets(bytes)).empty());
    }
    const ReadingScript script{.file = "notes", .contents = {}};
    QVERIFY(toOpensslScript(std::span(&script, 1)).empty());
}

QTEST_APPLESS_MAIN(TestOpensslScriptReading)
#include "tst_openssl_script_reading.moc"
