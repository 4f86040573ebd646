// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

class QActionGroup;

namespace rulewright
{

class Language;

/// The language of the windows, one of a list. Names of languages are written in themselves.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    LanguageMenu(Language &language, QWidget *parent);
    void retranslateUi();

private:
    QActionGroup *const m_group;
};

/// Light or dark colours, one of a list.
class ThemeMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ThemeMenu(QWidget *parent);
    void retranslateUi();

private:
    QActionGroup *const m_group;
};

} // namespace rulewright
