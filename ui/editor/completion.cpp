// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/completion.h"

#include "ui/editor/expression_editor.h"
#include "ui/editor/proposal_delegate.h"
#include "ui/models/proposal_model.h"
#include "ui/text/qt_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr int visibleRows = 12;
/// In characters.
constexpr int listWidth = 60;
/// So many characters of a name open the list.
constexpr std::size_t enoughTyped = 2;

} // namespace

Completion::Completion(ExpressionEditor &editor)
    : QObject(&editor), m_editor(editor), m_model(new ProposalModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(visibleRows);
    m_completer->setWidget(&editor);
    auto *list = new QListView;
    list->setUniformItemSizes(true);
    m_completer->setPopup(list);
    list->setObjectName(u"completionList"_s);
    list->setAccessibleName(tr("Proposals"));
    list->setItemDelegate(new ProposalDelegate(this));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { accept(index.row()); });
}

bool Completion::isVisible() const
{
    return m_completer->popup()->isVisible();
}

/// An ignored key goes on to the list, which accepts, closes or moves.
bool Completion::takesKey(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        open();
        event->accept();
        return true;
    }
    if (!isVisible()) {
        return false;
    }
    switch (event->key()) {
    case Qt::Key_Escape: m_dismissed = m_replaced.begin; [[fallthrough]];
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Tab: event->ignore(); return true;
    default: return false;
    }
}

void Completion::follow(const QKeyEvent *event)
{
    const bool isTyping = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (!isTyping && event->key() != Qt::Key_Backspace) {
        close();
        return;
    }
    if (m_editor.textCursor().hasSelection() || (!isTyping && !isVisible())) {
        return;
    }
    const expression::CompletionContext context = m_editor.completionContext();
    if (m_dismissed != context.replaced.begin) {
        m_dismissed.reset();
    }
    if (isDue(context, event->text())) {
        propose(context);
    } else {
        close();
    }
}

void Completion::open()
{
    m_dismissed.reset();
    propose(m_editor.completionContext());
}

void Completion::close()
{
    m_completer->popup()->hide();
}

bool Completion::isDue(const expression::CompletionContext &context, const QString &typed) const
{
    if (m_dismissed) {
        return false;
    }
    if (context.typed.size() >= enoughTyped || isVisible() || typed == u"."_s) {
        return !context.typed.empty();
    }
    const bool isAfterBlank = typed == u" "_s;
    switch (context.place) {
    case expression::CaretPlace::AfterValue:
    case expression::CaretPlace::AfterOperator: return isAfterBlank;
    case expression::CaretPlace::InSet: return isAfterBlank || typed == u"{"_s;
    case expression::CaretPlace::InString: return typed == u"\""_s;
    case expression::CaretPlace::ConditionStart:
    case expression::CaretPlace::InIndex:
    case expression::CaretPlace::AfterCondition: return false;
    }
    std::unreachable();
}

void Completion::propose(const expression::CompletionContext &context)
{
    const QList<Proposal> proposals = proposalsFor(context, m_editor.catalog(), m_hosts);
    m_replaced = context.replaced;
    m_model->setProposals(proposals);
    if (proposals.isEmpty()) {
        close();
        return;
    }
    QAbstractItemView *list = m_completer->popup();
    QRect place = m_editor.cursorRect();
    place.setWidth(listWidth * m_editor.fontMetrics().averageCharWidth());
    m_completer->complete(place);
    // Enter and Tab accept only what was typed for, or chosen.
    list->setCurrentIndex(context.typed.empty() ? QModelIndex()
                                                : m_completer->completionModel()->index(0, 0));
}

void Completion::accept(int row)
{
    const Proposal proposal = m_model->at(row);
    m_editor.replace(m_replaced, proposal.text, proposal.caretBack);
}

} // namespace rulewright
