// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QList>

namespace rulewright
{

/// One short text of a chip field.
struct Chip {
    /// What the chip stands for.
    QString value;
    /// What people see; the value itself in most fields.
    QString label;
    /// Why the value cannot be used; empty when it can.
    QString error;
    /// What was changed or is unusual; said once below the field.
    QString note;

    friend bool operator==(const Chip &, const Chip &) = default;
};

/// The chips of a field, in their order.
class ChipModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ErrorRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const QList<Chip> &chips() const { return m_chips; }
    void setChips(QList<Chip> chips);
    void insert(int row, Chip chip);
    /// False when there is nowhere to move.
    bool move(int from, int to);
    /// The row of a value, compared without case; -1 when it is not there.
    [[nodiscard]] int rowOf(const QString &value) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

private:
    QList<Chip> m_chips;
};

} // namespace rulewright
