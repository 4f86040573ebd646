// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/proposal_model.h"

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

QString headOf(const Proposal &proposal)
{
    return proposal.label.isEmpty() ? proposal.name : proposal.label;
}

QString detailOf(const Proposal &proposal)
{
    if (proposal.label.isEmpty() || proposal.label == proposal.name) {
        return proposal.note;
    }
    return proposal.note.isEmpty() ? proposal.name : proposal.name + u" · "_s + proposal.note;
}

} // namespace

void ProposalModel::setProposals(const QList<Proposal> &proposals)
{
    beginResetModel();
    m_proposals = proposals;
    endResetModel();
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_proposals.size());
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Proposal &proposal = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return headOf(proposal);
    case DetailRole: return detailOf(proposal);
    case Qt::AccessibleTextRole: return QString(headOf(proposal) + u", "_s + detailOf(proposal));
    default: return {};
    }
}

} // namespace rulewright
