// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/certificate.h"

#include <cstdint>
#include <span>
#include <vector>

namespace rulewright::x509
{

/// A PKCS#7 container (RFC 2315, 9.1) with certificates in their order, and without a content
/// or signatures. In DER; empty when OpenSSL has no memory left.
[[nodiscard]] std::vector<std::uint8_t> toPkcs7(std::span<const Certificate> certificates);

} // namespace rulewright::x509
