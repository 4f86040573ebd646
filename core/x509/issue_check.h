// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/x509/issue.h"

#include <optional>
#include <vector>

namespace rulewright::x509
{

/// What a request is held against.
struct IssueContext {
    /// Who will sign; null: the certificate signs itself.
    const Certificate *issuer = nullptr;
    /// The kind of the new key, where one is made.
    std::optional<KeyKind> newKey{};
};

/// What speaks against making the certificate, all of it and without spans: errors stand for
/// what is refused, warnings for what one may want to know. Needs no private key.
[[nodiscard]] std::vector<Diagnostic> checkRequest(const CertificateRequest &request,
                                                   const IssueContext &context);

} // namespace rulewright::x509
