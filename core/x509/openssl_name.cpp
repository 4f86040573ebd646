// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_name.h"

#include "core/x509/openssl_error.h"
#include "core/x509/openssl_text.h"
#include "core/x509/visible_text.h"

#include <algorithm>
#include <array>

namespace rulewright::x509
{

namespace
{

constexpr unsigned long displayFlags = XN_FLAG_RFC2253 & ~std::size_t{ASN1_STRFLGS_ESC_MSB};

std::string print(const X509_NAME *name, unsigned long flags)
{
    return printed([&](BIO *bio) { return X509_NAME_print_ex(bio, name, 0, flags) >= 0; });
}

std::string printLegacy(const X509_NAME *name)
{
    const MemoryPtr<char> text(X509_NAME_oneline(name, nullptr, 0));
    return text ? std::string(text.get()) : std::string();
}

int lastIndex(const X509_NAME *name, int nid)
{
    int last = -1;
    for (int i = X509_NAME_get_index_by_NID(name, nid, -1); i >= 0;
         i = X509_NAME_get_index_by_NID(name, nid, i)) {
        last = i;
    }
    return last;
}

std::string commonName(const X509_NAME *name)
{
    const int index = lastIndex(name, NID_commonName);
    if (index < 0) {
        return {};
    }
    unsigned char *text = nullptr;
    const int length =
        ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    const MemoryPtr<unsigned char> owner(text);
    return length > 0 ? toVisibleText(asText({text, static_cast<std::size_t>(length)}))
                      : std::string();
}

/// A part of a name to write: its short name in X.520, its value and the most characters it has.
struct PartRow {
    const char *key;
    std::string NameParts::*value;
    std::size_t maximum;
};

// X.520, upper bounds; the order is that of the encoded name.
constexpr auto partRows = std::to_array<PartRow>({
    {"C", &NameParts::country, 2},
    {"O", &NameParts::organization, 64},
    {"OU", &NameParts::organizationalUnit, 64},
    {"CN", &NameParts::commonName, 64},
});

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; }));
}

bool isCountry(std::string_view text)
{
    return text.size() == 2 && std::ranges::all_of(text, [](char letter) {
               return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
           });
}

/// Why the part cannot be written; empty when it can.
std::string partFault(const PartRow &row, const std::string &value)
{
    if (row.value == &NameParts::country && !isCountry(value)) {
        return "a country is two letters";
    }
    if (characterCount(value) > row.maximum) {
        return std::to_string(row.maximum) + " characters are the most";
    }
    return {};
}

} // namespace

DistinguishedName decodeName(const X509_NAME *name)
{
    return {.rfc2253 = print(name, XN_FLAG_RFC2253),
            .legacy = printLegacy(name),
            .display = toVisibleText(print(name, displayFlags)),
            .commonName = commonName(name)};
}

Result<NamePtr> encodeName(const NameParts &parts)
{
    const ErrorScope errors;
    NamePtr name(X509_NAME_new());
    for (const PartRow &row : partRows) {
        const std::string &value = parts.*row.value;
        if (value.empty()) {
            continue;
        }
        if (std::string fault = partFault(row, value); !fault.empty()) {
            return failure(DiagnosticCode::CertificateNamePart, {value, std::move(fault)});
        }
        if (X509_NAME_add_entry_by_txt(name.get(), row.key, MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char *>(value.data()),
                                       static_cast<int>(value.size()), -1, 0) != 1) {
            return failure(DiagnosticCode::CertificateNamePart, {value, errors.reason()});
        }
    }
    return name;
}

} // namespace rulewright::x509
