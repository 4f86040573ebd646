// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"

#include <string>
#include <vector>

namespace rulewright::exchange
{

/// The body of `PUT …/rulesets/phases/http_request_firewall_custom/entrypoint`: the rules in
/// order, drafts as disabled, rules with errors left out because the API refuses them.
/// Indented, fixed order of members: equal projects give equal bytes.
[[nodiscard]] std::string toRulesetJson(const model::Project &project);

/// The rules that toRulesetJson() leaves out.
[[nodiscard]] std::vector<model::RuleId> rulesLeftOut(const model::Project &project);

} // namespace rulewright::exchange
