// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace rulewright
{

enum class LanguageChoice { System, English, German };

/// Which language the windows speak. Installs the translators of the program and of Qt; every
/// window then gets QEvent::LanguageChange.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);

    [[nodiscard]] LanguageChoice choice() const { return m_choice; }
    void choose(LanguageChoice choice);

    /// The choice of the last start.
    [[nodiscard]] static LanguageChoice saved();
    static void save(LanguageChoice choice);

private:
    void install(QTranslator &translator, const QString &name, const QString &folder);

    LanguageChoice m_choice = LanguageChoice::System;
    QLocale m_systemLocale;
    QTranslator m_programTexts;
    QTranslator m_qtTexts;
};

} // namespace rulewright
