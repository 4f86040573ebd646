// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"
#include "ui/models/authority_labels.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace rulewright
{

/// The hosts of a zone: whether they ask for a certificate, whose certificates count there, and
/// how many rules look at the certificate. Changes a copy of the zone.
class HostTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The labels of the trusted authorities, a QStringList.
    enum Role { ChipsRole = Qt::UserRole };
    enum Column { HostColumn, AsksColumn, AuthoritiesColumn, RulesColumn, ColumnCount };

    explicit HostTableModel(model::Project project, QObject *parent = nullptr);

    [[nodiscard]] const model::Zone &zone() const { return m_project.zone; }
    void setZoneName(const std::string &name) { m_project.zone.name = name; }
    /// The row of the host, compared without case; -1 when it is not there.
    [[nodiscard]] int rowOf(std::string_view name) const;
    /// Adds a host that asks and trusts what the hosts before it trust; gives its row.
    int add(const std::string &name);
    [[nodiscard]] const AuthorityLabels &labels() const { return m_labels; }
    [[nodiscard]] QStringList authorities(int row) const;
    void setAuthorities(int row, std::vector<model::AuthorityId> ids);
    /// The names of the rules whose text has the host in it.
    [[nodiscard]] QStringList rulesThatMention(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

private:
    [[nodiscard]] const model::Host &hostAt(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString authoritiesText(const model::Host &host) const;
    [[nodiscard]] QString rulesText(const model::Host &host) const;

    model::Project m_project;
    const AuthorityLabels m_labels;
};

} // namespace rulewright
