// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/issue_preview.h"

#include "ui/text/qt_text.h"
#include "ui/text/qt_time.h"
#include "ui/text/usage_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(IssuePreview)
};

QString momentText(std::chrono::sys_seconds time)
{
    return QLocale().toString(toDateTime(time), QLocale::ShortFormat) + u" UTC"_s;
}

/// The parts in the order of the certificate, which is that of the form backwards.
QStringList subjectLines(const x509::NameParts &parts)
{
    const std::pair<QStringView, const std::string &> all[] = {{u"C", parts.country},
                                                               {u"ST", parts.state},
                                                               {u"L", parts.locality},
                                                               {u"O", parts.organization},
                                                               {u"OU", parts.organizationalUnit},
                                                               {u"CN", parts.commonName},
                                                               {u"emailAddress", parts.email}};
    QStringList lines;
    for (const auto &[name, value] : all) {
        if (!value.empty()) {
            lines += u"%1 = %2"_s.arg(name, toQString(value));
        }
    }
    return lines;
}

QString useText(x509::KeyUse use)
{
    return keyUseText(use);
}

QString useText(x509::ExtendedUse use)
{
    return extendedUseText(use);
}

template <typename Use> QStringList useLines(const std::vector<Use> &uses)
{
    QStringList lines;
    for (const Use use : uses) {
        lines += useText(use);
    }
    return lines;
}

QStringList nameLines(const std::vector<x509::AlternativeName> &names)
{
    QStringList lines;
    for (const x509::AlternativeName &name : names) {
        lines += toQString(x509::tagOf(name.kind)) + u':' + toQString(name.value);
    }
    return lines;
}

/// Collects headings with indented lines below.
class Preview
{
public:
    void add(const QString &heading, const QStringList &lines)
    {
        if (lines.isEmpty()) {
            return;
        }
        m_text += heading + u'\n';
        for (const QString &line : lines) {
            m_text += u"    "_s + line + u'\n';
        }
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

} // namespace

QString previewText(const x509::CertificateRequest &request, const QString &issuer)
{
    const x509::Usages usages = request.usages.value_or(x509::usagesOf(request.profile));
    const QStringList subject = subjectLines(request.subject);
    Preview preview;
    preview.add(Tr::tr("Subject"), subject.isEmpty() ? QStringList{Tr::tr("(empty)")} : subject);
    preview.add(Tr::tr("Issuer"), issuer.isEmpty() ? QStringList() : QStringList{issuer});
    preview.add(Tr::tr("Valid"), {Tr::tr("from %1").arg(momentText(request.notBefore)),
                                  Tr::tr("until %1").arg(momentText(request.notAfter))});
    if (!request.serial.empty()) {
        preview.add(Tr::tr("Serial number"), {toQString(request.serial)});
    }
    preview.add(Tr::tr("Basic constraints (critical)"), {Tr::tr("not a CA")});
    preview.add(Tr::tr("Key usage (critical)"), useLines(usages.key));
    preview.add(Tr::tr("Extended key usage"), useLines(usages.extended));
    preview.add(subject.isEmpty() ? Tr::tr("Alternative names (critical)")
                                  : Tr::tr("Alternative names"),
                nameLines(request.alternativeNames));
    QStringList identified{Tr::tr("of the subject’s key"), Tr::tr("of the issuer’s key")};
    if (request.keyId == x509::KeyIdMethod::None) {
        identified.removeFirst();
    }
    preview.add(Tr::tr("Key identifiers"), identified);
    return preview.text();
}

} // namespace rulewright
