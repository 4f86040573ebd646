// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/words.h"
#include "core/model/rule.h"

namespace rulewright::exchange
{

/// The words of the Rulesets API (ruleset-engine/rules-language/actions).
inline constexpr Word<model::Action> actionWords[] = {
    {model::Action::Block, "block"},
    {model::Action::ManagedChallenge, "managed_challenge"},
    {model::Action::JsChallenge, "js_challenge"},
    {model::Action::Challenge, "challenge"},
    {model::Action::Skip, "skip"},
    {model::Action::Log, "log"},
};

} // namespace rulewright::exchange
