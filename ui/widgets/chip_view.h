// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace rulewright
{

/// What one chip looks like.
struct ChipLook {
    QRect place;
    QString text;
    bool hasError = false;
    bool isSelected = false;
    bool hasCross = false;
};

/// Paints the chip in the colours and the font of \p option; a long text loses its middle.
void drawChip(QPainter &painter, const QStyleOptionViewItem &option, const ChipLook &look);

/// Paints a chip with its cross and answers clicks on the cross.
class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] static QRect crossRectangle(const QRect &chip);

Q_SIGNALS:
    void crossClicked(int row);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

/// The chips in rows, as high as they need. A list, so that screen readers see items; keys ask
/// for what the field then does.
class ChipView : public QListView
{
    Q_OBJECT

public:
    explicit ChipView(QWidget *parent);

    /// Makes the height that of the chips, four rows at most.
    void fitHeight();

Q_SIGNALS:
    void removeRequested(int row);
    void moveRequested(int row, int distance);
    void editRequested(int row);
    /// The key goes past the last chip.
    void leftAtEnd();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copySelected() const;
};

} // namespace rulewright
