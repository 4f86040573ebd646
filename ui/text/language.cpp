// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr QLatin1StringView settingsKey("language");

QString codeOf(LanguageChoice choice)
{
    switch (choice) {
    case LanguageChoice::System: return u"system"_s;
    case LanguageChoice::English: return u"en"_s;
    case LanguageChoice::German: return u"de"_s;
    }
    std::unreachable();
}

} // namespace

Language::Language(QObject *parent) : QObject(parent), m_systemLocale(QLocale::system())
{
    setObjectName(u"language"_s);
}

void Language::choose(LanguageChoice choice)
{
    m_choice = choice;
    const QLocale locale =
        choice == LanguageChoice::System ? m_systemLocale : QLocale(codeOf(choice));
    QLocale::setDefault(locale);
    install(m_programTexts, u"rulewright"_s, u":/i18n"_s);
    install(m_qtTexts, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

void Language::install(QTranslator &translator, const QString &name, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    // English has a file of its own, for the plural forms; it also serves all other languages.
    if (translator.load(QLocale(), name, u"_"_s, folder) ||
        translator.load(QLocale(QLocale::English), name, u"_"_s, folder)) {
        QCoreApplication::installTranslator(&translator);
    }
}

LanguageChoice Language::saved()
{
    const QString code = QSettings().value(settingsKey).toString();
    for (const LanguageChoice choice : {LanguageChoice::English, LanguageChoice::German}) {
        if (code == codeOf(choice)) {
            return choice;
        }
    }
    return LanguageChoice::System;
}

void Language::save(LanguageChoice choice)
{
    QSettings().setValue(settingsKey, codeOf(choice));
}

} // namespace rulewright
