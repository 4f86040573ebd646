// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_maker.h"

#include <QString>

namespace rulewright
{

/// The name of the authority that nobody knows.
[[nodiscard]] QString unknownAuthorityName();

/// An authority for certificates of an unknown issuer. It is made for one job and then gone, and
/// is valid as long as what it signs; nothing where no key can be drawn.
[[nodiscard]] std::optional<SigningAuthority>
makeUnknownAuthority(const x509::CertificateRequest &signedRequest);

} // namespace rulewright
