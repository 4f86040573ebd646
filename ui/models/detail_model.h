// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <QString>

#include <vector>

namespace rulewright
{

/// One thing that is known of a certificate. A value can have several lines.
struct DetailLine {
    QString name;
    QString value;
};

/// What belongs together, under a title.
struct DetailSection {
    QString title;
    std::vector<DetailLine> lines;
};

/// Sections with their lines, and beside them those of something else to compare with. Lines
/// that differ are marked.
class DetailModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, OtherColumn };
    enum Role {
        DiffersRole = Qt::UserRole,
        /// The name of a line or a section, marked or not.
        LineRole,
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// What is shown from now on, alone. \p title heads its column.
    void show(const QString &title, std::vector<DetailSection> sections);
    /// Puts the same of something else beside it; lines are paired by their names.
    void compareWith(const QString &title, const std::vector<DetailSection> &others);
    void stopComparing();
    [[nodiscard]] int differenceCount() const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    /// A line with its partner.
    struct Row {
        QString name;
        QString value;
        QString other;
    };
    struct Group {
        QString title;
        std::vector<Row> rows;
    };

    /// As shown alone.
    [[nodiscard]] static std::vector<Group> groupsOf(const std::vector<DetailSection> &sections);
    static void addOthers(Group &group, const std::vector<DetailLine> &lines);
    [[nodiscard]] bool isComparing() const { return !m_otherTitle.isNull(); }
    [[nodiscard]] bool differs(const QModelIndex &index) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    /// Null for a section.
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const;

    QString m_title;
    QString m_otherTitle;
    std::vector<DetailSection> m_sections;
    std::vector<Group> m_groups;
};

} // namespace rulewright
