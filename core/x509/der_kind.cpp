// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/der_kind.h"

#include "core/x509/openssl_error.h"

#include <openssl/asn1.h>

#include <algorithm>

namespace rulewright::x509
{

namespace
{

/// One value: its tag, and its content as far as it is there. Tag 0: none.
struct Value {
    int tag = 0;
    std::span<const std::uint8_t> content;
    std::span<const std::uint8_t> rest;
};

Value firstValue(std::span<const std::uint8_t> bytes)
{
    constexpr int isBad = 0x80;
    constexpr int isIndefinite = 1;
    const ErrorScope errors;
    const unsigned char *place = bytes.data();
    long length = 0;
    int tag = 0;
    int kind = 0;
    const int state =
        ASN1_get_object(&place, &length, &tag, &kind, static_cast<long>(bytes.size()));
    // What is cut off counts as bad, too, but has a tag; of a bad tag nothing is taken.
    const bool hasNoTag = (state & isBad) != 0 && place == bytes.data();
    if (bytes.empty() || hasNoTag || kind != V_ASN1_UNIVERSAL) {
        return {};
    }
    const auto after = bytes.subspan(static_cast<std::size_t>(place - bytes.data()));
    if ((state & isIndefinite) != 0) {
        return {.tag = tag, .content = after, .rest = {}};
    }
    const std::size_t size = std::min(static_cast<std::size_t>(length), after.size());
    return {.tag = tag, .content = after.first(size), .rest = after.subspan(size)};
}

/// A sequence that begins with a number: the number and what follows tell the format.
DerKind numberedKind(const Value &number, const Value &second)
{
    constexpr std::uint8_t pkcs12Version = 3;
    switch (second.tag) {
    case V_ASN1_SEQUENCE:
        return number.content.size() == 1 && number.content[0] == pkcs12Version ? DerKind::Pkcs12
                                                                                : DerKind::Pkcs8Key;
    case V_ASN1_INTEGER: return DerKind::RsaKey;
    case V_ASN1_OCTET_STRING: return DerKind::EcKey;
    default: return DerKind::Unknown;
    }
}

/// A sequence that begins with a sequence.
DerKind nestedKind(const Value &second)
{
    switch (second.tag) {
    case V_ASN1_SEQUENCE: return DerKind::Signed;
    case V_ASN1_OCTET_STRING: return DerKind::EncryptedKey;
    case V_ASN1_BIT_STRING: return DerKind::PublicKey;
    default: return DerKind::Unknown;
    }
}

} // namespace

DerKind derKindOf(std::span<const std::uint8_t> bytes)
{
    const Value outer = firstValue(bytes);
    if (outer.tag != V_ASN1_SEQUENCE) {
        return DerKind::Unknown;
    }
    const Value first = firstValue(outer.content);
    const Value second = firstValue(first.rest);
    switch (first.tag) {
    case V_ASN1_OBJECT: return DerKind::Pkcs7;
    case V_ASN1_INTEGER: return numberedKind(first, second);
    case V_ASN1_SEQUENCE: return nestedKind(second);
    default: return DerKind::Unknown;
    }
}

} // namespace rulewright::x509
