// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/alternative_name_text.h"

#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QUrl>

namespace rulewright
{

namespace
{

QString toText(const x509::AlternativeName &name)
{
    return toQString(x509::tagOf(name.kind)) + u':' + toQString(name.value);
}

} // namespace

x509::AlternativeName toAlternativeName(const QString &text)
{
    x509::AlternativeName name = x509::toAlternativeName(toStdString(text));
    if (name.kind == x509::AlternativeNameKind::Dns) {
        const QByteArray ascii = QUrl::toAce(toQString(name.value));
        name.value = ascii.isEmpty() ? name.value : ascii.toStdString();
    }
    return name;
}

QStringList toTexts(const std::vector<x509::AlternativeName> &names)
{
    QStringList texts;
    for (const x509::AlternativeName &name : names) {
        texts += toText(name);
    }
    return texts;
}

Chip alternativeNameChip(const QString &text)
{
    const x509::AlternativeName name = toAlternativeName(text);
    const auto fault = faultOf(name);
    return {.value = toText(name),
            .label = toText(name),
            .error = fault ? diagnosticText(*fault) : QString(),
            .note = {}};
}

} // namespace rulewright
