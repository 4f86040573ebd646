// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/edit.h"
#include "ui/models/field_list_model.h"

#include <QScrollArea>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace rulewright
{

/// The rows and groups of an expression. Shows the outline of a text it is given and asks for
/// edits of that text; it keeps no expression of its own.
class ExpressionBuilder : public QScrollArea
{
    Q_OBJECT

public:
    explicit ExpressionBuilder(QWidget *parent = nullptr);
    ~ExpressionBuilder() override;

    /// Shows another state of the text. The focus stays on its row when the row is still there.
    void setExpression(const expression::CheckedExpression &expression);
    /// Adds a condition to the outermost group.
    void addCondition(const std::string &condition);
    /// Offered where a condition on the host is added.
    void setHosts(const QStringList &hosts) { m_hosts = hosts; }

Q_SIGNALS:
    /// A gesture asks for this text in place of the one that is shown.
    void textChanged(const std::string &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget *createItem(expression::ItemId id);
    [[nodiscard]] QWidget *createGroup(expression::ItemId id);
    void connectCondition(class ConditionRow *row, expression::ItemId id);
    void connectGroup(class GroupBox *group, expression::ItemId id);
    void apply(const expression::TextEdits &edits);
    void addUsualCondition(expression::ItemId group);
    void addGroup(expression::ItemId group);
    [[nodiscard]] expression::EditContext context() const;
    [[nodiscard]] QString focusedName() const;

    expression::CheckedExpression m_expression;
    std::unique_ptr<expression::Outline> m_outline;
    FieldListModel m_fields;
    QTimer m_rebuildLater;
    QStringList m_hosts;
};

} // namespace rulewright
