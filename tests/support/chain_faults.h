// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/chain_sketch.h"

#include <span>

namespace rulewright::test
{

/// One thing that can be wrong with a chain, or that is odd and has to do no harm.
struct ChainFault {
    const char *name;
    void (*apply)(ChainSketch &sketch, naive::Dice &dice);
};

/// Times, usages, constraints and other extensions. The first one is no fault at all.
[[nodiscard]] std::span<const ChainFault> contentFaults() noexcept;
/// Keys, signatures, issuers, and who is trusted.
[[nodiscard]] std::span<const ChainFault> issuerFaults() noexcept;
/// Revocation lists; each sees to it that they are looked at.
[[nodiscard]] std::span<const ChainFault> listFaults() noexcept;
[[nodiscard]] const ChainFault &randomFault(naive::Dice &dice);

// Whom a fault hits.

[[nodiscard]] CertificatePlan &leaf(ChainSketch &sketch);
[[nodiscard]] CertificatePlan &anyOne(ChainSketch &sketch, naive::Dice &dice);
/// An authority, the root too.
[[nodiscard]] CertificatePlan &anyAuthority(ChainSketch &sketch, naive::Dice &dice);
/// One that another one signed.
[[nodiscard]] CertificatePlan &anyChild(ChainSketch &sketch, naive::Dice &dice);

} // namespace rulewright::test
