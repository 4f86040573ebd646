// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/choice_menu.h"

#include "ui/text/language.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// Adds an entry that stands for \p value.
template <typename Choice>
void addChoice(QActionGroup *group, const char *name, Choice value, Choice current)
{
    QAction *action = group->addAction(QString());
    action->setObjectName(QLatin1StringView(name));
    action->setCheckable(true);
    action->setData(std::to_underlying(value));
    action->setChecked(value == current);
}

} // namespace

LanguageMenu::LanguageMenu(Language &language, QWidget *parent)
    : QMenu(parent), m_group(new QActionGroup(this))
{
    setObjectName(u"languageMenu"_s);
    addChoice(m_group, "languageSystem", LanguageChoice::System, language.choice());
    addChoice(m_group, "languageEnglish", LanguageChoice::English, language.choice());
    addChoice(m_group, "languageGerman", LanguageChoice::German, language.choice());
    addActions(m_group->actions());
    connect(m_group, &QActionGroup::triggered, this, [&language](const QAction *action) {
        language.choose(static_cast<LanguageChoice>(action->data().toInt()));
        Language::save(language.choice());
    });
    retranslateUi();
}

void LanguageMenu::retranslateUi()
{
    setTitle(tr("&Language"));
    m_group->actions()[0]->setText(tr("&System language"));
    m_group->actions()[1]->setText(u"English"_s);
    m_group->actions()[2]->setText(u"Deutsch"_s);
}

ThemeMenu::ThemeMenu(QWidget *parent) : QMenu(parent), m_group(new QActionGroup(this))
{
    setObjectName(u"themeMenu"_s);
    addChoice(m_group, "themeSystem", ThemeChoice::System, savedTheme());
    addChoice(m_group, "themeLight", ThemeChoice::Light, savedTheme());
    addChoice(m_group, "themeDark", ThemeChoice::Dark, savedTheme());
    addActions(m_group->actions());
    connect(m_group, &QActionGroup::triggered, this, [](const QAction *action) {
        const auto choice = static_cast<ThemeChoice>(action->data().toInt());
        applyTheme(choice);
        saveTheme(choice);
    });
    retranslateUi();
}

void ThemeMenu::retranslateUi()
{
    setTitle(tr("&Colours"));
    m_group->actions()[0]->setText(tr("As the &System"));
    m_group->actions()[1]->setText(tr("&Light"));
    m_group->actions()[2]->setText(tr("&Dark"));
}

} // namespace rulewright
