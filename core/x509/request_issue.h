// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/certificate.h"
#include "core/x509/private_key.h"
#include "core/x509/signing_request.h"

namespace rulewright::x509
{

/// A request (RFC 2986) for another certificate with the subject, the alternative names and the
/// key of this one, signed with the key. Fails with KeyMismatch.
[[nodiscard]] Result<SigningRequest> makeSigningRequest(const Certificate &certificate,
                                                        const PrivateKey &key);

} // namespace rulewright::x509
