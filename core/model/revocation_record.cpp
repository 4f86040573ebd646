// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/revocation_record.h"

#include <algorithm>
#include <utility>

namespace rulewright::model
{

const Revocation *findRevocation(const Authority &authority, std::string_view serial) noexcept
{
    const auto found = std::ranges::find(authority.revocations, serial, &Revocation::serial);
    return found == authority.revocations.end() ? nullptr : &*found;
}

void revoke(Authority &authority, Revocation revocation)
{
    const auto found =
        std::ranges::find(authority.revocations, revocation.serial, &Revocation::serial);
    if (found == authority.revocations.end()) {
        authority.revocations.push_back(std::move(revocation));
    } else {
        *found = std::move(revocation);
    }
}

bool mayRestore(const Authority &authority, const Revocation &revocation) noexcept
{
    return authority.kind == AuthorityKind::Managed || revocation.isOnHold();
}

Result<void> restore(Authority &authority, std::string_view serial)
{
    const Revocation *revocation = findRevocation(authority, serial);
    if (revocation && !mayRestore(authority, *revocation)) {
        return failure(DiagnosticCode::RestoreFinal);
    }
    std::erase_if(authority.revocations,
                  [serial](const Revocation &other) { return other.serial == serial; });
    return {};
}

} // namespace rulewright::model
