// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QSettings>
#include <QStyleHints>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr QLatin1StringView settingsKey("theme");

Qt::ColorScheme schemeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return Qt::ColorScheme::Unknown;
    case ThemeChoice::Light: return Qt::ColorScheme::Light;
    case ThemeChoice::Dark: return Qt::ColorScheme::Dark;
    }
    std::unreachable();
}

} // namespace

void applyTheme(ThemeChoice choice) { QGuiApplication::styleHints()->setColorScheme(schemeOf(choice)); }

ThemeChoice savedTheme()
{
    const QString word = QSettings().value(settingsKey).toString();
    if (word == u"dark"_s) {
        return ThemeChoice::Dark;
    }
    return word == u"light"_s ? ThemeChoice::Light : ThemeChoice::System;
}

void saveTheme(ThemeChoice choice)
{
    const QString word = choice == ThemeChoice::Dark    ? u"dark"_s
                         : choice == ThemeChoice::Light ? u"light"_s
                                                        : u"system"_s;
    QSettings().setValue(settingsKey, word);
}

} // namespace rulewright
