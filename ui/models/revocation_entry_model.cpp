// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/revocation_entry_model.h"

#include "core/model/revocation.h"
#include "ui/text/certificate_text.h"
#include "ui/text/qt_text.h"

#include <QFontDatabase>

#include <utility>

namespace rulewright
{

void RevocationEntryModel::setList(std::optional<x509::Crl> list, Names names)
{
    beginResetModel();
    m_list = std::move(list);
    m_names = std::move(names);
    endResetModel();
}

const x509::CrlEntry &RevocationEntryModel::entryAt(int row) const
{
    return m_list->entries()[static_cast<std::size_t>(row)];
}

int RevocationEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_list ? 0 : static_cast<int>(m_list->entries().size());
}

int RevocationEntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RevocationEntryModel::nameOf(const x509::CrlEntry &entry) const
{
    const auto found = m_names.find(entry.serial);
    return found == m_names.end() ? tr("not in the project") : found->second;
}

QString RevocationEntryModel::text(int row, int column) const
{
    const x509::CrlEntry &entry = entryAt(row);
    switch (column) {
    case SerialColumn: return toQString(entry.serial);
    case SinceColumn: return dateText(entry.revokedAt);
    case ReasonColumn: return revocationReasonText(model::toRevocationReason(entry.reason));
    case NameColumn: return nameOf(entry);
    default: return {};
    }
}

/// Says more only about the date.
QString RevocationEntryModel::toolTip(int row, int column) const
{
    const x509::CrlEntry &entry = entryAt(row);
    if (column != SinceColumn) {
        return text(row, column);
    }
    return entry.invalidSince ? tr("%1, not to be trusted since %2")
                                    .arg(timeText(entry.revokedAt), timeText(*entry.invalidSince))
                              : timeText(entry.revokedAt);
}

QVariant RevocationEntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::ToolTipRole: return toolTip(index.row(), index.column());
    case Qt::FontRole:
        return index.column() == SerialColumn ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                              : QVariant();
    default: return {};
    }
}

QVariant RevocationEntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case SerialColumn: return tr("Serial number");
    case SinceColumn: return tr("Revoked since");
    case ReasonColumn: return tr("Reason");
    case NameColumn: return tr("Certificate");
    default: return {};
    }
}

} // namespace rulewright
