// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/certificate_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <utility>

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

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

QString dateText(std::chrono::sys_seconds time)
{
    const QDateTime moment =
        QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC);
    return QLocale().toString(moment.date(), QLocale::ShortFormat);
}

} // namespace rulewright
