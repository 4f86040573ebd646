// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/edit.h"

#include <QFrame>

class QToolButton;

namespace rulewright
{

class FieldListModel;

/// One row: field, operator and value of a condition, or the text of a custom part.
class ConditionRow : public QFrame
{
    Q_OBJECT

public:
    /// A condition; names of the parts begin with \p name. \p fields are the fields to choose from.
    ConditionRow(const expression::Condition &condition, const QString &name,
                 FieldListModel &fields, QWidget *parent);
    /// A custom part with the reason why it has no row.
    ConditionRow(const QString &text, const QString &reason, const QString &name, QWidget *parent);

Q_SIGNALS:
    void conditionChanged(const rulewright::expression::Condition &condition);
    void textChanged(const QString &text);
    void negateRequested();
    void removeRequested();
    void moveRequested(rulewright::expression::Direction direction);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createField(FieldListModel &fields);
    void createItems();
    void createOperator();
    void createValue();
    void createButtons();
    void modifierRemoved();
    void operatorChosen();
    void valueEdited();
    void chipsEdited();
    void yesNoChosen();
    [[nodiscard]] QToolButton *createButton(const QString &icon, const QString &text,
                                            const char *name);

    expression::Condition m_condition;
    QString m_name;
};

} // namespace rulewright
