// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rule_table_model.h"

#include <QTreeView>

namespace rulewright
{

/// The Firewall Rules list: order is evaluation order, the check box deploys, the wrench opens.
class RuleList : public QTreeView
{
    Q_OBJECT

public:
    RuleList(RuleTableModel &model, QWidget *parent = nullptr);

    /// The selected rules in their order.
    [[nodiscard]] QList<model::RuleId> selectedRules() const;
    /// The rule that has the focus; empty in an empty list.
    [[nodiscard]] std::optional<model::RuleId> currentRule() const;
    void select(int row);
    void select(const QList<model::RuleId> &ids);
    /// Deploys the current rule or turns it into a draft.
    void toggleCurrent();

Q_SIGNALS:
    void openRequested(rulewright::model::RuleId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void retranslateUi();
    void openAt(const QModelIndex &index);

    RuleTableModel &m_model;
};

} // namespace rulewright
