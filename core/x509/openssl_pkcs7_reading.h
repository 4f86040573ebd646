// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/openssl_reading.h"

namespace rulewright::x509
{

/// The certificates and lists of signed data (RFC 2315, 9); signatures are not looked at.
void readPkcs7(std::span<const std::uint8_t> der, Reading &reading);

} // namespace rulewright::x509
