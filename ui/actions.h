// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <vector>

class QAction;

namespace rulewright
{

/// What the window can be told to do. Rows with texts, icons and keys are in actions.cpp.
enum class Command {
    NewProject,
    OpenProject,
    OpenExample,
    Save,
    SaveAs,
    Export,
    Quit,
    Undo,
    Redo,
    ProposeCompletion,
    ShowFixes,
    NextProblem,
    PreviousProblem,
    ExpandSelection,
    ShrinkSelection,
    NegateSelection,
    GoToBracket,
    FormatText,
    JoinText,
    SwitchView,
    ResetLayout,
    NewMtlsRule,
    NewRule,
    OpenRule,
    DuplicateRule,
    RenameRule,
    ToggleDeployed,
    MoveUp,
    MoveDown,
    MoveFirst,
    MoveLast,
    DeleteRules,
    ImportCertificates,
    PasteCertificates,
    ExportCertificates,
    EditHosts,
    Simulate,
    EditAssumptions,
    SaveAsTest,
    RunTests,
    About,
    AboutQt,
};

enum class MenuId { File, Edit, View, Rules, Certificates, Simulate, Help };

/// One QAction for each command. Menus, tool bar and shortcuts all come from here.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// Where the keys of a command work.
    enum class Scope { Window, RuleList, Editor };

    explicit Actions(QObject *parent);

    [[nodiscard]] QAction *operator[](Command command) const;
    /// The commands that act on the rule list and listen to keys only there.
    [[nodiscard]] QList<QAction *> ofRuleList() const;
    /// The commands that act on the text of a rule and listen to keys only in its editor.
    [[nodiscard]] QList<QAction *> ofEditor() const;
    /// The entries of a menu in order, separators among them.
    [[nodiscard]] QList<QAction *> ofMenu(MenuId menu);
    [[nodiscard]] static QString menuTitle(MenuId menu);
    void retranslateUi();

private:
    [[nodiscard]] QList<QAction *> ofScope(Scope scope) const;

    std::vector<QAction *> m_actions;
};

} // namespace rulewright
