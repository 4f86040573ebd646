// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rules/rule_page.h"

#include "core/analysis/linter.h"
#include "core/expression/parser.h"
#include "ui/builder/expression_builder.h"
#include "ui/editor/completion.h"
#include "ui/editor/editor_commands.h"
#include "ui/editor/expression_editor.h"
#include "ui/text/catalog_text.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/palette_tokens.h"
#include "ui/widgets/read_only_text.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr int maximumNameLength = 500;

constexpr model::Action actionChoices[] = {
    model::Action::Block,       model::Action::ManagedChallenge,
    model::Action::JsChallenge, model::Action::Challenge,
    model::Action::Skip,        model::Action::Log};

/// The expression with its errors, or with what else is to be said of it.
expression::CheckedExpression checkedAndLinted(const model::Rule &rule,
                                               const expression::Catalog &catalog)
{
    expression::CheckedExpression checked = expression::check(rule.expression, catalog);
    const bool isBlocking = rule.action != model::Action::Skip && rule.action != model::Action::Log;
    std::ranges::move(analysis::lint(checked, catalog, {.isBlocking = isBlocking}),
                      std::back_inserter(checked.diagnostics));
    std::ranges::stable_sort(checked.diagnostics, {},
                             [](const Diagnostic &diagnostic) { return diagnostic.span.begin; });
    return checked;
}

} // namespace

RulePage::RulePage(ProjectDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document),
      m_expression(expression::check({}, expression::cloudflareCatalog())),
      m_nameLabel(new QLabel(this)), m_name(new QLineEdit(this)), m_state(new QLabel(this)),
      m_heading(new QLabel(this)), m_builderButton(new QToolButton(this)),
      m_editorButton(new QToolButton(this)), m_views(new QStackedWidget(this)),
      m_builder(new ExpressionBuilder(this)), m_editor(new ExpressionEditor(this)),
      m_message(new QLabel(this)), m_fix(new QPushButton(this)), m_length(new QLabel(this)),
      m_previewLabel(new QLabel(this)), m_preview(new QPlainTextEdit(this)),
      m_previewColors(std::make_unique<ExpressionHighlighter>(m_preview->document())),
      m_actionLabel(new QLabel(this)), m_action(new QComboBox(this)),
      m_revert(new QPushButton(this)), m_draft(new QPushButton(this)),
      m_deploy(new QPushButton(this))
{
    setObjectName(u"rulePage"_s);
    new QVBoxLayout(this);
    createHead();
    createViews();
    createFoot();
    connectParts();
    fillActions();
    retranslateUi();
}

RulePage::~RulePage() = default;

void RulePage::createHead()
{
    m_name->setObjectName(u"ruleName"_s);
    m_name->setMaxLength(maximumNameLength);
    m_nameLabel->setBuddy(m_name);
    m_state->setObjectName(u"ruleState"_s);
    auto *names = new QHBoxLayout;
    names->addWidget(m_nameLabel);
    names->addWidget(m_name, 1);
    names->addWidget(m_state);
    auto *group = new QButtonGroup(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    for (QToolButton *button : {m_builderButton, m_editorButton}) {
        button->setCheckable(true);
        group->addButton(button);
        head->addWidget(button);
    }
    m_builderButton->setObjectName(u"builderView"_s);
    m_editorButton->setObjectName(u"editorView"_s);
    m_builderButton->setChecked(true);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(names);
    column->addLayout(head);
}

void RulePage::createViews()
{
    m_builder->setObjectName(u"expressionBuilder"_s);
    m_editor->setObjectName(u"expressionEditor"_s);
    m_preview->setObjectName(u"expressionPreview"_s);
    m_message->setObjectName(u"expressionMessage"_s);
    m_fix->setObjectName(u"expressionFix"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    makeReadOnly(*m_preview, 2);
    m_previewColors->setPalette(palette());
    m_previewLabel->setBuddy(m_preview);
    m_views->addWidget(m_builder);
    m_views->addWidget(m_editor);
    auto *status = new QHBoxLayout;
    status->addWidget(m_message, 1);
    status->addWidget(m_fix);
    status->addWidget(m_length);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_views, 1);
    column->addLayout(status);
    column->addWidget(m_previewLabel);
    column->addWidget(m_preview);
}

void RulePage::createFoot()
{
    m_action->setObjectName(u"ruleAction"_s);
    m_revert->setObjectName(u"ruleRevert"_s);
    m_draft->setObjectName(u"ruleSaveDraft"_s);
    m_deploy->setObjectName(u"ruleDeploy"_s);
    m_actionLabel->setBuddy(m_action);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_actionLabel);
    foot->addWidget(m_action);
    foot->addStretch(1);
    foot->addWidget(m_revert);
    foot->addWidget(m_draft);
    foot->addWidget(m_deploy);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
}

void RulePage::connectParts()
{
    connect(m_builderButton, &QToolButton::clicked, this, [this] { setView(View::Builder); });
    connect(m_editorButton, &QToolButton::clicked, this, [this] { setView(View::Editor); });
    connect(m_name, &QLineEdit::textEdited, this, &RulePage::changeName);
    connect(m_action, &QComboBox::activated, this, &RulePage::changeAction);
    connect(m_builder, &ExpressionBuilder::textChanged, this,
            [this](const std::string &text) { changeText(text, EditKind::Gesture); });
    connect(m_editor, &ExpressionEditor::textEdited, this,
            [this] { changeText(m_editor->text(), EditKind::Typing); });
    connect(&m_editor->commands(), &EditorCommands::textReplaced, this,
            [this](const std::string &text) { changeText(text, EditKind::Gesture); });
    connect(m_fix, &QPushButton::clicked, this, &RulePage::applyFirstFix);
    connect(m_revert, &QPushButton::clicked, this, [this] { m_document.revertRule(*m_rule); });
    connect(m_draft, &QPushButton::clicked, this, &RulePage::saveDraft);
    connect(m_deploy, &QPushButton::clicked, this, &RulePage::deploy);
    connect(&m_document, &ProjectDocument::ruleChanged, this, &RulePage::ruleTouched);
    connect(&m_document, &ProjectDocument::ruleEdited, this, &RulePage::ruleTouched);
    connect(&m_document, &ProjectDocument::ruleRemoved, this, &RulePage::ruleTouched);
    connect(&m_document, &ProjectDocument::projectReplaced, this, &RulePage::ruleGone);
}

void RulePage::openRule(model::RuleId id)
{
    m_rule = id;
    QStringList hosts;
    for (const std::string &host : model::mtlsHosts(m_document.project())) {
        hosts += toQString(host);
    }
    m_builder->setHosts(hosts);
    m_editor->completion().setHosts(hosts);
    showRule();
}

void RulePage::ruleTouched(model::RuleId id)
{
    if (m_rule != id) {
        return;
    }
    if (m_document.rule(id)) {
        showRule();
    } else {
        ruleGone();
    }
}

void RulePage::ruleGone()
{
    m_rule.reset();
    Q_EMIT closed();
}

RulePage::View RulePage::view() const
{
    return m_views->currentWidget() == m_builder ? View::Builder : View::Editor;
}

void RulePage::setView(View view)
{
    const bool isBuilder = view == View::Builder;
    m_builderButton->setChecked(isBuilder);
    m_editorButton->setChecked(!isBuilder);
    if (isBuilder) {
        m_builder->setExpression(m_expression);
    }
    m_views->setCurrentIndex(isBuilder ? 0 : 1);
    m_previewLabel->setVisible(isBuilder);
    m_preview->setVisible(isBuilder);
    Q_EMIT viewChanged();
}

void RulePage::switchView()
{
    setView(view() == View::Builder ? View::Editor : View::Builder);
}

void RulePage::insertCondition(const std::string &condition)
{
    if (view() == View::Builder) {
        m_builder->addCondition(condition);
    } else {
        m_editor->commands().insertApart(condition);
        m_editor->setFocus();
    }
}

EditorCommands &RulePage::editorCommands()
{
    return m_editor->commands();
}

void RulePage::addEditorActions(const QList<QAction *> &actions)
{
    m_editor->addActions(actions);
}

void RulePage::focusExpression()
{
    m_views->currentWidget()->setFocus();
}

void RulePage::showRule()
{
    const model::Rule &rule = m_document.editedRule(*m_rule);
    if (m_expression.text != rule.expression) {
        m_editor->setMarked(std::nullopt);
    }
    if (m_expression.text != rule.expression || m_lintedAction != rule.action) {
        m_expression = checkedAndLinted(rule, m_document.catalog());
        m_lintedAction = rule.action;
    }
    if (m_name->text() != toQString(rule.name)) {
        m_name->setText(toQString(rule.name));
    }
    m_action->setCurrentIndex(m_action->findData(static_cast<int>(rule.action)));
    showExpression();
    showState();
}

void RulePage::showExpression()
{
    // The rows take a while to make, so typing does not wait for what nobody sees.
    if (view() == View::Builder) {
        m_builder->setExpression(m_expression);
    }
    m_editor->setExpression(m_expression, m_document.catalog());
    m_preview->setPlainText(toQString(m_expression.text));
    showMessage();
    m_length->setText(
        tr("%1 of %2 characters")
            .arg(locale().toString(toQString(m_expression.text).toUcs4().size()),
                 locale().toString(static_cast<qulonglong>(expression::maximalLength))));
}

/// The first error, else the first warning, else the first hint, else that all is well.
void RulePage::showMessage()
{
    const Diagnostic *message = firstMessage();
    const bool isError = message && severityOf(message->code) == Severity::Error;
    const QString glyph = !message ? u"✓ "_s : isError ? u"✗ "_s : u"! "_s;
    const Token token = !message ? Token::Info : isError ? Token::Error : Token::Warning;
    m_message->setText(glyph + (message ? diagnosticText(*message) : tr("Valid")));
    m_message->setStyleSheet(
        u"QLabel { color: %1 }"_s.arg(tokenColors(token, palette()).foreground.name()));
    const bool hasFix = message && !message->fixes.empty();
    m_fix->setVisible(hasFix);
    if (hasFix) {
        m_fix->setText(fixText(message->fixes.front()));
    }
}

const Diagnostic *RulePage::firstMessage() const
{
    const auto &all = m_expression.diagnostics;
    const auto gravest = std::ranges::min_element(
        all, {}, [](const Diagnostic &diagnostic) { return severityOf(diagnostic.code); });
    return gravest == all.end() ? nullptr : &*gravest;
}

/// What keeps the rule from being deployed: errors of the expression, and a missing name.
int RulePage::errorCount() const
{
    const auto errors = std::ranges::count(
        m_expression.diagnostics, Severity::Error,
        [](const Diagnostic &diagnostic) { return severityOf(diagnostic.code); });
    return static_cast<int>(errors) + (hasName() ? 0 : 1);
}

bool RulePage::hasName() const
{
    return !toQString(m_document.editedRule(*m_rule).name).trimmed().isEmpty();
}

void RulePage::showState()
{
    const bool isEdited = m_document.hasPendingEdit(*m_rule);
    const bool isDeployed = m_document.rule(*m_rule)->state == model::RuleState::Deployed;
    const int errors = errorCount();
    const QString state = isDeployed ? (isEdited ? tr("Deployed, changed") : tr("Deployed"))
                                     : (isEdited ? tr("Draft, changed") : tr("Draft"));
    m_state->setText(errors == 0 ? state : tr("%1 — has errors").arg(state));
    m_revert->setEnabled(isEdited);
    m_draft->setEnabled(isEdited || isDeployed);
    m_draft->setText(isDeployed ? tr("Turn into &draft") : tr("Save as &Draft"));
    const bool isDone = isDeployed && !isEdited;
    m_deploy->setEnabled(!isDone);
    m_deploy->setToolTip(isDone ? tr("This rule is deployed as shown.") : QString());
    m_deploy->setText(isDone       ? tr("✓ Deployed")
                      : errors > 0 ? tr("Fix %n error(s)", nullptr, errors)
                      : isDeployed ? tr("De&ploy changes")
                                   : tr("De&ploy"));
}

void RulePage::changeText(const std::string &text, EditKind kind)
{
    model::Rule rule = m_document.editedRule(*m_rule);
    rule.expression = text;
    m_document.editRule(rule, kind);
}

void RulePage::changeAction(int index)
{
    model::Rule rule = m_document.editedRule(*m_rule);
    rule.action = static_cast<model::Action>(m_action->itemData(index).toInt());
    m_document.editRule(rule, EditKind::Gesture);
}

void RulePage::changeName(const QString &name)
{
    model::Rule rule = m_document.editedRule(*m_rule);
    rule.name = toStdString(name);
    m_document.editRule(rule, EditKind::Typing);
}

void RulePage::applyFirstFix()
{
    if (const Diagnostic *message = firstMessage(); message && !message->fixes.empty()) {
        changeText(applyEdits(m_expression.text, message->fixes.front().edits), EditKind::Gesture);
    }
}

/// With errors nothing is saved; the first of them gets the focus.
void RulePage::deploy()
{
    const Diagnostic *message = firstMessage();
    if (message && severityOf(message->code) == Severity::Error) {
        setView(View::Editor);
        m_editor->setFocus();
        m_editor->setMarked(message->span);
        return;
    }
    if (!hasName()) {
        m_name->setFocus();
        return;
    }
    m_editor->setMarked(std::nullopt);
    m_document.saveRule(*m_rule, model::RuleState::Deployed);
    Q_EMIT deployed(*m_rule);
}

void RulePage::saveDraft()
{
    m_document.saveRule(*m_rule, model::RuleState::Draft);
}

void RulePage::fillActions()
{
    for (const model::Action action : actionChoices) {
        m_action->addItem(actionText(action), static_cast<int>(action));
    }
}

void RulePage::retranslateUi()
{
    m_nameLabel->setText(tr("Rule &name"));
    m_heading->setText(tr("When incoming requests match…"));
    m_builderButton->setText(tr("Builder"));
    m_editorButton->setText(tr("Editor"));
    m_editor->setAccessibleName(tr("Expression"));
    m_editor->setPlaceholderText(tr("Type an expression."));
    m_previewLabel->setText(tr("Expression Preview"));
    m_preview->setAccessibleName(tr("Expression preview, read only"));
    m_actionLabel->setText(tr("Then take &action…"));
    m_revert->setText(tr("&Revert"));
    for (int i = 0; i < m_action->count(); ++i) {
        m_action->setItemText(i, actionText(actionChoices[i]));
    }
    if (m_rule) {
        showRule();
    }
}

void RulePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    } else if (event->type() == QEvent::PaletteChange) {
        m_previewColors->setPalette(palette());
    }
}

} // namespace rulewright
