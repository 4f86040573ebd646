// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"

#include <expected>
#include <utility>
#include <vector>

namespace rulewright
{

/// Why an operation could not be done: a code of diagnostics.def and its arguments.
struct Error {
    DiagnosticCode code;
    std::vector<Argument> arguments;

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T> using Result = std::expected<T, Error>;

/// Makes the error side of a Result.
[[nodiscard]] inline std::unexpected<Error> failure(DiagnosticCode code,
                                                    std::vector<Argument> arguments = {})
{
    return std::unexpected(Error{code, std::move(arguments)});
}

} // namespace rulewright
