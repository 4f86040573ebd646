// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/language_cases.h"
#include "tests/support/text_laws.h"

#include <cstdint>

// The laws of what helps while a text is written: they hold at every offset of any bytes.

namespace rulewright::test
{

/// What a proposal replaces lies around the caret; a word that takes its place leaves the caret
/// where it was in the grammar, so that the text before and behind still counts as it did.
[[nodiscard]] Breach breachOfCompletion(const LawCase &sample, std::uint32_t offset);
/// What is found lies around the offset and in its node; its other offsets find the same.
[[nodiscard]] Breach breachOfHover(const LawCase &sample, std::uint32_t offset);
/// The selection grows part by part until there is none larger, and shrinks the same way.
[[nodiscard]] Breach breachOfSelection(const LawCase &sample, std::uint32_t offset);
/// The partner of a bracket is a bracket of its kind, whose partner it is.
[[nodiscard]] Breach breachOfBrackets(const LawCase &sample, std::uint32_t offset);
/// All of the above.
[[nodiscard]] Breach breachOfAssist(const LawCase &sample, std::uint32_t offset);

} // namespace rulewright::test
