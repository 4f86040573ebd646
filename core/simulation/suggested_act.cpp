// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/suggested_act.h"

#include "core/model/certificate_status.h"
#include "core/model/host_name.h"
#include "core/model/revocation_record.h"

#include <algorithm>
#include <utility>

namespace rulewright::simulation
{

namespace
{

using Suggested = std::optional<Suggestion>;

// X509_V_ERR_SELF_SIGNED_LEAF: nobody else can be brought in for such a certificate.
constexpr int selfSignedLeaf = 18;

Suggested suggestIf(bool helps, SuggestedAct act)
{
    return helps ? Suggested({.act = act}) : std::nullopt;
}

/// The certificate that the client presents, where it is one of the project.
const model::ClientCertificate *presented(const JudgedRequest &judged)
{
    return judged.request.certificate
               ? model::findCertificate(judged.project, judged.request.certificate->id)
               : nullptr;
}

/// A host that is not in the zone comes into it by this.
Suggested suggestAsking(const JudgedRequest &judged)
{
    const model::HostName host = model::normalizeHostName(judged.request.host);
    const bool isName = !host.error && model::isSameHost(host.name, judged.request.host);
    return suggestIf(isName, SuggestedAct::AskOnHost);
}

/// The leaf itself is out of its period, and the time is one that a new one would cover.
Suggested suggestRenewal(const ClientCheck &check, const JudgedRequest &judged)
{
    const bool helps = presented(judged) && check.depth == 0 && judged.request.time >= judged.now;
    return suggestIf(helps, SuggestedAct::Renew);
}

Suggested suggestUsage(const ClientCheck &check, const JudgedRequest &judged)
{
    return suggestIf(presented(judged) && check.depth == 0, SuggestedAct::RenewForClients);
}

Suggested suggestRestoring(const JudgedRequest &judged)
{
    const model::ClientCertificate *certificate = presented(judged);
    const auto *issuer =
        certificate ? model::findIssuer(judged.project, certificate->leaf) : nullptr;
    const auto *revocation =
        issuer ? model::findRevocation(*issuer, certificate->leaf.serial()) : nullptr;
    return suggestIf(revocation && model::mayRestore(*issuer, *revocation), SuggestedAct::Restore);
}

Suggested suggestTrust(const ClientCheck &check, const JudgedRequest &judged)
{
    const auto &known = judged.project.authorities;
    const auto found = std::ranges::find_if(known, [&check](const model::Authority &authority) {
        return authority.certificate.fingerprintSha256() == check.anchor;
    });
    return found == known.end()
               ? std::nullopt
               : Suggested({.act = SuggestedAct::TrustAuthority, .authority = found->id});
}

} // namespace

std::optional<Suggestion> suggestFor(const ClientCheck &check, const JudgedRequest &judged)
{
    if (check.state != CheckState::Failed) {
        return std::nullopt;
    }
    switch (check.kind) {
    case CheckKind::AskedFor: return suggestAsking(judged);
    case CheckKind::Chain:
        return suggestIf(endsNowhere(check.code) && check.code != selfSignedLeaf,
                         SuggestedAct::ImportIssuer);
    case CheckKind::Validity: return suggestRenewal(check, judged);
    case CheckKind::Usage: return suggestUsage(check, judged);
    case CheckKind::Revocation: return suggestRestoring(judged);
    case CheckKind::Association: return suggestTrust(check, judged);
    case CheckKind::Presented:
    case CheckKind::Parsed:
    case CheckKind::NameConstraints: return std::nullopt;
    }
    std::unreachable();
}

} // namespace rulewright::simulation
