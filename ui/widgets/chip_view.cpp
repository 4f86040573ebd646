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

void drawChip(QPainter &painter, const QStyleOptionViewItem &option, const ChipLook &look)
{
    const Token token = look.hasError ? Token::Error : Token::Info;
    const TokenColors colors = tokenColors(token, option.palette);
    const QColor text =
        look.isSelected ? option.palette.color(QPalette::HighlightedText) : colors.foreground;
    const int height = look.place.height();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.hasError ? QPen(colors.foreground, 2) : QPen(Qt::NoPen));
    painter.setBrush(look.isSelected ? option.palette.highlight() : QBrush(colors.background));
    painter.drawRoundedRect(look.place, height / 2.0, height / 2.0);
    painter.setPen(QPen(text, 1.5));
    if (look.hasCross) {
        drawCross(painter, ChipDelegate::crossRectangle(look.place));
    }
    const QRect label =
        look.place.adjusted(height / 2, 0, look.hasCross ? -height : -height / 2, 0);
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                     option.fontMetrics.elidedText(look.text, Qt::ElideMiddle, label.width()));
    painter.restore();
}

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
    drawChip(*painter, option,
             {.place = option.rect.adjusted(1, 1, -1, -1),
              .text = index.data().toString(),
              .hasError = index.data(ChipModel::ErrorRole).toBool(),
              .isSelected = option.state.testFlag(QStyle::State_Selected),
              .hasCross = true});
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
