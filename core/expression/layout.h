// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"

#include <cstdint>
#include <string>
#include <vector>

namespace rulewright::expression
{

/// Where the conditions of a chain stand.
enum class LineStyle : std::uint8_t {
    OnePerLine, ///< each on its own line, with the operator at its start
    OneLine,
};

/// A part of the text that stays as it is, and the blanks that belong before it.
struct LaidOutPiece {
    std::string blanks;
    Span span;
};

/// The whole text of an expression without errors, cut into pieces between which only blanks
/// stand.
[[nodiscard]] std::vector<LaidOutPiece> layOut(const CheckedExpression &expression,
                                               LineStyle style);

} // namespace rulewright::expression
