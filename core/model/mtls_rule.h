// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

namespace rulewright::model
{

/// The expression of a Mutual TLS rule: blocks requests to \p hosts (all hosts when empty)
/// that present no valid client certificate (ui.md 6.4).
[[nodiscard]] std::string mtlsExpression(std::span<const std::string> hosts);

} // namespace rulewright::model
