// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/openssl_ptr.h"

#include <chrono>
#include <optional>
#include <string>

namespace rulewright::x509
{

/// Empty when the date cannot be read.
[[nodiscard]] std::optional<std::chrono::sys_seconds> toSysSeconds(const ASN1_TIME *time);

/// As OpenSSL prints it: `Mar  1 13:35:00 2022 GMT`, the day padded with a blank.
[[nodiscard]] std::string toTimeText(const ASN1_TIME *time);

/// UTCTime before 2050, GeneralizedTime after (RFC 5280, 4.1.2.5); null outside years 0 to 9999.
[[nodiscard]] AsnTimePtr toAsnTime(std::chrono::sys_seconds time);

} // namespace rulewright::x509
