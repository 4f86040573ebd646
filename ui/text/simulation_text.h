// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/outline.h"
#include "core/simulation/simulator.h"
#include "core/simulation/suggested_act.h"

#include <QString>

namespace rulewright
{

/// The sentence of the verdict, for example “BLOCKED by rule 1 “Require mTLS””.
[[nodiscard]] QString verdictText(const simulation::Simulation &simulation,
                                  const model::Project &project);
/// One word for scripts: allow, block, challenge, undecided.
[[nodiscard]] QString verdictWord(simulation::Verdict verdict);

/// What became of a rule: “matched”, “no match”, “not reached”, …
[[nodiscard]] QString outcomeText(simulation::RuleOutcome outcome);
/// “True”, “False”, “Not evaluated”, “Unknown”.
[[nodiscard]] QString outcomeText(expression::Outcome outcome);

/// A value as people read it; texts stand without quotes.
[[nodiscard]] QString actualValueText(const expression::ActualValue &value);

/// A step of the verification in words, with what was found.
[[nodiscard]] QString checkText(const simulation::ClientCheck &check);
/// The links of the chain, a line each; none for other checks.
[[nodiscard]] QStringList linkTexts(const simulation::ClientCheck &check);

/// What the act does to the certificate, the host or the authority of this name.
[[nodiscard]] QString suggestionText(simulation::SuggestedAct act, const QString &name);
/// The names of what is not assumed as usual; empty: everything is.
[[nodiscard]] QStringList changedAssumptions(const model::EdgeAssumptions &assumptions);
/// “Judged with changed assumptions: …”; empty when everything is assumed as usual.
[[nodiscard]] QString assumptionsText(const model::EdgeAssumptions &assumptions);

/// The words for a row: “All of”, or the condition as people say it.
[[nodiscard]] QString itemText(const expression::CheckedExpression &expression,
                               const expression::OutlineItem &item);
/// The actual value of a row, or why it was not looked at; may be empty.
[[nodiscard]] QString actualText(const simulation::RuleResult &result,
                                 const expression::OutlineItem &item);
/// The truth of a row, `not` included.
[[nodiscard]] expression::Outcome outcomeOf(const simulation::RuleResult &result,
                                            const expression::OutlineItem &item);

} // namespace rulewright
