// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/ruleset_json.h"

#include "core/exchange/action_words.h"
#include "core/expression/checker.h"

#include <nlohmann/json.hpp>

namespace rulewright::exchange
{

namespace
{

using Json = nlohmann::ordered_json;

bool isExportable(const model::Rule &rule, const expression::Catalog &catalog)
{
    return expression::check(rule.expression, catalog).isValid();
}

Json toRulesetRule(const model::Rule &rule)
{
    Json json;
    json["ref"] = rule.ref;
    json["description"] = rule.name;
    json["expression"] = rule.expression;
    json["action"] = wordFor(actionWords, rule.action);
    if (rule.action == model::Action::Skip) {
        json["action_parameters"]["ruleset"] = "current";
    }
    json["enabled"] = rule.state == model::RuleState::Deployed;
    return json;
}

} // namespace

std::string toRulesetJson(const model::Project &project)
{
    Json json;
    json["description"] = project.name;
    json["rules"] = Json::array();
    const expression::Catalog catalog = model::catalogOf(project);
    for (const model::Rule &rule : project.rules) {
        if (isExportable(rule, catalog)) {
            json["rules"].push_back(toRulesetRule(rule));
        }
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::vector<model::RuleId> rulesLeftOut(const model::Project &project)
{
    std::vector<model::RuleId> leftOut;
    const expression::Catalog catalog = model::catalogOf(project);
    for (const model::Rule &rule : project.rules) {
        if (!isExportable(rule, catalog)) {
            leftOut.push_back(rule.id);
        }
    }
    return leftOut;
}

} // namespace rulewright::exchange
