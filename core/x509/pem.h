// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/certificate.h"
#include "core/x509/crl.h"
#include "core/x509/pem_blocks.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace rulewright::x509
{

/// Reads the certificates of a file, which is recognised by its content: PEM (several blocks,
/// text around them, any line ends; trust settings are dropped) or the DER of one certificate.
/// At least one certificate, in the order of the file; a block that cannot be read is an error.
[[nodiscard]] Result<std::vector<Certificate>>
readCertificates(std::span<const std::uint8_t> bytes);

/// Reads a block that is labelled as a certificate, without the trust settings of OpenSSL.
[[nodiscard]] Result<Certificate> toCertificate(const PemBlock &block);

/// One PEM block of 64 columns that ends with a line feed.
[[nodiscard]] std::string toPemBlock(const std::string &label, std::span<const std::uint8_t> der);
[[nodiscard]] std::string toPem(const Certificate &certificate);
[[nodiscard]] std::string toPem(const Crl &list);

/// Reads a revocation list from the first block of a PEM text.
[[nodiscard]] Result<Crl> readCrl(std::span<const std::uint8_t> pem);

} // namespace rulewright::x509
