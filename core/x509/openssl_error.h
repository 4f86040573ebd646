// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <expected>
#include <string>

namespace rulewright::x509
{

/// Keeps OpenSSL's error queue to one scope: whatever is queued inside is gone at its end, so
/// that no call leaves residue for the next.
class ErrorScope
{
public:
    ErrorScope() noexcept;
    ~ErrorScope();
    ErrorScope(const ErrorScope &) = delete;
    ErrorScope &operator=(const ErrorScope &) = delete;

    /// The cause: OpenSSL's words for the first error queued; “unknown” without one.
    [[nodiscard]] std::string reason() const;
    /// OpenSSL has no implementation of an algorithm.
    [[nodiscard]] bool isUnsupported() const noexcept;
    /// An error whose only argument is the cause.
    [[nodiscard]] std::unexpected<Error> failure(DiagnosticCode code) const;
};

} // namespace rulewright::x509
