// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/certificate_filter.h"

#include "ui/models/certificate_tree_model.h"

#include <utility>

namespace rulewright
{

CertificateFilter::CertificateFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(CertificateTreeModel::SortRole);
    setSortLocaleAware(true);
}

void CertificateFilter::setText(const QString &text)
{
    if (const QString wanted = text.trimmed(); wanted != m_text) {
        m_text = wanted;
        invalidateFilter();
    }
}

void CertificateFilter::setHidesExpired(bool hides)
{
    if (hides != m_hidesExpired) {
        m_hidesExpired = hides;
        invalidateFilter();
    }
}

bool CertificateFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QVariant state = index.data(CertificateTreeModel::StateRole);
    const bool isExpired =
        state.isValid() && state.toUInt() == std::to_underlying(model::CertificateState::Expired);
    if (m_hidesExpired && isExpired) {
        return false;
    }
    return m_text.isEmpty() || index.data(CertificateTreeModel::SearchRole)
                                   .toString()
                                   .contains(m_text, Qt::CaseInsensitive);
}

} // namespace rulewright
