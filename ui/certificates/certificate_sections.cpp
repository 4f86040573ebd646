// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificate_sections.h"

#include "ui/text/certificate_text.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CertificateDetails)
};

/// More would fill the window with one value.
constexpr std::size_t mostLines = 20;

void add(DetailSection &section, const QString &name, const std::string &value)
{
    addLine(section, name, toQString(value));
}

/// The forms that people read and that the fields hold.
void addName(DetailSection &section, const QString &title, const x509::DistinguishedName &name)
{
    add(section, title, name.display);
    add(section, Tr::tr("%1 (RFC 2253)").arg(title), name.rfc2253);
    add(section, Tr::tr("%1 (legacy)").arg(title), name.legacy);
}

QString valueOf(const x509::Extension &extension)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(extension.lines.size(), mostLines); ++i) {
        lines += toQString(extension.lines[i]);
    }
    if (extension.lines.size() > mostLines) {
        lines += Tr::tr("and %n more line(s)", nullptr,
                        static_cast<int>(extension.lines.size() - mostLines));
    }
    return extension.lines.empty() ? Tr::tr("empty") : lines.join(u'\n');
}

} // namespace

void addLine(DetailSection &section, const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        section.lines.push_back({name, value});
    }
}

DetailSection nameSection(const x509::Certificate &certificate)
{
    DetailSection section{Tr::tr("Subject and issuer"), {}};
    addName(section, Tr::tr("Subject"), certificate.subject());
    for (const std::string &name : certificate.subjectAlternativeNames()) {
        add(section, Tr::tr("Alternative name"), name);
    }
    addName(section, Tr::tr("Issuer"), certificate.issuer());
    add(section, Tr::tr("Serial number"), certificate.serial());
    return section;
}

DetailSection validitySection(const x509::Certificate &certificate)
{
    DetailSection section{Tr::tr("Validity"), {}};
    add(section, Tr::tr("Not before"), certificate.notBeforeText());
    add(section, Tr::tr("Not after"), certificate.notAfterText());
    return section;
}

DetailSection extensionSection(const x509::Certificate &certificate)
{
    DetailSection section{Tr::tr("Extensions"), {}};
    for (const x509::Extension &extension : certificate.extensions()) {
        const QString name = extensionNameText(extension);
        addLine(section, extension.isCritical ? Tr::tr("%1 (critical)").arg(name) : name,
                valueOf(extension));
    }
    if (const auto &broken = certificate.brokenExtension()) {
        add(section, Tr::tr("Cannot be decoded"), *broken);
    }
    if (section.lines.empty()) {
        section.lines.push_back({Tr::tr("none"), {}});
    }
    return section;
}

DetailSection identitySection(const x509::Certificate &certificate)
{
    DetailSection section{Tr::tr("Fingerprints and identifiers"), {}};
    add(section, u"SHA-256"_s, certificate.fingerprintSha256());
    add(section, u"SHA-1"_s, certificate.fingerprintSha1());
    add(section, Tr::tr("Public key SHA-256"), certificate.publicKeyFingerprint());
    add(section, Tr::tr("Subject key identifier"), certificate.subjectKeyId());
    add(section, Tr::tr("Issuer key identifier"), certificate.authorityKeyId());
    return section;
}

} // namespace rulewright
