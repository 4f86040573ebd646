// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/outline.h"

#include <optional>
#include <string>

// The laws between a text, its tree and its rows (ui.md 9.2), as functions that the tests and
// the fuzz targets share.

namespace rulewright::test
{

/// How a law is broken, in words; empty when it holds.
using Breach = std::optional<std::string>;

/// Spans lie in the text and in their parents, in order; between the tokens of a text that
/// compiles nothing stands but blanks, brackets and commas (R1).
[[nodiscard]] Breach breachOfSpans(const expression::CheckedExpression &expression);
/// Edits lie in the text, in order, and do not overlap.
[[nodiscard]] Breach breachOfEdits(std::string_view text, std::span<const TextEdit> edits);
/// The edits of every fix can be applied.
[[nodiscard]] Breach breachOfFixes(const expression::CheckedExpression &expression);
/// Every condition is one row, and no byte but those of operators and brackets is left (R7, R8).
[[nodiscard]] Breach breachOfRows(const expression::CheckedExpression &expression,
                                  const expression::Outline &outline);
/// Inside the text of a row, the caret finds the row (R9).
[[nodiscard]] Breach breachOfCaret(const expression::CheckedExpression &expression,
                                   const expression::Outline &outline);
/// All of the above.
[[nodiscard]] Breach breachOfText(const expression::CheckedExpression &expression,
                                  const expression::Outline &outline);

} // namespace rulewright::test
