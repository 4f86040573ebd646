// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/language_cases.h"
#include "tests/support/text_laws.h"

namespace rulewright::test
{

/// Formatting and joining leave a text with errors alone. Otherwise they keep the tree, change
/// nothing the second time, and each undoes the other.
[[nodiscard]] Breach breachOfFormat(const LawCase &sample);
/// The canonical text of an expression without errors means the same, and is its own canonical
/// text (rules-language.md 18.1).
[[nodiscard]] Breach breachOfPrinting(const LawCase &sample);

} // namespace rulewright::test
