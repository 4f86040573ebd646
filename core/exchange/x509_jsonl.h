// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>

// Cases of certificate verification, one JSON object per line: what is presented, what is
// trusted, when, and how strictly. The format is the one that collections of such cases use;
// certificates and revocation lists are base64 of DER.

namespace rulewright::exchange
{

/// What becomes of one case.
struct VerificationAnswer {
    std::string id;
    /// The chain is trusted and, where lists were asked for, known not to be revoked.
    bool isAccepted = false;
    /// OpenSSL's words, or why something presented cannot be read.
    std::string reason;

    friend bool operator==(const VerificationAnswer &, const VerificationAnswer &) = default;
};

/// Verifies the case of one line. A certificate or list that cannot be read is part of the case
/// and refused; a line that does not have the form of a case is an error.
[[nodiscard]] Result<VerificationAnswer> verifyJsonLine(std::string_view line);

/// One line without its end: `{"id":…,"result":"SUCCESS" or "FAILURE","reason":…}`.
[[nodiscard]] std::string toJsonLine(const VerificationAnswer &answer);

} // namespace rulewright::exchange
