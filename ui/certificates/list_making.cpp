// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/list_making.h"

#include "core/x509/crl_issue.h"
#include "ui/text/certificate_text.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RevocationLists)
};

bool isRecordChanged(const model::Project &before, const model::Authority &authority)
{
    const model::Authority *old = model::findAuthority(before, authority.id);
    return old && old->revocations != authority.revocations;
}

/// Makes the list, keeps it in \p authority and says so.
QString keepNextList(const MakingContext &context, model::Authority &authority)
{
    auto list = makeNextList(context, authority, {.madeAt = context.now});
    if (!list) {
        return Tr::tr("No revocation list was made. %1").arg(list.error());
    }
    const QString number = toQString(list->number());
    model::addMadeList(authority, *std::move(list));
    return Tr::tr("Made revocation list no. %1 of “%2”.").arg(number, toQString(authority.name));
}

/// The first revocation that is new and lies ahead, or null.
const model::Revocation *laterRevocation(const model::Project &before,
                                         const model::Authority &authority,
                                         std::chrono::sys_seconds now)
{
    const model::Authority *old = model::findAuthority(before, authority.id);
    const model::Revocation *first = nullptr;
    for (const model::Revocation &revocation : authority.revocations) {
        const bool isNew = old && !std::ranges::contains(old->revocations, revocation);
        if (isNew && revocation.at > now && (!first || revocation.at < first->at)) {
            first = &revocation;
        }
    }
    return first;
}

/// A list says since when something is revoked, and whoever reads it takes it for revoked now.
QString sayLater(const model::Authority &authority, const model::Revocation &revocation)
{
    return Tr::tr("Generate a revocation list of “%1” at %2 or later: the revocation holds from "
                  "then on, and no list can name it before.")
        .arg(toQString(authority.name), timeText(revocation.at));
}

} // namespace

QString whyNoList(const model::Authority &authority, KeyAccess access)
{
    const QString name = toQString(authority.name);
    if (!authority.certificate.maySignLists()) {
        return Tr::tr("“%1” may not sign revocation lists: its key usage leaves that out.")
            .arg(name);
    }
    switch (access) {
    case KeyAccess::Open: return {};
    case KeyAccess::Locked: return Tr::tr("Unlock the private key of “%1” first.").arg(name);
    case KeyAccess::Missing:
        return Tr::tr("The private key of “%1” is not on this computer. Import the key first.")
            .arg(name);
    }
    std::unreachable();
}

std::expected<x509::Crl, QString> makeNextList(const MakingContext &context,
                                               const model::Authority &authority,
                                               const model::ListOrder &order)
{
    const KeyAccess access = accessKey(authority.certificate, context.keys, context.store);
    if (QString refusal = whyNoList(authority, access); !refusal.isEmpty()) {
        return std::unexpected(std::move(refusal));
    }
    const KeyRing::Key key = context.keys.find(authority.certificate);
    auto list = x509::issueCrl(model::nextListRequest(context.project, authority, order),
                               {authority.certificate, *key});
    if (!list) {
        return std::unexpected(diagnosticText(list.error()));
    }
    return *std::move(list);
}

ListedChange withNextLists(const MakingContext &context, Inventory changed)
{
    if (!changed.makesListOnRevocation) {
        return {std::move(changed), {}};
    }
    model::Project after = context.project;
    putInto(after, std::move(changed));
    const MakingContext afterwards{after, context.keys, context.store, context.now};
    QStringList sentences;
    for (model::Authority &authority : after.authorities) {
        if (isRecordChanged(context.project, authority) &&
            model::needsNewList(after, authority, context.now)) {
            sentences += keepNextList(afterwards, authority);
        }
        if (const auto *later = laterRevocation(context.project, authority, context.now)) {
            sentences += sayLater(authority, *later);
        }
    }
    return {inventoryOf(after), sentences.join(u' ')};
}

} // namespace rulewright
