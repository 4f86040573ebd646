// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/host_text.h"

#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HostName)
};

/// The host inside \p text in its ASCII form; a name that has none stays as it is.
QString toAscii(QString text)
{
    static const QRegularExpression hostPart(
        u"^\\s*(?:[A-Za-z][A-Za-z0-9+.-]*://)?(?:[^/?#@]*@)?([^/?#:\\s]*)"_s);
    const QRegularExpressionMatch match = hostPart.match(text);
    const QString ascii = QString::fromLatin1(QUrl::toAce(match.captured(1)));
    if (!ascii.isEmpty()) {
        text.replace(match.capturedStart(1), match.capturedLength(1), ascii);
    }
    return text;
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QString noteText(model::HostNote note, const QString &name)
{
    switch (note) {
    case model::HostNote::PartsRemoved:
        return Tr::tr("Scheme, port and path were removed: the host name does not contain them.");
    case model::HostNote::Wildcard:
        return Tr::tr("A set compares whole names. Use a wildcard condition for %1.").arg(name);
    case model::HostNote::Underscore: return Tr::tr("Underscores are unusual in host names.");
    case model::HostNote::Address:
        return Tr::tr("This is an address. Client certificates are normally bound to names.");
    }
    std::unreachable();
}

} // namespace

model::HostName readHostName(const QString &text)
{
    return model::normalizeHostName(toStdString(isAscii(text) ? text : toAscii(text)));
}

QString hostLabel(const model::HostName &host)
{
    const QString label =
        QUrl::fromAce(QByteArray::fromStdString(host.name), QUrl::IgnoreIDNWhitelist);
    return label.isEmpty() ? toQString(host.name) : label;
}

QString hostErrorText(const model::HostName &host)
{
    if (!host.error) {
        return {};
    }
    switch (*host.error) {
    case model::HostError::Empty: return Tr::tr("Enter a host name.");
    case model::HostError::EmptyPart: return Tr::tr("There is an empty part between two dots.");
    case model::HostError::LongPart:
        return Tr::tr("One part of the name is longer than 63 characters.");
    case model::HostError::LongName: return Tr::tr("The name is longer than 253 characters.");
    case model::HostError::Hyphen:
        return Tr::tr("A part of the name starts or ends with a hyphen.");
    case model::HostError::Character:
        return Tr::tr("“%1” cannot appear in a host name.").arg(toQString(host.character));
    }
    std::unreachable();
}

QString hostNoteText(const model::HostName &host)
{
    QStringList notes;
    for (const model::HostNote note : host.notes) {
        notes += noteText(note, toQString(host.name));
    }
    return notes.join(u' ');
}

} // namespace rulewright
