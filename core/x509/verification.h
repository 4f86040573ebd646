// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/chain.h"
#include "core/x509/crl.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// Verification in two passes. The first builds the chain and looks at time and purpose; only
// what it accepts is looked up in revocation lists, in a second pass. In one pass a missing or
// outdated list would make a good certificate “not verified”, whereas its status is unknown;
// and revoked would no longer imply verified.

namespace rulewright::x509
{

/// Which certificates of the path must not be revoked.
enum class RevocationScope : std::uint8_t {
    Leaf,
    WholePath, ///< all but the anchor; each needs a list
};

/// The lists that are at hand.
struct RevocationSource {
    std::vector<Crl> lists;
    RevocationScope scope = RevocationScope::Leaf;
};

/// What the lists say.
enum class RevocationState : std::uint8_t {
    NotChecked, ///< the chain is not trusted, or no lists were asked for
    Good,
    Revoked,
    Unknown, ///< a list is missing, outdated, or cannot be believed
};

/// The answer of the second pass.
struct RevocationVerdict {
    RevocationState state = RevocationState::NotChecked;
    /// X509_V_ERR_…; 0 when good or not checked.
    int code = 0;
    /// Where the error is: 0 is the leaf.
    int depth = 0;
    /// OpenSSL's words for the code, for example “CRL has expired”.
    std::string reason;
    /// What the list says of a revoked certificate, and the number of that list.
    std::optional<CrlEntry> entry;
    std::string listNumber;
};

/// Both passes.
struct Verification {
    ChainVerdict chain;
    RevocationVerdict revocation;
};

/// Without \p source the second pass is left out. Fails as verifyChain() does.
[[nodiscard]] Result<Verification> verify(const ChainInput &input, const ChainOptions &options,
                                          const std::optional<RevocationSource> &source = {});

} // namespace rulewright::x509
