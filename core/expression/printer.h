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
/// A raw string literal with as few “#” as possible; quoted where 255 are too few. The bytes must
/// be UTF-8.
[[nodiscard]] std::string printRaw(std::string_view bytes);
/// A literal for a regular expression: as printRaw(), but what is quoted says “"” as `\x22`.
[[nodiscard]] std::string printPattern(std::string_view pattern);
/// A key of a map or a string literal: quoted, or raw where that is the better notation for
/// \p op (patterns and wildcards).
[[nodiscard]] std::string printValue(std::string_view value, Type type, ConditionOperator op);
/// The field with its function or index, as it stands left of the operator.
[[nodiscard]] std::string printOperand(const Condition &condition, const Catalog &catalog);
/// The condition in words, one blank between its parts.
[[nodiscard]] std::string printCondition(const Condition &condition, const Catalog &catalog);

} // namespace rulewright::expression
