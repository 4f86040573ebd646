// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/certificate_use.h"
#include "core/model/certificate_status.h"
#include "ui/document/project_document.h"

#include <QAbstractItemModel>
#include <QUrl>
#include <QUuid>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace rulewright
{

class KeyRing;

/// The authorities of a project with the client certificates they issued; those of unknown
/// issuers come last. States hold for the time of the last refresh().
class CertificateTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StateColumn,
        ValidUntilColumn,
        SerialColumn,
        IssuerColumn,
        KeyColumn,
        UsedByColumn,
        AlgorithmColumn,
        SubjectColumn,
        Sha256Column,
        Sha1Column,
        SubjectKeyIdColumn,
        UsageColumn,
        SignatureColumn,
        SourceColumn,
        CreatedColumn,
        ColumnCount
    };
    enum Role {
        StateRole = Qt::UserRole,
        /// What a filter looks into; made once at each refresh().
        SearchRole,
        SortRole,
    };

    /// Writes what is dragged to a file for programs that only take files; nothing: it cannot.
    using FileWriter = std::function<QUrl(const QStringList &names, const QByteArray &pem)>;

    CertificateTreeModel(ProjectDocument &document, const KeyRing &keys, QObject *parent = nullptr);

    void setFileWriter(FileWriter writer) { m_writeFile = std::move(writer); }
    /// Whether the data was dragged out of this model.
    [[nodiscard]] bool isOwnDrag(const QMimeData &data) const;

    /// One list in place of a tree; holds from the next refresh() on.
    void setFlat(bool isFlat) { m_isFlat = isFlat; }

    /// Reads the project anew and judges it at \p time.
    void refresh(std::chrono::sys_seconds time);
    /// The client certificate of a row; empty for authorities.
    [[nodiscard]] std::optional<model::CertificateId> certificateAt(const QModelIndex &index) const;
    /// The authority of a row; empty for client certificates and for unknown issuers.
    [[nodiscard]] std::optional<model::AuthorityId> authorityAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// The certificates of the rows as PEM text, and as a file if one can be written. Never a key.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    /// A certificate of a row, by its place in the project. The id also holds when the project has
    /// changed and has not been read again.
    struct Leaf {
        std::size_t position = 0;
        model::CertificateId id{};
        model::CertificateStatus status;
        QString searchText;
    };
    /// A row of the top level: an authority, the unknown issuers, or, in a flat list, a
    /// certificate.
    struct Group {
        std::optional<std::size_t> position;
        std::vector<Leaf> leaves;
        std::optional<Leaf> single = std::nullopt;
        std::optional<model::AuthorityId> authority = std::nullopt;
    };

    void sortIntoGroups(std::chrono::sys_seconds time);
    void flatten();
    [[nodiscard]] Leaf makeLeaf(std::size_t position, std::chrono::sys_seconds time) const;
    [[nodiscard]] const Leaf *leafAt(const QModelIndex &index) const;
    [[nodiscard]] const Group &groupAt(const QModelIndex &index) const;
    /// The certificate of a row, or null.
    [[nodiscard]] const x509::Certificate *x509At(const QModelIndex &index) const;
    /// Where what a row shows comes from, or null.
    [[nodiscard]] const model::Provenance *provenanceAt(const QModelIndex &index) const;
    [[nodiscard]] QString text(const QModelIndex &index, int column) const;
    [[nodiscard]] QString groupText(const Group &group, int column) const;
    [[nodiscard]] QString leafText(const Leaf &leaf, int column) const;
    [[nodiscard]] QString certificateText(const x509::Certificate &certificate, int column) const;
    [[nodiscard]] const analysis::CertificateUses &uses() const;
    [[nodiscard]] QString usedBy(const x509::Certificate &certificate) const;
    [[nodiscard]] QString rulesOf(const x509::Certificate &certificate) const;
    [[nodiscard]] QString testsOf(const x509::Certificate &certificate) const;
    [[nodiscard]] QString usedByAny(const model::Authority &authority) const;
    [[nodiscard]] QVariant sortValue(const QModelIndex &index) const;

    ProjectDocument &m_document;
    const KeyRing &m_keys;
    const QByteArray m_dragMark = QUuid::createUuid().toByteArray();
    FileWriter m_writeFile;
    bool m_isFlat = false;
    std::vector<Group> m_groups;
    mutable std::optional<analysis::CertificateUses> m_uses;
};

} // namespace rulewright
