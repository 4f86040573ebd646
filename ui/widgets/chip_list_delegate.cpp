// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip_list_delegate.h"

#include "ui/widgets/chip_view.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr int gap = 4;
constexpr int longestText = 28; // average characters

/// With room for the round ends, and for what is lost when the width of the text is rounded.
int chipWidth(const QString &text, const QFontMetrics &metrics)
{
    const int most = metrics.averageCharWidth() * longestText;
    return std::min(most, metrics.horizontalAdvance(text) + 1) + metrics.height() + 4;
}

QString restText(qsizetype count)
{
    return u"+%1"_s.arg(count);
}

/// How many of the texts fit beside each other, with the number of the rest behind them.
qsizetype fittingCount(const QStringList &texts, const QFontMetrics &metrics, int room)
{
    const int rest = chipWidth(restText(texts.size()), metrics) + gap;
    int used = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        used += chipWidth(texts[i], metrics) + gap;
        const bool isLast = i + 1 == texts.size();
        if (used + (isLast ? 0 : rest) > room) {
            return i;
        }
    }
    return texts.size();
}

/// The chips in a row, and the number of the rest behind them.
void drawChips(QPainter &painter, const QStyleOptionViewItem &cell, const QStringList &texts,
               const QString &rest)
{
    const int restWidth = rest.isEmpty() ? 0 : chipWidth(rest, cell.fontMetrics) + gap;
    QRect place = cell.rect.adjusted(2, 2, 0, -2);
    for (const QString &text : texts) {
        const int room = cell.rect.right() - place.left() - restWidth;
        place.setWidth(std::min(chipWidth(text, cell.fontMetrics), std::max(room, 0)));
        drawChip(painter, cell, {.place = place, .text = text});
        place.translate(place.width() + gap, 0);
    }
    if (!rest.isEmpty()) {
        place.setWidth(restWidth - gap);
        drawChip(painter, cell, {.place = place, .text = rest});
    }
}

} // namespace

ChipListDelegate::ChipListDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent), m_role(role)
{
}

/// One chip is always shown, and as much of its text as there is room for.
void ChipListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStringList texts = index.data(m_role).toStringList();
    if (texts.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const qsizetype fitting =
        std::max(qsizetype{1}, fittingCount(texts, cell.fontMetrics, cell.rect.width()));
    const QString rest = fitting < texts.size() ? restText(texts.size() - fitting) : QString();
    texts.resize(fitting);
    drawChips(*painter, cell, texts, rest);
}

QSize ChipListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    int width = 0;
    for (const QString &text : index.data(m_role).toStringList()) {
        width += chipWidth(text, option.fontMetrics) + gap;
    }
    return {std::max(size.width(), width),
            std::max(size.height(), option.fontMetrics.height() + 8)};
}

} // namespace rulewright
