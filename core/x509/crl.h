// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/x509/name.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace rulewright::x509
{

/// The most bytes read as one revocation list: several hundred thousand entries.
inline constexpr std::size_t maximumCrlSize = std::size_t{16} << 20U;

/// Why a certificate was revoked, with the numbers of RFC 5280, 5.3.1. There is no 7.
enum class CrlReason : std::uint8_t {
    Unspecified = 0,
    KeyCompromise = 1,
    AuthorityCompromise = 2,
    AffiliationChanged = 3,
    Superseded = 4,
    CessationOfOperation = 5,
    CertificateHold = 6,
    RemoveFromCrl = 8,
    PrivilegeWithdrawn = 9,
    AttributeAuthorityCompromise = 10,
};

/// One revoked certificate.
struct CrlEntry {
    /// As Certificate::serial().
    std::string serial;
    std::chrono::sys_seconds revokedAt;
    CrlReason reason = CrlReason::Unspecified;
    /// The invalidity date (RFC 5280, 5.3.2): since when the key is suspected.
    std::optional<std::chrono::sys_seconds> invalidSince{};

    friend bool operator==(const CrlEntry &, const CrlEntry &) = default;
};

/// What a list speaks of (RFC 5280, 5.2.5).
enum class CrlScope : std::uint8_t {
    Full,     ///< all certificates of its issuer
    Partial,  ///< some of them: of one kind, for some reasons, of one distribution point
    Indirect, ///< also certificates of other issuers
};

/// A full certificate revocation list, decoded once; copies share what was found. Whether it
/// may be believed is another question, see crl_check.h and verification.h.
class Crl
{
public:
    /// Everything decoded; the accessors below say what it means.
    struct Data {
        std::vector<std::uint8_t> der;
        DistinguishedName issuer;
        std::string authorityKeyId;
        std::string number;
        std::chrono::sys_seconds thisUpdate;
        std::optional<std::chrono::sys_seconds> nextUpdate;
        std::vector<CrlEntry> entries;
        CrlScope scope = CrlScope::Full;
        std::optional<std::string> brokenExtension;
    };

    /// Reads exactly one list. A delta list is refused: alone it would say “not revoked” of
    /// what the list before it names.
    [[nodiscard]] static Result<Crl> parse(std::span<const std::uint8_t> der);

    /// The bytes as they were read, not encoded anew.
    [[nodiscard]] std::span<const std::uint8_t> der() const noexcept { return m_data->der; }
    [[nodiscard]] const DistinguishedName &issuer() const noexcept { return m_data->issuer; }
    /// The key identifier of the signer, upper-case hexadecimal; empty when absent.
    [[nodiscard]] const std::string &authorityKeyId() const noexcept
    {
        return m_data->authorityKeyId;
    }
    /// The cRLNumber in decimal digits, of which there can be about fifty; empty when absent.
    [[nodiscard]] const std::string &number() const noexcept { return m_data->number; }
    [[nodiscard]] std::chrono::sys_seconds thisUpdate() const noexcept
    {
        return m_data->thisUpdate;
    }
    /// When the next list is due; lists without it exist and never become outdated.
    [[nodiscard]] std::optional<std::chrono::sys_seconds> nextUpdate() const noexcept
    {
        return m_data->nextUpdate;
    }
    /// In the order of the list. In an indirect list the certificates can have other issuers.
    [[nodiscard]] const std::vector<CrlEntry> &entries() const noexcept { return m_data->entries; }
    [[nodiscard]] CrlScope scope() const noexcept { return m_data->scope; }
    /// The name of an extension of the list that cannot be decoded, if there is one.
    [[nodiscard]] const std::optional<std::string> &brokenExtension() const noexcept
    {
        return m_data->brokenExtension;
    }

    friend bool operator==(const Crl &left, const Crl &right) noexcept
    {
        return left.m_data == right.m_data || left.m_data->der == right.m_data->der;
    }

private:
    explicit Crl(std::shared_ptr<const Data> data) noexcept : m_data(std::move(data)) {}

    std::shared_ptr<const Data> m_data;
};

} // namespace rulewright::x509
