// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/certificate_use.h"
#include "core/model/certificate_status.h"
#include "core/model/revocation_lists.h"

#include <QString>

namespace rulewright
{

/// The state as glyph and word: “✓ valid”, “! expires in 9 days”.
[[nodiscard]] QString statusText(const model::CertificateStatus &status);
[[nodiscard]] QString authorityKindText(model::AuthorityKind kind);
[[nodiscard]] QString revocationReasonText(model::RevocationReason reason);
/// What a revocation list is worth, as glyph and word: “✓ current”.
[[nodiscard]] QString listStateText(model::ListState state);
/// Of a list that this one has replaced.
[[nodiscard]] QString replacedText(const x509::Crl &replacement);
[[nodiscard]] QString listOriginText(model::ListOrigin origin);
/// “serial number”, for the middle of a sentence.
[[nodiscard]] QString certificateMarkText(analysis::CertificateMark mark);
/// A plain name where there is one, else that of OpenSSL.
[[nodiscard]] QString extensionNameText(const x509::Extension &extension);
/// Empty where it is not known.
[[nodiscard]] QString originText(model::CertificateOrigin origin);
/// A date in the words of the locale, in UTC.
[[nodiscard]] QString dateText(std::chrono::sys_seconds time);
/// Date and time of day to the second, in UTC, the same in every language.
[[nodiscard]] QString timeText(std::chrono::sys_seconds time);

} // namespace rulewright
