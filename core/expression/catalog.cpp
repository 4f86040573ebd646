// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/catalog.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace rulewright::expression
{

namespace
{

constexpr Type yesNo = Type::Bool;
constexpr Type text = Type::Bytes;

// Names, types and meanings: developers.cloudflare.com/ruleset-engine/rules-language/fields.
// The labels of the certificate fields are those of the dashboard.
constexpr auto cloudflareFields = std::to_array<Field>({
    {"http.host", text, FieldCategory::HostAndUrl, "Hostname", "The host that the client asks for, as in the Host header."},
    {"http.request.uri.path", text, FieldCategory::HostAndUrl, "URI Path", "The path of the address, without the query."},
    {"http.request.method", text, FieldCategory::Request, "Request Method", "The HTTP method in upper case, for example GET."},
    {"cf.tls_client_auth.cert_verified", yesNo, FieldCategory::ClientCertificate, "Client Certificate Verified", "Yes when the certificate is valid and issued by an authority of the host. A revoked certificate still counts as verified."},
    {"cf.tls_client_auth.cert_revoked", yesNo, FieldCategory::ClientCertificate, "Client Certificate Revoked", "Yes when the certificate is valid but revoked."},
    {"cf.tls_client_auth.cert_presented", yesNo, FieldCategory::ClientCertificate, "Client Certificate Presented", "Yes when the client sent a certificate, valid or not."},
    {"cf.tls_client_auth.cert_issuer_dn", text, FieldCategory::ClientCertificate, "Client Certificate Issuer DN", "The name of the authority that issued the certificate."},
    {"cf.tls_client_auth.cert_subject_dn", text, FieldCategory::ClientCertificate, "Client Certificate Subject DN", "The name of the certificate’s owner."},
    {"cf.tls_client_auth.cert_issuer_dn_rfc2253", text, FieldCategory::ClientCertificate, "Client Certificate Issuer DN (RFC 2253)", "The issuer’s name, most specific part first."},
    {"cf.tls_client_auth.cert_subject_dn_rfc2253", text, FieldCategory::ClientCertificate, "Client Certificate Subject DN (RFC 2253)", "The owner’s name, most specific part first."},
    {"cf.tls_client_auth.cert_issuer_dn_legacy", text, FieldCategory::ClientCertificate, "Client Certificate Issuer DN (legacy)", "The issuer’s name with a slash before each part."},
    {"cf.tls_client_auth.cert_subject_dn_legacy", text, FieldCategory::ClientCertificate, "Client Certificate Subject DN (legacy)", "The owner’s name with a slash before each part."},
    {"cf.tls_client_auth.cert_serial", text, FieldCategory::ClientCertificate, "Client Certificate Serial", "The serial number in upper-case hexadecimal digits."},
    {"cf.tls_client_auth.cert_issuer_serial", text, FieldCategory::ClientCertificate, "Client Certificate Issuer Serial", "The serial number of the issuer’s certificate, in upper case."},
    {"cf.tls_client_auth.cert_fingerprint_sha256", text, FieldCategory::ClientCertificate, "Client Certificate SHA-256 Fingerprint", "64 hexadecimal digits in lower case."},
    {"cf.tls_client_auth.cert_fingerprint_sha1", text, FieldCategory::ClientCertificate, "Client Certificate SHA-1 Fingerprint", "40 hexadecimal digits in lower case."},
    {"cf.tls_client_auth.cert_not_before", text, FieldCategory::ClientCertificate, "Client Certificate Not Before", "The start of the validity, as text: “Mar 21 13:35:00 2022 GMT”."},
    {"cf.tls_client_auth.cert_not_after", text, FieldCategory::ClientCertificate, "Client Certificate Not After", "The end of the validity, as text: “Mar 21 13:35:00 2023 GMT”."},
    {"cf.tls_client_auth.cert_ski", text, FieldCategory::ClientCertificate, "Client Certificate SKI", "The subject key identifier in upper-case hexadecimal digits."},
    {"cf.tls_client_auth.cert_issuer_ski", text, FieldCategory::ClientCertificate, "Client Certificate Issuer SKI", "The subject key identifier of the issuer, in upper case."},
    {"cf.tls_client_auth.cert_rfc9440", text, FieldCategory::ClientCertificate, "Client Certificate (RFC 9440)", "The certificate as a Client-Cert header value; empty when it exceeds 10 KiB."},
    {"cf.tls_client_auth.cert_rfc9440_too_large", yesNo, FieldCategory::ClientCertificate, "Client Certificate (RFC 9440) too large", "Yes when the encoded certificate exceeds 10 KiB."},
    {"cf.tls_client_auth.cert_chain_rfc9440", text, FieldCategory::ClientCertificate, "Certificate Chain (RFC 9440)", "The other certificates as sent, as a Client-Cert-Chain header value; empty when they exceed 16 KiB."},
    {"cf.tls_client_auth.cert_chain_rfc9440_too_large", yesNo, FieldCategory::ClientCertificate, "Certificate Chain (RFC 9440) too large", "Yes when the encoded chain exceeds 16 KiB."},
});

constexpr auto logicalRows = std::to_array<LogicalRow>({
    {LogicalOperator::And, TokenKind::And, 3},
    {LogicalOperator::Xor, TokenKind::Xor, 2},
    {LogicalOperator::Or, TokenKind::Or, 1},
});

constexpr auto comparisonRows = std::to_array<ComparisonRow>({
    {ComparisonOperator::Eq, TokenKind::Eq, Type::Bytes, false},
    {ComparisonOperator::Ne, TokenKind::Ne, Type::Bytes, false},
    {ComparisonOperator::In, TokenKind::In, Type::Bytes, true},
});

constexpr std::size_t longestGuessedName = 100;

/// Levenshtein distance over bytes. Both texts are at most longestGuessedName long.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::array<std::size_t, longestGuessedName + 1> row{};
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0U : 1U);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row[b.size()];
}

} // namespace

Catalog::Catalog(std::span<const Field> fields) : m_fields(fields), m_byName(fields.size())
{
    for (std::size_t i = 0; i < m_byName.size(); ++i) {
        m_byName[i] = static_cast<FieldId>(i);
    }
    std::ranges::sort(m_byName, {}, [this](FieldId id) { return m_fields[toIndex(id)].name; });
}

std::optional<FieldId> Catalog::find(std::string_view name) const noexcept
{
    const auto nameOf = [this](FieldId id) { return m_fields[toIndex(id)].name; };
    const auto found = std::ranges::lower_bound(m_byName, name, {}, nameOf);
    if (found == m_byName.end() || nameOf(*found) != name) {
        return std::nullopt;
    }
    return *found;
}

std::string_view Catalog::nearest(std::string_view name) const
{
    if (name.size() > longestGuessedName) {
        return {};
    }
    std::string_view best;
    std::size_t bestDistance = std::max<std::size_t>(2, name.size() / 5) + 1;
    for (const Field &field : m_fields) {
        const std::size_t distance = editDistance(name, field.name);
        if (distance < bestDistance) {
            best = field.name;
            bestDistance = distance;
        }
    }
    return best;
}

const Catalog &cloudflareCatalog()
{
    static const Catalog catalog{cloudflareFields};
    return catalog;
}

std::span<const LogicalRow> logicalOperators() noexcept { return logicalRows; }

const LogicalRow &rowOf(LogicalOperator op) noexcept
{
    return logicalRows[static_cast<std::size_t>(op)];
}

std::span<const ComparisonRow> comparisonOperators() noexcept { return comparisonRows; }

const ComparisonRow &rowOf(ComparisonOperator op) noexcept
{
    return comparisonRows[static_cast<std::size_t>(op)];
}

} // namespace rulewright::expression
