// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/naive_expression.h"
#include "tests/support/naive_value.h"

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

namespace rulewright::test::naive
{

/// An item of a named list: a number, a host name that may start with `*.`, or a network.
using ListItem = std::variant<std::int64_t, std::string, Network>;

/// What an expression is evaluated against. A field or list that is not in it is unknown.
struct Context {
    std::map<std::string, Value> fields;
    std::map<std::string, std::vector<ListItem>> lists;
};

/// The switches of the language.
struct Options {
    /// What `ne` answers when a side is missing (section 10).
    bool missingNotEqual = false;
};

/// Three-valued truth.
enum class Truth { False, True, Unknown };

/// The value of an expression as an argument: a bare value may be Missing, a condition is a
/// Boolean, Unknown, or an array of these.
[[nodiscard]] Value evaluate(const Expression &expression, const Context &context,
                             const Options &options = {});

/// The truth of an expression of type Bool, which is what a whole rule is.
[[nodiscard]] Truth evaluateTruth(const Expression &expression, const Context &context,
                                  const Options &options = {});

} // namespace rulewright::test::naive
