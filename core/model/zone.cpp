// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/zone.h"

#include <algorithm>
#include <utility>

namespace rulewright::model
{

namespace
{

constexpr char foldedCase(char c) noexcept
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

Host *findIn(Zone &zone, std::string_view name)
{
    const auto found = std::ranges::find_if(
        zone.hosts, [name](const Host &host) { return isSameHost(host.name, name); });
    return found == zone.hosts.end() ? nullptr : &*found;
}

} // namespace

bool isSameHost(std::string_view a, std::string_view b) noexcept
{
    return std::ranges::equal(a, b, {}, foldedCase, foldedCase);
}

Host makeAskingHost(const Zone &zone, std::string name)
{
    const auto asking = std::ranges::find(zone.hosts, true, &Host::asksForCertificate);
    return {.name = std::move(name),
            .asksForCertificate = true,
            .authorities =
                asking == zone.hosts.end() ? std::vector<AuthorityId>() : asking->authorities};
}

Zone withAskingHost(Zone zone, std::string_view name)
{
    if (Host *host = findIn(zone, name)) {
        host->asksForCertificate = true;
    } else {
        zone.hosts.push_back(makeAskingHost(zone, std::string(name)));
    }
    return zone;
}

Zone withTrust(Zone zone, std::string_view name, AuthorityId id)
{
    Host *host = findIn(zone, name);
    if (host && !std::ranges::contains(host->authorities, id)) {
        host->authorities.push_back(id);
    }
    return zone;
}

} // namespace rulewright::model
