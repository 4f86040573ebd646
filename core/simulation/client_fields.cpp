// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/client_fields.h"

#include "core/x509/chain.h"
#include "core/x509/encoding.h"

#include <algorithm>
#include <utility>

namespace rulewright::simulation
{

namespace
{

using x509::Certificate;
using x509::ChainVerdict;

// X509_V_ERR_… of X509_STORE_CTX_get_error(3).
constexpr int notYetValid = 9;
constexpr int hasExpired = 10;

// Size limits of the encoded forms (fields cert_rfc9440, cert_chain_rfc9440).
constexpr std::size_t maximumEncodedLeaf = 10 * 1024;
constexpr std::size_t maximumEncodedChain = 16 * 1024;

/// A byte sequence of structured fields (RFC 9440, 2.1; RFC 8941, 3.3.5).
std::string toByteSequence(const Certificate &certificate)
{
    return ':' + x509::toBase64(certificate.der()) + ':';
}

std::string toByteSequences(const std::vector<Certificate> &certificates)
{
    std::string list;
    for (const Certificate &certificate : certificates) {
        list += (list.empty() ? "" : ", ") + toByteSequence(certificate);
    }
    return list;
}

/// The certificate of the direct issuer, where one is known.
const Certificate *issuerOf(const ChainVerdict &verdict)
{
    return verdict.chain.size() > 1 ? &verdict.chain[1] : nullptr;
}

ClientFields describe(const model::ClientCertificate &certificate, const ChainVerdict &verdict)
{
    const Certificate &leaf = certificate.leaf;
    const Certificate *issuer = issuerOf(verdict);
    std::string encoded = toByteSequence(leaf);
    std::string chain = toByteSequences(certificate.chain);
    const bool isTooLarge = encoded.size() > maximumEncodedLeaf;
    const bool isChainTooLarge = chain.size() > maximumEncodedChain;
    return {.certPresented = true,
            .certVerified = verdict.isTrusted,
            .certRevoked = false,
            .certIssuerDn = leaf.issuer().rfc2253,
            .certSubjectDn = leaf.subject().rfc2253,
            .certIssuerDnLegacy = leaf.issuer().legacy,
            .certSubjectDnLegacy = leaf.subject().legacy,
            .certSerial = leaf.serial(),
            .certIssuerSerial = issuer ? issuer->serial() : std::string(),
            .certFingerprintSha256 = leaf.fingerprintSha256(),
            .certFingerprintSha1 = leaf.fingerprintSha1(),
            .certNotBefore = leaf.notBeforeText(),
            .certNotAfter = leaf.notAfterText(),
            .certSki = leaf.subjectKeyId(),
            .certIssuerSki = leaf.authorityKeyId(),
            .certRfc9440 = isTooLarge ? std::string() : std::move(encoded),
            .certRfc9440TooLarge = isTooLarge,
            .certChainRfc9440 = isChainTooLarge ? std::string() : std::move(chain),
            .certChainRfc9440TooLarge = isChainTooLarge};
}

/// What is left when only the encoded forms are filled.
ClientFields encodedOnly(ClientFields fields)
{
    ClientFields left;
    left.certPresented = fields.certPresented;
    left.certRfc9440 = std::move(fields.certRfc9440);
    left.certRfc9440TooLarge = fields.certRfc9440TooLarge;
    left.certChainRfc9440 = std::move(fields.certChainRfc9440);
    left.certChainRfc9440TooLarge = fields.certChainRfc9440TooLarge;
    return left;
}

Result<ChainVerdict> verify(const ClientConnection &connection,
                            std::span<const model::Authority> authorities)
{
    x509::ChainInput input{.leaf = connection.certificate->leaf,
                           .untrusted = connection.certificate->chain,
                           .anchors = {}};
    std::ranges::transform(authorities, std::back_inserter(input.anchors),
                           &model::Authority::certificate);
    const model::EdgeAssumptions &assumptions = connection.assumptions;
    return x509::verifyChain(input, {.time = connection.time,
                                     .purpose = assumptions.requiresClientUsage
                                                    ? x509::ChainPurpose::TlsClient
                                                    : x509::ChainPurpose::Any,
                                     .triesOtherPaths = assumptions.triesOtherPaths});
}

/// The revocation by the managed authority that issued the leaf. Uploaded authorities are
/// never asked (mtls-semantics 5, row 12).
std::optional<model::Revocation> findRevocation(const ClientConnection &connection,
                                                const ChainVerdict &verdict)
{
    const Certificate *issuer = issuerOf(verdict);
    const auto authority = std::ranges::find_if(connection.authorities, [&](const auto &candidate) {
        return candidate.kind == model::AuthorityKind::Managed && issuer &&
               candidate.certificate == *issuer;
    });
    if (authority == connection.authorities.end()) {
        return std::nullopt;
    }
    const auto isMeant = [&](const model::Revocation &revocation) {
        return revocation.serial == connection.certificate->leaf.serial() &&
               revocation.at + connection.assumptions.revocationDelay <= connection.time;
    };
    const auto found = std::ranges::find_if(authority->revocations, isMeant);
    return found == authority->revocations.end() ? std::nullopt : std::optional(*found);
}

MtlsStatus statusOf(const ChainVerdict &verdict)
{
    if (verdict.isTrusted) {
        return MtlsStatus::Ok;
    }
    if (verdict.code == hasExpired) {
        return MtlsStatus::Expired;
    }
    return verdict.code == notYetValid ? MtlsStatus::NotYetValid : MtlsStatus::Untrusted;
}

ClientAssessment withoutCertificate(const ClientConnection &connection)
{
    ClientAssessment assessment;
    assessment.status = connection.hostAsks ? MtlsStatus::Absent : MtlsStatus::Unknown;
    assessment.reason = "NONE";
    assessment.checks = explainAbsence(connection.hostAsks);
    return assessment;
}

/// Why the verdict is what it is. A chain that ends nowhere is tried once more with all that is
/// known: another host may accept it.
std::vector<ClientCheck> explain(const ClientConnection &connection, const ChainVerdict &verdict,
                                 const std::optional<model::Revocation> &revocation)
{
    const auto ofAll = endsNowhere(verdict) && !connection.known.empty()
                           ? verify(connection, connection.known)
                           : Result<ChainVerdict>(verdict);
    const bool isElsewhere = ofAll && endsNowhere(verdict) && !endsNowhere(*ofAll);
    return explainClient({.certificate = *connection.certificate,
                          .verdict = verdict,
                          .verdictOfAll = isElsewhere ? &*ofAll : nullptr,
                          .revocation = revocation});
}

/// A field and the member that holds its value.
struct FieldRow {
    std::string_view name;
    std::variant<bool ClientFields::*, std::string ClientFields::*> member;
};

// mtls-semantics 4.1 and 4.2. The plain and the RFC 2253 names hold the same text.
constexpr FieldRow fieldRows[] = {
    {"cf.tls_client_auth.cert_presented", &ClientFields::certPresented},
    {"cf.tls_client_auth.cert_verified", &ClientFields::certVerified},
    {"cf.tls_client_auth.cert_revoked", &ClientFields::certRevoked},
    {"cf.tls_client_auth.cert_issuer_dn", &ClientFields::certIssuerDn},
    {"cf.tls_client_auth.cert_subject_dn", &ClientFields::certSubjectDn},
    {"cf.tls_client_auth.cert_issuer_dn_rfc2253", &ClientFields::certIssuerDn},
    {"cf.tls_client_auth.cert_subject_dn_rfc2253", &ClientFields::certSubjectDn},
    {"cf.tls_client_auth.cert_issuer_dn_legacy", &ClientFields::certIssuerDnLegacy},
    {"cf.tls_client_auth.cert_subject_dn_legacy", &ClientFields::certSubjectDnLegacy},
    {"cf.tls_client_auth.cert_serial", &ClientFields::certSerial},
    {"cf.tls_client_auth.cert_issuer_serial", &ClientFields::certIssuerSerial},
    {"cf.tls_client_auth.cert_fingerprint_sha256", &ClientFields::certFingerprintSha256},
    {"cf.tls_client_auth.cert_fingerprint_sha1", &ClientFields::certFingerprintSha1},
    {"cf.tls_client_auth.cert_not_before", &ClientFields::certNotBefore},
    {"cf.tls_client_auth.cert_not_after", &ClientFields::certNotAfter},
    {"cf.tls_client_auth.cert_ski", &ClientFields::certSki},
    {"cf.tls_client_auth.cert_issuer_ski", &ClientFields::certIssuerSki},
    {"cf.tls_client_auth.cert_rfc9440", &ClientFields::certRfc9440},
    {"cf.tls_client_auth.cert_rfc9440_too_large", &ClientFields::certRfc9440TooLarge},
    {"cf.tls_client_auth.cert_chain_rfc9440", &ClientFields::certChainRfc9440},
    {"cf.tls_client_auth.cert_chain_rfc9440_too_large", &ClientFields::certChainRfc9440TooLarge},
};

} // namespace

Result<ClientAssessment> assessClient(const ClientConnection &connection)
{
    if (!connection.hostAsks || connection.certificate == nullptr) {
        return withoutCertificate(connection);
    }
    const Result<ChainVerdict> verdict = verify(connection, connection.authorities);
    if (!verdict) {
        return std::unexpected(verdict.error());
    }
    ClientAssessment assessment;
    const model::EdgeAssumptions &assumptions = connection.assumptions;
    assessment.fields = describe(*connection.certificate, *verdict);
    if (!verdict->isTrusted && !assumptions.fillsUnverified) {
        assessment.fields = encodedOnly(std::move(assessment.fields));
    }
    if (verdict->isTrusted || (assumptions.revokesExpired && verdict->code == hasExpired)) {
        assessment.revocation = findRevocation(connection, *verdict);
        assessment.fields.certRevoked = assessment.revocation.has_value();
    }
    assessment.status = statusOf(*verdict);
    assessment.code = verdict->code;
    assessment.reason = verdict->isTrusted ? "SUCCESS" : "FAILED:" + verdict->reason;
    assessment.checks = explain(connection, *verdict, assessment.revocation);
    return assessment;
}

std::vector<ClientField> toClientFields(const ClientFields &fields)
{
    std::vector<ClientField> list;
    for (const FieldRow &row : fieldRows) {
        const auto value = [&fields](auto member) {
            return std::variant<bool, std::string>(fields.*member);
        };
        list.push_back({row.name, std::visit(value, row.member)});
    }
    return list;
}

std::string_view wordFor(MtlsStatus status) noexcept
{
    switch (status) {
    case MtlsStatus::Unknown: return "unknown";
    case MtlsStatus::Absent: return "absent";
    case MtlsStatus::Untrusted: return "untrusted";
    case MtlsStatus::NotYetValid: return "notyetvalid";
    case MtlsStatus::Expired: return "expired";
    case MtlsStatus::Ok: return "ok";
    }
    std::unreachable();
}

} // namespace rulewright::simulation
