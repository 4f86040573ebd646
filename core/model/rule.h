// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace rulewright::model
{

/// Names a rule within its project, for as long as the project lives.
enum class RuleId : std::uint32_t {};

/// What the edge does with a request that matches (rulesets API, member “action”).
enum class Action : std::uint8_t { Block, ManagedChallenge, JsChallenge, Challenge, Skip, Log };

enum class RuleState : std::uint8_t { Draft, Deployed };

/// One firewall rule. \c expression is any text: drafts may be broken.
struct Rule {
    RuleId id{};
    /// The stable handle in exports; made once, never derived from the text.
    std::string ref{};
    std::string name{};
    std::string expression{};
    Action action = Action::Block;
    RuleState state = RuleState::Draft;

    friend bool operator==(const Rule &, const Rule &) = default;
};

} // namespace rulewright::model
