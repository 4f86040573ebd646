// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/host_table_model.h"

#include "ui/text/qt_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

bool mentions(const model::Rule &rule, const model::Host &host)
{
    return toQString(rule.expression)
        .contains(u'"' + toQString(host.name) + u'"', Qt::CaseInsensitive);
}

/// The rule is about this host or about all of them, and looks at the certificate.
bool checks(const model::Rule &rule, const model::Host &host)
{
    return rule.state == model::RuleState::Deployed &&
           rule.expression.contains("cf.tls_client_auth.") &&
           (mentions(rule, host) || !rule.expression.contains("http.host"));
}

} // namespace

HostTableModel::HostTableModel(model::Project project, QObject *parent)
    : QAbstractTableModel(parent), m_project(std::move(project)), m_labels(m_project.authorities)
{
}

const model::Host &HostTableModel::hostAt(int row) const
{
    return m_project.zone.hosts[static_cast<std::size_t>(row)];
}

int HostTableModel::rowOf(std::string_view name) const
{
    const model::Host *host = model::findHost(m_project, name);
    return host ? static_cast<int>(host - m_project.zone.hosts.data()) : -1;
}

int HostTableModel::add(const std::string &name)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_project.zone.hosts.push_back(model::makeAskingHost(m_project.zone, name));
    endInsertRows();
    return row;
}

QStringList HostTableModel::authorities(int row) const
{
    return m_labels.of(hostAt(row).authorities);
}

void HostTableModel::setAuthorities(int row, std::vector<model::AuthorityId> ids)
{
    m_project.zone.hosts[static_cast<std::size_t>(row)].authorities = std::move(ids);
    Q_EMIT dataChanged(index(row, AuthoritiesColumn), index(row, AuthoritiesColumn));
}

QStringList HostTableModel::rulesThatMention(int row) const
{
    QStringList names;
    for (const model::Rule &rule : m_project.rules) {
        if (mentions(rule, hostAt(row))) {
            names += tr("“%1”").arg(toQString(rule.name));
        }
    }
    return names;
}

int HostTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_project.zone.hosts.size());
}

int HostTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags HostTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == AsksColumn ? flags | Qt::ItemIsUserCheckable
                                                           : flags;
}

QString HostTableModel::authoritiesText(const model::Host &host) const
{
    const QStringList names = m_labels.of(host.authorities);
    return names.isEmpty() && host.asksForCertificate ? tr("! none") : names.join(u", "_s);
}

QString HostTableModel::rulesText(const model::Host &host) const
{
    const auto count = std::ranges::count_if(
        m_project.rules, [&host](const model::Rule &rule) { return checks(rule, host); });
    if (count == 0 && host.asksForCertificate) {
        return tr("! none");
    }
    return tr("%n rule(s)", nullptr, static_cast<int>(count));
}

QString HostTableModel::text(int row, int column) const
{
    const model::Host &host = hostAt(row);
    switch (column) {
    case HostColumn: return toQString(host.name);
    case AsksColumn: return host.asksForCertificate ? tr("yes") : tr("no");
    case AuthoritiesColumn: return authoritiesText(host);
    case RulesColumn: return rulesText(host);
    default: return {};
    }
}

QVariant HostTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index.row(), index.column());
    case Qt::CheckStateRole:
        return index.column() != AsksColumn             ? QVariant()
               : hostAt(index.row()).asksForCertificate ? Qt::Checked
                                                        : Qt::Unchecked;
    case ChipsRole:
        return index.column() == AuthoritiesColumn ? QVariant(authorities(index.row()))
                                                   : QVariant();
    default: return {};
    }
}

bool HostTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != AsksColumn || role != Qt::CheckStateRole) {
        return false;
    }
    m_project.zone.hosts[static_cast<std::size_t>(index.row())].asksForCertificate =
        value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(RulesColumn));
    return true;
}

QVariant HostTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case HostColumn: return tr("Host");
    case AsksColumn: return tr("Asks for certificate");
    case AuthoritiesColumn: return tr("Trusted CAs");
    case RulesColumn: return tr("Rules that check it");
    default: return {};
    }
}

bool HostTableModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount()) {
        return false;
    }
    beginRemoveRows({}, row, row + count - 1);
    const auto first = m_project.zone.hosts.begin() + row;
    m_project.zone.hosts.erase(first, first + count);
    endRemoveRows();
    return true;
}

} // namespace rulewright
