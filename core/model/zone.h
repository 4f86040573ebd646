// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/authority.h"

#include <string>
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

} // namespace rulewright::model
