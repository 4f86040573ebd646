// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/x509/certificate.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace rulewright::x509
{

/// A public key on its own.
class PublicKey
{
public:
    /// Reads exactly one SubjectPublicKeyInfo (RFC 5280, 4.1).
    [[nodiscard]] static Result<PublicKey> parse(std::span<const std::uint8_t> der);

    [[nodiscard]] std::span<const std::uint8_t> der() const noexcept { return m_der; }
    /// For people: “EC P-256”, “RSA 2048”; empty for an unknown kind of key.
    [[nodiscard]] const std::string &description() const noexcept { return m_description; }
    /// As Certificate::publicKeyFingerprint().
    [[nodiscard]] const std::string &fingerprint() const noexcept { return m_fingerprint; }
    /// The certificate is for this key.
    [[nodiscard]] bool matches(const Certificate &certificate) const;

    friend bool operator==(const PublicKey &, const PublicKey &) = default;

private:
    PublicKey() = default;

    std::vector<std::uint8_t> m_der;
    std::string m_description;
    std::string m_fingerprint;
};

} // namespace rulewright::x509
