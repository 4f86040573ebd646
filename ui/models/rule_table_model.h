// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/project_document.h"

#include <QAbstractTableModel>
#include <QHash>

namespace rulewright
{

/// The rules in order of evaluation. Reads the document and asks it for changes.
class RuleTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The name comes first, as it is what stands for a rule; views show the number before it.
    enum Column {
        NameColumn,
        NumberColumn,
        DeployedColumn,
        ActionColumn,
        ExpressionColumn,
        CheckColumn,
        NowColumn,
        EditColumn,
        ColumnCount
    };
    enum Role { RuleIdRole = Qt::UserRole };

    explicit RuleTableModel(ProjectDocument &document, QObject *parent = nullptr);

    [[nodiscard]] model::RuleId ruleAt(int row) const;
    /// What each rule does with the request in the simulator, in words.
    void setOutcomes(const QHash<model::RuleId, QString> &outcomes);
    /// Asks for all texts again, in the present language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// A rule with errors was to be deployed; it stays a draft.
    void deployRefused(rulewright::model::RuleId id);

private:
    void connectDocument();
    void rowChanged(model::RuleId id);
    void beginMove(int from, int to);
    void numbersChanged();
    bool setDeployed(model::RuleId id, bool isDeployed);
    [[nodiscard]] QString text(const model::Rule &rule, int row, int column) const;
    [[nodiscard]] QString checkText(const model::Rule &rule) const;
    [[nodiscard]] QString accessibleText(const model::Rule &rule, int column) const;
    [[nodiscard]] QString description(const model::Rule &rule, int row) const;

    ProjectDocument &m_document;
    QHash<model::RuleId, QString> m_outcomes;
};

} // namespace rulewright
