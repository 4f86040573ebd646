// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/certificate.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rulewright::x509
{

/// What a client presents, and who is believed. Anchors may be intermediates.
struct ChainInput {
    Certificate leaf;
    std::vector<Certificate> untrusted;
    std::vector<Certificate> anchors;
};

/// What the certificate has to be good for.
enum class ChainPurpose : std::uint8_t { TlsClient, Any };

/// Demands on the policies of the chain (RFC 5280, 6.1.1); object identifiers as `1.2.3`.
struct PolicyDemand {
    /// Empty: any policy.
    std::vector<std::string> accepted = {};
    bool isExplicit = false;
    bool inhibitsMapping = false;
    bool inhibitsAny = false;
};

/// How strictly to check. Level and depth: X509_VERIFY_PARAM_set_auth_level(3), set_depth(3).
struct ChainOptions {
    std::chrono::sys_seconds time;
    int authLevel = 1;
    int depth = 10;
    ChainPurpose purpose = ChainPurpose::TlsClient;
    /// An anchor need not be self-signed.
    bool acceptsPartialChain = true;
    /// X509_V_FLAG_X509_STRICT: refuses many working private authorities.
    bool isStrict = false;
    /// When the first path fails, others are tried without the certificate that spoiled it.
    bool triesOtherPaths = true;
    /// Without it policies are not looked at, not even critical constraints.
    std::optional<PolicyDemand> policy = std::nullopt;
};

/// The answer of OpenSSL without a look at revocation, which verification.h adds.
struct ChainVerdict {
    bool isTrusted = false;
    /// X509_V_ERR_…; 0 when trusted.
    int code = 0;
    /// Where the error is: 0 is the leaf.
    int depth = 0;
    /// OpenSSL's words for the code, for example “certificate has expired”.
    std::string reason;
    /// The path that was tried, the leaf first.
    std::vector<Certificate> chain;
    /// A first path failed because of a decoy issuer, and another one was tried.
    bool tookAnotherPath = false;
};

/// Fails only when OpenSSL cannot decide, or when there are too many certificates.
[[nodiscard]] Result<ChainVerdict> verifyChain(const ChainInput &input,
                                               const ChainOptions &options);

/// The signature of the certificate was made with the key of \p issuer. Says nothing of names,
/// times and rights.
[[nodiscard]] bool isSignedBy(const Certificate &certificate, const Certificate &issuer);

} // namespace rulewright::x509
