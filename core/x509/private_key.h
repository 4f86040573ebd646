// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/x509/certificate.h"
#include "core/x509/secret_bytes.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace rulewright::x509
{

enum class KeyKind : std::uint8_t { EcP256, EcP384, Rsa2048, Rsa3072, Rsa4096, Ed25519 };

/// Asked now and then during long work; false ends it.
using GoesOn = std::function<bool()>;

/// A private key in memory.
class PrivateKey
{
public:
    /// Draws a key. RSA with 4,096 bits can take seconds; when \p goesOn ends the search, the
    /// error is Cancelled.
    [[nodiscard]] static Result<PrivateKey> generate(KeyKind kind, const GoesOn &goesOn = {});

    /// PKCS#8 in PEM, not encrypted: for files that only their owner can read.
    [[nodiscard]] Result<SecretBytes> toPem() const;
    /// For people: “EC P-256”, “RSA 2048”; empty for an unknown kind of key.
    [[nodiscard]] std::string description() const;
    /// As Certificate::publicKeyFingerprint().
    [[nodiscard]] std::string publicKeyFingerprint() const;
    /// The certificate's public key belongs to this key.
    [[nodiscard]] bool matches(const Certificate &certificate) const;

    ~PrivateKey();
    PrivateKey(PrivateKey &&) noexcept;
    PrivateKey &operator=(PrivateKey &&) noexcept;
    PrivateKey(const PrivateKey &) = delete;
    PrivateKey &operator=(const PrivateKey &) = delete;

    /// OpenSSL's key, for the sources of this folder.
    struct Handle;
    [[nodiscard]] static PrivateKey adopt(std::unique_ptr<Handle> handle) noexcept;
    [[nodiscard]] const Handle &handle() const noexcept { return *m_handle; }

private:
    explicit PrivateKey(std::unique_ptr<Handle> handle) noexcept;

    std::unique_ptr<Handle> m_handle;
};

} // namespace rulewright::x509
