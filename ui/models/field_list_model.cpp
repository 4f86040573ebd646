// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/field_list_model.h"

#include "core/expression/catalog.h"
#include "ui/text/catalog_text.h"
#include "ui/text/qt_text.h"

#include <algorithm>

namespace rulewright
{

namespace
{

/// A single value, an array of them, or a map of such arrays (ui.md 9.4).
bool hasRowForm(const expression::Field &field)
{
    const expression::Type type = field.type;
    const expression::Type items = type.isMap() ? type.element() : type;
    const bool isArray = items.isArray() && items.depth() == 1;
    const bool isSingle = type.isPrimitive();
    const bool isTruthArray = items.primitive() == expression::Primitive::Bool && !isSingle;
    return field.phase == expression::Phase::Request && (isSingle || isArray) && !isTruthArray;
}

} // namespace

FieldListModel::FieldListModel(QObject *parent) : QAbstractListModel(parent)
{
    const auto fields = expression::cloudflareCatalog().fields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (hasRowForm(fields[i])) {
            m_fields.push_back(static_cast<expression::FieldId>(i));
        }
    }
}

int FieldListModel::rowOf(expression::FieldId field) const
{
    const auto found = std::ranges::find(m_fields, field);
    return found == m_fields.end() ? -1 : static_cast<int>(found - m_fields.begin());
}

expression::FieldId FieldListModel::fieldAt(int row) const
{
    return m_fields[static_cast<std::size_t>(row)];
}

void FieldListModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int FieldListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant FieldListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const expression::FieldId field = fieldAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return fieldLabel(field);
    case Qt::ToolTipRole: return toQString(expression::cloudflareCatalog()[field].name);
    case Qt::AccessibleDescriptionRole: return fieldHelp(field);
    default: return {};
    }
}

} // namespace rulewright
