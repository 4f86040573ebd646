// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip_view.h"

#include "ui/widgets/chip_model.h"
#include "ui/widgets/palette_tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace rulewright
{

namespace
{

constexpr int smallestTarget = 24; // WCAG 2.2, 2.5.8
constexpr int mostRows = 4;

int chipHeight(const QFontMetrics &metrics)
{
    return std::max(smallestTarget, metrics.height() + 8);
}

void drawCross(QPainter &painter, const QRect &place)
{
    const QRectF cross = QRectF(place).adjusted(8, 8, -8, -8);
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

} // namespace

QRect ChipDelegate::crossRectangle(const QRect &chip)
{
    return {chip.right() - chip.height() + 1, chip.top(), chip.height(), chip.height()};
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = chipHeight(option.fontMetrics);
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {text + height + height / 2, height};
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasError = index.data(ChipModel::ErrorRole).toBool();
    const TokenColors colors = tokenColors(hasError ? Token::Error : Token::Info, option.palette);
    const QColor text =
        isSelected ? option.palette.color(QPalette::HighlightedText) : colors.foreground;
    const QRect rectangle = option.rect.adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(hasError ? QPen(colors.foreground, 2) : QPen(Qt::NoPen));
    painter->setBrush(isSelected ? option.palette.highlight() : QBrush(colors.background));
    painter->drawRoundedRect(rectangle, rectangle.height() / 2.0, rectangle.height() / 2.0);
    painter->setPen(QPen(text, 1.5));
    drawCross(*painter, crossRectangle(rectangle));
    const QRect label = rectangle.adjusted(rectangle.height() / 2, 0, -rectangle.height(), 0);
    const QString shown =
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, label.width());
    painter->drawText(label, Qt::AlignVCenter | Qt::AlignLeft, shown);
    painter->restore();
}

bool ChipDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const QPoint place = static_cast<QMouseEvent *>(event)->position().toPoint();
        if (crossRectangle(option.rect).contains(place)) {
            Q_EMIT crossClicked(index.row());
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

ChipView::ChipView(QWidget *parent) : QListView(parent)
{
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setMovement(Static);
    setSpacing(2);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ChipView::fitHeight()
{
    const int count = model()->rowCount();
    setVisible(count > 0);
    if (count == 0) {
        return;
    }
    doItemsLayout();
    const int row = chipHeight(fontMetrics()) + 2 * spacing();
    const int needed =
        visualRect(model()->index(count - 1, 0)).bottom() + verticalOffset() + spacing() + 1;
    setFixedHeight(std::clamp(needed, row, mostRows * row));
}

void ChipView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        QMetaObject::invokeMethod(this, &ChipView::fitHeight, Qt::QueuedConnection);
    }
}

void ChipView::copySelected() const
{
    QStringList texts;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        texts += index.data(Qt::EditRole).toString();
    }
    QApplication::clipboard()->setText(texts.join(u'\n'));
}

void ChipView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    const int key = event->key();
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        Q_EMIT removeRequested(row);
    } else if (isAlt && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        Q_EMIT moveRequested(row, key == Qt::Key_Left ? -1 : 1);
    } else if (key == Qt::Key_F2) {
        Q_EMIT editRequested(row);
    } else if (key == Qt::Key_Right && row == model()->rowCount() - 1) {
        Q_EMIT leftAtEnd();
    } else {
        QListView::keyPressEvent(event);
    }
}

void ChipView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid()) {
        Q_EMIT editRequested(index.row());
    }
}

} // namespace rulewright
