// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/certificate_status.h"

#include <algorithm>

namespace rulewright::model
{

namespace
{

const Revocation *findRevocation(const Authority *issuer, const x509::Certificate &certificate,
                                 std::chrono::sys_seconds time)
{
    if (!issuer) {
        return nullptr;
    }
    const auto isMeant = [&](const Revocation &revocation) {
        return revocation.serial == certificate.serial() && revocation.at <= time;
    };
    const auto found = std::ranges::find_if(issuer->revocations, isMeant);
    return found == issuer->revocations.end() ? nullptr : &*found;
}

CertificateState stateOf(const x509::Certificate &certificate, const Authority *issuer,
                         std::chrono::sys_seconds time, std::chrono::days warningPeriod)
{
    if (const Revocation *revocation = findRevocation(issuer, certificate, time)) {
        const bool isOnHold = revocation->reason == RevocationReason::CertificateHold;
        return isOnHold ? CertificateState::OnHold : CertificateState::Revoked;
    }
    if (time > certificate.notAfter()) {
        return CertificateState::Expired;
    }
    if (time < certificate.notBefore()) {
        return CertificateState::NotYetValid;
    }
    if (!issuer) {
        return CertificateState::IssuerUnknown;
    }
    if (!certificate.isForClientAuthentication() && !certificate.isCertificateAuthority()) {
        return CertificateState::NotForClients;
    }
    if (certificate.isWeak()) {
        return CertificateState::Weak;
    }
    return certificate.notAfter() - time < warningPeriod ? CertificateState::ExpiresSoon
                                                         : CertificateState::Valid;
}

} // namespace

const Authority *findIssuer(const Project &project, const x509::Certificate &certificate) noexcept
{
    const auto isIssuer = [&certificate](const Authority &authority) {
        const x509::Certificate &candidate = authority.certificate;
        const std::string &wanted = certificate.authorityKeyId();
        return candidate.subject() == certificate.issuer() &&
               (wanted.empty() || candidate.subjectKeyId().empty() ||
                wanted == candidate.subjectKeyId());
    };
    const auto found = std::ranges::find_if(project.authorities, isIssuer);
    return found == project.authorities.end() ? nullptr : &*found;
}

std::vector<const Authority *> authoritiesAbove(const Project &project,
                                                const x509::Certificate &certificate)
{
    std::vector<const Authority *> above;
    const Authority *next = findIssuer(project, certificate);
    while (next && next->certificate != certificate && !std::ranges::contains(above, next)) {
        above.push_back(next);
        next = findIssuer(project, next->certificate);
    }
    return above;
}

CertificateStatus statusOf(const Project &project, const x509::Certificate &certificate,
                           std::chrono::sys_seconds time, std::chrono::days warningPeriod)
{
    const Authority *issuer = findIssuer(project, certificate);
    return {.state = stateOf(certificate, issuer, time, warningPeriod),
            .issuer = issuer ? std::optional(issuer->id) : std::nullopt,
            .daysLeft = std::chrono::floor<std::chrono::days>(certificate.notAfter() - time)};
}

} // namespace rulewright::model
