// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/authority.h"

#include <QAbstractListModel>

#include <vector>

namespace rulewright
{

class HostTableModel;

/// The authorities of a project, ticked where the chosen host accepts them.
class TrustModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// \p hosts is changed by ticks and outlives the model.
    TrustModel(HostTableModel &hosts, const std::vector<model::Authority> &authorities);

    /// -1: no host, nothing can be ticked.
    void setHost(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Row {
        model::AuthorityId id{};
        QString name;
    };

    HostTableModel &m_hosts;
    std::vector<Row> m_rows;
    int m_host = -1;
};

} // namespace rulewright
