// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/catalog.h"
#include "core/model/authority.h"
#include "core/model/client_certificate.h"
#include "core/model/edge_assumptions.h"
#include "core/model/list.h"
#include "core/model/rule.h"
#include "core/model/test_case.h"
#include "core/model/zone.h"

#include <string>
#include <string_view>
#include <vector>

namespace rulewright::model
{

/// The document: rules in order of evaluation, the zone, authorities, client certificates, tests.
/// A plain value; it holds no private key.
struct Project {
    std::string name;
    Zone zone;
    std::vector<Rule> rules;
    std::vector<Authority> authorities;
    std::vector<ClientCertificate> certificates;
    std::vector<List> lists{};
    std::vector<TestCase> tests{};
    /// Revoking and restoring makes the next revocation list as well.
    bool makesListOnRevocation = false;
    /// How requests are judged where nobody has published it.
    EdgeAssumptions edgeAssumptions{};

    friend bool operator==(const Project &, const Project &) = default;
};

[[nodiscard]] const Rule *findRule(const Project &project, RuleId id) noexcept;
/// Compares without case, as host names are.
[[nodiscard]] const Host *findHost(const Project &project, std::string_view name) noexcept;
[[nodiscard]] const Authority *findAuthority(const Project &project, AuthorityId id) noexcept;
[[nodiscard]] const ClientCertificate *findCertificate(const Project &project,
                                                       CertificateId id) noexcept;
[[nodiscard]] const ClientCertificate *findCertificate(const Project &project,
                                                       std::string_view name) noexcept;
/// By the SHA-256 fingerprint, in lower-case hexadecimal digits.
[[nodiscard]] const ClientCertificate *findByFingerprint(const Project &project,
                                                         std::string_view sha256) noexcept;
/// An id that no rule of the project has.
[[nodiscard]] RuleId nextRuleId(const Project &project) noexcept;
/// The fields and functions of Cloudflare's documentation, with the lists of the project and
/// those that the platform keeps. A project without lists leaves them to the account where its
/// rules go: their names are not checked.
[[nodiscard]] expression::Catalog catalogOf(const Project &project);
/// The names of the hosts that ask for a client certificate, in order.
[[nodiscard]] std::vector<std::string> mtlsHosts(const Project &project);

} // namespace rulewright::model
