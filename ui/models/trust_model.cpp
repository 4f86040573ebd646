// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/trust_model.h"

#include "ui/models/host_table_model.h"
#include "ui/text/qt_text.h"

namespace rulewright
{

TrustModel::TrustModel(HostTableModel &hosts, const std::vector<model::Authority> &authorities)
    : m_hosts(hosts)
{
    for (const model::Authority &authority : authorities) {
        m_rows.push_back({authority.id, toQString(authority.name)});
    }
}

void TrustModel::setHost(int row)
{
    beginResetModel();
    m_host = row;
    endResetModel();
}

int TrustModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TrustModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole) {
        return m_host >= 0 && m_hosts.isTrusted(m_host, row.id) ? Qt::Checked : Qt::Unchecked;
    }
    return role == Qt::DisplayRole ? row.name : QVariant();
}

Qt::ItemFlags TrustModel::flags(const QModelIndex &index) const
{
    return m_host < 0 ? Qt::NoItemFlags
                      : QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

bool TrustModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || m_host < 0 ||
        !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    m_hosts.setTrusted(m_host, row.id, value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

} // namespace rulewright
