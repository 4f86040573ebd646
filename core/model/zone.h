// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/authority.h"

#include <string>
#include <string_view>
#include <vector>

namespace rulewright::model
{

/// A host of the zone, and whose client certificates count there.
struct Host {
    std::string name;
    /// The edge asks for a client certificate during the handshake.
    bool asksForCertificate = false;
    std::vector<AuthorityId> authorities;

    friend bool operator==(const Host &, const Host &) = default;
};

struct Zone {
    std::string name;
    std::vector<Host> hosts;

    friend bool operator==(const Zone &, const Zone &) = default;
};

/// Compares without case.
[[nodiscard]] bool isSameHost(std::string_view a, std::string_view b) noexcept;
/// A host that asks and accepts what the first asking host of the zone accepts.
[[nodiscard]] Host makeAskingHost(const Zone &zone, std::string name);
/// Turns the asking on; a host that is not there is added.
[[nodiscard]] Zone withAskingHost(Zone zone, std::string_view name);
/// The host, where there is one, accepts the authority.
[[nodiscard]] Zone withTrust(Zone zone, std::string_view host, AuthorityId id);

} // namespace rulewright::model
