// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/detail_model.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

std::vector<DetailModel::Group> DetailModel::groupsOf(const std::vector<DetailSection> &sections)
{
    std::vector<Group> groups;
    for (const DetailSection &section : sections) {
        Group &group = groups.emplace_back(section.title, std::vector<Row>());
        for (const DetailLine &line : section.lines) {
            group.rows.push_back({line.name, line.value, {}});
        }
    }
    return groups;
}

/// Pairs the first line of a name with the first, the second with the second.
void DetailModel::addOthers(Group &group, const std::vector<DetailLine> &lines)
{
    std::vector<bool> isPaired(group.rows.size(), false);
    for (const DetailLine &line : lines) {
        std::size_t at = 0;
        while (at < isPaired.size() && (isPaired[at] || group.rows[at].name != line.name)) {
            ++at;
        }
        if (at == isPaired.size()) {
            group.rows.push_back({line.name, {}, {}});
            isPaired.push_back(false);
        }
        isPaired[at] = true;
        group.rows[at].other = line.value;
    }
}

void DetailModel::show(const QString &title, std::vector<DetailSection> sections)
{
    beginResetModel();
    m_title = title;
    m_otherTitle = QString();
    m_sections = std::move(sections);
    m_groups = groupsOf(m_sections);
    endResetModel();
}

void DetailModel::compareWith(const QString &title, const std::vector<DetailSection> &others)
{
    beginResetModel();
    m_otherTitle = title.isNull() ? u""_s : title;
    m_groups = groupsOf(m_sections);
    for (const DetailSection &section : others) {
        auto group = std::ranges::find(m_groups, section.title, &Group::title);
        if (group == m_groups.end()) {
            group = m_groups.insert(group, {section.title, {}});
        }
        addOthers(*group, section.lines);
    }
    endResetModel();
}

void DetailModel::stopComparing()
{
    show(m_title, std::move(m_sections));
}

int DetailModel::differenceCount() const
{
    std::ptrdiff_t count = 0;
    for (const Group &group : m_groups) {
        count += std::ranges::count_if(group.rows,
                                       [](const Row &row) { return row.value != row.other; });
    }
    return isComparing() ? static_cast<int>(count) : 0;
}

QModelIndex DetailModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= columnCount()) {
        return {};
    }
    // Sections have the id 0; a line has that of its section, from 1.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex DetailModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr{0});
}

int DetailModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    const bool hasLines = parent.column() == 0 && parent.internalId() == 0;
    return hasLines ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size())
                    : 0;
}

int DetailModel::columnCount(const QModelIndex & /*parent*/) const
{
    return isComparing() ? 3 : 2;
}

const DetailModel::Row *DetailModel::rowAt(const QModelIndex &index) const
{
    if (index.internalId() == 0) {
        return nullptr;
    }
    const Group &group = m_groups[static_cast<std::size_t>(index.internalId() - 1)];
    return &group.rows[static_cast<std::size_t>(index.row())];
}

bool DetailModel::differs(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    return isComparing() && row && row->value != row->other;
}

QString DetailModel::text(const QModelIndex &index) const
{
    const Row *row = rowAt(index);
    if (!row) {
        return index.column() == NameColumn ? m_groups[static_cast<std::size_t>(index.row())].title
                                            : QString();
    }
    switch (index.column()) {
    case NameColumn: return differs(index) ? u"≠ "_s + row->name : row->name;
    case ValueColumn: return row->value;
    default: return row->other;
    }
}

QVariant DetailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index);
    case Qt::AccessibleDescriptionRole: return differs(index) ? tr("differs") : QString();
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return !rowAt(index) || differs(index) ? QVariant(font) : QVariant();
    }
    case DiffersRole: return differs(index);
    case LineRole:
        return rowAt(index) ? rowAt(index)->name : text(index.siblingAtColumn(NameColumn));
    default: return {};
    }
}

QVariant DetailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Name");
    case ValueColumn: return isComparing() ? m_title : tr("Value");
    case OtherColumn: return m_otherTitle;
    default: return {};
    }
}

} // namespace rulewright
