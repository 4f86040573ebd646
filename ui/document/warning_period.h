// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace rulewright
{

inline constexpr std::chrono::days longestWarningPeriod{3650};

/// How long before its end a certificate counts as expiring soon: what the user set, or the
/// usual period. Kept in the settings.
[[nodiscard]] std::chrono::days warningPeriod();
/// From one day to longestWarningPeriod.
void setWarningPeriod(std::chrono::days period);

} // namespace rulewright
