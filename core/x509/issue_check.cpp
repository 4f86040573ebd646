// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/issue_check.h"

#include "core/x509/openssl_alternative_name.h"
#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_error.h"
#include "core/x509/openssl_issuing.h"
#include "core/x509/openssl_name.h"

#include <algorithm>
#include <format>

namespace rulewright::x509
{

namespace
{

using NameConstraintsPtr = std::unique_ptr<NAME_CONSTRAINTS, FreeWith<NAME_CONSTRAINTS_free>>;

/// Collects what is found.
class Findings
{
public:
    void add(DiagnosticCode code, std::vector<Argument> arguments = {})
    {
        m_found.push_back(
            {.code = code, .span = {}, .arguments = std::move(arguments), .fixes = {}});
    }
    void add(Error error) { add(error.code, std::move(error.arguments)); }

    [[nodiscard]] std::vector<Diagnostic> take() { return std::move(m_found); }

private:
    std::vector<Diagnostic> m_found;
};

void checkNames(const CertificateRequest &request, Findings &found)
{
    if (request.encodedSubject.empty()) {
        for (Error &fault : faultsOf(request.subject)) {
            found.add(std::move(fault));
        }
    }
    for (const AlternativeName &name : request.alternativeNames) {
        if (auto fault = faultOf(name)) {
            found.add(*std::move(fault));
        }
    }
    const Result<NamePtr> subject = encodeSubject(request);
    if (!subject && (!request.encodedSubject.empty() || faultsOf(request.subject).empty())) {
        found.add(subject.error());
    }
    if (subject && X509_NAME_entry_count(subject->get()) == 0 &&
        (request.alternativeNames.empty() || request.profile == CertificateProfile::Authority)) {
        found.add(DiagnosticCode::SubjectMissing);
    }
}

std::string dateOf(std::chrono::sys_seconds time)
{
    return std::format("{:%F}", time);
}

void checkPeriod(const CertificateRequest &request, const Certificate *issuer, Findings &found)
{
    if (request.notAfter <= request.notBefore) {
        found.add(DiagnosticCode::PeriodReversed);
    }
    if (issuer && request.notAfter > issuer->notAfter()) {
        found.add(DiagnosticCode::OutlivesIssuer, {dateOf(issuer->notAfter())});
    }
    if (issuer && request.notBefore < issuer->notBefore()) {
        found.add(DiagnosticCode::PrecedesIssuer, {dateOf(issuer->notBefore())});
    }
}

/// RFC 5280, 4.2.1.2, 4.2.1.3 and 4.2.1.9: what an authority cannot do without.
void checkAuthority(const CertificateRequest &request, Findings &found)
{
    const std::vector<KeyUse> uses = request.usages.value_or(usagesOf(request.profile)).key;
    if (!std::ranges::contains(uses, KeyUse::CertificateSigning)) {
        found.add(DiagnosticCode::AuthorityUsage);
    }
    if (!std::ranges::contains(uses, KeyUse::CrlSigning)) {
        found.add(DiagnosticCode::AuthorityWithoutLists);
    }
    if (request.keyId == KeyIdMethod::None) {
        found.add(DiagnosticCode::KeyIdentifierMissing);
    }
}

void checkSerial(const std::string &serial, Findings &found)
{
    if (!serial.empty() && !toPositiveSerial(serial)) {
        found.add(DiagnosticCode::SerialNumber, {serial});
    }
}

/// RFC 5280, 4.2.1.9: each authority below has to leave room for itself.
void checkPathLength(const CertificateRequest &request, const Certificate &issuer, Findings &found)
{
    if (request.profile != CertificateProfile::Authority || !issuer.pathLength()) {
        return;
    }
    const std::string &name = issuer.subject().display;
    const int most = *issuer.pathLength() - 1;
    if (most < 0) {
        found.add(DiagnosticCode::NoAuthorityBelow, {name});
    } else if (request.pathLength.value_or(most) > most) {
        found.add(DiagnosticCode::PathLength, {name, std::int64_t{most}});
    }
}

/// Names and alternative names in the form in which OpenSSL compares them with constraints.
X509Ptr nameBearer(const CertificateRequest &request)
{
    const Result<NamePtr> subject = encodeSubject(request);
    const Result<GeneralNamesPtr> names = encodeNames(request.alternativeNames);
    X509Ptr bearer(subject && names ? X509_new() : nullptr);
    if (bearer) {
        X509_set_subject_name(bearer.get(), subject->get());
    }
    if (bearer && !request.alternativeNames.empty()) {
        X509_add1_ext_i2d(bearer.get(), NID_subject_alt_name, names->get(), 0, X509V3_ADD_DEFAULT);
    }
    return bearer;
}

void checkConstraints(const CertificateRequest &request, const Certificate &issuer, Findings &found)
{
    const ErrorScope errors;
    const X509Ptr authority = toX509(issuer);
    const NameConstraintsPtr constraints(static_cast<NAME_CONSTRAINTS *>(
        X509_get_ext_d2i(authority.get(), NID_name_constraints, nullptr, nullptr)));
    const X509Ptr bearer = constraints ? nameBearer(request) : nullptr;
    if (bearer && NAME_CONSTRAINTS_check(bearer.get(), constraints.get()) != X509_V_OK) {
        found.add(DiagnosticCode::NameForbidden, {issuer.subject().display});
    }
}

void checkIssuer(const CertificateRequest &request, const Certificate &issuer, Findings &found)
{
    if (!issuer.isCertificateAuthority()) {
        found.add(DiagnosticCode::IssuerNoAuthority, {issuer.subject().display});
        return;
    }
    checkPathLength(request, issuer, found);
    checkConstraints(request, issuer, found);
}

} // namespace

std::vector<Diagnostic> checkRequest(const CertificateRequest &request, const IssueContext &context)
{
    const ErrorScope errors;
    Findings found;
    checkNames(request, found);
    checkPeriod(request, context.issuer, found);
    checkSerial(request.serial, found);
    if (request.pathLength && *request.pathLength < 0) {
        found.add(DiagnosticCode::PathLengthNegative);
    }
    if (context.issuer) {
        checkIssuer(request, *context.issuer, found);
    }
    if (request.profile != CertificateProfile::Authority) {
        return found.take();
    }
    checkAuthority(request, found);
    if (context.newKey == KeyKind::Ed25519) {
        found.add(DiagnosticCode::KeyNotForUpload);
    }
    return found.take();
}

} // namespace rulewright::x509
