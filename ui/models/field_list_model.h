// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/expression/ast.h"

#include <QAbstractListModel>

#include <vector>

namespace rulewright
{

/// The fields that a row of the builder can be about, by their labels: those that custom rules
/// know and that have a row form, in the order of the catalog. One model serves all rows.
class FieldListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FieldListModel(QObject *parent = nullptr);

    /// Asks for all texts again, in the present language.
    void retranslate();

    /// The row of a field, -1 when it is not offered.
    [[nodiscard]] int rowOf(expression::FieldId field) const;
    [[nodiscard]] expression::FieldId fieldAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<expression::FieldId> m_fields;
};

} // namespace rulewright
