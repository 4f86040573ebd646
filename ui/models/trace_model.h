// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/outline.h"
#include "core/simulation/simulator.h"

#include <QAbstractItemModel>

#include <optional>

namespace rulewright
{

/// The parts of one rule's expression with what became of them in a simulation.
class TraceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { PartColumn, ResultColumn, ActualColumn, ColumnCount };
    enum Role { OutcomeRole = Qt::UserRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows a rule, or nothing.
    void setResult(std::optional<simulation::RuleResult> result);
    /// Asks for all texts again, in the present language.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const expression::OutlineItem &itemOf(const QModelIndex &index) const;
    [[nodiscard]] QString text(const expression::OutlineItem &item, int column) const;

    std::optional<simulation::RuleResult> m_result;
    std::optional<expression::Outline> m_outline;
};

} // namespace rulewright
