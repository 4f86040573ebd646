// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/json_reader.h"
#include "core/model/edge_assumptions.h"

namespace rulewright::exchange
{

/// The members that differ from the defaults; the delay in seconds. Included by .cpp files of
/// this folder only.
[[nodiscard]] nlohmann::ordered_json toJson(const model::EdgeAssumptions &assumptions);

/// What is absent is as the default says; a member of another name is an error.
[[nodiscard]] model::EdgeAssumptions readAssumptions(const JsonReader &reader);

} // namespace rulewright::exchange
