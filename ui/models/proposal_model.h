// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/proposals.h"

#include <QAbstractListModel>

namespace rulewright
{

/// The proposals of a completion, in order.
class ProposalModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The second line: the name in the text, and the type or what it does.
    enum Role { DetailRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setProposals(const QList<Proposal> &proposals);
    [[nodiscard]] const Proposal &at(int row) const { return m_proposals[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Proposal> m_proposals;
};

} // namespace rulewright
