// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_name.h"

#include "core/x509/alternative_name.h"
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

/// The most specific value of this kind in UTF-8; empty when there is none.
std::string lastValue(const X509_NAME *name, int nid)
{
    const int index = lastIndex(name, nid);
    if (index < 0) {
        return {};
    }
    unsigned char *text = nullptr;
    const int length =
        ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    const MemoryPtr<unsigned char> owner(text);
    return length > 0 ? std::string(asText({text, static_cast<std::size_t>(length)}))
                      : std::string();
}

/// A part of a name to write: its kind, its value and the most characters it has.
struct PartRow {
    int nid;
    std::string NameParts::*value;
    std::size_t maximum;
};

// X.520, upper bounds; the order is that of the encoded name.
constexpr auto partRows = std::to_array<PartRow>({
    {NID_countryName, &NameParts::country, 2},
    {NID_stateOrProvinceName, &NameParts::state, 128},
    {NID_localityName, &NameParts::locality, 128},
    {NID_organizationName, &NameParts::organization, 64},
    {NID_organizationalUnitName, &NameParts::organizationalUnit, 64},
    {NID_commonName, &NameParts::commonName, 64},
    {NID_pkcs9_emailAddress, &NameParts::email, 128},
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

/// Why the part cannot be written; nothing when it can.
std::optional<Error> partFault(const PartRow &row, const std::string &value)
{
    if (row.nid == NID_countryName && !isCountry(value)) {
        return Error{DiagnosticCode::CountryCode, {value}};
    }
    if (const std::size_t count = characterCount(value); count > row.maximum) {
        return Error{
            DiagnosticCode::NamePartTooLong,
            {value, static_cast<std::int64_t>(count), static_cast<std::int64_t>(row.maximum)}};
    }
    return row.nid == NID_pkcs9_emailAddress ? faultOf({AlternativeNameKind::Email, value})
                                             : std::nullopt;
}

bool addPart(X509_NAME *name, int nid, const std::string &value)
{
    return X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(value.data()),
                                      static_cast<int>(value.size()), -1, 0) == 1;
}

} // namespace

DistinguishedName decodeName(const X509_NAME *name)
{
    return {.rfc2253 = print(name, XN_FLAG_RFC2253),
            .legacy = printLegacy(name),
            .display = toVisibleText(print(name, displayFlags)),
            .commonName = toVisibleText(lastValue(name, NID_commonName))};
}

std::vector<Error> faultsOf(const NameParts &parts)
{
    std::vector<Error> faults;
    for (const PartRow &row : partRows) {
        const std::string &value = parts.*row.value;
        if (auto fault = value.empty() ? std::nullopt : partFault(row, value)) {
            faults.push_back(*std::move(fault));
        }
    }
    return faults;
}

Result<NamePtr> encodeName(const NameParts &parts)
{
    const ErrorScope errors;
    if (std::vector<Error> faults = faultsOf(parts); !faults.empty()) {
        return std::unexpected(std::move(faults.front()));
    }
    NamePtr name(X509_NAME_new());
    for (const PartRow &row : partRows) {
        const std::string &value = parts.*row.value;
        if (!value.empty() && !addPart(name.get(), row.nid, value)) {
            return failure(DiagnosticCode::CertificateNamePart, {value, errors.reason()});
        }
    }
    return name;
}

NameParts partsOf(const X509_NAME *name)
{
    NameParts parts;
    for (const PartRow &row : partRows) {
        parts.*row.value = lastValue(name, row.nid);
    }
    return parts;
}

} // namespace rulewright::x509
