// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/outline.h"

#include <QString>

#include <string>
#include <vector>

namespace rulewright
{

/// A condition as a clause of a sentence: “Hostname is “a” or “b””.
[[nodiscard]] QString conditionClause(const expression::Condition &condition);

/// Values joined by “or”; \p isQuoted: each in quotation marks.
[[nodiscard]] QString alternatives(const std::vector<std::string> &values, bool isQuoted);

} // namespace rulewright
