// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"

#include <string>
#include <string_view>

namespace rulewright::exchange
{

/// The body of `PUT …/rulesets/phases/http_request_firewall_custom/entrypoint`: all rules in
/// order, drafts as disabled. Indented, fixed order of members: equal projects, equal bytes.
[[nodiscard]] std::string toRulesetJson(const model::Project &project);

/// The word of the API for an action, for example “managed_challenge”.
[[nodiscard]] std::string_view apiName(model::Action action) noexcept;

} // namespace rulewright::exchange
