// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/x509/certificate.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace rulewright::x509
{

enum class KeyKind : std::uint8_t { EcP256, EcP384, Rsa2048, Ed25519 };

/// Bytes that are wiped when they are given up. Moved, never copied.
class SecretBytes
{
public:
    explicit SecretBytes(std::vector<std::uint8_t> bytes) noexcept : m_bytes(std::move(bytes)) {}
    ~SecretBytes();
    SecretBytes(SecretBytes &&) noexcept = default;
    SecretBytes &operator=(SecretBytes &&) = delete;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] std::string_view text() const noexcept;

private:
    std::vector<std::uint8_t> m_bytes;
};

/// A private key in memory.
class PrivateKey
{
public:
    [[nodiscard]] static Result<PrivateKey> generate(KeyKind kind);

    /// PKCS#8 in PEM, not encrypted: for files that only their owner can read.
    [[nodiscard]] Result<SecretBytes> toPem() const;
    /// The certificate's public key belongs to this key.
    [[nodiscard]] bool matches(const Certificate &certificate) const;

    ~PrivateKey();
    PrivateKey(PrivateKey &&) noexcept;
    PrivateKey &operator=(PrivateKey &&) noexcept;
    PrivateKey(const PrivateKey &) = delete;
    PrivateKey &operator=(const PrivateKey &) = delete;

    /// OpenSSL's key, for the sources of this folder.
    struct Handle;
    [[nodiscard]] const Handle &handle() const noexcept { return *m_handle; }

private:
    explicit PrivateKey(std::unique_ptr<Handle> handle) noexcept;

    std::unique_ptr<Handle> m_handle;
};

} // namespace rulewright::x509
