// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/encoding.h"

#include <openssl/evp.h>

#include <algorithm>

namespace rulewright::x509
{

namespace
{

/// What a digit of base64 stands for.
std::optional<std::uint32_t> valueOf(char digit)
{
    constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t place = digits.find(digit);
    return place == std::string_view::npos ? std::nullopt
                                           : std::optional(static_cast<std::uint32_t>(place));
}

} // namespace

std::string toBase64(std::span<const std::uint8_t> bytes)
{
    std::string text((bytes.size() + 2) / 3 * 4, '\0');
    // OpenSSL writes a NUL after the digits, where the string has one anyway.
    EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()), bytes.data(),
                    static_cast<int>(bytes.size()));
    return text;
}

std::optional<std::vector<std::uint8_t>> fromBase64(std::string_view text)
{
    const std::size_t digits = std::min(text.find('='), text.size());
    if (text.size() % 4 != 0 || text.size() - digits > 2 ||
        text.find_first_not_of('=', digits) != std::string_view::npos) {
        return {};
    }
    std::vector<std::uint8_t> bytes;
    bytes.reserve(text.size() / 4 * 3);
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        const std::optional<std::uint32_t> value = valueOf(text[i]);
        if (!value) {
            return {};
        }
        bits = (bits << 6U) | *value;
        if (i % 4 != 0) {
            bytes.push_back(static_cast<std::uint8_t>(bits >> (6U - 2U * (i % 4))));
        }
    }
    return bytes;
}

} // namespace rulewright::x509
