// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/revocation_list_model.h"

#include "core/model/revocation_lists.h"
#include "ui/text/certificate_text.h"
#include "ui/text/qt_text.h"

#include <QLocale>

#include <algorithm>

namespace rulewright
{

void RevocationListModel::setLists(std::vector<model::RevocationList> lists,
                                   std::chrono::sys_seconds time)
{
    beginResetModel();
    m_lists = std::move(lists);
    m_time = time;
    // Of several that were made at one time, the one that came last.
    std::ranges::reverse(m_lists);
    std::ranges::stable_sort(m_lists, std::ranges::greater(),
                             [](const auto &list) { return list.crl.thisUpdate(); });
    endResetModel();
}

const x509::Crl &RevocationListModel::listAt(int row) const
{
    return m_lists[static_cast<std::size_t>(row)].crl;
}

int RevocationListModel::rowOf(const x509::Crl &list) const
{
    const auto found = std::ranges::find(m_lists, list, &model::RevocationList::crl);
    return found == m_lists.end() ? -1 : static_cast<int>(found - m_lists.begin());
}

int RevocationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lists.size());
}

int RevocationListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RevocationListModel::text(int row, int column) const
{
    const x509::Crl &list = listAt(row);
    switch (column) {
    case NumberColumn: return list.number().empty() ? tr("none") : toQString(list.number());
    case MadeColumn: return dateText(list.thisUpdate());
    case DueColumn: return list.nextUpdate() ? dateText(*list.nextUpdate()) : tr("never");
    case EntriesColumn: return QLocale().toString(list.entries().size());
    case StateColumn: return stateText(list);
    case OriginColumn: return listOriginText(m_lists[static_cast<std::size_t>(row)].origin);
    default: return {};
    }
}

/// A list that is past its date is outdated, replaced or not.
QString RevocationListModel::stateText(const x509::Crl &list) const
{
    const model::ListState state = model::stateOf(list, m_time);
    const model::RevocationList *newer = model::replacementFor(m_lists, list, m_time);
    return newer && state == model::ListState::Current ? replacedText(newer->crl)
                                                       : listStateText(state);
}

/// The dates to the second; the other columns have nothing to add.
QString RevocationListModel::toolTip(int row, int column) const
{
    const x509::Crl &list = listAt(row);
    if (column == MadeColumn) {
        return timeText(list.thisUpdate());
    }
    return column == DueColumn && list.nextUpdate() ? timeText(*list.nextUpdate())
                                                    : text(row, column);
}

QVariant RevocationListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::ToolTipRole: return toolTip(index.row(), index.column());
    case Qt::AccessibleDescriptionRole: return text(index.row(), StateColumn);
    default: return {};
    }
}

QVariant RevocationListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NumberColumn: return tr("Number");
    case MadeColumn: return tr("Made on");
    case DueColumn: return tr("Due on");
    case EntriesColumn: return tr("Entries");
    case StateColumn: return tr("State");
    case OriginColumn: return tr("Origin");
    default: return {};
    }
}

} // namespace rulewright
