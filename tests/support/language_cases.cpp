// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/language_cases.h"

#include "core/exchange/scheme_json.h"

#include "tests/support/random_request.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <string>

namespace rulewright::test
{

using namespace expression;
using Json = nlohmann::json;

namespace
{

Goal goalOf(const Json &line)
{
    return line.value("value_expression", false) ? Goal::Value
           : line.value("top_level", true)       ? Goal::Rule
                                                 : Goal::Condition;
}

/// The scheme in the first line of the file.
const Catalog &catalogOf(const Json &line)
{
    static const auto scheme = exchange::Scheme::read(line["scheme"], {});
    return (*scheme)->catalog();
}

} // namespace

std::vector<LawCase> languageCases()
{
    std::ifstream file(RULEWRIGHT_TEST_DATA "/language.jsonl");
    std::vector<LawCase> cases;
    std::string text;
    if (!std::getline(file, text)) {
        return cases;
    }
    const Json head = Json::parse(text);
    const Catalog &catalog = catalogOf(head);
    while (std::getline(file, text)) {
        const Json line = Json::parse(text);
        cases.push_back(
            {check(line["expression"].get<std::string>(), catalog, goalOf(line), Limits::Engine),
             catalog});
    }
    return cases;
}

LawCase RandomCases::next()
{
    const std::string text = naive::printed(m_random.next().expression, m_spelling);
    return {check(text, randomCatalog(), Goal::Rule, Limits::Engine), randomCatalog()};
}

} // namespace rulewright::test
