// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/verification.h"
#include "tests/support/chain_plan.h"
#include "tests/support/naive_dice.h"

#include <cstddef>
#include <optional>
#include <vector>

// Chains made at random, which verify as long as nobody spoils them: see chain_faults.h.

namespace rulewright::test
{

/// A chain, its lists, and how it is to be verified, before anything is signed.
struct ChainSketch {
    /// From the root to the leaf.
    std::vector<CertificatePlan> path;
    /// What is sent besides the path.
    std::vector<CertificatePlan> others{};
    /// Those of the authorities, in the order of the path.
    std::vector<ListPlan> lists{};
    /// The one in the path that is trusted.
    std::size_t anchor = 0;
    /// Trusted in its place.
    std::optional<CertificatePlan> foreignAnchor{};
    /// One of the path that is not sent.
    std::optional<std::size_t> missing{};
    std::optional<std::size_t> missingList{};
    bool sendsRoot = false;
    /// A bit of the leaf that is changed after all: at this place, counted from the start.
    std::optional<std::size_t> changedBit{};
    x509::ChainOptions options;
    /// Nothing: revocation is not looked at.
    std::optional<x509::RevocationScope> scope{};
};

/// A root, none to two intermediates and a leaf, without a fault.
[[nodiscard]] ChainSketch randomChain(naive::Dice &dice);

/// What is verified. What is sent comes in random order.
struct ChainCase {
    x509::ChainInput input;
    x509::ChainOptions options;
    std::optional<x509::RevocationSource> source;
};

/// Signs everything.
[[nodiscard]] ChainCase build(const ChainSketch &sketch, naive::Dice &dice);

} // namespace rulewright::test
