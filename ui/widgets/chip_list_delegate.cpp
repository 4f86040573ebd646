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

int chipWidth(const QString &text, const QFontMetrics &metrics)
{
    const int most = metrics.averageCharWidth() * longestText;
    return std::min(most, metrics.horizontalAdvance(text)) + metrics.height() + 4;
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

} // namespace

ChipListDelegate::ChipListDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent), m_role(role)
{
}

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
    // One chip is always shown, and as much of its text as there is room for.
    const qsizetype fitting =
        std::max(qsizetype{1}, fittingCount(texts, cell.fontMetrics, cell.rect.width()));
    const qsizetype others = texts.size() - fitting;
    texts.resize(fitting);
    if (others > 0) {
        texts += restText(others);
    }
    const int rest = others > 0 ? chipWidth(texts.last(), cell.fontMetrics) + gap : 0;
    QRect place = cell.rect.adjusted(2, 2, 0, -2);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const int room = cell.rect.right() - place.left() - (i < fitting ? rest : 0);
        place.setWidth(std::min(chipWidth(texts[i], cell.fontMetrics), std::max(room, 0)));
        drawChip(*painter, cell, {.place = place, .text = texts[i]});
        place.translate(place.width() + gap, 0);
    }
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
