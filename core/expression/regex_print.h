// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/regex_tree.h"

#include <optional>
#include <string>

namespace rulewright::expression
{

/// The tree as a pattern that RE2 reads with Latin-1 encoding: bytes, sets of bytes, groups,
/// counts that RE2 takes. Empty when a condition has no counterpart in RE2.
[[nodiscard]] std::optional<std::string> printForRe2(const RegexTree &tree);

} // namespace rulewright::expression
