// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

class QPalette;

namespace rulewright
{

/// What a colour means. Everything without a meaning has the colours of the palette.
enum class Token { Truth, Falsity, Skipped, Error, Warning, Info, Block, Allow };

struct TokenColors {
    QColor foreground;
    QColor background;
};

[[nodiscard]] bool isDark(const QPalette &palette);

/// The colours of a meaning; text and background have a contrast of 4.5 or more.
[[nodiscard]] TokenColors tokenColors(Token token, const QPalette &palette);

} // namespace rulewright
