// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace rulewright
{

/// Paints the texts of a cell as chips side by side, as many as there is room for, and the number
/// of the others. A cell without them looks as usual.
class ChipListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \p role holds the texts, a QStringList.
    ChipListDelegate(int role, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const int m_role;
};

} // namespace rulewright
