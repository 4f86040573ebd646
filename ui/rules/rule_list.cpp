// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rules/rule_list.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

RuleList::RuleList(RuleTableModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setObjectName(u"ruleList"_s);
    setModel(&model);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setTextElideMode(Qt::ElideMiddle);
    setEditTriggers(EditKeyPressed);
    fitColumns();
    retranslateUi();
    connect(this, &QTreeView::doubleClicked, this, &RuleList::openAt);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == RuleTableModel::EditColumn) {
            openAt(index);
        }
    });
}

/// Name and expression share what the short columns leave.
void RuleList::fitColumns()
{
    header()->setStretchLastSection(false);
    header()->moveSection(RuleTableModel::NumberColumn, 0);
    header()->moveSection(header()->visualIndex(RuleTableModel::DeployedColumn), 1);
    for (int column = 0; column < RuleTableModel::ColumnCount; ++column) {
        const bool isLong =
            column == RuleTableModel::NameColumn || column == RuleTableModel::ExpressionColumn;
        header()->setSectionResizeMode(column, isLong ? QHeaderView::Stretch
                                                      : QHeaderView::ResizeToContents);
    }
}

QList<model::RuleId> RuleList::selectedRules() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<model::RuleId> ids;
    for (const QModelIndex &index : std::as_const(rows)) {
        ids += m_model.ruleAt(index.row());
    }
    return ids;
}

std::optional<model::RuleId> RuleList::currentRule() const
{
    return currentIndex().isValid() ? std::optional(m_model.ruleAt(currentIndex().row()))
                                    : std::nullopt;
}

void RuleList::select(int row)
{
    const QModelIndex index = m_model.index(row, RuleTableModel::NameColumn);
    setCurrentIndex(index);
    scrollTo(index);
}

void RuleList::select(const QList<model::RuleId> &ids)
{
    selectionModel()->clearSelection();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (ids.contains(m_model.ruleAt(row))) {
            selectionModel()->select(m_model.index(row, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
}

void RuleList::toggleCurrent()
{
    const QModelIndex index = m_model.index(currentIndex().row(), RuleTableModel::DeployedColumn);
    const bool isDeployed = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model.setData(index, isDeployed ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void RuleList::openAt(const QModelIndex &index)
{
    if (index.isValid() && index.column() != RuleTableModel::DeployedColumn) {
        Q_EMIT openRequested(m_model.ruleAt(index.row()));
    }
}

void RuleList::keyPressEvent(QKeyEvent *event)
{
    const bool hasCurrent = currentIndex().isValid();
    const bool isPlain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (hasCurrent && isPlain && event->key() == Qt::Key_Space) {
        toggleCurrent();
    } else if (hasCurrent && isPlain &&
               (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT openRequested(m_model.ruleAt(currentIndex().row()));
    } else if (hasCurrent && event->key() == Qt::Key_F2) {
        edit(m_model.index(currentIndex().row(), RuleTableModel::NameColumn));
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void RuleList::retranslateUi()
{
    setAccessibleName(tr("Rules, in order of evaluation"));
}

void RuleList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        m_model.retranslate();
    }
}

} // namespace rulewright
