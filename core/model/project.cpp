// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/project.h"

#include <algorithm>

namespace rulewright::model
{

namespace
{

template <typename T, typename Predicate>
const T *findWhere(const std::vector<T> &values, Predicate isWanted) noexcept
{
    const auto found = std::ranges::find_if(values, isWanted);
    return found == values.end() ? nullptr : &*found;
}

} // namespace

const Rule *findRule(const Project &project, RuleId id) noexcept
{
    return findWhere(project.rules, [id](const Rule &rule) { return rule.id == id; });
}

const Host *findHost(const Project &project, std::string_view name) noexcept
{
    return findWhere(project.zone.hosts,
                     [name](const Host &host) { return isSameHost(host.name, name); });
}

const Authority *findAuthority(const Project &project, AuthorityId id) noexcept
{
    return findWhere(project.authorities,
                     [id](const Authority &authority) { return authority.id == id; });
}

const ClientCertificate *findCertificate(const Project &project, CertificateId id) noexcept
{
    return findWhere(project.certificates,
                     [id](const ClientCertificate &certificate) { return certificate.id == id; });
}

const ClientCertificate *findCertificate(const Project &project, std::string_view name) noexcept
{
    return findWhere(project.certificates, [name](const ClientCertificate &certificate) {
        return certificate.name == name;
    });
}

const ClientCertificate *findByFingerprint(const Project &project, std::string_view sha256) noexcept
{
    return findWhere(project.certificates, [sha256](const ClientCertificate &certificate) {
        return certificate.leaf.fingerprintSha256() == sha256;
    });
}

RuleId nextRuleId(const Project &project) noexcept
{
    std::uint32_t highest = 0;
    for (const Rule &rule : project.rules) {
        highest = std::max(highest, static_cast<std::uint32_t>(rule.id));
    }
    return static_cast<RuleId>(highest + 1);
}

std::vector<std::string> mtlsHosts(const Project &project)
{
    std::vector<std::string> names;
    for (const Host &host : project.zone.hosts) {
        if (host.asksForCertificate) {
            names.push_back(host.name);
        }
    }
    return names;
}

expression::Catalog catalogOf(const Project &project)
{
    const expression::Catalog &known = expression::cloudflareCatalog();
    if (project.lists.empty()) {
        return known;
    }
    std::vector<std::string> names(managedLists.begin(), managedLists.end());
    std::ranges::transform(project.lists, std::back_inserter(names), &List::name);
    return {known.fields(), known.functions(), {.lists = std::move(names)}};
}

} // namespace rulewright::model
