// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/model/authority.h"

#include <string_view>

// The record of what an authority revoked: by serial number, so that it outlives the certificate
// in the project. A deleted certificate is still out there.

namespace rulewright::model
{

/// The revocation of a serial number; null: not revoked.
[[nodiscard]] const Revocation *findRevocation(const Authority &authority,
                                               std::string_view serial) noexcept;

/// Notes a revocation. One of the same serial number makes room for it: that is how “on hold”
/// becomes final.
void revoke(Authority &authority, Revocation revocation);

/// Whether a revocation can be taken back: those of managed authorities always, those of
/// uploaded ones only while the certificate is on hold (RFC 5280, 5.3.1).
[[nodiscard]] bool mayRestore(const Authority &authority, const Revocation &revocation) noexcept;

/// Takes a revocation back; without one nothing happens. Fails with RestoreFinal.
[[nodiscard]] Result<void> restore(Authority &authority, std::string_view serial);

} // namespace rulewright::model
