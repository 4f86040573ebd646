// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/openssl_reading.h"

namespace rulewright::x509
{

/// Everything in a PKCS#12 file (RFC 7292): several keys, none, any number of certificates.
void readPkcs12(std::span<const std::uint8_t> der, Reading &reading);

} // namespace rulewright::x509
