// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/proposal_delegate.h"

#include "ui/models/proposal_model.h"

#include <QApplication>
#include <QPainter>

namespace rulewright
{

namespace
{

constexpr int margin = 4;

QString textIn(const QString &text, const QStyleOptionViewItem &option)
{
    return option.fontMetrics.elidedText(text, Qt::ElideRight, option.rect.width() - 2 * margin);
}

} // namespace

void ProposalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString head = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorRole role = isSelected ? QPalette::HighlightedText : QPalette::Text;
    const int line = item.fontMetrics.height();
    const QRect first = item.rect.adjusted(margin, margin / 2, -margin, 0);
    painter->save();
    painter->setPen(item.palette.color(role));
    painter->drawText(first.x(), first.y() + item.fontMetrics.ascent(), textIn(head, item));
    painter->setPen(item.palette.color(isSelected ? role : QPalette::PlaceholderText));
    painter->drawText(first.x(), first.y() + line + item.fontMetrics.ascent(),
                      textIn(index.data(ProposalModel::DetailRole).toString(), item));
    painter->restore();
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString detail = index.data(ProposalModel::DetailRole).toString();
    const QString head = index.data(Qt::DisplayRole).toString();
    const int width = std::max(option.fontMetrics.horizontalAdvance(head),
                               option.fontMetrics.horizontalAdvance(detail));
    return {width + 2 * margin, 2 * option.fontMetrics.height() + margin};
}

} // namespace rulewright
