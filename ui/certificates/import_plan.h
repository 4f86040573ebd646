// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/openssl_script_reading.h"
#include "core/x509/read_items.h"
#include "ui/document/project_document.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace rulewright
{

class KeyRing;

/// One file to import, read.
struct ImportFile {
    QString name;
    x509::ItemList content;
    /// Why nothing could be read; mostly empty.
    QString problem = {};
    /// What is in it, as far as the openssl command knows it.
    std::vector<x509::FileContent> kinds = {};
};

enum class ImportKind { Certificate, Authority, Key, RevocationList, Other, Note, Problem };

/// One line of the preview: what was found, and what is to become of it.
struct ImportRow {
    ImportKind kind = ImportKind::Problem;
    QString name{};
    QString details{};
    /// Whether it is new, or why it cannot be taken.
    QString state{};
    bool isUsable = false;
    bool isChosen = false;
    /// For authorities only.
    model::AuthorityKind authorityKind = model::AuthorityKind::Uploaded;
    bool isTrusted = false;
    /// Whose key it is; for keys only.
    std::optional<x509::Certificate> owner{};
    std::size_t file = 0;
    std::size_t item = 0;
};

/// What files hold, held against a project. Takes nothing over by itself: the chosen rows
/// become the new inventory in result().
class ImportPlan
{
public:
    ImportPlan(Inventory inventory, std::vector<ImportFile> files, std::chrono::sys_seconds now);

    [[nodiscard]] std::vector<ImportRow> &rows() { return m_rows; }
    [[nodiscard]] const std::vector<ImportRow> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<ImportFile> &files() const { return m_files; }
    [[nodiscard]] int chosenCount() const;
    /// The inventory with what is chosen.
    [[nodiscard]] Inventory result() const;
    /// Moves the chosen keys into the ring, each once.
    void moveKeysTo(KeyRing &ring);

private:
    void addFile(std::size_t file);
    void addItem(std::size_t file, std::size_t item);
    void judge(ImportRow &row, const x509::Certificate &certificate);
    void judge(ImportRow &row, const x509::PrivateKey &key);
    void judge(ImportRow &row, const x509::Crl &crl) const;
    void judge(ImportRow &row, const x509::SigningRequest &request) const;
    void judge(ImportRow &row, const x509::PublicKey &key) const;
    [[nodiscard]] const x509::ReadItem &itemOf(const ImportRow &row) const;
    /// The certificates of the project and of the files.
    [[nodiscard]] std::vector<x509::Certificate> allCertificates() const;
    /// Nothing when there is none, and when enough was compared already.
    [[nodiscard]] std::optional<x509::Certificate> ownerOf(const x509::PrivateKey &key);
    [[nodiscard]] std::optional<x509::Certificate> signerOf(const x509::Crl &crl) const;
    [[nodiscard]] model::Authority authorityFor(const x509::Certificate &certificate) const;
    [[nodiscard]] int revokedCount(const x509::Crl &crl) const;
    /// The authorities that stand in the same file above the leaf, without the root.
    [[nodiscard]] std::vector<x509::Certificate> chainOf(const ImportRow &row,
                                                         const x509::Certificate &leaf) const;
    void addAuthority(Inventory &inventory, const ImportRow &row) const;
    void addClient(Inventory &inventory, const ImportRow &row) const;
    void addRevocations(Inventory &inventory, const ImportRow &row) const;

    Inventory m_inventory;
    std::vector<ImportFile> m_files;
    std::chrono::sys_seconds m_now;
    std::vector<x509::Certificate> m_seen;
    /// How many keys and certificates may still be compared, so that no file takes minutes.
    std::size_t m_comparisonsLeft = 200'000;
    std::vector<ImportRow> m_rows;
};

/// The words for a kind of row.
[[nodiscard]] QString importKindText(ImportKind kind);

} // namespace rulewright
