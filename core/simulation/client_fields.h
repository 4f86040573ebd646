// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/model/authority.h"
#include "core/model/client_certificate.h"
#include "core/model/edge_assumptions.h"
#include "core/simulation/client_checks.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// From a client certificate to the fields cf.tls_client_auth.* (mtls-semantics 4 and 5). The
// handshake never fails because of a certificate; whatever is wrong goes into the fields.
// With the default assumptions revoked implies verified, and verified implies presented.

namespace rulewright::simulation
{

/// What the edge knows when the handshake is over.
struct ClientConnection {
    /// The host asks for a client certificate.
    bool hostAsks = false;
    /// The authorities that count at the host.
    std::span<const model::Authority> authorities;
    /// What the client has; null: nothing.
    const model::ClientCertificate *certificate = nullptr;
    std::chrono::sys_seconds time;
    model::EdgeAssumptions assumptions{};
    /// All that are known; those that the host does not accept only explain what was found.
    std::span<const model::Authority> known{};
};

/// The values of the fields; the names are those of the language without their prefix. Without
/// a certificate everything is false or empty.
struct ClientFields {
    bool certPresented = false;
    bool certVerified = false;
    bool certRevoked = false;
    std::string certIssuerDn;
    std::string certSubjectDn;
    std::string certIssuerDnLegacy;
    std::string certSubjectDnLegacy;
    std::string certSerial;
    std::string certIssuerSerial;
    std::string certFingerprintSha256;
    std::string certFingerprintSha1;
    std::string certNotBefore;
    std::string certNotAfter;
    std::string certSki;
    std::string certIssuerSki;
    std::string certRfc9440;
    bool certRfc9440TooLarge = false;
    std::string certChainRfc9440;
    bool certChainRfc9440TooLarge = false;
};

/// One field with its full name.
struct ClientField {
    std::string_view name;
    std::variant<bool, std::string> value;
};

/// The word in the log field ClientMTLSAuthStatus.
enum class MtlsStatus : std::uint8_t { Unknown, Absent, Untrusted, NotYetValid, Expired, Ok };

/// The fields and what explains them.
struct ClientAssessment {
    ClientFields fields;
    MtlsStatus status = MtlsStatus::Unknown;
    std::vector<ClientCheck> checks;
    /// As in the Workers variable certVerified: NONE, SUCCESS or FAILED:<OpenSSL's words>.
    std::string reason;
    /// X509_V_ERR_… of a failed verification, else 0.
    int code = 0;
    /// The revocation that counts, if there is one.
    std::optional<model::Revocation> revocation;
};

[[nodiscard]] Result<ClientAssessment> assessClient(const ClientConnection &connection);

/// All fields cf.tls_client_auth.*, with their full names.
[[nodiscard]] std::vector<ClientField> toClientFields(const ClientFields &fields);

/// The word as it stands in the log, for example “notyetvalid”.
[[nodiscard]] std::string_view wordFor(MtlsStatus status) noexcept;

} // namespace rulewright::simulation
