// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/certificate_tree_model.h"

#include "core/x509/pem.h"
#include "core/x509/renewal.h"
#include "ui/document/key_ring.h"
#include "ui/document/warning_period.h"
#include "ui/text/certificate_text.h"
#include "ui/text/qt_text.h"
#include "ui/text/usage_text.h"

#include <QFontDatabase>
#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr auto pemType = "application/x-pem-file"_L1;
/// Says which model data was dragged out of.
constexpr auto markType = "application/x-rulewright-drag"_L1;

/// Columns of digits, which stand below each other.
bool isTechnical(int column)
{
    return column == CertificateTreeModel::SerialColumn ||
           (column >= CertificateTreeModel::Sha256Column &&
            column <= CertificateTreeModel::SubjectKeyIdColumn);
}

QString issuerText(const x509::Certificate &certificate)
{
    const x509::DistinguishedName &issuer = certificate.issuer();
    return toQString(issuer.commonName.empty() ? issuer.display : issuer.commonName);
}

QString addedText(const model::Provenance &provenance)
{
    return provenance.addedAt ? dateText(*provenance.addedAt) : QString();
}

/// Sorts as text as the hexadecimal number does: shorter ones first, negative ones before all.
QString numberKey(std::string_view digits)
{
    const bool isNegative = digits.starts_with('-');
    digits.remove_prefix(isNegative ? 1 : 0);
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    constexpr int width = 5;
    const QString length = QString::number(digits.size()).rightJustified(width, u'0');
    return (isNegative ? u'-' : u'0') + length + toQString(digits);
}

qint64 timeKey(const std::optional<std::chrono::sys_seconds> &time)
{
    return time ? static_cast<qint64>(time->time_since_epoch().count())
                : std::numeric_limits<qint64>::min();
}

} // namespace

CertificateTreeModel::CertificateTreeModel(ProjectDocument &document, const KeyRing &keys,
                                           QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_keys(keys)
{
    const auto forget = [this] { m_uses.reset(); };
    connect(&document, &ProjectDocument::ruleAdded, this, forget);
    connect(&document, &ProjectDocument::ruleRemoved, this, forget);
    connect(&document, &ProjectDocument::ruleMoved, this, forget);
    connect(&document, &ProjectDocument::ruleChanged, this, forget);
}

void CertificateTreeModel::refresh(std::chrono::sys_seconds time)
{
    beginResetModel();
    m_uses.reset();
    sortIntoGroups(time);
    if (m_isFlat) {
        flatten();
    }
    endResetModel();
}

CertificateTreeModel::Leaf CertificateTreeModel::makeLeaf(std::size_t position,
                                                          std::chrono::sys_seconds time) const
{
    const model::ClientCertificate &certificate = m_document.project().certificates[position];
    Leaf leaf{position,
              certificate.id,
              model::statusOf(m_document.project(), certificate.leaf, time, warningPeriod()),
              {}};
    leaf.searchText = QStringList{toQString(certificate.name), statusText(leaf.status),
                                  toQString(certificate.leaf.serial()),
                                  toQString(certificate.leaf.subject().display),
                                  toQString(certificate.leaf.fingerprintSha256())}
                          .join(u'\n');
    return leaf;
}

void CertificateTreeModel::sortIntoGroups(std::chrono::sys_seconds time)
{
    const model::Project &project = m_document.project();
    m_groups.clear();
    for (std::size_t i = 0; i < project.authorities.size(); ++i) {
        m_groups.push_back({i, {}, std::nullopt, project.authorities[i].id});
    }
    Group unknown;
    for (std::size_t i = 0; i < project.certificates.size(); ++i) {
        Leaf leaf = makeLeaf(i, time);
        const auto issuer =
            std::ranges::find(project.authorities, leaf.status.issuer,
                              [](const auto &authority) { return std::optional(authority.id); });
        Group &group =
            issuer == project.authorities.end()
                ? unknown
                : m_groups[static_cast<std::size_t>(issuer - project.authorities.begin())];
        group.leaves.push_back(std::move(leaf));
    }
    if (!unknown.leaves.empty()) {
        m_groups.push_back(std::move(unknown));
    }
}

/// Authorities stay in front; the certificates follow in the order of the tree.
void CertificateTreeModel::flatten()
{
    std::vector<Group> singles;
    for (Group &group : m_groups) {
        for (Leaf &leaf : group.leaves) {
            singles.push_back({std::nullopt, {}, std::move(leaf)});
        }
        group.leaves.clear();
    }
    std::erase_if(m_groups, [](const Group &group) { return !group.position; });
    std::ranges::move(singles, std::back_inserter(m_groups));
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
    if (!index.isValid()) {
        return nullptr;
    }
    const Group &group = groupAt(index);
    if (index.internalId() != 0) {
        return &group.leaves[static_cast<std::size_t>(index.row())];
    }
    return group.single ? &*group.single : nullptr;
}

const x509::Certificate *CertificateTreeModel::x509At(const QModelIndex &index) const
{
    const model::Project &project = m_document.project();
    if (const Leaf *leaf = leafAt(index)) {
        return &project.certificates[leaf->position].leaf;
    }
    const Group &group = groupAt(index);
    return group.position ? &project.authorities[*group.position].certificate : nullptr;
}

std::optional<model::CertificateId>
CertificateTreeModel::certificateAt(const QModelIndex &index) const
{
    const Leaf *leaf = leafAt(index);
    return leaf ? std::optional(leaf->id) : std::nullopt;
}

std::optional<model::AuthorityId> CertificateTreeModel::authorityAt(const QModelIndex &index) const
{
    return index.isValid() && !leafAt(index) ? groupAt(index).authority : std::nullopt;
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

/// The rules that name the authority, and how many hosts accept it.
QString CertificateTreeModel::usedByAny(const model::Authority &authority) const
{
    const QString rules = usedBy(authority.certificate);
    const auto hosts = analysis::hostsOf(m_document.project(), authority.certificate).size();
    QStringList parts = rules.isEmpty() ? QStringList() : QStringList{rules};
    if (hosts > 0) {
        parts += tr("%n host(s)", nullptr, static_cast<int>(hosts));
    }
    return parts.join(u"; "_s);
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
    case UsedByColumn: return usedByAny(authority);
    case SourceColumn: return originText(authority.provenance.origin);
    case CreatedColumn: return addedText(authority.provenance);
    default: return certificateText(authority.certificate, column);
    }
}

QString CertificateTreeModel::leafText(const Leaf &leaf, int column) const
{
    const model::ClientCertificate &certificate = m_document.project().certificates[leaf.position];
    switch (column) {
    case NameColumn: return toQString(certificate.name);
    case StateColumn: return statusText(leaf.status);
    case UsedByColumn: return usedBy(certificate.leaf);
    case SourceColumn: return originText(certificate.provenance.origin);
    case CreatedColumn: return addedText(certificate.provenance);
    default: return certificateText(certificate.leaf, column);
    }
}

QString CertificateTreeModel::certificateText(const x509::Certificate &certificate,
                                              int column) const
{
    switch (column) {
    case ValidUntilColumn: return dateText(certificate.notAfter());
    case SerialColumn: return toQString(certificate.serial());
    case IssuerColumn:
        return certificate.issuer() == certificate.subject() ? tr("itself")
                                                             : issuerText(certificate);
    case KeyColumn: return m_keys.find(certificate) ? tr("yes") : tr("no");
    case AlgorithmColumn: return toQString(certificate.keyDescription());
    case SubjectColumn: return toQString(certificate.subject().display);
    case Sha256Column: return toQString(certificate.fingerprintSha256());
    case Sha1Column: return toQString(certificate.fingerprintSha1());
    case SubjectKeyIdColumn: return toQString(certificate.subjectKeyId());
    case UsageColumn: return usageText(x509::usagesOf(certificate));
    case SignatureColumn: return toQString(certificate.signatureAlgorithm());
    default: return {};
    }
}

/// Read anew after a rule has changed.
const analysis::CertificateUses &CertificateTreeModel::uses() const
{
    if (!m_uses) {
        m_uses.emplace(m_document.project());
    }
    return *m_uses;
}

QString CertificateTreeModel::usedBy(const x509::Certificate &certificate) const
{
    QStringList parts{rulesOf(certificate), testsOf(certificate)};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString CertificateTreeModel::testsOf(const x509::Certificate &certificate) const
{
    QStringList numbers;
    for (const std::size_t position : analysis::testsOf(m_document.project(), certificate)) {
        numbers += QLocale().toString(static_cast<int>(position) + 1);
    }
    return numbers.isEmpty() ? QString() : tr("tests: %1").arg(numbers.join(u", "_s));
}

QString CertificateTreeModel::rulesOf(const x509::Certificate &certificate) const
{
    QStringList numbers;
    const auto found = uses().of(certificate);
    const std::vector<model::Rule> &rules = m_document.project().rules;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (std::ranges::contains(found, rules[i].id, &analysis::CertificateUse::rule)) {
            numbers += QLocale().toString(static_cast<int>(i) + 1);
        }
    }
    return numbers.isEmpty() ? QString() : tr("rules: %1").arg(numbers.join(u", "_s));
}

QString CertificateTreeModel::text(const QModelIndex &index, int column) const
{
    const Leaf *leaf = leafAt(index);
    return leaf ? leafText(*leaf, column) : groupText(groupAt(index), column);
}

const model::Provenance *CertificateTreeModel::provenanceAt(const QModelIndex &index) const
{
    const model::Project &project = m_document.project();
    if (const Leaf *leaf = leafAt(index)) {
        return &project.certificates[leaf->position].provenance;
    }
    const Group &group = groupAt(index);
    return group.position ? &project.authorities[*group.position].provenance : nullptr;
}

/// Dates and numbers by what they are; unknown dates come first.
QVariant CertificateTreeModel::sortValue(const QModelIndex &index) const
{
    const x509::Certificate *certificate = x509At(index);
    const model::Provenance *provenance = provenanceAt(index);
    if (!certificate || !provenance) {
        return text(index, index.column());
    }
    switch (index.column()) {
    case ValidUntilColumn:
        return static_cast<qint64>(certificate->notAfter().time_since_epoch().count());
    case SerialColumn: return numberKey(certificate->serial());
    case CreatedColumn: return timeKey(provenance->addedAt);
    default: return text(index, index.column());
    }
}

QVariant CertificateTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Leaf *leaf = leafAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index, index.column());
    case Qt::FontRole:
        return isTechnical(index.column()) ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                           : QVariant();
    case Qt::AccessibleTextRole: return text(index, NameColumn);
    case Qt::AccessibleDescriptionRole: return text(index, StateColumn);
    case StateRole: return leaf ? QVariant(std::to_underlying(leaf->status.state)) : QVariant();
    case SearchRole: return leaf ? leaf->searchText : text(index, NameColumn);
    case SortRole: return sortValue(index);
    default: return {};
    }
}

bool CertificateTreeModel::isOwnDrag(const QMimeData &data) const
{
    return data.data(markType) == m_dragMark;
}

Qt::ItemFlags CertificateTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && x509At(index) ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList CertificateTreeModel::mimeTypes() const
{
    return {u"text/plain"_s, pemType, u"text/uri-list"_s, markType};
}

QMimeData *CertificateTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList names;
    QByteArray pem;
    std::set<const x509::Certificate *> seen;
    for (const QModelIndex &index : indexes) {
        const x509::Certificate *certificate = x509At(index);
        if (certificate && seen.insert(certificate).second) {
            names += text(index, NameColumn);
            pem += QByteArray::fromStdString(x509::toPem(*certificate));
        }
    }
    auto *data = new QMimeData;
    data->setText(QString::fromLatin1(pem));
    data->setData(pemType, pem);
    data->setData(markType, m_dragMark);
    const QUrl file = m_writeFile ? m_writeFile(names, pem) : QUrl();
    if (file.isValid()) {
        data->setUrls({file});
    }
    return data;
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
    case IssuerColumn: return tr("Issuer");
    case KeyColumn: return tr("Key");
    case UsedByColumn: return tr("Used by");
    case AlgorithmColumn: return tr("Algorithm");
    case SubjectColumn: return tr("Subject");
    case Sha256Column: return tr("SHA-256");
    case Sha1Column: return tr("SHA-1");
    case SubjectKeyIdColumn: return tr("Subject key identifier");
    case UsageColumn: return tr("Usage");
    case SignatureColumn: return tr("Signature");
    case SourceColumn: return tr("Source");
    case CreatedColumn: return tr("Created");
    default: return {};
    }
}

} // namespace rulewright
