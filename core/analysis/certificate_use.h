// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/source_text.h"
#include "core/model/project.h"
#include "core/x509/certificate.h"

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace rulewright::analysis
{

/// What a rule names a certificate by.
enum class CertificateMark : std::uint8_t {
    Serial,
    FingerprintSha256,
    FingerprintSha1,
    SubjectKeyId,
    Subject,
    IssuerSerial,
    IssuerKeyId,
    Issuer,
};

/// One place in a rule that names a certificate. The span is that of the literal.
struct CertificateUse {
    model::RuleId rule{};
    CertificateMark mark{};
    Span span;

    friend bool operator==(const CertificateUse &, const CertificateUse &) = default;
};

/// Which rules name which certificates. Looks at the literals that the parsed expressions hold
/// against a field `cf.tls_client_auth.cert_…`, each as a whole: a serial number in a path is
/// none. Hexadecimal digits count in either case, as what is meant; that the field compares with
/// case is the linter's subject. Made once for many certificates; keeps nothing of the project.
class CertificateUses
{
public:
    explicit CertificateUses(const model::Project &project);

    /// In the order of the rules and of their texts. Marks of the issuer are those that the
    /// certificate carries; the own marks of an authority count also where a rule asks for
    /// those of an issuer.
    [[nodiscard]] std::vector<CertificateUse> of(const x509::Certificate &certificate) const;

private:
    /// A use and its place among all.
    using Numbered = std::pair<std::size_t, CertificateUse>;

    void readRule(const model::Rule &rule);

    std::map<std::pair<CertificateMark, std::string>, std::vector<Numbered>> m_uses;
    std::size_t m_count = 0;
};

/// The positions of the tests in which the client presents this certificate.
[[nodiscard]] std::vector<std::size_t> testsOf(const model::Project &project,
                                               const x509::Certificate &certificate);

/// The hosts that accept certificates of an authority with this certificate, in their order.
[[nodiscard]] std::vector<std::string> hostsOf(const model::Project &project,
                                               const x509::Certificate &authority);

} // namespace rulewright::analysis
