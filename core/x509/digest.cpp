// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/digest.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace rulewright::x509
{

namespace
{

unsigned char *out(Sha256 &digest)
{
    return reinterpret_cast<unsigned char *>(digest.data());
}

const unsigned char *in(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

Sha256 sha256(std::string_view bytes)
{
    Sha256 digest{};
    const int isDone =
        EVP_Digest(bytes.data(), bytes.size(), out(digest), nullptr, EVP_sha256(), nullptr);
    return isDone == 1 ? digest : Sha256{};
}

Sha256 hmacSha256(std::string_view key, std::string_view bytes)
{
    Sha256 digest{};
    const unsigned char *made = HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
                                     in(bytes), bytes.size(), out(digest), nullptr);
    return made ? digest : Sha256{};
}

} // namespace rulewright::x509
