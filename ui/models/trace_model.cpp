// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/trace_model.h"

#include "ui/text/simulation_text.h"

#include <algorithm>

namespace rulewright
{

using expression::ItemId;
using expression::Outline;
using expression::OutlineItem;

void TraceModel::setResult(std::optional<simulation::RuleResult> result)
{
    beginResetModel();
    m_result = std::move(result);
    m_outline = m_result
                    ? std::optional(Outline(m_result->expression, expression::cloudflareCatalog()))
                    : std::nullopt;
    endResetModel();
}

void TraceModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

const OutlineItem &TraceModel::itemOf(const QModelIndex &index) const
{
    return (*m_outline)[static_cast<ItemId>(index.internalId())];
}

QModelIndex TraceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!m_outline || row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount) {
        return {};
    }
    const ItemId item =
        parent.isValid() ? itemOf(parent).children[static_cast<std::size_t>(row)] : Outline::root();
    return createIndex(row, column, static_cast<quintptr>(item));
}

QModelIndex TraceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !m_outline || !itemOf(child).parent) {
        return {};
    }
    const ItemId parent = *itemOf(child).parent;
    const std::optional<ItemId> grandparent = (*m_outline)[parent].parent;
    int row = 0;
    if (grandparent) {
        const auto &siblings = (*m_outline)[*grandparent].children;
        row = static_cast<int>(std::ranges::find(siblings, parent) - siblings.begin());
    }
    return createIndex(row, 0, static_cast<quintptr>(parent));
}

int TraceModel::rowCount(const QModelIndex &parent) const
{
    if (!m_outline || parent.column() > 0) {
        return 0;
    }
    return parent.isValid() ? static_cast<int>(itemOf(parent).children.size()) : 1;
}

int TraceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString TraceModel::text(const OutlineItem &item, int column) const
{
    switch (column) {
    case PartColumn: return itemText(m_result->expression, item);
    case ResultColumn: return outcomeText(outcomeOf(*m_result, item));
    case ActualColumn: return actualText(*m_result, item);
    default: return {};
    }
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_outline) {
        return {};
    }
    const OutlineItem &item = itemOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(item, index.column());
    case OutcomeRole: return static_cast<int>(outcomeOf(*m_result, item));
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(text(item, PartColumn), text(item, ResultColumn));
    case Qt::AccessibleDescriptionRole: return text(item, ActualColumn);
    default: return {};
    }
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case PartColumn: return tr("Part");
    case ResultColumn: return tr("Result");
    case ActualColumn: return tr("Actual value");
    default: return {};
    }
}

} // namespace rulewright
