// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/function.h"
#include "core/expression/request.h"
#include "core/expression/value.h"
#include "core/expression/wildcard.h"

#include <memory_resource>
#include <optional>
#include <span>

namespace rulewright::expression
{

/// What is made of literal arguments before the first run.
struct PreparedArguments {
    std::optional<Regex> regex;
    std::optional<Wildcard> wildcard;
};

/// One call: the values of the arguments and where results may be made.
struct FunctionCall {
    FunctionKind kind{};
    std::span<const Value> arguments;
    const PreparedArguments &prepared;
    std::pmr::memory_resource &memory;
    const Digests &digests;
};

/// What the function gives (functions.json). Unknown when an argument is, or when the outcome
/// cannot be known outside the service; NoValue when an argument has none, except for concat()
/// and coalesce(), which pass over it.
[[nodiscard]] Value callFunction(const FunctionCall &call);

/// \p text percent-decoded. \p options: “r” repeats until nothing changes, “u” reads %uXXXX.
[[nodiscard]] std::string urlDecode(std::string_view text, std::string_view options);

/// What \p keys lead to in a JSON text; NoValue when there is no such string or integer.
[[nodiscard]] ActualValue lookUpJson(std::string_view text, std::span<const Value> keys,
                                     bool wantsInteger);

} // namespace rulewright::expression
