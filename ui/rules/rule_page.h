// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/checker.h"
#include "ui/document/project_document.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace rulewright
{

class EditorCommands;
class ExpressionBuilder;
class ExpressionEditor;
class ExpressionHighlighter;

/// The page on which one rule is edited: builder and editor over the one text, the action, and
/// the buttons that save. Edits go to the document at once, as steps that can be undone.
class RulePage : public QWidget
{
    Q_OBJECT

public:
    enum class View { Builder, Editor };

    explicit RulePage(ProjectDocument &document, QWidget *parent = nullptr);
    ~RulePage() override;

    void openRule(model::RuleId id);
    [[nodiscard]] View view() const;
    void setView(View view);
    void switchView();
    /// Adds a condition: in the editor at the caret, in the builder at the end.
    void insertCondition(const std::string &condition);
    /// What the editor can do with the text.
    [[nodiscard]] EditorCommands &editorCommands();
    /// Puts entries into the context menu of the editor, where their keys work.
    void addEditorActions(const QList<QAction *> &actions);
    /// Puts the focus into the builder or the editor, whichever is shown.
    void focusExpression();

Q_SIGNALS:
    /// The rule takes part from now on.
    void deployed(rulewright::model::RuleId id);
    void closed();
    void viewChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createHead();
    void createViews();
    void createFoot();
    void connectParts();
    void retranslateUi();
    void showRule();
    void showExpression();
    void showMessage();
    void showState();
    [[nodiscard]] const Diagnostic *firstMessage() const;
    [[nodiscard]] int errorCount() const;
    [[nodiscard]] bool hasName() const;
    void ruleTouched(model::RuleId id);
    void ruleGone();
    void changeText(const std::string &text, EditKind kind);
    void changeAction(int index);
    void changeName(const QString &name);
    void applyFirstFix();
    void deploy();
    void saveDraft();
    void fillActions();

    ProjectDocument &m_document;
    std::optional<model::RuleId> m_rule;
    expression::CheckedExpression m_expression;
    /// The action that the findings in m_expression hold for.
    model::Action m_lintedAction{};
    QLabel *const m_nameLabel;
    QLineEdit *const m_name;
    QLabel *const m_state;
    QLabel *const m_heading;
    QToolButton *const m_builderButton;
    QToolButton *const m_editorButton;
    QStackedWidget *const m_views;
    ExpressionBuilder *const m_builder;
    ExpressionEditor *const m_editor;
    QLabel *const m_message;
    QPushButton *const m_fix;
    QLabel *const m_length;
    QLabel *const m_previewLabel;
    QPlainTextEdit *const m_preview;
    std::unique_ptr<ExpressionHighlighter> m_previewColors;
    QLabel *const m_actionLabel;
    QComboBox *const m_action;
    QPushButton *const m_revert;
    QPushButton *const m_draft;
    QPushButton *const m_deploy;
};

} // namespace rulewright
