// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/named_list.h"
#include "core/expression/type.h"
#include "core/expression/value.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace rulewright::exchange
{

/// A value of this type: text as a string or as numbers, addresses as text. Empty when the JSON
/// is something else.
[[nodiscard]] std::optional<expression::ActualValue> valueFromJson(const nlohmann::json &json,
                                                                   expression::Type type);
/// Unknown values are "unknown", missing ones null.
[[nodiscard]] nlohmann::json valueToJson(const expression::ActualValue &value);

/// A named list of \p items: addresses, networks and ranges for addresses, numbers and ranges
/// “80..90” for integers, equal values for text.
[[nodiscard]] expression::NamedList
listFromJson(const std::string &name, const nlohmann::json &items, expression::Type type);

} // namespace rulewright::exchange
