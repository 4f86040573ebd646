// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/naive_value.h"

#include <string>
#include <vector>

namespace rulewright::test::naive
{

/// The result of one call for one set of arguments, none of which is spread over elements.
/// Missing and Unknown arguments are allowed and follow the rules of the function.
[[nodiscard]] Value callFunction(const std::string &name, const std::vector<Value> &arguments);

} // namespace rulewright::test::naive
