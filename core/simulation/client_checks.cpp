// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/client_checks.h"

#include <algorithm>
#include <format>
#include <iterator>
#include <utility>

namespace rulewright::simulation
{

namespace
{

using x509::Certificate;
using x509::ChainVerdict;

// X509_V_ERR_… of X509_STORE_CTX_get_error(3).
constexpr int issuerMissing = 2;
constexpr int notYetValid = 9;
constexpr int hasExpired = 10;
constexpr int beginUnreadable = 13;
constexpr int endUnreadable = 14;
constexpr int selfSignedLeaf = 18;
constexpr int selfSignedInChain = 19;
constexpr int issuerNotAtHand = 20;
constexpr int leafAlone = 21;
constexpr int invalidPurpose = 26;
constexpr int invalidExtension = 41;
constexpr int firstOfConstraints = 47;
constexpr int lastOfConstraints = 53;
constexpr int invalidAuthority = 79;

/// The step at which OpenSSL stopped.
CheckKind failedStep(int code)
{
    switch (code) {
    case notYetValid:
    case hasExpired: return CheckKind::Validity;
    case invalidPurpose:
    case invalidAuthority: return CheckKind::Usage;
    case beginUnreadable:
    case endUnreadable:
    case invalidExtension: return CheckKind::Parsed;
    default: break;
    }
    return code >= firstOfConstraints && code <= lastOfConstraints ? CheckKind::NameConstraints
                                                                   : CheckKind::Chain;
}

/// What is known of one step of the verification: OpenSSL builds the chain first, then looks
/// at the purpose, then at the time, then at the names; what comes after the failed step was
/// not looked at.
CheckState stateOf(CheckKind step, const ChainVerdict &verdict)
{
    constexpr CheckKind order[] = {CheckKind::Parsed, CheckKind::Chain, CheckKind::Usage,
                                   CheckKind::Validity, CheckKind::NameConstraints};
    if (verdict.isTrusted) {
        return CheckState::Ok;
    }
    const auto failed = std::ranges::find(order, failedStep(verdict.code));
    const auto asked = std::ranges::find(order, step);
    return asked == failed ? CheckState::Failed
                           : (asked < failed ? CheckState::Ok : CheckState::NotChecked);
}

/// A step of the verification, with OpenSSL's reason where it failed.
ClientCheck check(CheckKind kind, const ChainVerdict &verdict, std::string detail = {})
{
    ClientCheck made{.kind = kind, .state = stateOf(kind, verdict), .detail = std::move(detail)};
    if (made.state == CheckState::Failed) {
        made.code = verdict.code;
        made.reason = verdict.reason;
        made.depth = verdict.depth;
    }
    return made;
}

KeyIdentifierState compareIdentifiers(const Certificate &below, const Certificate &above)
{
    if (below.authorityKeyId().empty() || above.subjectKeyId().empty()) {
        return KeyIdentifierState::Absent;
    }
    return below.authorityKeyId() == above.subjectKeyId() ? KeyIdentifierState::Fits
                                                          : KeyIdentifierState::Differs;
}

std::vector<ChainLink> linksOf(const std::vector<Certificate> &chain)
{
    std::vector<ChainLink> links;
    for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
        links.push_back({.subject = chain[i].subject().display,
                         .issuer = chain[i + 1].subject().display,
                         .keyIdentifier = compareIdentifiers(chain[i], chain[i + 1]),
                         .isSigned = x509::isSignedBy(chain[i], chain[i + 1])});
    }
    return links;
}

ClientCheck checkChain(const ChainVerdict &verdict)
{
    std::vector<ChainLink> links = linksOf(verdict.chain);
    // The links name everything; a certificate that stands alone has none.
    ClientCheck made =
        check(CheckKind::Chain, verdict,
              links.empty() && !verdict.chain.empty() ? verdict.chain.front().subject().display
                                                      : std::string());
    made.links = std::move(links);
    return made;
}

ClientCheck checkRevocation(const ClientFinding &finding)
{
    if (finding.revocation) {
        return {CheckKind::Revocation, CheckState::Failed,
                std::format("{:%F}", finding.revocation->at)};
    }
    return {CheckKind::Revocation,
            finding.verdict.isTrusted ? CheckState::Ok : CheckState::NotChecked};
}

/// The authority at the end of the chain, and whether the host accepts it.
ClientCheck checkAssociation(const ClientFinding &finding)
{
    const ChainVerdict &built = finding.verdictOfAll ? *finding.verdictOfAll : finding.verdict;
    if (stateOf(CheckKind::Chain, built) != CheckState::Ok || built.chain.empty()) {
        return {CheckKind::Association, CheckState::NotChecked};
    }
    const Certificate &end = built.chain.back();
    return {.kind = CheckKind::Association,
            .state = finding.verdictOfAll ? CheckState::Failed : CheckState::Ok,
            .detail = end.subject().display,
            .anchor = end.fingerprintSha256()};
}

} // namespace

bool endsNowhere(int code) noexcept
{
    constexpr int codes[] = {issuerMissing, selfSignedLeaf, selfSignedInChain, issuerNotAtHand,
                             leafAlone};
    return std::ranges::contains(codes, code);
}

bool endsNowhere(const ChainVerdict &verdict) noexcept
{
    return !verdict.isTrusted && endsNowhere(verdict.code);
}

std::vector<ClientCheck> explainClient(const ClientFinding &finding)
{
    const Certificate &leaf = finding.certificate.leaf;
    const ChainVerdict &built = finding.verdictOfAll ? *finding.verdictOfAll : finding.verdict;
    const std::string broken = leaf.brokenExtension().value_or(std::string());
    ClientCheck parsed = check(CheckKind::Parsed, built, broken);
    if (!broken.empty()) {
        parsed.state = CheckState::Failed;
    }
    return {{CheckKind::AskedFor, CheckState::Ok},
            {CheckKind::Presented, CheckState::Ok, leaf.subject().display},
            std::move(parsed),
            checkChain(built),
            check(CheckKind::Validity, built,
                  std::format("{:%F} – {:%F}", leaf.notBefore(), leaf.notAfter())),
            check(CheckKind::Usage, built),
            check(CheckKind::NameConstraints, built),
            checkRevocation(finding),
            checkAssociation(finding)};
}

std::vector<ClientCheck> explainAbsence(bool hostAsks)
{
    return {{CheckKind::AskedFor, hostAsks ? CheckState::Ok : CheckState::Failed},
            {CheckKind::Presented, hostAsks ? CheckState::Failed : CheckState::NotChecked}};
}

} // namespace rulewright::simulation
