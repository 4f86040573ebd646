// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace rulewright
{

/// What stands in place of the list while the project has no rules: the ways to the first one.
class EmptyRules : public QWidget
{
    Q_OBJECT

public:
    EmptyRules(const QList<QAction *> &ways, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QLabel *const m_title;
    QLabel *const m_text;
};

} // namespace rulewright
