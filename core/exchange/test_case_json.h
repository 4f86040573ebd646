// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/json_reader.h"
#include "core/model/test_case.h"

namespace rulewright::exchange
{

/// The words of a project file and of the command line.
inline constexpr Word<model::ExpectedVerdict> expectedWords[] = {
    {model::ExpectedVerdict::Allow, "allow"},
    {model::ExpectedVerdict::Block, "block"},
    {model::ExpectedVerdict::Challenge, "challenge"},
};

/// A test as it stands in a project file; what is empty is left out.
[[nodiscard]] nlohmann::ordered_json toJson(const model::TestCase &test);

[[nodiscard]] model::TestCase readTestCase(const JsonReader &reader);

} // namespace rulewright::exchange
