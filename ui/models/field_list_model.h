// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

namespace rulewright
{

/// The fields of the rules language by their labels, in the order of the catalog: a row is a
/// FieldId. One model serves all rows of a builder.
class FieldListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Asks for all texts again, in the present language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace rulewright
