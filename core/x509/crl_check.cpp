// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/x509/crl_check.h"

#include "core/x509/openssl_certificate.h"
#include "core/x509/openssl_crl.h"
#include "core/x509/openssl_error.h"

namespace rulewright::x509
{

namespace
{

void add(std::vector<Diagnostic> &found, DiagnosticCode code, std::vector<Argument> arguments = {})
{
    found.push_back({.code = code, .span = {}, .arguments = std::move(arguments), .fixes = {}});
}

void checkSigner(const Crl &crl, const Certificate &issuer, std::vector<Diagnostic> &found)
{
    const ErrorScope errors;
    const CrlPtr list = toX509Crl(crl);
    const X509Ptr signer = toX509(issuer);
    const bool isNamed =
        X509_NAME_cmp(X509_CRL_get_issuer(list.get()), X509_get_subject_name(signer.get())) == 0;
    if (!isNamed || X509_CRL_verify(list.get(), X509_get0_pubkey(signer.get())) != 1) {
        add(found, DiagnosticCode::CrlSignature, {issuer.subject().display});
    }
    if (!maySignCrls(signer.get())) {
        add(found, DiagnosticCode::CrlSignerUsage, {issuer.subject().display});
    }
}

/// Both ends as OpenSSL sees them: the last moment is too late.
void checkTimes(const Crl &crl, std::chrono::sys_seconds time, std::vector<Diagnostic> &found)
{
    if (time < crl.thisUpdate()) {
        add(found, DiagnosticCode::CrlNotYetValid);
    }
    if (crl.nextUpdate() && time >= *crl.nextUpdate()) {
        add(found, DiagnosticCode::CrlOutdated);
    }
}

} // namespace

std::vector<Diagnostic> checkCrl(const Crl &crl, const CrlContext &context)
{
    std::vector<Diagnostic> found;
    checkSigner(crl, context.issuer, found);
    checkTimes(crl, context.time, found);
    const std::string known = context.known ? context.known->number() : std::string();
    if (!known.empty() && (crl.number().empty() || isLowerNumber(crl.number(), known))) {
        add(found, DiagnosticCode::CrlSuperseded, {crl.number(), known});
    }
    return found;
}

bool isLowerNumber(std::string_view left, std::string_view right) noexcept
{
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

} // namespace rulewright::x509
