// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/certificate_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

QDateTime toMoment(std::chrono::sys_seconds time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC);
}

} // namespace

QString statusText(const model::CertificateStatus &status)
{
    using enum model::CertificateState;
    switch (status.state) {
    case Revoked: return Tr::tr("✗ revoked");
    case OnHold: return Tr::tr("✗ on hold");
    case Expired: return Tr::tr("✗ expired");
    case NotYetValid: return Tr::tr("! not yet valid");
    case IssuerUnknown: return Tr::tr("? issuer unknown");
    case NotForClients: return Tr::tr("! not for clients");
    case ExpiresSoon:
        return Tr::tr("! expires in %n day(s)", nullptr, static_cast<int>(status.daysLeft.count()));
    case Valid: return Tr::tr("✓ valid");
    }
    std::unreachable();
}

QString authorityKindText(model::AuthorityKind kind)
{
    switch (kind) {
    case model::AuthorityKind::Managed: return Tr::tr("Managed (revocation is known)");
    case model::AuthorityKind::Uploaded: return Tr::tr("Uploaded (revocation is not consulted)");
    }
    std::unreachable();
}

QString revocationReasonText(model::RevocationReason reason)
{
    using enum model::RevocationReason;
    switch (reason) {
    case Unspecified: return Tr::tr("Unspecified");
    case KeyCompromise: return Tr::tr("Key compromise");
    case AuthorityCompromise: return Tr::tr("CA compromise");
    case AffiliationChanged: return Tr::tr("Affiliation changed");
    case Superseded: return Tr::tr("Superseded");
    case CessationOfOperation: return Tr::tr("Cessation of operation");
    case CertificateHold: return Tr::tr("On hold");
    case PrivilegeWithdrawn: return Tr::tr("Privilege withdrawn");
    case AttributeAuthorityCompromise: return Tr::tr("Attribute authority compromise");
    }
    std::unreachable();
}

QString listStateText(model::ListState state)
{
    switch (state) {
    case model::ListState::Current: return Tr::tr("✓ current");
    case model::ListState::NotYetValid: return Tr::tr("! not yet valid");
    case model::ListState::Outdated: return Tr::tr("✗ outdated");
    }
    std::unreachable();
}

QString listOriginText(model::ListOrigin origin)
{
    switch (origin) {
    case model::ListOrigin::Made: return Tr::tr("made here");
    case model::ListOrigin::Imported: return Tr::tr("imported");
    }
    std::unreachable();
}

QString dateText(std::chrono::sys_seconds time)
{
    return QLocale().toString(toMoment(time).date(), QLocale::ShortFormat);
}

QString timeText(std::chrono::sys_seconds time)
{
    return toMoment(time).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

} // namespace rulewright
