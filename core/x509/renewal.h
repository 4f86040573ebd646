// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/issue.h"

#include <chrono>

namespace rulewright::x509
{

/// The usages that certificates are made with; others that stand in the certificate are left out.
[[nodiscard]] Usages usagesOf(const Certificate &certificate);

/// A request for a certificate that takes the place of another: with its subject, its
/// alternative names and usages of the kinds that certificates are made with, and for as long,
/// from \p begin on. The identifier of its key is made in the same way, or in the usual one where
/// the way is not known. The serial number and the digest are left to chance and to the key.
[[nodiscard]] CertificateRequest renewalOf(const Certificate &certificate,
                                           std::chrono::sys_seconds begin);

} // namespace rulewright::x509
