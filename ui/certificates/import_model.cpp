// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/import_model.h"

#include <QComboBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr model::AuthorityKind kinds[] = {model::AuthorityKind::Managed,
                                          model::AuthorityKind::Uploaded};

QString kindText(model::AuthorityKind kind)
{
    return kind == model::AuthorityKind::Managed ? ImportModel::tr("Managed")
                                                 : ImportModel::tr("Uploaded");
}

} // namespace

ImportModel::ImportModel(ImportPlan &plan, QObject *parent)
    : QAbstractTableModel(parent), m_plan(plan)
{
}

const ImportRow &ImportModel::rowAt(const QModelIndex &index) const
{
    return m_plan.rows()[static_cast<std::size_t>(index.row())];
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.rows().size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !rowAt(index).isUsable) {
        return flags;
    }
    const bool isAuthority = rowAt(index).kind == ImportKind::Authority;
    switch (index.column()) {
    case KindColumn: return flags | Qt::ItemIsUserCheckable;
    case AuthorityColumn: return isAuthority ? flags | Qt::ItemIsEditable : flags;
    case TrustColumn: return isAuthority ? flags | Qt::ItemIsUserCheckable : flags;
    default: return flags;
    }
}

QString ImportModel::text(const ImportRow &row, int column) const
{
    const bool isAuthority = row.kind == ImportKind::Authority && row.isUsable;
    switch (column) {
    case KindColumn: return importKindText(row.kind);
    case NameColumn: return row.name;
    case DetailsColumn: return row.details;
    case AuthorityColumn: return isAuthority ? kindText(row.authorityKind) : QString();
    case StateColumn: return row.state;
    default: return {};
    }
}

QVariant ImportModel::checkState(const ImportRow &row, int column) const
{
    if (column == KindColumn && row.isUsable) {
        return row.isChosen ? Qt::Checked : Qt::Unchecked;
    }
    if (column == TrustColumn && row.isUsable && row.kind == ImportKind::Authority) {
        return row.isTrusted ? Qt::Checked : Qt::Unchecked;
    }
    return {};
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ImportRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case Qt::EditRole: return std::to_underlying(row.authorityKind);
    case Qt::CheckStateRole: return checkState(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1 %2, %3").arg(importKindText(row.kind), row.name, row.state);
    default: return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid()) {
        return false;
    }
    ImportRow &row = m_plan.rows()[static_cast<std::size_t>(index.row())];
    const Qt::ItemFlags allowed = flags(index);
    if (role == Qt::CheckStateRole && allowed.testFlag(Qt::ItemIsUserCheckable)) {
        (index.column() == KindColumn ? row.isChosen : row.isTrusted) =
            value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && allowed.testFlag(Qt::ItemIsEditable)) {
        row.authorityKind = static_cast<model::AuthorityKind>(value.toUInt());
    } else {
        return false;
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::ToolTipRole && section == TrustColumn) {
        return tr("Accepted by every host that asks for a certificate");
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case KindColumn: return tr("What");
    case NameColumn: return tr("Name");
    case DetailsColumn: return tr("Details");
    case AuthorityColumn: return tr("Kind of CA");
    case TrustColumn: return tr("Trusted");
    case StateColumn: return tr("State");
    default: return {};
    }
}

QWidget *AuthorityKindDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                             const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("Kind of CA"));
    for (const model::AuthorityKind kind : kinds) {
        box->addItem(kindText(kind), std::to_underlying(kind));
    }
    return box;
}

void AuthorityKindDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void AuthorityKindDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                         const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

} // namespace rulewright
