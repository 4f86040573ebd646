// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/crl.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <string>

namespace rulewright
{

/// The entries of one revocation list, in its order.
class RevocationEntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SerialColumn, SinceColumn, ReasonColumn, NameColumn, ColumnCount };

    /// What the certificates of the project are called, by their serial numbers.
    using Names = std::map<std::string, QString, std::less<>>;

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the entries of a list, or nothing.
    void setList(std::optional<x509::Crl> list, Names names);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const x509::CrlEntry &entryAt(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString nameOf(const x509::CrlEntry &entry) const;
    [[nodiscard]] QString toolTip(int row, int column) const;

    std::optional<x509::Crl> m_list;
    Names m_names;
};

} // namespace rulewright
