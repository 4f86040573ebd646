// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace rulewright
{

/// Scrolls a column of fields downwards, and is never narrower than they are.
class ColumnScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnScroll(QWidget *parent);

    /// Scrolls to a part of the column that has just been shown.
    void reveal(QWidget *part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace rulewright
