// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/palette_tokens.h"

#include <QPalette>

#include <array>
#include <utility>

namespace rulewright
{

namespace
{

/// One row for each token, in the order of the enumerators.
struct Row {
    QRgb lightText;
    QRgb lightBackground;
    QRgb darkText;
    QRgb darkBackground;
};

constexpr std::array rows{
    Row{0xff0b4f8a, 0xffe3f0fb, 0xff9ccbff, 0xff12304d}, // Truth
    Row{0xff8a4b00, 0xfffff1dc, 0xffffc680, 0xff45300f}, // Falsity
    Row{0xff57606a, 0xfff1f3f5, 0xffa8b0b9, 0xff2a2d31}, // Skipped
    Row{0xffa40e26, 0xffffebe9, 0xffffb3ad, 0xff4a1a1c}, // Error
    Row{0xff6b4e00, 0xfffff4c9, 0xfff6d76b, 0xff3d3207}, // Warning
    Row{0xff0a4a7a, 0xffe7f2fb, 0xffa9d3f7, 0xff14304a}, // Info
    Row{0xffffffff, 0xffb3261e, 0xff1b0503, 0xffff8a80}, // Block
    Row{0xffffffff, 0xff1a6e37, 0xff03180a, 0xff6fdc94}, // Allow
};

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

TokenColors tokenColors(Token token, const QPalette &palette)
{
    const Row &row = rows[static_cast<std::size_t>(std::to_underlying(token))];
    return isDark(palette) ? TokenColors{QColor(row.darkText), QColor(row.darkBackground)}
                           : TokenColors{QColor(row.lightText), QColor(row.lightBackground)};
}

} // namespace rulewright
