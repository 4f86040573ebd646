// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPalette>
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

/// Dark colours for platforms that have none of their own.
QPalette darkPalette()
{
    const QColor text(0xdfe1e5);
    const QColor faint(0x8b9099);
    QPalette palette(QColor(0x393b40), QColor(0x2b2d30));
    palette.setColor(QPalette::Base, QColor(0x1e1f22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26282b));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
          QPalette::BrightText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    palette.setColor(QPalette::ToolTipBase, QColor(0x393b40));
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Highlight, QColor(0x2f65ca));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x9ccbff));
    palette.setColor(QPalette::LinkVisited, QColor(0xd2b3ff));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xefefef));
    palette.setColor(QPalette::Highlight, QColor(0x0b63ce));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x0b4f8a));
    return palette;
}

/// The colours of a choice; an empty palette leaves them to the platform.
QPalette paletteFor(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return {};
    case ThemeChoice::Light: return lightPalette();
    case ThemeChoice::Dark: return darkPalette();
    }
    std::unreachable();
}

} // namespace

void applyTheme(ThemeChoice choice)
{
    QStyleHints *hints = QGuiApplication::styleHints();
    hints->setColorScheme(schemeOf(choice));
    const bool isKnownToPlatform = hints->colorScheme() == schemeOf(choice);
    QApplication::setPalette(isKnownToPlatform ? QPalette() : paletteFor(choice));
}

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
