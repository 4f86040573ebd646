// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/x509/name.h"
#include "core/x509/openssl_ptr.h"

#include <vector>

namespace rulewright::x509
{

[[nodiscard]] DistinguishedName decodeName(const X509_NAME *name);

/// Why parts of the name cannot be written, in their order; empty when all can.
[[nodiscard]] std::vector<Error> faultsOf(const NameParts &parts);

/// Fails with the first fault, or with CertificateNamePart where OpenSSL refuses a part.
[[nodiscard]] Result<NamePtr> encodeName(const NameParts &parts);

/// The most specific value of each part that NameParts has; others are left out.
[[nodiscard]] NameParts partsOf(const X509_NAME *name);

} // namespace rulewright::x509
