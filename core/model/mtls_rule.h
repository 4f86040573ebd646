// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

namespace rulewright::model
{

/// What the “Mutual TLS rule” dialog asks for.
struct MtlsTemplate {
    /// The hosts in their order; all hosts when empty.
    std::span<const std::string> hosts;
    /// Also blocks certificates that are valid but revoked: those still count as verified.
    bool blocksRevoked = false;
};

/// The expression of a Mutual TLS rule: matches requests that present no valid client
/// certificate (ui.md 6.4).
[[nodiscard]] std::string mtlsExpression(const MtlsTemplate &parts);

} // namespace rulewright::model
