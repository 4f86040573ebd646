// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_alternative_name.h"

#include "core/x509/openssl_error.h"
#include "core/x509/openssl_text.h"

#include <algorithm>
#include <array>
#include <format>
#include <string>

namespace rulewright::x509
{

namespace
{

using GeneralNamePtr = std::unique_ptr<GENERAL_NAME, FreeWith<GENERAL_NAME_free>>;

/// Null when the text is no address. OpenSSL reads up to a NUL, which therefore may not be there.
OctetStringPtr toOctets(std::string_view address)
{
    constexpr std::string_view allowed = "0123456789abcdefABCDEF.:";
    const bool isPlain =
        std::ranges::all_of(address, [allowed](char c) { return allowed.contains(c); });
    return OctetStringPtr(isPlain ? a2i_IPADDRESS(std::string(address).c_str()) : nullptr);
}

int typeOf(AlternativeNameKind kind)
{
    switch (kind) {
    case AlternativeNameKind::Dns: return GEN_DNS;
    case AlternativeNameKind::Email: return GEN_EMAIL;
    case AlternativeNameKind::Uri: return GEN_URI;
    case AlternativeNameKind::IpAddress: return GEN_IPADD;
    }
    std::unreachable();
}

ASN1_STRING *toValue(const AlternativeName &name)
{
    if (name.kind == AlternativeNameKind::IpAddress) {
        return toOctets(name.value).release();
    }
    ASN1_STRING *text = ASN1_IA5STRING_new();
    ASN1_STRING_set(text, name.value.data(), static_cast<int>(name.value.size()));
    return text;
}

std::string toAddress(std::string_view octets)
{
    const auto octet = [octets](std::size_t i) { return static_cast<unsigned char>(octets[i]); };
    if (octets.size() == 4) {
        return std::format("{}.{}.{}.{}", octet(0), octet(1), octet(2), octet(3));
    }
    std::string text;
    for (std::size_t i = 0; octets.size() == 16 && i < octets.size(); i += 2) {
        text += std::format("{}{:x}", i == 0 ? "" : ":", octet(i) * 256U + octet(i + 1));
    }
    return text;
}

std::optional<AlternativeName> decode(const GENERAL_NAME &name)
{
    using enum AlternativeNameKind;
    switch (name.type) {
    case GEN_DNS: return AlternativeName{Dns, std::string(octetsOf(name.d.dNSName))};
    case GEN_EMAIL: return AlternativeName{Email, std::string(octetsOf(name.d.rfc822Name))};
    case GEN_URI:
        return AlternativeName{Uri, std::string(octetsOf(name.d.uniformResourceIdentifier))};
    case GEN_IPADD: return AlternativeName{IpAddress, toAddress(octetsOf(name.d.iPAddress))};
    default: return std::nullopt;
    }
}

} // namespace

bool isAddress(std::string_view text)
{
    const ErrorScope errors;
    return toOctets(text) != nullptr;
}

Result<GeneralNamesPtr> encodeNames(std::span<const AlternativeName> names)
{
    GeneralNamesPtr encoded(GENERAL_NAMES_new());
    for (const AlternativeName &name : names) {
        if (auto fault = faultOf(name)) {
            return std::unexpected(*std::move(fault));
        }
        GeneralNamePtr entry(GENERAL_NAME_new());
        GENERAL_NAME_set0_value(entry.get(), typeOf(name.kind), toValue(name));
        if (sk_GENERAL_NAME_push(encoded.get(), entry.get()) > 0) {
            static_cast<void>(entry.release());
        }
    }
    return encoded;
}

std::vector<AlternativeName> decodeNames(const GENERAL_NAMES *names)
{
    std::vector<AlternativeName> decoded;
    for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
        if (auto name = decode(*sk_GENERAL_NAME_value(names, i))) {
            decoded.push_back(*std::move(name));
        }
    }
    return decoded;
}

} // namespace rulewright::x509
