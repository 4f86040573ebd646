// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/crl.h"
#include "core/x509/openssl_ptr.h"

namespace rulewright::x509
{

/// OpenSSL's form of a list; null when OpenSSL has no memory left.
[[nodiscard]] CrlPtr toX509Crl(const Crl &crl);

/// The cRLNumber in decimal digits; empty when absent.
[[nodiscard]] std::string numberOf(const X509_CRL *crl);

/// Empty when the date cannot be read.
[[nodiscard]] std::optional<CrlEntry> decodeEntry(const X509_REVOKED *entry);

} // namespace rulewright::x509
