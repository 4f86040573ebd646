// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/diagnostic.h"
#include "core/x509/certificate.h"
#include "core/x509/crl.h"

#include <chrono>
#include <string_view>
#include <vector>

namespace rulewright::x509
{

/// What a list is held against before it is believed.
struct CrlContext {
    /// Who should have signed it.
    const Certificate &issuer;
    std::chrono::sys_seconds time;
    /// The list that is known already; null: none.
    const Crl *known = nullptr;
};

/// What speaks against a list, all of it: the signature, the right of the signer, the dates and
/// a number below the known one. Without spans; empty when nothing does.
[[nodiscard]] std::vector<Diagnostic> checkCrl(const Crl &crl, const CrlContext &context);

/// Whether the number \p left comes before \p right. Both are as Crl::number(), not empty.
[[nodiscard]] bool isLowerNumber(std::string_view left, std::string_view right) noexcept;

} // namespace rulewright::x509
