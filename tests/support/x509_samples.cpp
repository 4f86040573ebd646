// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/x509_samples.h"

#include "core/x509/crl_issue.h"
#include "core/x509/openssl_ptr.h"
#include "core/x509/pem.h"
#include "tests/support/der_mutation.h"
#include "tests/support/test_pki.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/pkcs7.h>

#include <format>
#include <source_location>
#include <span>
#include <stdexcept>
#include <utility>

namespace rulewright::test
{

using namespace x509;

namespace
{

using Files = std::vector<std::string>;
using KeyInfoPtr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, FreeWith<PKCS8_PRIV_KEY_INFO_free>>;
using Pkcs7Ptr = std::unique_ptr<PKCS7, FreeWith<PKCS7_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, FreeWith<PKCS12_free>>;
using SealedPtr = std::unique_ptr<X509_SIG, FreeWith<X509_SIG_free>>;

const std::string secret(samplePassphrase);

void demand(bool isDone, std::source_location place = std::source_location::current())
{
    if (!isDone) {
        throw std::runtime_error(std::format("no sample: line {}", place.line()));
    }
}

/// DER of an OpenSSL object.
template <typename T> std::string encode(const T *value, int (*i2d)(const T *, unsigned char **))
{
    unsigned char *der = nullptr;
    const int size = i2d(value, &der);
    demand(size > 0);
    const MemoryPtr<unsigned char> owner(der);
    return {reinterpret_cast<const char *>(der), static_cast<std::size_t>(size)};
}

std::string toString(std::span<const std::uint8_t> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

X509Ptr toX509(const Certificate &certificate)
{
    const unsigned char *der = certificate.der().data();
    return X509Ptr(d2i_X509(nullptr, &der, std::ssize(certificate.der())));
}

KeyPtr newKey(const char *kind)
{
    return KeyPtr(std::string_view(kind).starts_with("P-")
                      ? EVP_EC_gen(kind)
                      : EVP_PKEY_Q_keygen(nullptr, nullptr, kind));
}

KeyPtr rsaKey()
{
    static constexpr std::size_t bits = 1'024;
    return KeyPtr(EVP_RSA_gen(bits));
}

/// An authority, one of its clients, and its list, for all samples.
struct Pki {
    TestAuthority root{"Root"};
    Certificate leaf = root.issue("Gerät 7", -10, 10);
    Crl list = issueCrl({.entries = {{leaf.serial(), testTime, CrlReason::KeyCompromise},
                                     {"0A", testTime, CrlReason::Unspecified}},
                         .number = "7",
                         .thisUpdate = testTime,
                         .nextUpdate = testTime + std::chrono::days{1}},
                        root.asIssuer())
                   .value();
};

const Pki &pki()
{
    static const Pki made;
    return made;
}

// ---- certificates and lists --------------------------------------------------------------------

/// A kind of extension and its value as configuration files write it.
struct ExtensionRow {
    int kind;
    const char *value;
};

constexpr ExtensionRow extensionRows[] = {
    {NID_basic_constraints, "critical,CA:TRUE,pathlen:3"},
    {NID_key_usage, "critical,digitalSignature,keyCertSign,cRLSign"},
    {NID_ext_key_usage, "clientAuth,1.2.3.4"},
    {NID_subject_alt_name, "DNS:*.a.example,email:a@b.example,IP:2001:db8::1,URI:https://a/,"
                           "RID:1.2.3,otherName:1.3.6.1.4.1.311.20.2.3;UTF8:a@b"},
    {NID_issuer_alt_name, "DNS:b.example"},
    {NID_certificate_policies, "1.2.3.4,2.5.29.32.0"},
    {NID_policy_constraints, "requireExplicitPolicy:1,inhibitPolicyMapping:0"},
    {NID_inhibit_any_policy, "2"},
    {NID_name_constraints, "permitted;DNS:a.example,excluded;IP:10.0.0.0/255.0.0.0"},
    {NID_crl_distribution_points, "URI:http://a.example/list"},
    {NID_info_access, "OCSP;URI:http://a.example/ocsp"},
    {NID_subject_key_identifier, "0123456789ABCDEF"},
};

void addName(X509_NAME *name, const char *field, const char *value)
{
    demand(X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(value), -1, -1,
                                      0) == 1);
}

void addExtensions(X509 *certificate)
{
    using ConfigurationPtr = std::unique_ptr<CONF, FreeWith<NCONF_free>>;
    using ExtensionPtr = std::unique_ptr<X509_EXTENSION, FreeWith<X509_EXTENSION_free>>;
    // Some kinds want a configuration file, even if they take nothing from it.
    const ConfigurationPtr configuration(NCONF_new(nullptr));
    X509V3_CTX context{};
    X509V3_set_nconf(&context, configuration.get());
    for (const ExtensionRow &row : extensionRows) {
        const ExtensionPtr extension(
            X509V3_EXT_nconf_nid(configuration.get(), &context, row.kind, row.value));
        demand(X509_add_ext(certificate, extension.get(), -1) == 1);
    }
}

/// A certificate with every extension, for this key, signed by it.
std::string richCertificate(const KeyPtr &key, const EVP_MD *digest)
{
    const X509Ptr certificate(X509_new());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    addName(name, "C", "DE");
    addName(name, "O", "Größe, \"x\"+<y>;#z\\");
    addName(name, "CN", "a/b");
    addName(name, "CN", "日本");
    addName(name, "emailAddress", "a@b.example");
    X509_set_issuer_name(certificate.get(), name);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set_int64(X509_get_serialNumber(certificate.get()), -128);
    ASN1_TIME_set_string(X509_getm_notBefore(certificate.get()), "491231235959Z");
    ASN1_TIME_set_string(X509_getm_notAfter(certificate.get()), "99991231235959Z");
    X509_set_pubkey(certificate.get(), key.get());
    addExtensions(certificate.get());
    demand(X509_sign(certificate.get(), key.get(), digest) > 0);
    return encode(certificate.get(), i2d_X509);
}

Files certificates()
{
    return {toString(pki().root.certificate().der()), toString(pki().leaf.der()),
            toString(pki().root.issue("a.example", 0, 1, CertificateProfile::Server).der()),
            richCertificate(newKey("ED25519"), nullptr), richCertificate(rsaKey(), EVP_sha256())};
}

/// The list with one more extension, signed anew.
std::string listWith(int kind, const char *number)
{
    const unsigned char *der = pki().list.der().data();
    const CrlPtr list(d2i_X509_CRL(nullptr, &der, std::ssize(pki().list.der())));
    const AsnIntegerPtr value(s2i_ASN1_INTEGER(nullptr, number));
    demand(X509_CRL_add1_ext_i2d(list.get(), kind, value.get(), 1, X509V3_ADD_REPLACE) == 1);
    demand(X509_CRL_sign(list.get(), newKey("ED25519").get(), nullptr) > 0);
    return encode(list.get(), i2d_X509_CRL);
}

Files lists()
{
    const CrlRequest empty{.entries = {},
                           .number = "1",
                           .thisUpdate = testTime,
                           .nextUpdate = testTime + std::chrono::days{1}};
    return {toString(pki().list.der()),
            toString(issueCrl(empty, pki().root.asIssuer()).value().der()),
            listWith(NID_delta_crl, "6"),
            listWith(NID_crl_number, "99999999999999999999999999999999999999999999999")};
}

// ---- requests and keys -------------------------------------------------------------------------

std::string request(const KeyPtr &key, const EVP_MD *digest)
{
    const RequestPtr made(X509_REQ_new());
    addName(X509_REQ_get_subject_name(made.get()), "CN", "device");
    X509_REQ_set_pubkey(made.get(), key.get());
    const ExtensionStackPtr extensions(sk_X509_EXTENSION_new_null());
    sk_X509_EXTENSION_push(
        extensions.get(),
        X509V3_EXT_nconf_nid(nullptr, nullptr, NID_subject_alt_name, "DNS:a.example,IP:192.0.2.1"));
    demand(X509_REQ_add_extensions(made.get(), extensions.get()) == 1);
    demand(X509_REQ_sign(made.get(), key.get(), digest) > 0);
    return encode(made.get(), i2d_X509_REQ);
}

Files requests()
{
    return {request(newKey("P-256"), EVP_sha256()), request(newKey("ED25519"), nullptr),
            request(rsaKey(), EVP_sha256())};
}

std::string pkcs8(const KeyPtr &key)
{
    const KeyInfoPtr info(EVP_PKEY2PKCS8(key.get()));
    return encode(info.get(), i2d_PKCS8_PRIV_KEY_INFO);
}

/// The key under the passphrase; takes the encryption over.
std::string sealed(const KeyPtr &key, X509_ALGOR *encryption)
{
    demand(encryption != nullptr);
    const KeyInfoPtr info(EVP_PKEY2PKCS8(key.get()));
    const SealedPtr made(
        PKCS8_set0_pbe(secret.data(), static_cast<int>(secret.size()), info.get(), encryption));
    demand(made != nullptr);
    return encode(made.get(), i2d_X509_SIG);
}

Files keys()
{
    constexpr int rounds = 1;
    const KeyPtr ec = newKey("P-256");
    const KeyPtr rsa = rsaKey();
    return {pkcs8(ec),
            pkcs8(newKey("P-384")),
            pkcs8(newKey("ED25519")),
            pkcs8(newKey("X25519")),
            pkcs8(rsa),
            encode(ec.get(), i2d_PrivateKey),
            encode(rsa.get(), i2d_PrivateKey),
            encode(ec.get(), i2d_PUBKEY),
            encode(rsa.get(), i2d_PUBKEY),
            sealed(ec, PKCS5_pbe2_set(EVP_aes_256_cbc(), rounds, nullptr, 0)),
            sealed(ec, PKCS5_pbe2_set_scrypt(EVP_aes_128_cbc(), nullptr, 0, nullptr, 2, 1, 1)),
            sealed(ec, PKCS5_pbe_set(NID_pbe_WithSHA1And3_Key_TripleDES_CBC, rounds, nullptr, 0))};
}

// ---- containers --------------------------------------------------------------------------------

std::string pkcs12(int encryption, const char *passphrase, int checksumRounds)
{
    constexpr int rounds = 1;
    const KeyPtr key = newKey("P-256");
    const X509StackPtr chain(sk_X509_new_null());
    sk_X509_push(chain.get(), toX509(pki().root.certificate()).release());
    const X509Ptr leaf = toX509(pki().leaf);
    // Without a certificate of its own the key need not belong to one.
    const Pkcs12Ptr file(PKCS12_create(passphrase, "Gerät 7", key.get(), nullptr, chain.get(),
                                       encryption, encryption, rounds, checksumRounds, 0));
    demand(file != nullptr);
    return encode(file.get(), i2d_PKCS12);
}

/// Plain bags in two safes: a certificate, a key and a list.
std::string plainPkcs12()
{
    STACK_OF(PKCS12_SAFEBAG) *first = nullptr;
    PKCS12_add_cert(&first, toX509(pki().leaf).get());
    STACK_OF(PKCS12_SAFEBAG) *second = sk_PKCS12_SAFEBAG_new_null();
    sk_PKCS12_SAFEBAG_push(second,
                           PKCS12_SAFEBAG_create0_p8inf(EVP_PKEY2PKCS8(newKey("P-256").get())));
    const unsigned char *der = pki().list.der().data();
    const CrlPtr list(d2i_X509_CRL(nullptr, &der, std::ssize(pki().list.der())));
    sk_PKCS12_SAFEBAG_push(second, PKCS12_SAFEBAG_create_crl(list.get()));
    STACK_OF(PKCS7) *safes = nullptr;
    demand(PKCS12_add_safe(&safes, first, -1, 0, nullptr) == 1);
    demand(PKCS12_add_safe(&safes, second, -1, 0, nullptr) == 1);
    const Pkcs12Ptr file(PKCS12_add_safes(safes, NID_pkcs7_data));
    sk_PKCS7_pop_free(safes, PKCS7_free);
    sk_PKCS12_SAFEBAG_pop_free(first, PKCS12_SAFEBAG_free);
    sk_PKCS12_SAFEBAG_pop_free(second, PKCS12_SAFEBAG_free);
    return encode(file.get(), i2d_PKCS12);
}

Files pkcs12Files()
{
    return {pkcs12(NID_aes_256_cbc, secret.c_str(), 1),
            pkcs12(NID_pbe_WithSHA1And3_Key_TripleDES_CBC, secret.c_str(), 1),
            pkcs12(-1, secret.c_str(), -1), pkcs12(-1, "", 1), plainPkcs12()};
}

std::string pkcs7(int kind)
{
    const Pkcs7Ptr container(PKCS7_new());
    demand(PKCS7_set_type(container.get(), kind) == 1);
    if (kind == NID_pkcs7_signed) {
        demand(PKCS7_content_new(container.get(), NID_pkcs7_data) == 1);
    } else {
        X509_ALGOR_set0(container->d.signed_and_enveloped->enc_data->algorithm,
                        OBJ_nid2obj(NID_aes_256_cbc), V_ASN1_NULL, nullptr);
    }
    const unsigned char *der = pki().list.der().data();
    const CrlPtr list(d2i_X509_CRL(nullptr, &der, std::ssize(pki().list.der())));
    demand(PKCS7_add_certificate(container.get(), toX509(pki().root.certificate()).get()) == 1);
    demand(PKCS7_add_certificate(container.get(), toX509(pki().leaf).get()) == 1);
    demand(PKCS7_add_crl(container.get(), list.get()) == 1);
    return encode(container.get(), i2d_PKCS7);
}

// ---- PEM ---------------------------------------------------------------------------------------

std::string block(const std::string &label, const std::string &der)
{
    return toPemBlock(label, {reinterpret_cast<const std::uint8_t *>(der.data()), der.size()});
}

/// What \p write writes.
template <typename Write> std::string written(Write write)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    demand(write(bio.get()) == 1);
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return {text, static_cast<std::size_t>(size)};
}

/// A key with DEK-Info, as old programs write it.
std::string oldEncryptedKey()
{
    const KeyPtr key = newKey("P-256");
    return written([&key](BIO *bio) {
        return PEM_write_bio_PrivateKey_traditional(
            bio, key.get(), EVP_aes_128_cbc(),
            reinterpret_cast<const unsigned char *>(secret.data()), static_cast<int>(secret.size()),
            nullptr, nullptr);
    });
}

std::string trustedCertificate()
{
    const X509Ptr certificate = toX509(pki().leaf);
    X509_alias_set1(certificate.get(), reinterpret_cast<const unsigned char *>("alias"), 5);
    return written([&](BIO *bio) { return PEM_write_bio_X509_AUX(bio, certificate.get()); });
}

std::string withOtherLineEnds(std::string text)
{
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2)) {
        text.insert(at, 1, '\r');
    }
    return "\xEF\xBB\xBF" + text;
}

Files pemFiles()
{
    const std::string root = toPem(pki().root.certificate());
    const std::string list = block(PEM_STRING_X509_CRL, toString(pki().list.der()));
    const std::string key = block(PEM_STRING_PKCS8INF, keys().front());
    return {root + "text between\n" + toPem(pki().leaf),
            withOtherLineEnds(root + list),
            key + list,
            oldEncryptedKey(),
            block(PEM_STRING_PKCS8, keys().back()) + trustedCertificate(),
            block(PEM_STRING_X509_REQ, requests().front()) + root,
            block(PEM_STRING_PKCS7, pkcs7(NID_pkcs7_signed)),
            block("PKCS12", plainPkcs12())};
}

} // namespace

std::string_view nameOf(FileFormat format) noexcept
{
    switch (format) {
    case FileFormat::Certificate: return "certificate";
    case FileFormat::Crl: return "crl";
    case FileFormat::Request: return "request";
    case FileFormat::Key: return "key";
    case FileFormat::Pkcs12: return "pkcs12";
    case FileFormat::Pkcs7: return "pkcs7";
    case FileFormat::Pem: return "pem";
    }
    std::unreachable();
}

std::vector<std::string> samplesOf(FileFormat format)
{
    switch (format) {
    case FileFormat::Certificate: return certificates();
    case FileFormat::Crl: return lists();
    case FileFormat::Request: return requests();
    case FileFormat::Key: return keys();
    case FileFormat::Pkcs12: return pkcs12Files();
    case FileFormat::Pkcs7: return {pkcs7(NID_pkcs7_signed), pkcs7(NID_pkcs7_signedAndEnveloped)};
    case FileFormat::Pem: return pemFiles();
    }
    std::unreachable();
}

std::string changedFile(FileFormat format, const std::string &file, const std::string &other,
                        naive::Dice &dice)
{
    return format == FileFormat::Pem ? changedPem(file, other, dice)
                                     : changedDer(file, other, dice);
}

} // namespace rulewright::test
