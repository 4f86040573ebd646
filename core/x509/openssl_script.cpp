// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_script.h"

#include "core/x509/openssl_script_config.h"
#include "core/x509/shell_script.h"

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace rulewright::x509
{

namespace
{

using Words = ShellScript::Words;

/// How openssl makes a kind of key.
struct KindRow {
    KeyKind kind;
    /// As PrivateKey::description().
    std::string_view description;
    std::string_view algorithm;
    std::string_view option;
};

constexpr auto kindRows = std::to_array<KindRow>({
    {KeyKind::EcP256, "EC P-256", "EC", "ec_paramgen_curve:P-256"},
    {KeyKind::EcP384, "EC P-384", "EC", "ec_paramgen_curve:P-384"},
    {KeyKind::Rsa2048, "RSA 2048", "RSA", "rsa_keygen_bits:2048"},
    {KeyKind::Rsa3072, "RSA 3072", "RSA", "rsa_keygen_bits:3072"},
    {KeyKind::Rsa4096, "RSA 4096", "RSA", "rsa_keygen_bits:4096"},
    {KeyKind::Ed25519, "Ed25519", "ED25519", {}},
});

const KindRow &rowOf(KeyKind kind)
{
    return *std::ranges::find(kindRows, kind, &KindRow::kind);
}

Words drawingOf(KeyKind kind)
{
    const KindRow &row = rowOf(kind);
    Words words{"openssl", "genpkey", "-algorithm", std::string(row.algorithm)};
    if (!row.option.empty()) {
        appendWords(words, {"-pkeyopt", std::string(row.option)});
    }
    return words;
}

/// Whether openssl takes it as a whole: it stops reading where a number ends.
bool isSerial(std::string_view digits)
{
    constexpr std::string_view allowed = "0123456789abcdefABCDEF";
    return !digits.empty() && digits.find_first_not_of(allowed) == std::string_view::npos;
}

/// Empty for a key that is with somebody else.
std::string descriptionOf(const ScriptKey &key)
{
    if (const auto *made = std::get_if<ScriptNewKey>(&key)) {
        return std::string(rowOf(made->kind).description);
    }
    const auto *file = std::get_if<ScriptKeyFile>(&key);
    return file != nullptr ? file->description : std::string();
}

/// The files of the issuer stay as they are.
std::string baseNameOf(const CertificateScript &script)
{
    const bool isTaken = script.issuer && script.issuer->baseName == script.baseName;
    return script.baseName + (isTaken ? "-2" : "");
}

/// Writes one script; the parts are called in their order.
class Writer
{
public:
    explicit Writer(const CertificateScript &script)
        : m_script(script), m_request(script.request), m_baseName(baseNameOf(script)),
          m_configuration(file(".cnf"))
    {
    }

    [[nodiscard]] std::string write()
    {
        m_out.comment("Needs OpenSSL 3.4 or later, for -not_before and -not_after.");
        writeKey();
        writeConfiguration();
        if (m_script.issuer) {
            writeRequest();
            writeKeyId();
            writeIssued(*m_script.issuer);
        } else {
            writeKeyId();
            writeSelfSigned();
        }
        return m_out.text();
    }

private:
    [[nodiscard]] std::string file(std::string_view suffix) const
    {
        return scriptFile(m_baseName, suffix);
    }

    [[nodiscard]] std::string keyFile() const
    {
        const auto *given = std::get_if<ScriptKeyFile>(&m_script.key);
        return given != nullptr ? scriptFile(given->file) : file(".key");
    }

    [[nodiscard]] bool isFromRequest() const
    {
        return std::holds_alternative<ScriptRequestFile>(m_script.key);
    }

    void writeKey();
    void writeConfiguration();
    void writeRequest();
    /// For an identifier that the configuration takes from outside.
    void writeKeyId();
    /// Writes the public key in DER to \p file, without a passphrase where there is a request.
    void writePublicKey(const std::string &file);
    [[nodiscard]] std::string requestFile() const;
    void writeIssued(const ScriptIssuer &issuer);
    void writeSelfSigned();
    /// The subject where the configuration does not say it.
    [[nodiscard]] Words subjectWords() const;
    /// What the certificate says apart from names and extensions.
    [[nodiscard]] Words contentWords(const std::string &signer) const;

    const CertificateScript &m_script;
    const CertificateRequest &m_request;
    const std::string m_baseName;
    const std::string m_configuration;
    ShellScript m_out;
};

void Writer::writeKey()
{
    const auto *made = std::get_if<ScriptNewKey>(&m_script.key);
    if (made == nullptr) {
        return;
    }
    Words draw = drawingOf(made->kind);
    if (made->isEncrypted) {
        m_out.comment("A new key; openssl asks for the passphrase that is to protect it.");
        m_out.keep(keyFile());
        m_out.pipe(draw, {"openssl", "pkcs8", "-topk8", "-v2", "aes-256-cbc", "-scrypt", "-out",
                          keyFile()});
    } else {
        m_out.comment("A new key, without a passphrase.");
        m_out.keep(keyFile());
        appendWords(draw, {"-out", keyFile()});
        m_out.command(draw);
    }
}

void Writer::writeConfiguration()
{
    const CertificateConfig config = toCertificateConfig(
        m_request, m_script.issuer ? ConfigSigner::Issuer : ConfigSigner::Itself);
    if (!m_request.encodedSubject.empty() && !isFromRequest()) {
        m_out.comment("Of the subject of the signing request, only these parts are written.");
    }
    for (const std::string &remark : config.remarks) {
        m_out.comment(remark);
    }
    if (!m_request.serial.empty() && !isSerial(m_request.serial)) {
        m_out.comment("A serial number is drawn: this one is no hexadecimal number: " +
                      m_request.serial);
    }
    m_out.writeFile(m_configuration, config.text);
}

Words Writer::subjectWords() const
{
    if (isFromRequest() && !m_request.encodedSubject.empty()) {
        return {};
    }
    const std::string subject = toSubjectOption(m_request.subject);
    return isFromRequest() || subject == "/" ? Words{"-subj", subject} : Words{};
}

Words Writer::contentWords(const std::string &signer) const
{
    Words words{"-not_before", toOpensslTime(m_request.notBefore), "-not_after",
                toOpensslTime(m_request.notAfter)};
    if (isSerial(m_request.serial)) {
        appendWords(words, {"-set_serial", "0x" + m_request.serial});
    }
    if (std::string digest = digestOption(signer, m_request.digest); !digest.empty()) {
        words.push_back(std::move(digest));
    }
    appendWords(words, {"-out", file(".pem")});
    return words;
}

/// So the key stays where it is, and only the request travels.
void Writer::writeRequest()
{
    if (isFromRequest()) {
        return;
    }
    m_out.comment("The signing request. The rest can be done on the machine of the CA.");
    Words words{"openssl", "req", "-new", "-config", m_configuration, "-key", keyFile()};
    appendWords(words, subjectWords());
    appendWords(words, {"-out", file(".csr")});
    m_out.command(words);
}

std::string Writer::requestFile() const
{
    const auto *given = std::get_if<ScriptRequestFile>(&m_script.key);
    return given != nullptr ? scriptFile(given->file) : file(".csr");
}

void Writer::writePublicKey(const std::string &file)
{
    if (m_script.issuer) {
        m_out.pipe({"openssl", "req", "-in", requestFile(), "-noout", "-pubkey"},
                   {"openssl", "pkey", "-pubin", "-outform", "DER", "-out", file});
    } else {
        m_out.command(
            {"openssl", "pkey", "-in", keyFile(), "-pubout", "-outform", "DER", "-out", file});
    }
}

/// The bit string ends the public key; the first of its octets counts unused bits.
void Writer::writeKeyId()
{
    if (m_request.keyId != KeyIdMethod::Sha256) {
        return;
    }
    const std::string publicKey = file("-public.der");
    const std::string word = toShellWord(publicKey);
    m_out.comment("The key identifier: 160 bits of the SHA-256 of the public key (RFC 7093).");
    writePublicKey(publicKey);
    m_out.assign("LENGTH",
                 "openssl asn1parse -inform DER -in " + word +
                     " |\n    sed -n 's/.*:d=1 .* l= *\\([0-9]*\\) .*BIT STRING.*/\\1/p'");
    m_out.assign(keyIdVariable, "tail -c $((LENGTH - 1)) " + word +
                                    " |\n    openssl dgst -sha256 -r | cut -c 1-40");
}

void Writer::writeIssued(const ScriptIssuer &issuer)
{
    m_out.comment("The certificate, if the request is signed with its key.");
    Words words{"openssl",          "req", "-x509", "-in", requestFile(), "-verify",
                "-copy_extensions", "none"};
    appendWords(words, {"-CA", scriptFile(issuer.baseName, ".pem"), "-CAkey",
                        scriptFile(issuer.baseName, ".key"), "-config", m_configuration});
    if (isFromRequest()) {
        appendWords(words, subjectWords());
    }
    appendWords(words, contentWords(issuer.certificate.keyDescription()));
    m_out.command(words);
}

void Writer::writeSelfSigned()
{
    m_out.comment("The certificate, signed with its own key.");
    Words words{"openssl", "req", "-x509", "-new", "-config", m_configuration, "-key", keyFile()};
    appendWords(words, subjectWords());
    appendWords(words, contentWords(descriptionOf(m_script.key)));
    m_out.command(words);
}

} // namespace

std::string toOpensslScript(const CertificateScript &script)
{
    return Writer(script).write();
}

std::string digestOption(const std::string &keyDescription, SignatureDigest digest)
{
    if (keyDescription == "Ed25519" || keyDescription == "Ed448") {
        return {};
    }
    switch (digest) {
    case SignatureDigest::Automatic: return keyDescription.contains("384") ? "-sha384" : "-sha256";
    case SignatureDigest::Sha256: return "-sha256";
    case SignatureDigest::Sha384: return "-sha384";
    case SignatureDigest::Sha512: return "-sha512";
    }
    std::unreachable();
}

std::string toOpensslTime(std::chrono::sys_seconds time)
{
    return std::format("{:%Y%m%d%H%M%S}Z", time);
}

} // namespace rulewright::x509
