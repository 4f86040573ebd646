// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/certificate_tree_model.h"

#include "ui/text/certificate_text.h"
#include "ui/text/qt_text.h"

#include <QFontDatabase>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// The texts by which a rule can name the certificate.
std::vector<std::string> identities(const x509::Certificate &certificate)
{
    return {certificate.serial(),          certificate.fingerprintSha256(),
            certificate.fingerprintSha1(), certificate.subjectKeyId(),
            certificate.subject().rfc2253, certificate.subject().legacy};
}

bool isNamedBy(const x509::Certificate &certificate, const model::Rule &rule)
{
    return std::ranges::any_of(identities(certificate), [&rule](const std::string &identity) {
        return !identity.empty() && rule.expression.contains('"' + identity + '"');
    });
}

} // namespace

CertificateTreeModel::CertificateTreeModel(ProjectDocument &document, QObject *parent)
    : QAbstractItemModel(parent), m_document(document)
{
}

void CertificateTreeModel::refresh(std::chrono::sys_seconds time)
{
    beginResetModel();
    sortIntoGroups(time);
    endResetModel();
}

void CertificateTreeModel::sortIntoGroups(std::chrono::sys_seconds time)
{
    const model::Project &project = m_document.project();
    m_groups.clear();
    for (std::size_t i = 0; i < project.authorities.size(); ++i) {
        m_groups.push_back({i, {}});
    }
    Group unknown;
    for (std::size_t i = 0; i < project.certificates.size(); ++i) {
        const model::CertificateStatus status =
            model::statusOf(project, project.certificates[i].leaf, time);
        const auto issuer =
            std::ranges::find(project.authorities, status.issuer,
                              [](const auto &authority) { return std::optional(authority.id); });
        Group &group =
            issuer == project.authorities.end()
                ? unknown
                : m_groups[static_cast<std::size_t>(issuer - project.authorities.begin())];
        group.leaves.push_back({i, status});
    }
    if (!unknown.leaves.empty()) {
        m_groups.push_back(std::move(unknown));
    }
}

const CertificateTreeModel::Group &CertificateTreeModel::groupAt(const QModelIndex &index) const
{
    const auto position = index.internalId() == 0
                              ? static_cast<std::size_t>(index.row())
                              : static_cast<std::size_t>(index.internalId() - 1);
    return m_groups[position];
}

const CertificateTreeModel::Leaf *CertificateTreeModel::leafAt(const QModelIndex &index) const
{
    const bool isLeaf = index.isValid() && index.internalId() != 0;
    return isLeaf ? &groupAt(index).leaves[static_cast<std::size_t>(index.row())] : nullptr;
}

std::optional<model::CertificateId>
CertificateTreeModel::certificateAt(const QModelIndex &index) const
{
    const Leaf *leaf = leafAt(index);
    return leaf ? std::optional(m_document.project().certificates[leaf->position].id)
                : std::nullopt;
}

std::optional<model::AuthorityId> CertificateTreeModel::authorityAt(const QModelIndex &index) const
{
    if (!index.isValid() || leafAt(index) || !groupAt(index).position) {
        return std::nullopt;
    }
    return m_document.project().authorities[*groupAt(index).position].id;
}

QModelIndex CertificateTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount) {
        return {};
    }
    // Groups have the id 0; a certificate has that of its group, from 1.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex CertificateTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId() - 1), 0, quintptr{0});
}

int CertificateTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    const bool hasChildren = parent.column() == 0 && parent.internalId() == 0;
    return hasChildren ? static_cast<int>(groupAt(parent).leaves.size()) : 0;
}

int CertificateTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString CertificateTreeModel::groupText(const Group &group, int column) const
{
    if (!group.position) {
        return column == NameColumn ? tr("(unknown issuer)") : QString();
    }
    const model::Authority &authority = m_document.project().authorities[*group.position];
    switch (column) {
    case NameColumn: return toQString(authority.name);
    case StateColumn: return authorityKindText(authority.kind);
    case ValidUntilColumn: return dateText(authority.certificate.notAfter());
    case SerialColumn: return toQString(authority.certificate.serial());
    case KeyColumn: return toQString(authority.certificate.keyDescription());
    default: return {};
    }
}

QString CertificateTreeModel::leafText(const Leaf &leaf, int column) const
{
    const model::ClientCertificate &certificate = m_document.project().certificates[leaf.position];
    switch (column) {
    case NameColumn: return toQString(certificate.name);
    case StateColumn: return statusText(leaf.status);
    case ValidUntilColumn: return dateText(certificate.leaf.notAfter());
    case SerialColumn: return toQString(certificate.leaf.serial());
    case KeyColumn: return toQString(certificate.leaf.keyDescription());
    case UsedByColumn: return usedBy(certificate);
    default: return {};
    }
}

QString CertificateTreeModel::usedBy(const model::ClientCertificate &certificate) const
{
    QStringList numbers;
    const std::vector<model::Rule> &rules = m_document.project().rules;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (isNamedBy(certificate.leaf, rules[i])) {
            numbers += QLocale().toString(static_cast<int>(i) + 1);
        }
    }
    return numbers.isEmpty() ? QString() : tr("rules: %1").arg(numbers.join(u", "_s));
}

QVariant CertificateTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Leaf *leaf = leafAt(index);
    const auto text = [&](int column) {
        return leaf ? leafText(*leaf, column) : groupText(groupAt(index), column);
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index.column());
    case Qt::FontRole:
        return index.column() == SerialColumn ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                              : QVariant();
    case Qt::AccessibleTextRole: return text(NameColumn);
    case Qt::AccessibleDescriptionRole: return text(StateColumn);
    case StateRole: return leaf ? QVariant(std::to_underlying(leaf->status.state)) : QVariant();
    default: return {};
    }
}

QVariant CertificateTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn: return tr("Name");
    case StateColumn: return tr("State");
    case ValidUntilColumn: return tr("Valid until");
    case SerialColumn: return tr("Serial");
    case KeyColumn: return tr("Key");
    case UsedByColumn: return tr("Used by");
    default: return {};
    }
}

} // namespace rulewright
