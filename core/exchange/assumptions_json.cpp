// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/assumptions_json.h"

#include <algorithm>
#include <format>

namespace rulewright::exchange
{

namespace
{

using model::EdgeAssumptions;

/// A switch and its name in the file.
struct SwitchRow {
    std::string_view name;
    bool EdgeAssumptions::*member;
};

constexpr SwitchRow switchRows[] = {
    {"fillsUnverified", &EdgeAssumptions::fillsUnverified},
    {"revokesExpired", &EdgeAssumptions::revokesExpired},
    {"requiresClientUsage", &EdgeAssumptions::requiresClientUsage},
    {"triesOtherPaths", &EdgeAssumptions::triesOtherPaths},
};

constexpr std::string_view delayName = "revocationDelay";

std::chrono::seconds readDelay(const JsonReader &reader)
{
    const std::chrono::seconds delay{reader.number()};
    if (delay < std::chrono::seconds{0} || delay > model::longestRevocationDelay) {
        reader.fail(DiagnosticCode::JsonMemberType,
                    {std::format("0 to {} seconds", model::longestRevocationDelay.count()),
                     std::to_string(delay.count())});
    }
    return delay;
}

void readMember(const std::string &name, const JsonReader &reader, EdgeAssumptions &assumptions)
{
    const auto row = std::ranges::find(switchRows, name, &SwitchRow::name);
    if (row != std::end(switchRows)) {
        assumptions.*row->member = reader.truth();
    } else if (name == delayName) {
        assumptions.revocationDelay = readDelay(reader);
    } else {
        reader.fail(DiagnosticCode::UnknownWord, {name});
    }
}

} // namespace

nlohmann::ordered_json toJson(const EdgeAssumptions &assumptions)
{
    constexpr EdgeAssumptions usual;
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (const SwitchRow &row : switchRows) {
        if (assumptions.*row.member != usual.*row.member) {
            json[row.name] = assumptions.*row.member;
        }
    }
    if (assumptions.revocationDelay != usual.revocationDelay) {
        json[delayName] = assumptions.revocationDelay.count();
    }
    return json;
}

EdgeAssumptions readAssumptions(const JsonReader &reader)
{
    EdgeAssumptions assumptions;
    reader.forEachMember([&assumptions](const std::string &name, const JsonReader &member) {
        readMember(name, member, assumptions);
    });
    return assumptions;
}

} // namespace rulewright::exchange
