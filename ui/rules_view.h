// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/mtls_rule_dialog.h"
#include "ui/document/project_document.h"
#include "ui/models/rule_table_model.h"

#include <QWidget>

#include <optional>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace rulewright
{

class Actions;
class MessageBar;
class RuleList;
class RulePage;
enum class Token;

/// The middle of the window: the Firewall Rules list with the page of the open rule below, and
/// the commands on rules.
class RulesView : public QWidget
{
    Q_OBJECT

public:
    RulesView(ProjectDocument &document, const Actions &actions, QWidget *parent);

    void openRule(model::RuleId id);
    /// The rule of the list that has the focus.
    [[nodiscard]] std::optional<model::RuleId> currentRule() const;
    /// Builder instead of editor, or the other way round, on the page of the open rule.
    void switchView();
    /// Adds a condition to the expression of the open rule; says so when none is open.
    void insertCondition(const std::string &condition);
    /// What each rule does with the request in the simulator, in words.
    void setOutcomes(const QHash<model::RuleId, QString> &outcomes)
    {
        m_model.setOutcomes(outcomes);
    }
    /// Says something in the line above the rules.
    void say(Token token, const QString &text);
    void setSplitterState(const QByteArray &state);
    [[nodiscard]] QByteArray splitterState() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void createParts();
    void connectDocument();
    void connectCommands();
    void connectMoves();
    void connectEditor();
    void connectParts();
    void retranslateUi();
    void updateArea();
    void updateCommands();
    void closePage();
    void newMtlsRule();
    void newRule();
    void takeRule(const model::Rule &rule);
    void editNewRule(const model::Rule &rule);
    void deleteRules();
    void duplicateRule();
    void renameRule();
    void toggleDeployed();
    void moveInFrontOf(int target, const QList<model::RuleId> &ids);
    void sayDeployed(model::RuleId id);
    void sayRefused(model::RuleId id);
    void sayWithUndo(const QString &text);

    ProjectDocument &m_document;
    const Actions &m_actions;
    RuleTableModel m_model;
    QLabel *const m_title;
    MessageBar *const m_messages;
    QStackedWidget *const m_area;
    RuleList *const m_list;
    RulePage *const m_page;
    QSplitter *const m_splitter;
    /// What was entered in a dialog that was cancelled; the next one begins with it.
    std::optional<MtlsRuleInput> m_cancelledInput;
};

} // namespace rulewright
