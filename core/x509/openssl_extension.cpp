// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_extension.h"

#include "core/x509/openssl_name.h"
#include "core/x509/openssl_text.h"
#include "core/x509/visible_text.h"

#include <format>

namespace rulewright::x509
{

namespace
{

std::string toIpv4Text(std::string_view octets)
{
    const auto octet = [octets](std::size_t i) { return static_cast<unsigned char>(octets[i]); };
    return std::format("{}.{}.{}.{}", octet(0), octet(1), octet(2), octet(3));
}

std::string toIpv6Text(std::string_view octets)
{
    std::string text;
    for (std::size_t i = 0; i < octets.size(); i += 2) {
        const auto high = static_cast<unsigned char>(octets[i]);
        const auto low = static_cast<unsigned char>(octets[i + 1]);
        text += std::format("{}{:X}", i == 0 ? "" : ":", high * 256 + low);
    }
    return text;
}

std::string toAddressText(std::string_view octets)
{
    if (octets.size() == 4) {
        return toIpv4Text(octets);
    }
    return octets.size() == 16 ? toIpv6Text(octets) : "<invalid>";
}

std::string toText(const GENERAL_NAME &name)
{
    switch (name.type) {
    case GEN_DNS: return "DNS:" + toVisibleText(octetsOf(name.d.dNSName));
    case GEN_EMAIL: return "email:" + toVisibleText(octetsOf(name.d.rfc822Name));
    case GEN_URI: return "URI:" + toVisibleText(octetsOf(name.d.uniformResourceIdentifier));
    case GEN_IPADD: return "IP Address:" + toAddressText(octetsOf(name.d.iPAddress));
    case GEN_DIRNAME: return "DirName:" + decodeName(name.d.directoryName).display;
    case GEN_RID: return "Registered ID:" + toObjectText(name.d.registeredID);
    default: return "othername:<unsupported>";
    }
}

bool canBeDecoded(X509_EXTENSION *extension)
{
    const X509V3_EXT_METHOD *method = X509V3_EXT_get(extension);
    if (method == nullptr) {
        return true;
    }
    void *value = X509V3_EXT_d2i(extension);
    if (value == nullptr) {
        return false;
    }
    if (method->it != nullptr) {
        ASN1_item_free(static_cast<ASN1_VALUE *>(value), ASN1_ITEM_ptr(method->it));
    } else {
        method->ext_free(value);
    }
    return true;
}

} // namespace

std::vector<std::string> alternativeNames(const STACK_OF(X509_EXTENSION) * list)
{
    const GeneralNamesPtr names(
        static_cast<GENERAL_NAMES *>(X509V3_get_d2i(list, NID_subject_alt_name, nullptr, nullptr)));
    std::vector<std::string> texts;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        texts.push_back(toText(*sk_GENERAL_NAME_value(names.get(), i)));
    }
    return texts;
}

std::optional<std::string> findUndecodable(const STACK_OF(X509_EXTENSION) * list)
{
    for (int i = 0; i < X509v3_get_ext_count(list); ++i) {
        X509_EXTENSION *extension = X509v3_get_ext(list, i);
        const ASN1_OBJECT *object = X509_EXTENSION_get_object(extension);
        if (!canBeDecoded(extension) || X509v3_get_ext_by_OBJ(list, object, i) >= 0) {
            return toObjectName(object);
        }
    }
    return {};
}

std::optional<std::string> findBrokenExtension(X509 *certificate)
{
    if ((X509_get_extension_flags(certificate) & EXFLAG_INVALID) == 0) {
        return {};
    }
    // What decodes all the same holds a value that cannot be: a negative path length.
    return findUndecodable(X509_get0_extensions(certificate))
        .value_or(OBJ_nid2ln(NID_basic_constraints));
}

} // namespace rulewright::x509
