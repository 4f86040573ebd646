// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/alternative_name.h"

#include "core/x509/openssl_alternative_name.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace rulewright::x509
{

namespace
{

constexpr std::size_t maximumDnsName = 253; // RFC 1035, 2.3.4, without the root
constexpr std::size_t maximumLabel = 63;
constexpr std::size_t maximumLocalPart = 64; // RFC 5321, 4.5.3.1
constexpr std::size_t maximumUri = 2048;

struct TagRow {
    AlternativeNameKind kind;
    std::string_view tag;
};

constexpr auto tagRows = std::to_array<TagRow>({
    {AlternativeNameKind::Dns, "DNS"},
    {AlternativeNameKind::Email, "email"},
    {AlternativeNameKind::Uri, "URI"},
    {AlternativeNameKind::IpAddress, "IP"},
});

constexpr bool isLetter(char c) noexcept
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

constexpr bool isDigit(char c) noexcept
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetterOrDigit(char c) noexcept
{
    return isLetter(c) || isDigit(c);
}

constexpr char foldedCase(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isLabel(std::string_view label)
{
    const auto isAllowed = [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_'; };
    return !label.empty() && label.size() <= maximumLabel && label.front() != '-' &&
           label.back() != '-' && std::ranges::all_of(label, isAllowed);
}

bool isHostName(std::string_view name)
{
    return !name.empty() && name.size() <= maximumDnsName &&
           std::ranges::all_of(name | std::views::split('.'),
                               [](const auto &label) { return isLabel(std::string_view(label)); });
}

bool isDnsName(std::string_view name)
{
    return isHostName(name.starts_with("*.") ? name.substr(2) : name);
}

/// RFC 5321, 4.1.2: a dot-string before the “@”; quoted local parts are left out.
bool isEmailAddress(std::string_view address)
{
    constexpr std::string_view marks = "!#$%&'*+-/=?^_`{|}~.";
    const std::size_t at = address.find('@');
    if (at == std::string_view::npos || at == 0 || at > maximumLocalPart) {
        return false;
    }
    const std::string_view local = address.substr(0, at);
    const bool hasEmptyPart = local.front() == '.' || local.back() == '.' || local.contains("..");
    return !hasEmptyPart && isHostName(address.substr(at + 1)) &&
           std::ranges::all_of(local,
                               [marks](char c) { return isLetterOrDigit(c) || marks.contains(c); });
}

/// RFC 3986, 3: a scheme, a colon and something of printable ASCII that needs no escape.
bool isUri(std::string_view uri)
{
    constexpr std::string_view forbidden = "\"<>\\^`{|}";
    const std::size_t colon = uri.find(':');
    if (uri.size() > maximumUri || colon == std::string_view::npos || colon == 0 ||
        colon + 1 == uri.size() || !isLetter(uri.front())) {
        return false;
    }
    const auto isOfScheme = [](char c) {
        return isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
    };
    const auto isPlain = [forbidden](char c) {
        return c > ' ' && c < 0x7f && !forbidden.contains(c);
    };
    return std::ranges::all_of(uri.substr(0, colon), isOfScheme) &&
           std::ranges::all_of(uri.substr(colon + 1), isPlain);
}

bool startsWithTag(std::string_view text, std::string_view tag)
{
    return text.size() > tag.size() && text[tag.size()] == ':' &&
           std::ranges::equal(text.substr(0, tag.size()), tag, {}, foldedCase, foldedCase);
}

AlternativeNameKind likelyKind(std::string_view text)
{
    if (isAddress(text)) {
        return AlternativeNameKind::IpAddress;
    }
    if (text.contains("://")) {
        return AlternativeNameKind::Uri;
    }
    return text.contains('@') ? AlternativeNameKind::Email : AlternativeNameKind::Dns;
}

} // namespace

std::optional<Error> faultOf(const AlternativeName &name)
{
    const auto unless = [&name](bool isFine, DiagnosticCode code) {
        return isFine ? std::nullopt : std::optional(Error{code, {name.value}});
    };
    switch (name.kind) {
    case AlternativeNameKind::Dns:
        return unless(isDnsName(name.value), DiagnosticCode::AlternativeDnsName);
    case AlternativeNameKind::Email:
        return unless(isEmailAddress(name.value), DiagnosticCode::AlternativeEmail);
    case AlternativeNameKind::Uri: return unless(isUri(name.value), DiagnosticCode::AlternativeUri);
    case AlternativeNameKind::IpAddress:
        return unless(isAddress(name.value), DiagnosticCode::AlternativeAddress);
    }
    std::unreachable();
}

AlternativeName toAlternativeName(std::string_view text)
{
    for (const TagRow &row : tagRows) {
        if (startsWithTag(text, row.tag)) {
            return {row.kind, std::string(text.substr(row.tag.size() + 1))};
        }
    }
    return {likelyKind(text), std::string(text)};
}

std::string_view tagOf(AlternativeNameKind kind) noexcept
{
    return std::ranges::find(tagRows, kind, &TagRow::kind)->tag;
}

} // namespace rulewright::x509
