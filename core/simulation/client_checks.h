// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/authority.h"
#include "core/model/client_certificate.h"
#include "core/x509/chain.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

// Why a client certificate counts or not, step by step. Explains what chain.h decided and decides
// nothing itself.

namespace rulewright::simulation
{

/// The steps, in the order in which they are shown.
enum class CheckKind : std::uint8_t {
    AskedFor,
    Presented,
    Parsed,
    Chain,
    Validity,
    Usage,
    NameConstraints,
    Revocation,
    Association,
};
enum class CheckState : std::uint8_t { Ok, Failed, NotChecked };

/// Whether a certificate names the key of the one above it.
enum class KeyIdentifierState : std::uint8_t { Fits, Differs, Absent };

/// A certificate of the chain and the one above it.
struct ChainLink {
    std::string subject;
    std::string issuer;
    KeyIdentifierState keyIdentifier{};
    /// The signature was made with the key of the issuer.
    bool isSigned = false;

    friend bool operator==(const ChainLink &, const ChainLink &) = default;
};

struct ClientCheck {
    CheckKind kind{};
    CheckState state = CheckState::NotChecked;
    /// What was found, as data: a name, the period, the date of revocation; may be empty.
    std::string detail{};
    /// X509_V_ERR_… of a failed step of the verification, else 0, and OpenSSL's words for it.
    int code = 0;
    std::string reason{};
    /// Where in the chain the step failed: 0 is the leaf.
    int depth = 0;
    /// For the association, the SHA-256 fingerprint of the end of the chain.
    std::string anchor{};
    /// For the chain, from the leaf upwards.
    std::vector<ChainLink> links{};
};

/// What is to be explained; all of it outlives the call.
struct ClientFinding {
    const model::ClientCertificate &certificate;
    const x509::ChainVerdict &verdict;
    /// What the verdict would be if the host accepted every authority that is known; null: the
    /// same.
    const x509::ChainVerdict *verdictOfAll = nullptr;
    /// The revocation that counts.
    const std::optional<model::Revocation> &revocation;
};

/// The steps for a certificate that was presented.
[[nodiscard]] std::vector<ClientCheck> explainClient(const ClientFinding &finding);
/// The steps where none is asked for, or none is presented.
[[nodiscard]] std::vector<ClientCheck> explainAbsence(bool hostAsks);

/// The chain does not end in an authority that is accepted.
[[nodiscard]] bool endsNowhere(const x509::ChainVerdict &verdict) noexcept;
/// The same of the X509_V_ERR_… of a failed verification.
[[nodiscard]] bool endsNowhere(int code) noexcept;

} // namespace rulewright::simulation
