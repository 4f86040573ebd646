// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"

#include <nlohmann/json_fwd.hpp>

namespace rulewright::exchange
{

/// The tree in the form in which the original engine writes it: brackets are left out, raw and
/// quoted strings look alike, bytes that are not UTF-8 are arrays of numbers. Null for an
/// expression with errors.
[[nodiscard]] nlohmann::json astToJson(const expression::CheckedExpression &expression,
                                       const expression::Catalog &catalog);

/// Text as a string, or as numbers when it is not UTF-8.
[[nodiscard]] nlohmann::json bytesToJson(std::string_view bytes);

} // namespace rulewright::exchange
