// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/authority.h"

#include <QAbstractTableModel>

#include <chrono>
#include <vector>

namespace rulewright
{

/// The revocation lists of one authority, the one that was made last on top.
class RevocationListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        MadeColumn,
        DueColumn,
        EntriesColumn,
        StateColumn,
        OriginColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows these lists, as they are worth at \p time.
    void setLists(std::vector<model::RevocationList> lists, std::chrono::sys_seconds time);
    [[nodiscard]] const x509::Crl &listAt(int row) const;
    /// The row of a list, or -1.
    [[nodiscard]] int rowOf(const x509::Crl &list) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString stateText(const x509::Crl &list) const;
    [[nodiscard]] QString toolTip(int row, int column) const;

    std::vector<model::RevocationList> m_lists;
    std::chrono::sys_seconds m_time;
};

} // namespace rulewright
