// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip_model.h"

namespace rulewright
{

void ChipModel::setChips(QList<Chip> chips)
{
    beginResetModel();
    m_chips = std::move(chips);
    endResetModel();
}

void ChipModel::insert(int row, Chip chip)
{
    beginInsertRows({}, row, row);
    m_chips.insert(row, std::move(chip));
    endInsertRows();
}

bool ChipModel::move(int from, int to)
{
    if (from == to || from < 0 || to < 0 || to >= rowCount()) {
        return false;
    }
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_chips.move(from, to);
    endMoveRows();
    return true;
}

int ChipModel::rowOf(const QString &value) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_chips[row].value.compare(value, Qt::CaseInsensitive) == 0) {
            return row;
        }
    }
    return -1;
}

int ChipModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chips.size());
}

QVariant ChipModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Chip &chip = m_chips[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return chip.label;
    case Qt::EditRole: return chip.value;
    case Qt::ToolTipRole: return chip.error.isEmpty() ? chip.value : chip.error;
    case Qt::AccessibleDescriptionRole:
        return chip.error.isEmpty() ? QString() : tr("error: %1").arg(chip.error);
    case ErrorRole: return !chip.error.isEmpty();
    default: return {};
    }
}

bool ChipModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count <= 0 || row + count > rowCount()) {
        return false;
    }
    beginRemoveRows({}, row, row + count - 1);
    m_chips.remove(row, count);
    endRemoveRows();
    return true;
}

} // namespace rulewright
