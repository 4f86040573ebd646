// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/x509/name.h"
#include "core/x509/openssl_ptr.h"

namespace rulewright::x509
{

[[nodiscard]] DistinguishedName decodeName(const X509_NAME *name);

/// Fails with CertificateNamePart for a part that is too long or no text, or a wrong country.
[[nodiscard]] Result<NamePtr> encodeName(const NameParts &parts);

} // namespace rulewright::x509
