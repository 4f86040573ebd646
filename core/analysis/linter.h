// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"

#include <cstdint>
#include <string>
#include <vector>

// What is allowed but probably not meant, or could be said more clearly. Each analysis looks at
// one expression and knows nothing of other rules. A fix either keeps the meaning, also for
// values that are missing, or the finding says that the meaning is wrong.

namespace rulewright::analysis
{

/// The plan that the zone has booked.
enum class ZonePlan : std::uint8_t { Free, Pro, Business, Enterprise };

/// What an expression alone does not tell.
struct LintOptions {
    ZonePlan plan = ZonePlan::Free;
    /// The action of the rule keeps matching requests away.
    bool isBlocking = true;
    /// The key identifier of the authority whose certificates are meant, as the field has it;
    /// empty: not known.
    std::string issuerSki{};
};

/// The findings about a valid expression in the order of the text; none about another one.
[[nodiscard]] std::vector<Diagnostic> lint(const expression::CheckedExpression &expression,
                                           const expression::Catalog &catalog,
                                           const LintOptions &options = {});

} // namespace rulewright::analysis
