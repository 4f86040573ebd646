// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions.h"
#include "ui/document/project_document.h"
#include "ui/document/project_files.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;

namespace rulewright
{

class CertificatePanel;
class Language;
class LanguageMenu;
class RulesView;
class SimulatorPanel;
class TestsPanel;
class ThemeMenu;

/// The window of one project: the rules in the middle, the simulator beside them.
class NamedCertificateMenu;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Language &language, QWidget *parent = nullptr);

    [[nodiscard]] ProjectFiles &files() { return m_files; }
    /// Shows what is in the files and offers to import it.
    void importCertificates(const QStringList &filePaths);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createParts();
    void createMenus();
    void createToolBar();
    void connectCommands();
    void connectDocument();
    void connectParts();
    void retranslateUi();
    void updateTitle();
    void updateUndo();
    void updateCounts();
    void restoreLayout();
    void saveAsTest();
    void showTestCounts();
    void saveLayout() const;
    void resetLayout();
    void exportJson();
    void editHosts();
    void editAssumptions();
    void showAbout();

    // Children, not members: the views still look at them while the window goes.
    ProjectDocument &m_document;
    Actions &m_actions;
    ProjectFiles m_files;
    RulesView *const m_rules;
    QDockWidget *const m_simulatorDock;
    SimulatorPanel *const m_simulator;
    QDockWidget *const m_certificatesDock;
    CertificatePanel *const m_certificates;
    QDockWidget *const m_testsDock;
    TestsPanel *const m_tests;
    LanguageMenu *const m_languageMenu;
    ThemeMenu *const m_themeMenu;
    NamedCertificateMenu *const m_namedCertificates;
    QToolBar *const m_toolBar;
    QLabel *const m_counts;
    QList<QMenu *> m_menus;
    QByteArray m_builtInLayout;
};

} // namespace rulewright
