// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/openssl_ptr.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace rulewright::x509
{

/// What \p print writes into the memory BIO it is given; empty when it returns false.
template <typename Print> [[nodiscard]] std::string printed(Print print)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (!bio || !print(bio.get())) {
        return {};
    }
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

/// The octets of an ASN.1 string, which may contain NUL; empty for a null pointer.
[[nodiscard]] std::string_view octetsOf(const ASN1_STRING *string) noexcept;

/// The octets as upper-case hexadecimal digits.
[[nodiscard]] std::string toUpperHex(std::string_view octets);

/// Upper-case hexadecimal with an even number of digits; zero is “0”, a negative number has “-”.
[[nodiscard]] std::string toHexText(const ASN1_INTEGER *number);

/// The object identifier as numbers with dots.
[[nodiscard]] std::string toObjectText(const ASN1_OBJECT *object);

/// OpenSSL's long name for the object, or its numbers.
[[nodiscard]] std::string toObjectName(const ASN1_OBJECT *object);

/// Turns octets as OpenSSL hands them out into the form our values hold.
[[nodiscard]] std::string_view asText(std::span<const std::uint8_t> bytes) noexcept;

} // namespace rulewright::x509
