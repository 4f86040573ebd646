// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/pkcs12_export.h"

#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_encode.h"
#include "core/x509/openssl_error.h"
#include "core/x509/openssl_key.h"

#include <optional>

namespace rulewright::x509
{

namespace
{

using Pkcs12Ptr = std::unique_ptr<PKCS12, FreeWith<PKCS12_free>>;

/// The parameters of a mode; the same scheme protects key and certificates.
struct Scheme {
    int encryption;
    int rounds;
    const EVP_MD *checksum;
};

/// The rounds are said always: the library's own number is 2,048.
Scheme schemeOf(Pkcs12Mode mode)
{
    return mode == Pkcs12Mode::Modern
               ? Scheme{NID_aes_256_cbc, 600'000, EVP_sha256()}
               : Scheme{NID_pbe_WithSHA1And3_Key_TripleDES_CBC, 2'048, EVP_sha1()};
}

/// The text with the NUL at its end that OpenSSL wants; wiped afterwards.
SecretBytes terminated(std::string_view text)
{
    std::vector<std::uint8_t> bytes;
    bytes.reserve(text.size() + 1);
    bytes.assign(text.begin(), text.end());
    bytes.push_back(0);
    return SecretBytes(std::move(bytes));
}

std::optional<Error> faultOf(const Pkcs12Content &content, std::string_view passphrase)
{
    if (content.key && !content.key->matches(content.certificate)) {
        return Error{DiagnosticCode::KeyMismatch, {content.certificate.subject().display}};
    }
    if (content.key && passphrase.empty()) {
        return Error{DiagnosticCode::PassphraseEmpty, {}};
    }
    if (passphrase.contains('\0')) {
        return Error{DiagnosticCode::ContainerNotMade, {std::string("NUL in the passphrase")}};
    }
    return std::nullopt;
}

Pkcs12Ptr make(const Pkcs12Content &content, const char *passphrase, const Scheme &scheme)
{
    constexpr int withoutChecksum = -1;
    constexpr int anyUse = 0;
    const X509Ptr certificate = toX509(content.certificate);
    const X509StackPtr chain = toStack(content.chain);
    EVP_PKEY *key = content.key ? content.key->handle().key.get() : nullptr;
    const char *name = content.friendlyName.empty() ? nullptr : content.friendlyName.c_str();
    Pkcs12Ptr file(PKCS12_create(passphrase, name, key, certificate.get(), chain.get(),
                                 scheme.encryption, scheme.encryption, scheme.rounds,
                                 withoutChecksum, anyUse));
    const bool isMade = file && PKCS12_set_mac(file.get(), passphrase, -1, nullptr, 0,
                                               scheme.rounds, scheme.checksum) == 1;
    return isMade ? std::move(file) : nullptr;
}

} // namespace

Result<std::vector<std::uint8_t>> toPkcs12(const Pkcs12Content &content,
                                           std::string_view passphrase, Pkcs12Mode mode)
{
    const ErrorScope errors;
    if (auto fault = faultOf(content, passphrase)) {
        return std::unexpected(*std::move(fault));
    }
    const SecretBytes text = terminated(passphrase);
    const Pkcs12Ptr file = make(content, text.text().data(), schemeOf(mode));
    if (!file) {
        return errors.failure(DiagnosticCode::ContainerNotMade);
    }
    return encoded([&file](unsigned char **der) { return i2d_PKCS12(file.get(), der); });
}

} // namespace rulewright::x509
