// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/revocation_lists.h"

#include "core/model/certificate_status.h"
#include "core/model/revocation_record.h"
#include "core/x509/crl_check.h"

#include <algorithm>
#include <set>
#include <utility>

namespace rulewright::model
{

namespace
{

using x509::Crl;

/// Whether the number \p left comes before \p right; an empty one comes first.
bool comesBefore(const std::string &left, const std::string &right)
{
    return left.empty() || right.empty() ? left.empty() && !right.empty()
                                         : x509::isLowerNumber(left, right);
}

bool isNewer(const Crl &list, const Crl &other)
{
    const bool isEqual = !comesBefore(list.number(), other.number());
    return comesBefore(other.number(), list.number()) ||
           (isEqual && list.thisUpdate() > other.thisUpdate());
}

bool isKept(const Authority &authority, const Crl &list)
{
    return std::ranges::contains(authority.revocationLists, list, &RevocationList::crl);
}

void keep(Authority &authority, RevocationList list)
{
    const std::string &number = list.crl.number();
    if (comesBefore(authority.lastListNumber, number)) {
        authority.lastListNumber = number;
    }
    authority.revocationLists.push_back(std::move(list));
}

bool isRefused(const Diagnostic &finding)
{
    return finding.code == DiagnosticCode::CrlSignature ||
           severityOf(finding.code) == Severity::Error;
}

void findRevoked(const Authority &authority, const Crl &list, ListImport &result)
{
    for (const x509::CrlEntry &entry : list.entries()) {
        Revocation revocation = toRevocation(entry);
        const Revocation *known = findRevocation(authority, entry.serial);
        if (!known || *known != revocation) {
            result.revoked.push_back(std::move(revocation));
        }
    }
}

/// Those on hold when the list was made that it does not name any more.
void findRestored(const Authority &authority, const Crl &list, ListImport &result)
{
    std::set<std::string_view> named;
    for (const x509::CrlEntry &entry : list.entries()) {
        named.insert(entry.serial);
    }
    for (const Revocation &revocation : authority.revocations) {
        const bool wasThere = revocation.isOnHold() && revocation.at <= list.thisUpdate();
        if (wasThere && !named.contains(revocation.serial)) {
            result.restored.push_back(revocation.serial);
        }
    }
}

/// The serial numbers of expired certificates of the authority in the project.
std::set<std::string_view> expiredSerials(const Project &project, const Authority &authority,
                                          std::chrono::sys_seconds time)
{
    std::set<std::string_view> serials;
    for (const ClientCertificate &certificate : project.certificates) {
        const Authority *issuer = findIssuer(project, certificate.leaf);
        if (issuer && issuer->id == authority.id && certificate.leaf.notAfter() < time) {
            serials.insert(certificate.leaf.serial());
        }
    }
    return serials;
}

bool sameEntries(std::vector<x509::CrlEntry> left, std::vector<x509::CrlEntry> right)
{
    std::ranges::sort(left, {}, &x509::CrlEntry::serial);
    std::ranges::sort(right, {}, &x509::CrlEntry::serial);
    return left == right;
}

} // namespace

ListState stateOf(const Crl &list, std::chrono::sys_seconds time) noexcept
{
    if (time < list.thisUpdate()) {
        return ListState::NotYetValid;
    }
    const bool isOutdated = list.nextUpdate() && time >= *list.nextUpdate();
    return isOutdated ? ListState::Outdated : ListState::Current;
}

const RevocationList *newestList(const Authority &authority) noexcept
{
    const RevocationList *newest = nullptr;
    for (const RevocationList &list : authority.revocationLists) {
        if (!newest || !isNewer(newest->crl, list.crl)) {
            newest = &list;
        }
    }
    return newest;
}

const RevocationList *replacementFor(std::span<const RevocationList> lists, const Crl &list,
                                     std::chrono::sys_seconds time) noexcept
{
    const RevocationList *newest = nullptr;
    for (const RevocationList &other : lists) {
        const bool replaces = other.crl.scope() == list.scope() && other.crl.thisUpdate() <= time &&
                              isNewer(other.crl, list);
        if (replaces && (!newest || isNewer(other.crl, newest->crl))) {
            newest = &other;
        }
    }
    return newest;
}

const Authority *findSigner(const Project &project, const Crl &list) noexcept
{
    const auto isSigner = [&list](const Authority &authority) {
        const x509::Certificate &certificate = authority.certificate;
        const std::string &wanted = list.authorityKeyId();
        return certificate.subject() == list.issuer() &&
               (wanted.empty() || certificate.subjectKeyId().empty() ||
                wanted == certificate.subjectKeyId());
    };
    const auto found = std::ranges::find_if(project.authorities, isSigner);
    return found == project.authorities.end() ? nullptr : &*found;
}

Result<ListImport> previewImport(const Authority &authority, const Crl &list,
                                 std::chrono::sys_seconds time)
{
    if (list.scope() == x509::CrlScope::Indirect) {
        return failure(DiagnosticCode::CrlOfOthers, {list.issuer().display});
    }
    const RevocationList *newest = newestList(authority);
    ListImport result;
    result.findings = x509::checkCrl(
        list,
        {.issuer = authority.certificate, .time = time, .known = newest ? &newest->crl : nullptr});
    if (const auto refused = std::ranges::find_if(result.findings, isRefused);
        refused != result.findings.end()) {
        return failure(refused->code, refused->arguments);
    }
    if (isKept(authority, list)) {
        result.findings.push_back(
            {.code = DiagnosticCode::CrlKnown, .span = {}, .arguments = {}, .fixes = {}});
        return result;
    }
    if (!comesBefore(list.number(), authority.lastListNumber)) {
        findRevoked(authority, list, result);
    }
    if (!comesBefore(list.number(), authority.lastListNumber) &&
        list.scope() == x509::CrlScope::Full) {
        findRestored(authority, list, result);
    }
    return result;
}

Result<ListImport> importList(Authority &authority, const Crl &list, std::chrono::sys_seconds time)
{
    Result<ListImport> change = previewImport(authority, list, time);
    if (!change || isKept(authority, list)) {
        return change;
    }
    for (const Revocation &revocation : change->revoked) {
        revoke(authority, revocation);
    }
    std::erase_if(authority.revocations, [&change](const Revocation &revocation) {
        return std::ranges::contains(change->restored, revocation.serial);
    });
    keep(authority, {list, ListOrigin::Imported});
    return change;
}

x509::CrlRequest nextListRequest(const Project &project, const Authority &authority,
                                 const ListOrder &order)
{
    const std::set<std::string_view> leftOut =
        order.includesExpired ? std::set<std::string_view>()
                              : expiredSerials(project, authority, order.madeAt);
    x509::CrlRequest request{.entries = {},
                             .number = x509::nextCrlNumber(authority.lastListNumber),
                             .thisUpdate = order.madeAt,
                             .nextUpdate = order.madeAt + order.validFor};
    for (const Revocation &revocation : authority.revocations) {
        if (revocation.at <= order.madeAt && !leftOut.contains(revocation.serial)) {
            request.entries.push_back(toCrlEntry(revocation));
        }
    }
    return request;
}

void addMadeList(Authority &authority, Crl list)
{
    keep(authority, {std::move(list), ListOrigin::Made});
}

bool needsNewList(const Project &project, const Authority &authority, std::chrono::sys_seconds time)
{
    const RevocationList *newest = newestList(authority);
    if (!newest) {
        const ListOrder order{.madeAt = time, .includesExpired = true};
        return !nextListRequest(project, authority, order).entries.empty();
    }
    const auto differs = [&](bool includesExpired) {
        const ListOrder order{.madeAt = time, .includesExpired = includesExpired};
        return !sameEntries(nextListRequest(project, authority, order).entries,
                            newest->crl.entries());
    };
    return stateOf(newest->crl, time) == ListState::Outdated || (differs(false) && differs(true));
}

} // namespace rulewright::model
