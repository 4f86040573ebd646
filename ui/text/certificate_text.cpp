// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/certificate_text.h"

#include "ui/text/qt_text.h"
#include "ui/text/qt_time.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

struct NamedExtension {
    std::string_view oid;
    const char *name;
};

// RFC 5280, 4.2; the last one is RFC 6962, 3.3.
constexpr NamedExtension extensionNames[] = {
    {"2.5.29.14", QT_TRANSLATE_NOOP("Certificate", "Subject key identifier")},
    {"2.5.29.15", QT_TRANSLATE_NOOP("Certificate", "Key usage")},
    {"2.5.29.17", QT_TRANSLATE_NOOP("Certificate", "Alternative names of the subject")},
    {"2.5.29.18", QT_TRANSLATE_NOOP("Certificate", "Alternative names of the issuer")},
    {"2.5.29.19", QT_TRANSLATE_NOOP("Certificate", "Basic constraints")},
    {"2.5.29.30", QT_TRANSLATE_NOOP("Certificate", "Name constraints")},
    {"2.5.29.31", QT_TRANSLATE_NOOP("Certificate", "Where revocation lists are")},
    {"2.5.29.32", QT_TRANSLATE_NOOP("Certificate", "Policies")},
    {"2.5.29.35", QT_TRANSLATE_NOOP("Certificate", "Key identifier of the issuer")},
    {"2.5.29.36", QT_TRANSLATE_NOOP("Certificate", "Policy constraints")},
    {"2.5.29.37", QT_TRANSLATE_NOOP("Certificate", "Extended key usage")},
    {"1.3.6.1.5.5.7.1.1", QT_TRANSLATE_NOOP("Certificate", "Where the issuer offers services")},
    {"1.3.6.1.4.1.11129.2.4.2", QT_TRANSLATE_NOOP("Certificate", "Certificate transparency")},
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
    case Weak: return Tr::tr("! weak");
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

QString replacedText(const x509::Crl &replacement)
{
    const QString number = toQString(replacement.number());
    return number.isEmpty() ? Tr::tr("○ replaced on %1").arg(dateText(replacement.thisUpdate()))
                            : Tr::tr("○ replaced by no. %1").arg(number);
}

QString listOriginText(model::ListOrigin origin)
{
    switch (origin) {
    case model::ListOrigin::Made: return Tr::tr("made here");
    case model::ListOrigin::Imported: return Tr::tr("imported");
    }
    std::unreachable();
}

QString certificateMarkText(analysis::CertificateMark mark)
{
    using enum analysis::CertificateMark;
    switch (mark) {
    case Serial: return Tr::tr("serial number");
    case FingerprintSha256: return Tr::tr("SHA-256 fingerprint");
    case FingerprintSha1: return Tr::tr("SHA-1 fingerprint");
    case SubjectKeyId: return Tr::tr("subject key identifier");
    case Subject: return Tr::tr("subject");
    case IssuerSerial: return Tr::tr("serial number of the issuer");
    case IssuerKeyId: return Tr::tr("key identifier of the issuer");
    case Issuer: return Tr::tr("issuer");
    }
    std::unreachable();
}

QString extensionNameText(const x509::Extension &extension)
{
    const auto found =
        std::ranges::find(extensionNames, std::string_view(extension.oid), &NamedExtension::oid);
    return found == std::end(extensionNames)
               ? toQString(extension.name)
               : QCoreApplication::translate("Certificate", found->name);
}

QString originText(model::CertificateOrigin origin)
{
    switch (origin) {
    case model::CertificateOrigin::Unknown: return {};
    case model::CertificateOrigin::Issued: return Tr::tr("issued here");
    case model::CertificateOrigin::Imported: return Tr::tr("imported");
    }
    std::unreachable();
}

QString dateText(std::chrono::sys_seconds time)
{
    return QLocale().toString(toDateTime(time).date(), QLocale::ShortFormat);
}

QString timeText(std::chrono::sys_seconds time)
{
    return toDateTime(time).toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

} // namespace rulewright
