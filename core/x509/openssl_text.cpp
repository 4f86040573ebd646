// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_text.h"

namespace rulewright::x509
{

std::string_view octetsOf(const ASN1_STRING *string) noexcept
{
    if (string == nullptr || ASN1_STRING_length(string) <= 0) {
        return {};
    }
    return asText(
        {ASN1_STRING_get0_data(string), static_cast<std::size_t>(ASN1_STRING_length(string))});
}

std::string toUpperHex(std::string_view octets)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const char octet : octets) {
        const auto value = static_cast<unsigned char>(octet);
        text += digits[value >> 4U];
        text += digits[value & 0x0fU];
    }
    return text;
}

std::string toHexText(const ASN1_INTEGER *number)
{
    const BignumPtr value(ASN1_INTEGER_to_BN(number, nullptr));
    const MemoryPtr<char> digits(value ? BN_bn2hex(value.get()) : nullptr);
    return digits ? std::string(digits.get()) : std::string();
}

std::string_view asText(std::span<const std::uint8_t> bytes) noexcept
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

std::string toObjectText(const ASN1_OBJECT *object)
{
    constexpr int dottedNumbers = 1;
    const int length = OBJ_obj2txt(nullptr, 0, object, dottedNumbers);
    std::string text(length > 0 ? static_cast<std::size_t>(length) : 0, '\0');
    OBJ_obj2txt(text.data(), static_cast<int>(text.size()) + 1, object, dottedNumbers);
    return text;
}

std::string toObjectName(const ASN1_OBJECT *object)
{
    const int nid = OBJ_obj2nid(object);
    return nid == NID_undef ? toObjectText(object) : OBJ_nid2ln(nid);
}

} // namespace rulewright::x509
