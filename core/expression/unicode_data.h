// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/code_point_set.h"

#include <vector>

namespace rulewright::expression
{

/// Appends every character that simple case folding holds equal to one of \p range.
void addCaseVariants(CodePointRange range, std::vector<CodePointRange> &variants);

/// The Unicode `\d`.
[[nodiscard]] const CodePointSet &unicodeDigits();
/// The Unicode `\s`.
[[nodiscard]] const CodePointSet &unicodeSpaces();
/// The Unicode `\w`.
[[nodiscard]] const CodePointSet &unicodeWordCharacters();

} // namespace rulewright::expression
