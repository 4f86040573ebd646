// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/field_list_model.h"

#include "core/expression/catalog.h"
#include "ui/text/catalog_text.h"
#include "ui/text/qt_text.h"

namespace rulewright
{

void FieldListModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int FieldListModel::rowCount(const QModelIndex &parent) const
{
    const auto count = expression::cloudflareCatalog().fields().size();
    return parent.isValid() ? 0 : static_cast<int>(count);
}

QVariant FieldListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto field = static_cast<expression::FieldId>(index.row());
    switch (role) {
    case Qt::DisplayRole: return fieldLabel(field);
    case Qt::ToolTipRole: return toQString(expression::cloudflareCatalog()[field].name);
    case Qt::AccessibleDescriptionRole: return fieldHelp(field);
    default: return {};
    }
}

} // namespace rulewright
