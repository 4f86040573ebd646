// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/naive_value.h"

#include <optional>
#include <string_view>

namespace rulewright::test::naive
{

/// The JSON text as a value: strings, whole numbers of 64 bits, Booleans, arrays and objects.
/// Null and all other numbers are Missing. Nothing when the text is not JSON.
[[nodiscard]] std::optional<Value> parseJson(std::string_view text);

} // namespace rulewright::test::naive
