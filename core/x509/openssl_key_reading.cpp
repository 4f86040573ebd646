// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_key_reading.h"

#include "core/x509/openssl_decode.h"
#include "core/x509/openssl_key.h"
#include "core/x509/openssl_legacy.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <algorithm>
#include <utility>

namespace rulewright::x509
{

namespace
{

using KeyInfoPtr = std::unique_ptr<PKCS8_PRIV_KEY_INFO, FreeWith<PKCS8_PRIV_KEY_INFO_free>>;
using SignaturePtr = std::unique_ptr<X509_SIG, FreeWith<X509_SIG_free>>;

Result<PrivateKey> toPrivateKey(KeyPtr key)
{
    return PrivateKey::adopt(std::make_unique<PrivateKey::Handle>(std::move(key)));
}

/// Hands the passphrase to OpenSSL, which without this function asks on the terminal.
int givePassphrase(char *buffer, int size, int /*isForWriting*/, void *context)
{
    const auto &passphrase = *static_cast<const std::optional<std::string_view> *>(context);
    if (!passphrase || std::cmp_greater(passphrase->size(), size)) {
        return -1;
    }
    std::ranges::copy(*passphrase, buffer);
    return static_cast<int>(passphrase->size());
}

/// The bytes of a block, decrypted. Nothing: the reason was noted.
std::optional<SecretBytes> decrypt(const PemBlock &block, Reading &reading)
{
    const ErrorScope errors;
    EVP_CIPHER_INFO cipher{};
    std::string header = block.header;
    if (PEM_get_EVP_CIPHER_INFO(header.data(), &cipher) != 1) {
        reading.note({DiagnosticCode::KeyUnreadable, {errors.reason()}});
        return {};
    }
    const auto bytes = block.bytes.bytes();
    std::vector<std::uint8_t> copy(bytes.begin(), bytes.end());
    long size = std::ssize(copy);
    std::optional<std::string_view> passphrase = reading.passphrase();
    const bool isOpen =
        PEM_do_header(&cipher, copy.data(), &size, givePassphrase, &passphrase) == 1;
    SecretBytes opened(std::move(copy));
    if (!isOpen) {
        reading.noteFailure(errors, EVP_CIPHER_get0_name(cipher.cipher));
        return {};
    }
    return SecretBytes({opened.bytes().begin(), opened.bytes().begin() + size});
}

} // namespace

Result<PrivateKey> toPrivateKey(const PKCS8_PRIV_KEY_INFO *info)
{
    const ErrorScope errors;
    KeyPtr key(EVP_PKCS82PKEY(info));
    if (!key) {
        return errors.failure(DiagnosticCode::KeyUnreadable);
    }
    return toPrivateKey(std::move(key));
}

void readPkcs8Key(std::span<const std::uint8_t> der, Reading &reading)
{
    const auto info =
        decodeWhole<KeyInfoPtr>(der, DiagnosticCode::KeyUnreadable, [](auto bytes, long size) {
            return d2i_PKCS8_PRIV_KEY_INFO(nullptr, bytes, size);
        });
    if (!info) {
        reading.note(info.error());
        return;
    }
    Result<PrivateKey> key = toPrivateKey(info->get());
    if (key) {
        reading.note({DiagnosticCode::KeyNotEncrypted, {}});
    }
    reading.add(std::move(key));
}

void readEncryptedKey(std::span<const std::uint8_t> der, Reading &reading)
{
    const auto sealed =
        decodeWhole<SignaturePtr>(der, DiagnosticCode::KeyUnreadable, [](auto bytes, long size) {
            return d2i_X509_SIG(nullptr, bytes, size);
        });
    if (!sealed) {
        reading.note(sealed.error());
        return;
    }
    const ErrorScope errors;
    const X509_ALGOR *encryption = nullptr;
    X509_SIG_get0(sealed->get(), &encryption, nullptr);
    if (!reading.passphrase()) {
        reading.note({DiagnosticCode::PassphraseMissing, {}});
        return;
    }
    if (!reading.budget().spend(encryption)) {
        reading.noteTooManyRounds();
        return;
    }
    const LegacyContext context;
    const KeyInfoPtr info(PKCS8_decrypt_ex(sealed->get(), reading.passphrase()->data(),
                                           static_cast<int>(reading.passphrase()->size()),
                                           context.get(), nullptr));
    if (!info) {
        reading.noteFailure(errors, encryptionName(encryption));
        return;
    }
    reading.noteWeakness(encryption);
    reading.add(toPrivateKey(info.get()));
}

void readPlainKey(std::span<const std::uint8_t> der, int kind, Reading &reading)
{
    auto key =
        decodeWhole<KeyPtr>(der, DiagnosticCode::KeyUnreadable, [kind](auto bytes, long size) {
            return d2i_PrivateKey(kind, nullptr, bytes, size);
        });
    if (key) {
        reading.note({DiagnosticCode::KeyNotEncrypted, {}});
    }
    reading.add(
        std::move(key).and_then([](KeyPtr owner) { return toPrivateKey(std::move(owner)); }));
}

void readPlainKey(const PemBlock &block, int kind, Reading &reading)
{
    if (block.header.empty()) {
        readPlainKey(block.bytes.bytes(), kind, reading);
        return;
    }
    const std::optional<SecretBytes> bytes = decrypt(block, reading);
    if (!bytes) {
        return;
    }
    const ErrorScope errors;
    const unsigned char *begin = bytes->bytes().data();
    KeyPtr key(d2i_PrivateKey(kind, nullptr, &begin, std::ssize(bytes->bytes())));
    if (!key) {
        // A wrong key yields valid padding once in 256 times.
        reading.note({DiagnosticCode::PassphraseWrong, {}});
        return;
    }
    reading.note({DiagnosticCode::WeakProtection, {std::string("MD5")}});
    reading.add(toPrivateKey(std::move(key)));
}

} // namespace rulewright::x509
