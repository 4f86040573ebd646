// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/encoding.h"

#include <openssl/evp.h>

namespace rulewright::x509
{

std::string toBase64(std::span<const std::uint8_t> bytes)
{
    std::string text((bytes.size() + 2) / 3 * 4, '\0');
    // OpenSSL writes a NUL after the digits, where the string has one anyway.
    EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()), bytes.data(),
                    static_cast<int>(bytes.size()));
    return text;
}

} // namespace rulewright::x509
