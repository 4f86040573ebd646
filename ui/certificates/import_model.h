// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/import_plan.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace rulewright
{

/// The rows of an import: what was found, ticked when it is to be taken.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        KindColumn,
        NameColumn,
        DetailsColumn,
        AuthorityColumn,
        TrustColumn,
        StateColumn,
        ColumnCount
    };

    explicit ImportModel(ImportPlan &plan, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const ImportRow &rowAt(const QModelIndex &index) const;
    [[nodiscard]] QString text(const ImportRow &row, int column) const;
    [[nodiscard]] QVariant checkState(const ImportRow &row, int column) const;

    ImportPlan &m_plan;
};

/// Lets the kind of an authority be chosen from a list.
class AuthorityKindDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
};

} // namespace rulewright
