// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/column_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace rulewright
{

ColumnScroll::ColumnScroll(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

/// The part gets its place first.
void ColumnScroll::reveal(QWidget *part)
{
    const auto scroll = [this, part] {
        widget()->layout()->activate();
        ensureWidgetVisible(part);
    };
    QMetaObject::invokeMethod(part, scroll, Qt::QueuedConnection);
}

bool ColumnScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        setMinimumWidth(widget()->minimumSizeHint().width() +
                        verticalScrollBar()->sizeHint().width());
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace rulewright
