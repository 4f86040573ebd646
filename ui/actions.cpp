// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QKeySequence>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

using Scope = Actions::Scope;

struct Row {
    Command command;
    MenuId menu;
    const char *name;
    const char *text;
    const char *icon;
    QKeyCombination key;
    Scope scope = Scope::Window;
    bool beginsSection = false;
};

constexpr QKeyCombination noKey{Qt::Key_unknown};
constexpr auto shiftControl = Qt::ControlModifier | Qt::ShiftModifier;
constexpr auto shiftAlt = Qt::AltModifier | Qt::ShiftModifier;

// In the order of Command and of the menus.
constexpr std::array rows{
    Row{Command::NewProject, MenuId::File, "actionNewProject",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&New Project"), "", Qt::CTRL | Qt::Key_N},
    Row{Command::OpenProject, MenuId::File, "actionOpen",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Open…"), "open", Qt::CTRL | Qt::Key_O},
    Row{Command::OpenExample, MenuId::File, "actionOpenExample",
        QT_TRANSLATE_NOOP("rulewright::Actions", "Open &Example Project"), "", noKey},
    Row{Command::Save, MenuId::File, "actionSave",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Save"), "save", Qt::CTRL | Qt::Key_S,
        Scope::Window, true},
    Row{Command::SaveAs, MenuId::File, "actionSaveAs",
        QT_TRANSLATE_NOOP("rulewright::Actions", "Save &As…"), "", shiftControl | Qt::Key_S},
    Row{Command::Export, MenuId::File, "actionExport",
        QT_TRANSLATE_NOOP("rulewright::Actions", "Export &JSON…"), "export",
        shiftControl | Qt::Key_E, Scope::Window, true},
    Row{Command::Quit, MenuId::File, "actionQuit",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Quit"), "", Qt::CTRL | Qt::Key_Q, Scope::Window,
        true},
    Row{Command::Undo, MenuId::Edit, "actionUndo",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Undo"), "undo", Qt::CTRL | Qt::Key_Z},
    Row{Command::Redo, MenuId::Edit, "actionRedo",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Redo"), "redo", shiftControl | Qt::Key_Z},
    Row{Command::ProposeCompletion, MenuId::Edit, "actionProposeCompletion",
        QT_TRANSLATE_NOOP("rulewright::Actions", "Propose &Completion"), "",
        Qt::CTRL | Qt::Key_Space, Scope::Editor, true},
    Row{Command::ShowFixes, MenuId::Edit, "actionShowFixes",
        QT_TRANSLATE_NOOP("rulewright::Actions", "Show &Fixes"), "", Qt::CTRL | Qt::Key_Period,
        Scope::Editor},
    Row{Command::NextProblem, MenuId::Edit, "actionNextProblem",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Next Problem"), "", Qt::Key_F8, Scope::Editor},
    Row{Command::PreviousProblem, MenuId::Edit, "actionPreviousProblem",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Previous Problem"), "", Qt::SHIFT | Qt::Key_F8,
        Scope::Editor},
    Row{Command::ExpandSelection, MenuId::Edit, "actionExpandSelection",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Expand Selection"), "", shiftAlt | Qt::Key_Right,
        Scope::Editor, true},
    Row{Command::ShrinkSelection, MenuId::Edit, "actionShrinkSelection",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Shrink Selection"), "", shiftAlt | Qt::Key_Left,
        Scope::Editor},
    Row{Command::NegateSelection, MenuId::Edit, "actionNegateSelection",
        QT_TRANSLATE_NOOP("rulewright::Actions", "Ne&gate"), "", shiftControl | Qt::Key_1,
        Scope::Editor},
    Row{Command::GoToBracket, MenuId::Edit, "actionGoToBracket",
        QT_TRANSLATE_NOOP("rulewright::Actions", "Go to Matching &Bracket"), "",
        Qt::CTRL | Qt::Key_B, Scope::Editor},
    Row{Command::FormatText, MenuId::Edit, "actionFormatText",
        QT_TRANSLATE_NOOP("rulewright::Actions", "F&ormat"), "", shiftAlt | Qt::Key_F,
        Scope::Editor, true},
    Row{Command::JoinText, MenuId::Edit, "actionJoinText",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Join to One Line"), "", Qt::CTRL | Qt::Key_J,
        Scope::Editor},
    Row{Command::SwitchView, MenuId::View, "actionSwitchView",
        QT_TRANSLATE_NOOP("rulewright::Actions", "Switch Between &Builder and Editor"), "",
        Qt::CTRL | Qt::Key_E},
    Row{Command::ResetLayout, MenuId::View, "actionResetLayout",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Reset Layout"), "", noKey},
    Row{Command::NewMtlsRule, MenuId::Rules, "actionNewMtlsRule",
        QT_TRANSLATE_NOOP("rulewright::Actions", "Create &Mutual TLS Rule…"), "rule",
        shiftControl | Qt::Key_M},
    Row{Command::NewRule, MenuId::Rules, "actionNewRule",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&New Rule"), "add", shiftControl | Qt::Key_N},
    Row{Command::OpenRule, MenuId::Rules, "actionOpenRule",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Edit Rule"), "edit", noKey, Scope::RuleList,
        true},
    Row{Command::DuplicateRule, MenuId::Rules, "actionDuplicateRule",
        QT_TRANSLATE_NOOP("rulewright::Actions", "D&uplicate"), "duplicate", Qt::CTRL | Qt::Key_D,
        Scope::RuleList},
    Row{Command::RenameRule, MenuId::Rules, "actionRenameRule",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Rename"), "", noKey, Scope::RuleList},
    Row{Command::ToggleDeployed, MenuId::Rules, "actionToggleDeployed",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Deploy or Turn into Draft"), "", noKey,
        Scope::RuleList},
    Row{Command::MoveUp, MenuId::Rules, "actionMoveUp",
        QT_TRANSLATE_NOOP("rulewright::Actions", "Move &Up"), "up", Qt::ALT | Qt::Key_Up,
        Scope::RuleList, true},
    Row{Command::MoveDown, MenuId::Rules, "actionMoveDown",
        QT_TRANSLATE_NOOP("rulewright::Actions", "Move D&own"), "down", Qt::ALT | Qt::Key_Down,
        Scope::RuleList},
    Row{Command::MoveFirst, MenuId::Rules, "actionMoveFirst",
        QT_TRANSLATE_NOOP("rulewright::Actions", "Move to &First Place"), "",
        Qt::ALT | Qt::Key_Home, Scope::RuleList},
    Row{Command::MoveLast, MenuId::Rules, "actionMoveLast",
        QT_TRANSLATE_NOOP("rulewright::Actions", "Move to &Last Place"), "", Qt::ALT | Qt::Key_End,
        Scope::RuleList},
    Row{Command::DeleteRules, MenuId::Rules, "actionDeleteRules",
        QT_TRANSLATE_NOOP("rulewright::Actions", "De&lete"), "delete", Qt::Key_Delete,
        Scope::RuleList, true},
    Row{Command::ImportCertificates, MenuId::Certificates, "actionImportCertificates",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Import…"), "", noKey},
    Row{Command::PasteCertificates, MenuId::Certificates, "actionPasteCertificates",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Paste Certificates"), "", Qt::CTRL | Qt::Key_V},
    Row{Command::ExportCertificates, MenuId::Certificates, "actionExportCertificates",
        QT_TRANSLATE_NOOP("rulewright::Actions", "E&xport…"), "", noKey},
    Row{Command::EditHosts, MenuId::Certificates, "actionEditHosts",
        QT_TRANSLATE_NOOP("rulewright::Actions", "mTLS &Hosts…"), "", noKey, Scope::Window, true},
    Row{Command::Simulate, MenuId::Simulate, "actionSimulate",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Run Now"), "", Qt::Key_F5},
    Row{Command::EditAssumptions, MenuId::Simulate, "actionEditAssumptions",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&What the Edge Is Taken to Do…"), "", noKey},
    Row{Command::SaveAsTest, MenuId::Simulate, "actionSaveAsTest",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&Save as Test…"), "", noKey, Scope::Window, true},
    Row{Command::RunTests, MenuId::Simulate, "actionRunTests",
        QT_TRANSLATE_NOOP("rulewright::Actions", "Run &Tests"), "", shiftControl | Qt::Key_T},
    Row{Command::About, MenuId::Help, "actionAbout",
        QT_TRANSLATE_NOOP("rulewright::Actions", "&About Rulewright"), "", noKey},
    Row{Command::AboutQt, MenuId::Help, "actionAboutQt",
        QT_TRANSLATE_NOOP("rulewright::Actions", "About &Qt"), "", noKey},
};

bool hasKey(const Row &row)
{
    return row.key != noKey;
}

QAction *makeAction(const Row &row, QObject *parent)
{
    auto *action = new QAction(parent);
    action->setObjectName(QLatin1StringView(row.name));
    if (*row.icon) {
        action->setIcon(icon(QString::fromLatin1(row.icon)));
    }
    if (hasKey(row)) {
        action->setShortcut(row.key);
    }
    if (row.scope != Scope::Window) {
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    return action;
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const Row &row : rows) {
        m_actions.push_back(makeAction(row, this));
    }
    (*this)[Command::ShowFixes]->setShortcuts(
        {Qt::CTRL | Qt::Key_Period, Qt::ALT | Qt::Key_Return});
    (*this)[Command::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Command::About]->setMenuRole(QAction::AboutRole);
    (*this)[Command::AboutQt]->setMenuRole(QAction::AboutQtRole);
    retranslateUi();
}

QAction *Actions::operator[](Command command) const
{
    return m_actions[static_cast<std::size_t>(std::to_underlying(command))];
}

QList<QAction *> Actions::ofRuleList() const
{
    return ofScope(Scope::RuleList);
}

QList<QAction *> Actions::ofEditor() const
{
    return ofScope(Scope::Editor);
}

QList<QAction *> Actions::ofScope(Scope scope) const
{
    QList<QAction *> actions;
    for (const Row &row : rows) {
        if (row.scope == scope) {
            actions += (*this)[row.command];
        }
    }
    return actions;
}

QList<QAction *> Actions::ofMenu(MenuId menu)
{
    QList<QAction *> actions;
    for (const Row &row : rows) {
        if (row.menu != menu) {
            continue;
        }
        if (row.beginsSection) {
            actions += new QAction(this);
            actions.last()->setSeparator(true);
        }
        actions += (*this)[row.command];
    }
    return actions;
}

QString Actions::menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File: return tr("&File");
    case MenuId::Edit: return tr("&Edit");
    case MenuId::View: return tr("&View");
    case MenuId::Rules: return tr("&Rules");
    case MenuId::Certificates: return tr("Cer&tificates");
    case MenuId::Simulate: return tr("&Simulate");
    case MenuId::Help: return tr("&Help");
    }
    std::unreachable();
}

void Actions::retranslateUi()
{
    for (const Row &row : rows) {
        (*this)[row.command]->setText(tr(row.text));
    }
}

} // namespace rulewright
