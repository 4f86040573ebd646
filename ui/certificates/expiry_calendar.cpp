// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/expiry_calendar.h"

#include "core/exchange/calendar.h"
#include "core/model/certificate_status.h"
#include "ui/document/warning_period.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ExpiryCalendar)
};

QString description(const x509::Certificate &certificate)
{
    return Tr::tr("Subject: %1\nIssuer: %2\nSerial number: %3")
        .arg(toQString(certificate.subject().display), toQString(certificate.issuer().display),
             toQString(certificate.serial()));
}

exchange::CalendarEvent eventFor(const x509::Certificate &certificate, const QString &summary)
{
    return {.id = certificate.fingerprintSha256() + "@rulewright",
            .day = std::chrono::floor<std::chrono::days>(certificate.notAfter()),
            .summary = toStdString(summary),
            .description = toStdString(description(certificate)),
            .reminder = warningPeriod()};
}

} // namespace

QByteArray expiryCalendar(const model::Project &project, std::chrono::sys_seconds now)
{
    std::vector<exchange::CalendarEvent> events;
    const auto add = [&](const x509::Certificate &certificate, const QString &summary) {
        if (certificate.notAfter() >= now) {
            events.push_back(eventFor(certificate, summary));
        }
    };
    for (const model::Authority &authority : project.authorities) {
        add(authority.certificate, Tr::tr("CA “%1” expires").arg(toQString(authority.name)));
    }
    for (const model::ClientCertificate &certificate : project.certificates) {
        add(certificate.leaf, Tr::tr("Certificate “%1” expires").arg(toQString(certificate.name)));
    }
    return QByteArray::fromStdString(exchange::toCalendar(events, now));
}

} // namespace rulewright
