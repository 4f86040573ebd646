// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/inventory_changes.h"

#include "core/analysis/linter.h"
#include "core/model/certificate_status.h"
#include "core/model/revocation_lists.h"
#include "core/model/revocation_record.h"
#include "ui/certificates/new_entries.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace rulewright
{

namespace
{

using Change = std::function<void(model::Authority &, const std::string &serial)>;

/// Changes what the authorities of the certificates have revoked.
Inventory withRevocations(const model::Project &project, const CertificateIds &ids,
                          const Change &change)
{
    Inventory inventory = inventoryOf(project);
    for (const model::CertificateId id : ids) {
        const model::ClientCertificate *certificate = model::findCertificate(project, id);
        const model::Authority *issuer =
            certificate ? model::findIssuer(project, certificate->leaf) : nullptr;
        if (issuer) {
            const auto position = issuer - project.authorities.data();
            change(inventory.authorities[static_cast<std::size_t>(position)],
                   certificate->leaf.serial());
        }
    }
    return inventory;
}

bool isBlocking(model::Action action)
{
    return action != model::Action::Skip && action != model::Action::Log;
}

} // namespace

Inventory withRevoked(const model::Project &project, const CertificateIds &ids,
                      const RevocationChoice &choice)
{
    const auto revoke = [&choice](model::Authority &authority, const std::string &serial) {
        if (!model::findRevocation(authority, serial)) {
            model::revoke(authority, {serial, choice.at, choice.reason, choice.invalidSince});
        }
    };
    return withRevocations(project, ids, revoke);
}

Inventory withAuthority(const model::Project &project, model::Authority authority)
{
    Inventory inventory = inventoryOf(project);
    authority.id = nextId<model::AuthorityId>(inventory.authorities);
    inventory.authorities.push_back(std::move(authority));
    return inventory;
}

Inventory withIssued(const model::Project &project, std::optional<model::AuthorityId> issuer,
                     std::vector<model::ClientCertificate> certificates,
                     const std::optional<RevocationChoice> &revocation)
{
    Inventory inventory = inventoryOf(project);
    const auto authority = std::ranges::find_if(
        inventory.authorities, [&issuer](const auto &other) { return other.id == issuer; });
    for (model::ClientCertificate &certificate : certificates) {
        certificate.id = nextId<model::CertificateId>(inventory.certificates);
        certificate.name = freeName(toQString(certificate.name), inventory.certificates);
        if (revocation && authority != inventory.authorities.end()) {
            model::revoke(*authority, {certificate.leaf.serial(), revocation->at,
                                       revocation->reason, revocation->invalidSince});
        }
        inventory.certificates.push_back(std::move(certificate));
    }
    return inventory;
}

Inventory withRestored(const model::Project &project, const CertificateIds &ids)
{
    return withRevocations(project, ids, [](model::Authority &authority, const auto &serial) {
        static_cast<void>(model::restore(authority, serial));
    });
}

Inventory withoutCertificates(const model::Project &project, const CertificateIds &ids)
{
    Inventory inventory = inventoryOf(project);
    std::erase_if(inventory.certificates, [&ids](const auto &certificate) {
        return std::ranges::contains(ids, certificate.id);
    });
    return inventory;
}

Inventory withoutAuthority(const model::Project &project, model::AuthorityId id)
{
    Inventory inventory = inventoryOf(project);
    std::erase_if(inventory.authorities,
                  [id](const auto &authority) { return authority.id == id; });
    for (model::Host &host : inventory.zone.hosts) {
        std::erase(host.authorities, id);
    }
    return inventory;
}

Inventory withRevocationList(const model::Project &project, model::AuthorityId id, x509::Crl list)
{
    Inventory inventory = inventoryOf(project);
    const auto found = std::ranges::find(inventory.authorities, id, &model::Authority::id);
    if (found != inventory.authorities.end()) {
        model::addMadeList(*found, std::move(list));
    }
    return inventory;
}

Inventory withListsOnRevocation(const model::Project &project, bool isWanted)
{
    Inventory inventory = inventoryOf(project);
    inventory.makesListOnRevocation = isWanted;
    return inventory;
}

const model::Revocation *revocationOf(const model::Project &project,
                                      const x509::Certificate &certificate) noexcept
{
    const model::Authority *issuer = model::findIssuer(project, certificate);
    return issuer ? model::findRevocation(*issuer, certificate.serial()) : nullptr;
}

bool canRestore(const model::Project &project, const x509::Certificate &certificate) noexcept
{
    const model::Authority *issuer = model::findIssuer(project, certificate);
    const model::Revocation *revocation = revocationOf(project, certificate);
    return issuer && revocation && model::mayRestore(*issuer, *revocation);
}

std::vector<const model::ClientCertificate *> issuedBy(const model::Project &project,
                                                       const model::Authority &authority)
{
    std::vector<const model::ClientCertificate *> issued;
    for (const model::ClientCertificate &certificate : project.certificates) {
        const model::Authority *issuer = model::findIssuer(project, certificate.leaf);
        if (issuer && issuer->id == authority.id) {
            issued.push_back(&certificate);
        }
    }
    return issued;
}

std::vector<MissingCheck> rulesWithoutRevocationCheck(const model::Project &project)
{
    std::vector<MissingCheck> missing;
    const expression::Catalog catalog = model::catalogOf(project);
    for (const model::Rule &rule : project.rules) {
        if (rule.state != model::RuleState::Deployed) {
            continue;
        }
        const auto findings = analysis::lint(expression::check(rule.expression, catalog), catalog,
                                             {.isBlocking = isBlocking(rule.action)});
        const auto found =
            std::ranges::find(findings, DiagnosticCode::RevokedStillVerified, &Diagnostic::code);
        if (found != findings.end() && !found->fixes.empty()) {
            missing.push_back(
                {rule.id, rule.name, applyEdits(rule.expression, found->fixes.front().edits)});
        }
    }
    return missing;
}

} // namespace rulewright
