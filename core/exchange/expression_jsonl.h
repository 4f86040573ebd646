// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/evaluator.h"

#include <string>
#include <string_view>

// Expressions in batches: one JSON object per line in, one per line out. A line has “expression”
// and may have “id”, “scheme” (fields, functions, optional_fields, missing_value_not_equal,
// lists), “context”, “lists”, “top_level”, “value_expression”, “max_nesting_depth” and
// “wildcard_star_limit”. Without a scheme the fields and functions of Cloudflare's documentation
// count. Limits of the service (length, phase) are not looked at.

namespace rulewright::exchange
{

/// {"id","ok","type","errors":[{"code","message","engine_message","line","column","start","end"}],
/// "ast"}. The error at which the original engine stops comes first, with its place.
[[nodiscard]] std::string checkLine(std::string_view line);

/// {"id","result"} with true, false, "unknown", {"value": …}, {"missing": type} or an array;
/// {"id","errors"}; or {"id","unsupported"} for functions of a scheme that are not ours.
[[nodiscard]] std::string evaluateLine(std::string_view line);

/// An answer with what led to it.
struct Explanation {
    /// As evaluateLine() gives it.
    std::string answer;
    expression::CheckedExpression expression;
    /// Empty for expressions with errors and for those that are no yes/no.
    expression::Trace trace;
};

[[nodiscard]] Explanation explainLine(std::string_view line);

} // namespace rulewright::exchange
