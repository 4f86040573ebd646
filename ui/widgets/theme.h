// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rulewright
{

enum class ThemeChoice { System, Light, Dark };

/// Colours all windows; they follow without a restart.
void applyTheme(ThemeChoice choice);
/// The choice of the last start.
[[nodiscard]] ThemeChoice savedTheme();
void saveTheme(ThemeChoice choice);

} // namespace rulewright
