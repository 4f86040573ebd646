// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_import.h"
#include "ui/certificates/inventory_changes.h"
#include "ui/document/key_ring.h"
#include "ui/document/key_store.h"
#include "ui/models/certificate_filter.h"
#include "ui/models/certificate_tree_model.h"

#include <QWidget>

#include <functional>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace rulewright
{

class CreateAuthorityDialog;
class RevokeDialog;

/// The Certificates dock: authorities with the client certificates they issued, what each is
/// worth today, and what can be done with it.
class CertificatePanel : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatePanel(ProjectDocument &document, QWidget *parent = nullptr);

    /// The way of files into the project.
    [[nodiscard]] CertificateImport &importer() { return m_import; }
    [[nodiscard]] KeyRing &keys() { return m_keys; }
    /// Exports what is selected.
    void exportSelected();
    /// What the Certificates menu offers for the selection.
    [[nodiscard]] QList<QAction *> selectionActions() const;

Q_SIGNALS:
    /// The certificate is to be tried in the simulator.
    void simulationRequested(rulewright::model::CertificateId id);
    /// Something to tell the user.
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createTree();
    void createHead();
    void createEmptyPage();
    void createMenu();
    QAction *addAct(const QString &name, QKeySequence key, void (CertificatePanel::*act)());
    void addCopies();
    void createHeaderMenu();
    void connectParts();
    void retranslateUi();
    void retranslateActs();
    void readProject();
    void select(const CertificateIds &ids);
    void applyFilter();
    void updateActions();
    void showMenu(const QPoint &place);
    void createAuthority();
    void addAuthority(CreateAuthorityDialog &dialog);
    void addPlainKeys();
    void simulate();
    void showDetails();
    void exportCalendar();
    void saveCalendar(const QString &filePath);
    void revoke();
    void revokeAs(const CertificateIds &ids, const RevocationChoice &choice);
    void addChecks(RevokeDialog &dialog);
    void restore();
    void removeSelected();
    void removeCertificates(const CertificateIds &ids);
    void askToRemove(const model::Authority &authority);
    void removeAuthority(model::AuthorityId id);
    void copy(const std::function<QString(const x509::Certificate &)> &text);
    void copyCell();
    void importFiles() { m_import.chooseFiles(); }
    /// “certificate “a”” or “3 certificates”, for undo steps and messages.
    [[nodiscard]] QString nameOf(const CertificateIds &ids) const;
    [[nodiscard]] QModelIndex current() const;
    [[nodiscard]] CertificateIds selected() const;
    [[nodiscard]] const model::Authority *currentAuthority() const;
    /// The certificate that has the focus, or null.
    [[nodiscard]] const model::ClientCertificate *currentCertificate() const;

    ProjectDocument &m_document;
    KeyRing m_keys;
    const KeyStore m_store;
    CertificateImport m_import;
    CertificateTreeModel m_model;
    CertificateFilter m_filter;
    QLineEdit *const m_search;
    QCheckBox *const m_hideExpired;
    QCheckBox *const m_flat;
    QStackedWidget *const m_area;
    QTreeView *const m_tree;
    QLabel *const m_empty;
    QMenu *const m_menu;
    QMenu *const m_copyMenu;
    QAction *m_createAct = nullptr;
    QAction *m_importAct = nullptr;
    QAction *m_simulate = nullptr;
    QAction *m_details = nullptr;
    QAction *m_calendar = nullptr;
    QAction *m_revoke = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_export = nullptr;
    QAction *m_copyCell = nullptr;
    QAction *m_remove = nullptr;
    QList<QAction *> m_copies;
};

} // namespace rulewright
