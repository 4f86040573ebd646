// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/openssl_ptr.h"

#include <cstdint>
#include <vector>

namespace rulewright::x509
{

/// What an `i2d` function writes; empty when it fails.
template <typename Encode> [[nodiscard]] std::vector<std::uint8_t> encoded(Encode encode)
{
    unsigned char *der = nullptr;
    const int size = encode(&der);
    const MemoryPtr<unsigned char> owner(der);
    return size > 0 ? std::vector<std::uint8_t>(der, der + size) : std::vector<std::uint8_t>();
}

[[nodiscard]] inline std::vector<std::uint8_t> toDer(const X509 *certificate)
{
    return encoded([certificate](unsigned char **der) { return i2d_X509(certificate, der); });
}

[[nodiscard]] inline std::vector<std::uint8_t> toDer(const X509_CRL *crl)
{
    return encoded([crl](unsigned char **der) { return i2d_X509_CRL(crl, der); });
}

} // namespace rulewright::x509
