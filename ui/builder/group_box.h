// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/outline.h"

#include <QFrame>

class QVBoxLayout;

namespace rulewright
{

/// A group: its head with combinator, “Not” and the buttons that add members, and the members
/// with the combinator's word between them.
class GroupBox : public QFrame
{
    Q_OBJECT

public:
    GroupBox(const expression::OutlineItem &item, const QString &name, QWidget *parent);

    void addMember(QWidget *member);

Q_SIGNALS:
    void operatorChosen(rulewright::expression::LogicalOperator op);
    void negateRequested();
    void addConditionRequested();
    void addGroupRequested();
    void removeRequested();
    void bracketsRequested();

private:
    void createHead(const expression::OutlineItem &item, const QString &name);

    QVBoxLayout *const m_members;
    QString m_conjunction;
};

} // namespace rulewright
