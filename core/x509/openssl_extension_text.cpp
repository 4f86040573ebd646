// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/openssl_extension_text.h"

#include "core/x509/openssl_extension.h"
#include "core/x509/openssl_text.h"
#include "core/x509/visible_text.h"

#include <ranges>

namespace rulewright::x509
{

namespace
{

/// Without empty lines and blanks at the ends; what is indented stays so.
std::vector<std::string> toLines(std::string_view text)
{
    std::vector<std::string> lines;
    for (const auto part : text | std::views::split('\n')) {
        const std::string_view line(part);
        if (const auto last = line.find_last_not_of(" \r"); last != std::string_view::npos) {
            lines.push_back(toVisibleText(line.substr(0, last + 1)));
        }
    }
    return lines;
}

std::vector<std::string> toHexLines(std::string_view octets)
{
    constexpr std::size_t octetsPerLine = 32;
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < octets.size(); at += octetsPerLine) {
        lines.push_back(toUpperHex(octets.substr(at, octetsPerLine)));
    }
    return lines;
}

/// OpenSSL's words for the value; none when it does not know the extension.
std::vector<std::string> printedLines(X509_EXTENSION *extension)
{
    return toLines(printed([extension](BIO *bio) {
        return X509V3_EXT_print(bio, extension, X509V3_EXT_DEFAULT, 0) == 1;
    }));
}

/// OpenSSL writes alternative names in one line, where a comma in a name would make two of it.
std::vector<std::string> linesOf(X509_EXTENSION *extension, const STACK_OF(X509_EXTENSION) * list)
{
    std::vector<std::string> lines;
    if (OBJ_obj2nid(X509_EXTENSION_get_object(extension)) == NID_subject_alt_name) {
        lines = alternativeNames(list);
    }
    if (lines.empty()) {
        lines = printedLines(extension);
    }
    return lines.empty() ? toHexLines(octetsOf(X509_EXTENSION_get_data(extension))) : lines;
}

} // namespace

std::vector<Extension> decodeExtensions(const STACK_OF(X509_EXTENSION) * list)
{
    std::vector<Extension> extensions;
    for (int i = 0; i < X509v3_get_ext_count(list); ++i) {
        X509_EXTENSION *extension = X509v3_get_ext(list, i);
        const ASN1_OBJECT *object = X509_EXTENSION_get_object(extension);
        extensions.push_back({.name = toObjectName(object),
                              .oid = toObjectText(object),
                              .isCritical = X509_EXTENSION_get_critical(extension) == 1,
                              .lines = linesOf(extension, list)});
    }
    return extensions;
}

} // namespace rulewright::x509
