// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rules_view.h"

#include "ui/actions.h"
#include "ui/editor/editor_commands.h"
#include "ui/rules/empty_rules.h"
#include "ui/rules/rule_list.h"
#include "ui/rules/rule_page.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr QLatin1StringView deployNoteKey("deployNoteShown");

QString nameOf(const ProjectDocument &document, model::RuleId id)
{
    return toQString(document.rule(id)->name);
}

} // namespace

RulesView::RulesView(ProjectDocument &document, const Actions &actions, QWidget *parent)
    : QWidget(parent), m_document(document), m_actions(actions), m_model(document),
      m_title(new QLabel(this)), m_messages(new MessageBar(this)), m_area(new QStackedWidget(this)),
      m_list(new RuleList(m_model, m_area)), m_page(new RulePage(document, this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"rulesView"_s);
    createParts();
    connectDocument();
    connectCommands();
    connectMoves();
    connectEditor();
    connectParts();
    retranslateUi();
    updateArea();
}

void RulesView::createParts()
{
    m_area->addWidget(m_list);
    m_area->addWidget(
        new EmptyRules({m_actions[Command::NewMtlsRule], m_actions[Command::NewRule]}, m_area));
    m_list->addActions(m_actions.ofRuleList());
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_page->addEditorActions(m_actions.ofEditor());
    m_title->setBuddy(m_list);
    m_splitter->setObjectName(u"rulesSplitter"_s);
    m_splitter->addWidget(m_area);
    m_splitter->addWidget(m_page);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_page->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_messages);
    column->addWidget(m_splitter, 1);
}

void RulesView::connectDocument()
{
    connect(&m_document, &ProjectDocument::projectReplaced, this, &RulesView::updateArea);
    connect(&m_document, &ProjectDocument::ruleAdded, this, [this](model::RuleId, int index) {
        updateArea();
        m_list->select(index);
    });
    connect(&m_document, &ProjectDocument::ruleRemoved, this, &RulesView::updateArea);
    connect(&m_document, &ProjectDocument::ruleMoved, this,
            [this](model::RuleId, int, int to) { m_list->select(to); });
}

void RulesView::connectCommands()
{
    const auto on = [this](Command command, auto method) {
        connect(m_actions[command], &QAction::triggered, this, method);
    };
    on(Command::NewMtlsRule, [this] { newMtlsRule(); });
    on(Command::NewRule, [this] { newRule(); });
    on(Command::OpenRule, [this] { openRule(*m_list->currentRule()); });
    on(Command::DuplicateRule, [this] { duplicateRule(); });
    on(Command::RenameRule, [this] { renameRule(); });
    on(Command::ToggleDeployed, [this] { toggleDeployed(); });
    on(Command::DeleteRules, [this] { deleteRules(); });
    on(Command::SwitchView, [this] { switchView(); });
}

void RulesView::connectMoves()
{
    const auto on = [this](Command command, auto target) {
        connect(m_actions[command], &QAction::triggered, this, [this, target] {
            const QList<model::RuleId> ids = m_list->selectedRules();
            if (!ids.isEmpty()) {
                moveInFrontOf(
                    target(m_document.indexOf(ids.first()), m_document.indexOf(ids.last())), ids);
            }
        });
    };
    on(Command::MoveUp, [](int first, int) { return first - 1; });
    on(Command::MoveDown, [](int, int last) { return last + 2; });
    on(Command::MoveFirst, [](int, int) { return 0; });
    on(Command::MoveLast, [this](int, int) { return m_model.rowCount(); });
}

void RulesView::connectEditor()
{
    const auto on = [this](Command command, auto method) {
        connect(m_actions[command], &QAction::triggered, &m_page->editorCommands(), method);
    };
    on(Command::ProposeCompletion, &EditorCommands::proposeCompletion);
    on(Command::ShowFixes, &EditorCommands::showFixes);
    on(Command::NextProblem, &EditorCommands::goToNextProblem);
    on(Command::PreviousProblem, &EditorCommands::goToPreviousProblem);
    on(Command::ExpandSelection, &EditorCommands::expandSelection);
    on(Command::ShrinkSelection, &EditorCommands::shrinkSelection);
    on(Command::NegateSelection, &EditorCommands::negateSelection);
    on(Command::GoToBracket, &EditorCommands::goToBracket);
    on(Command::FormatText, &EditorCommands::formatText);
    on(Command::JoinText, &EditorCommands::joinText);
    connect(m_page, &RulePage::viewChanged, this, &RulesView::updateCommands);
}

void RulesView::connectParts()
{
    connect(m_list, &RuleList::openRequested, this, &RulesView::openRule);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RulesView::updateCommands);
    connect(&m_model, &RuleTableModel::deployRefused, this, &RulesView::sayRefused);
    connect(m_page, &RulePage::deployed, this, &RulesView::sayDeployed);
    connect(m_page, &RulePage::closed, this, &RulesView::closePage);
}

/// The list, or the ways to a first rule.
void RulesView::updateArea()
{
    m_area->setCurrentIndex(m_document.project().rules.empty() ? 1 : 0);
    updateCommands();
}

void RulesView::updateCommands()
{
    const bool hasCurrent = m_list->currentIndex().isValid();
    for (QAction *action : m_actions.ofRuleList()) {
        action->setEnabled(hasCurrent);
    }
    const bool hasEditor = !m_page->isHidden() && m_page->view() == RulePage::View::Editor;
    for (QAction *action : m_actions.ofEditor()) {
        action->setEnabled(hasEditor);
    }
    m_actions[Command::SwitchView]->setEnabled(!m_page->isHidden());
}

void RulesView::openRule(model::RuleId id)
{
    m_page->openRule(id);
    m_page->show();
    m_list->select(m_document.indexOf(id));
    updateCommands();
    m_page->focusExpression();
}

std::optional<model::RuleId> RulesView::currentRule() const
{
    return m_list->currentRule();
}

void RulesView::insertCondition(const std::string &condition)
{
    if (m_page->isHidden()) {
        say(Token::Info, tr("Open the rule first into which it is to be inserted."));
    } else {
        m_page->insertCondition(condition);
    }
}

void RulesView::closePage()
{
    m_page->hide();
    updateCommands();
    m_list->setFocus();
}

void RulesView::switchView()
{
    m_page->switchView();
}

void RulesView::newMtlsRule()
{
    auto *dialog = new MtlsRuleDialog(m_document.project(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_cancelledInput) {
        dialog->restore(*m_cancelledInput);
    }
    m_cancelledInput.reset();
    connect(dialog, &MtlsRuleDialog::ruleMade, this, &RulesView::takeRule);
    connect(dialog, &MtlsRuleDialog::builderRequested, this, &RulesView::editNewRule);
    connect(dialog, &QDialog::rejected, this, [this, dialog] {
        m_cancelledInput = dialog->isTouched() ? std::optional(dialog->input()) : std::nullopt;
    });
    dialog->open();
}

void RulesView::newRule()
{
    model::Rule rule;
    rule.name = toStdString(tr("New rule"));
    editNewRule(rule);
}

void RulesView::takeRule(const model::Rule &rule)
{
    const model::RuleId id = m_document.addRule(rule);
    m_list->setFocus();
    if (rule.state == model::RuleState::Deployed) {
        sayDeployed(id);
    }
}

void RulesView::editNewRule(const model::Rule &rule)
{
    openRule(m_document.addRule(rule));
}

void RulesView::deleteRules()
{
    const QList<model::RuleId> ids = m_list->selectedRules();
    if (ids.isEmpty()) {
        return;
    }
    const int row = m_list->currentIndex().row();
    m_document.removeRules(ids);
    m_list->select(std::min(row, m_model.rowCount() - 1));
    sayWithUndo(tr("Deleted %n rule(s).", nullptr, static_cast<int>(ids.size())));
}

void RulesView::duplicateRule()
{
    if (const auto id = m_list->currentRule()) {
        m_document.duplicateRule(*id);
    }
}

void RulesView::renameRule()
{
    m_list->edit(m_model.index(m_list->currentIndex().row(), RuleTableModel::NameColumn));
}

void RulesView::toggleDeployed()
{
    m_list->toggleCurrent();
}

/// Moves the rules as a block; they stay selected.
void RulesView::moveInFrontOf(int target, const QList<model::RuleId> &ids)
{
    const int before = m_document.undoStack()->index();
    m_document.moveRules(ids, target);
    if (m_document.undoStack()->index() == before) {
        return;
    }
    const int number = m_document.indexOf(ids.first()) + 1;
    m_list->select(ids);
    say(Token::Info, tr("Rule “%1” is now number %2.")
                         .arg(nameOf(m_document, ids.first()), QLocale().toString(number)));
}

/// The first time it says as well what deploying means here.
void RulesView::sayDeployed(model::RuleId id)
{
    QString text = tr("Rule “%1” deployed as number %2.")
                       .arg(nameOf(m_document, id), QLocale().toString(m_document.indexOf(id) + 1));
    QSettings settings;
    if (!settings.value(deployNoteKey).toBool()) {
        settings.setValue(deployNoteKey, true);
        text +=
            u' ' +
            tr("Deploying marks the rule as enabled in this project. Export the project to apply "
               "it elsewhere.");
    }
    sayWithUndo(text);
}

void RulesView::sayRefused(model::RuleId id)
{
    say(Token::Error, tr("Rule “%1” has errors and stays a draft. Open it to mend them.")
                          .arg(nameOf(m_document, id)));
}

void RulesView::sayWithUndo(const QString &text)
{
    m_messages->show(Token::Info, text, m_actions[Command::Undo]);
}

void RulesView::say(Token token, const QString &text)
{
    m_messages->show(token, text);
}

void RulesView::setSplitterState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

QByteArray RulesView::splitterState() const
{
    return m_splitter->saveState();
}

void RulesView::retranslateUi()
{
    m_title->setText(tr("Firewall &Rules, evaluated top-down"));
}

void RulesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
}

} // namespace rulewright
