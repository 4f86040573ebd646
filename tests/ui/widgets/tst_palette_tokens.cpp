// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette_tokens.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPalette>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace rulewright;

namespace
{

/// WCAG 2.2, relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

/// Colours that mean something can be read, in light and in dark.
class TestPaletteTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data();
    void contrast();
    void paletteTexts_data();
    void paletteTexts();
    void choiceIsKept();
    void iconsFollowThePalette();

private:
    test::Sandbox m_sandbox;
};

void TestPaletteTokens::contrast_data()
{
    QTest::addColumn<int>("token");
    QTest::addColumn<int>("theme");
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        for (int token = 0; token <= int(Token::Allow); ++token) {
            QTest::addRow("token %d, theme %d", token, int(theme)) << token << int(theme);
        }
    }
}

void TestPaletteTokens::contrast()
{
    QFETCH(int, token);
    QFETCH(int, theme);
    applyTheme(static_cast<ThemeChoice>(theme));
    const TokenColors colors = tokenColors(static_cast<Token>(token), QApplication::palette());
    QVERIFY(::contrast(colors.foreground, colors.background) >= 4.5);
    QCOMPARE(isDark(QApplication::palette()), static_cast<ThemeChoice>(theme) == ThemeChoice::Dark);
}

void TestPaletteTokens::paletteTexts_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(ThemeChoice::Light);
    QTest::newRow("dark") << int(ThemeChoice::Dark);
}

void TestPaletteTokens::paletteTexts()
{
    QFETCH(int, theme);
    applyTheme(static_cast<ThemeChoice>(theme));
    const QPalette palette = QApplication::palette();
    using Role = QPalette::ColorRole;
    const std::pair<Role, Role> pairs[] = {
        {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::Link, QPalette::Window}};
    for (const auto &[text, background] : pairs) {
        QVERIFY(::contrast(palette.color(text), palette.color(background)) >= 4.5);
    }
}

void TestPaletteTokens::choiceIsKept()
{
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::System}) {
        saveTheme(theme);
        QCOMPARE(savedTheme(), theme);
    }
}

void TestPaletteTokens::iconsFollowThePalette()
{
    applyTheme(ThemeChoice::Light);
    const QImage light = icon(u"add"_s).pixmap(32, 32).toImage();
    applyTheme(ThemeChoice::Dark);
    const QImage dark = icon(u"add"_s).pixmap(32, 32).toImage();
    QVERIFY(light != dark);
    QVERIFY(light.pixelColor(16, 16).lightness() < dark.pixelColor(16, 16).lightness());
}

QTEST_MAIN(TestPaletteTokens)
#include "tst_palette_tokens.moc"
