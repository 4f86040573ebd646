// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/builder/expression_builder.h"

#include "ui/builder/condition_row.h"
#include "ui/builder/group_box.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace rulewright
{

using expression::EditContext;
using expression::ItemId;
using expression::ItemKind;
using expression::LogicalOperator;
using expression::Outline;
using expression::OutlineItem;

namespace
{

constexpr auto clickPause = std::chrono::milliseconds{20};

QString nameOf(ItemId id)
{
    return u"item%1"_s.arg(toIndex(id));
}

/// What a part without errors uses that no row can show (ui.md 8.7).
QString partReason(const expression::CheckedExpression &expression, expression::NodeId node)
{
    const expression::Ast &ast = expression.ast;
    if (const auto *comparison = ast.as<expression::Comparison>(node)) {
        const expression::NodeId right = comparison->right;
        const bool isComputed = ast.as<expression::FieldUse>(right) ||
                                ast.as<expression::Call>(right) ||
                                ast.as<expression::Indexed>(right);
        return isComputed
                   ? ExpressionBuilder::tr("Compares two computed values: edit it as text.")
                   : partReason(expression, comparison->left);
    }
    if (const auto *call = ast.as<expression::Call>(node)) {
        return ExpressionBuilder::tr("Calls %1(): edit it as text.")
            .arg(toQString(textAt(expression.text, call->nameSpan)));
    }
    if (ast.as<expression::Indexed>(node) || ast.as<expression::Quantifier>(node)) {
        return ExpressionBuilder::tr("Uses an array: edit it as text.");
    }
    return ExpressionBuilder::tr("This part is edited as text.");
}

/// Why a part has no row: its first error, or that it is more than a row can say.
QString reasonFor(const expression::CheckedExpression &expression, const OutlineItem &item)
{
    const Span span = expression.ast[item.node].span;
    for (const Diagnostic &diagnostic : expression.diagnostics) {
        const bool isError = severityOf(diagnostic.code) == Severity::Error;
        if (isError && span.contains(diagnostic.span)) {
            return ExpressionBuilder::tr("This part has an error: %1")
                .arg(diagnosticText(diagnostic));
        }
    }
    return partReason(expression, item.inner);
}

} // namespace

ExpressionBuilder::ExpressionBuilder(QWidget *parent)
    : QScrollArea(parent), m_expression(expression::check({}, expression::cloudflareCatalog())),
      m_outline(std::make_unique<Outline>(m_expression, expression::cloudflareCatalog()))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Conditions"));
    m_rebuildLater.setSingleShot(true);
    connect(&m_rebuildLater, &QTimer::timeout, this, &ExpressionBuilder::rebuild);
    rebuild();
}

ExpressionBuilder::~ExpressionBuilder() = default;

void ExpressionBuilder::setExpression(const expression::CheckedExpression &expression)
{
    if (expression.text == m_expression.text) {
        return;
    }
    m_expression = expression;
    m_outline = std::make_unique<Outline>(m_expression, expression::cloudflareCatalog());
    rebuild();
}

EditContext ExpressionBuilder::context() const
{
    return {m_expression, *m_outline, expression::cloudflareCatalog()};
}

QString ExpressionBuilder::focusedName() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && isAncestorOf(focused) ? focused->objectName() : QString();
}

/// Rows belong to one state of the text, so a new state gets new rows. The old ones go when
/// the event that changed the text is over.
/// A click that takes the focus from a value changes the text before it reaches its button; the
/// button stays until the click is over.
void ExpressionBuilder::rebuild()
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_rebuildLater.start(clickPause);
        return;
    }
    const QString focused = focusedName();
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(createItem(Outline::root()));
    layout->addStretch(1);
    setWidget(page);
    if (auto *target = focused.isEmpty() ? nullptr : page->findChild<QWidget *>(focused)) {
        target->setFocus();
    }
}

QWidget *ExpressionBuilder::createItem(ItemId id)
{
    const OutlineItem &item = (*m_outline)[id];
    if (item.kind == ItemKind::Group) {
        return createGroup(id);
    }
    ConditionRow *row = nullptr;
    if (item.condition) {
        row = new ConditionRow(*item.condition, nameOf(id), m_fields, this);
    } else {
        const Span span = m_expression.ast[item.node].span;
        row = new ConditionRow(toQString(textAt(m_expression.text, span)),
                               reasonFor(m_expression, item), nameOf(id), this);
    }
    connectCondition(row, id);
    return row;
}

QWidget *ExpressionBuilder::createGroup(ItemId id)
{
    auto *group = new GroupBox((*m_outline)[id], nameOf(id), this);
    for (const ItemId child : (*m_outline)[id].children) {
        group->addMember(createItem(child));
    }
    connectGroup(group, id);
    return group;
}

void ExpressionBuilder::connectCondition(ConditionRow *row, ItemId id)
{
    connect(row, &ConditionRow::conditionChanged, this,
            [this, id](const expression::Condition &next) {
                apply(expression::changeCondition(context(), id, next));
            });
    connect(row, &ConditionRow::textChanged, this, [this, id](const QString &text) {
        apply(expression::changeText(context(), id, toStdString(text)));
    });
    connect(row, &ConditionRow::negateRequested, this,
            [this, id] { apply(expression::negate(context(), id)); });
    connect(row, &ConditionRow::removeRequested, this,
            [this, id] { apply(expression::remove(context(), id)); });
    connect(row, &ConditionRow::moveRequested, this, [this, id](expression::Direction direction) {
        apply(expression::move(context(), id, direction));
    });
}

void ExpressionBuilder::connectGroup(GroupBox *group, ItemId id)
{
    connect(group, &GroupBox::operatorChosen, this, [this, id](LogicalOperator op) {
        apply(expression::changeOperator(context(), id, op));
    });
    connect(group, &GroupBox::negateRequested, this,
            [this, id] { apply(expression::negate(context(), id)); });
    connect(group, &GroupBox::removeRequested, this,
            [this, id] { apply(expression::remove(context(), id)); });
    connect(group, &GroupBox::bracketsRequested, this,
            [this, id] { apply(expression::writeBrackets(context(), id)); });
    connect(group, &GroupBox::addConditionRequested, this, [this, id] { addUsualCondition(id); });
    connect(group, &GroupBox::addGroupRequested, this, [this, id] { addGroup(id); });
}

void ExpressionBuilder::addCondition(const std::string &condition)
{
    apply(expression::addMember(context(), Outline::root(), condition));
}

void ExpressionBuilder::addUsualCondition(ItemId group)
{
    const std::string host = m_hosts.isEmpty() ? "" : toStdString(m_hosts.first());
    apply(expression::addMember(context(), group, "http.host eq \"" + host + '"'));
}

/// A new group has the other operator than the one around it and two members, the ones that a
/// rule for client certificates wants.
void ExpressionBuilder::addGroup(ItemId group)
{
    const bool isInsideOr = (*m_outline)[group].op == LogicalOperator::Or;
    const std::string op = isInsideOr ? " and " : " or ";
    apply(expression::addMember(context(), group,
                                "(not cf.tls_client_auth.cert_verified" + op +
                                    "cf.tls_client_auth.cert_revoked)"));
}

void ExpressionBuilder::apply(const expression::TextEdits &edits)
{
    const std::string text = applyEdits(m_expression.text, edits);
    if (text != m_expression.text) {
        Q_EMIT textChanged(text);
    }
}

void ExpressionBuilder::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Conditions"));
        m_fields.retranslate();
        rebuild();
    }
}

} // namespace rulewright
