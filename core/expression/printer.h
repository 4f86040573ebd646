// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/outline.h"

#include <string>
#include <string_view>

namespace rulewright::expression
{

/// A quoted string literal for these bytes (rules-language.md 18.1).
[[nodiscard]] std::string printQuoted(std::string_view bytes);
/// A raw string literal with as few “#” as possible. The bytes must be UTF-8.
[[nodiscard]] std::string printRaw(std::string_view bytes);
/// The condition in words and quoted strings, one blank between its parts.
[[nodiscard]] std::string printCondition(const Condition &condition, const Catalog &catalog);

} // namespace rulewright::expression
