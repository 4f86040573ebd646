// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/certificate_status.h"

#include <QString>

namespace rulewright
{

/// The state as glyph and word: “✓ valid”, “! expires in 9 days”.
[[nodiscard]] QString statusText(const model::CertificateStatus &status);
[[nodiscard]] QString authorityKindText(model::AuthorityKind kind);
[[nodiscard]] QString revocationReasonText(model::RevocationReason reason);
/// A date in the words of the locale, in UTC.
[[nodiscard]] QString dateText(std::chrono::sys_seconds time);

} // namespace rulewright
