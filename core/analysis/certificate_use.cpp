// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/certificate_use.h"

#include "core/analysis/lint_context.h"
#include "core/expression/checker.h"

#include <algorithm>
#include <optional>

namespace rulewright::analysis
{

using namespace expression;

namespace
{

/// A field and what its values say of a certificate.
struct FieldRow {
    std::string_view name;
    CertificateMark mark;
};

constexpr FieldRow fieldRows[] = {
    {"cf.tls_client_auth.cert_serial", CertificateMark::Serial},
    {"cf.tls_client_auth.cert_fingerprint_sha256", CertificateMark::FingerprintSha256},
    {"cf.tls_client_auth.cert_fingerprint_sha1", CertificateMark::FingerprintSha1},
    {"cf.tls_client_auth.cert_ski", CertificateMark::SubjectKeyId},
    {"cf.tls_client_auth.cert_subject_dn", CertificateMark::Subject},
    {"cf.tls_client_auth.cert_subject_dn_rfc2253", CertificateMark::Subject},
    {"cf.tls_client_auth.cert_subject_dn_legacy", CertificateMark::Subject},
    {"cf.tls_client_auth.cert_issuer_serial", CertificateMark::IssuerSerial},
    {"cf.tls_client_auth.cert_issuer_ski", CertificateMark::IssuerKeyId},
    {"cf.tls_client_auth.cert_issuer_dn", CertificateMark::Issuer},
    {"cf.tls_client_auth.cert_issuer_dn_rfc2253", CertificateMark::Issuer},
    {"cf.tls_client_auth.cert_issuer_dn_legacy", CertificateMark::Issuer},
};

bool isName(CertificateMark mark)
{
    return mark == CertificateMark::Subject || mark == CertificateMark::Issuer;
}

std::string toKey(CertificateMark mark, std::string value)
{
    if (!isName(mark)) {
        std::ranges::transform(value, value.begin(), [](char digit) {
            return digit >= 'a' && digit <= 'z' ? static_cast<char>(digit - 'a' + 'A') : digit;
        });
    }
    return value;
}

std::optional<CertificateMark> markOf(std::string_view field)
{
    const auto *row = std::ranges::find(fieldRows, field, &FieldRow::name);
    return row == std::end(fieldRows) ? std::nullopt : std::optional(row->mark);
}

/// The first certificate field at or below a node, in the order of the text.
std::optional<CertificateMark> markBelow(const LintContext &context, NodeId id)
{
    if (const auto mark = markOf(context.fieldName(id))) {
        return mark;
    }
    for (const NodeId child : context.ast().childrenOf(id)) {
        if (const auto mark = markBelow(context, child)) {
            return mark;
        }
    }
    return std::nullopt;
}

/// What a literal is held against: the field in the nearest comparison or call around it.
std::optional<CertificateMark> markFor(const LintContext &context, NodeId literal)
{
    for (auto parent = context.parentOf(literal); parent; parent = context.parentOf(*parent)) {
        const bool isHeld =
            context.ast().as<Comparison>(*parent) || context.ast().as<Call>(*parent);
        if (const auto mark = isHeld ? markBelow(context, *parent) : std::nullopt) {
            return mark;
        }
        if (context.ast().as<Comparison>(*parent)) {
            break;
        }
    }
    return std::nullopt;
}

/// What rules can hold against the fields to mean this certificate. Absent values are empty.
std::vector<std::pair<CertificateMark, std::string>> marksOf(const x509::Certificate &certificate)
{
    using enum CertificateMark;
    std::vector<std::pair<CertificateMark, std::string>> marks{
        {Serial, certificate.serial()},
        {FingerprintSha256, certificate.fingerprintSha256()},
        {FingerprintSha1, certificate.fingerprintSha1()},
        {SubjectKeyId, certificate.subjectKeyId()},
        {Subject, certificate.subject().rfc2253},
        {Subject, certificate.subject().legacy},
        {IssuerKeyId, certificate.authorityKeyId()},
        {Issuer, certificate.issuer().rfc2253},
        {Issuer, certificate.issuer().legacy},
    };
    if (certificate.isCertificateAuthority()) {
        marks.insert(marks.end(), {{IssuerSerial, certificate.serial()},
                                   {IssuerKeyId, certificate.subjectKeyId()},
                                   {Issuer, certificate.subject().rfc2253},
                                   {Issuer, certificate.subject().legacy}});
    }
    std::erase_if(marks, [](const auto &mark) { return mark.second.empty(); });
    std::ranges::sort(marks);
    const auto repeated = std::ranges::unique(marks);
    marks.erase(repeated.begin(), repeated.end());
    return marks;
}

} // namespace

CertificateUses::CertificateUses(const model::Project &project)
{
    for (const model::Rule &rule : project.rules) {
        readRule(rule);
    }
}

void CertificateUses::readRule(const model::Rule &rule)
{
    const LintOptions options;
    const CheckedExpression expression = check(rule.expression, cloudflareCatalog());
    const LintContext context(expression, cloudflareCatalog(), options);
    for (const NodeId id : context.nodes()) {
        const auto *literal = context.ast().as<StringLiteral>(id);
        const auto mark = literal ? markFor(context, id) : std::nullopt;
        if (mark) {
            m_uses[{*mark, toKey(*mark, literal->value)}].emplace_back(
                m_count++, CertificateUse{rule.id, *mark, context.ast().spanOf(id)});
        }
    }
}

std::vector<CertificateUse> CertificateUses::of(const x509::Certificate &certificate) const
{
    std::vector<Numbered> found;
    for (const auto &[mark, value] : marksOf(certificate)) {
        if (const auto uses = m_uses.find({mark, toKey(mark, value)}); uses != m_uses.end()) {
            found.insert(found.end(), uses->second.begin(), uses->second.end());
        }
    }
    std::ranges::sort(found, {}, &Numbered::first);
    std::vector<CertificateUse> ordered;
    std::ranges::transform(found, std::back_inserter(ordered), &Numbered::second);
    return ordered;
}

std::vector<std::size_t> testsOf(const model::Project &project,
                                 const x509::Certificate &certificate)
{
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < project.tests.size(); ++i) {
        if (project.tests[i].certificate == certificate.fingerprintSha256()) {
            positions.push_back(i);
        }
    }
    return positions;
}

std::vector<std::string> hostsOf(const model::Project &project, const x509::Certificate &authority)
{
    const auto isMeant = [&](model::AuthorityId id) {
        const model::Authority *candidate = model::findAuthority(project, id);
        return candidate && candidate->certificate == authority;
    };
    std::vector<std::string> names;
    for (const model::Host &host : project.zone.hosts) {
        if (std::ranges::any_of(host.authorities, isMeant)) {
            names.push_back(host.name);
        }
    }
    return names;
}

} // namespace rulewright::analysis
