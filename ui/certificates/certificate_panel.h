// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/simulation/suggested_act.h"
#include "ui/certificates/certificate_import.h"
#include "ui/certificates/copying_acts.h"
#include "ui/certificates/drag_files.h"
#include "ui/certificates/export_acts.h"
#include "ui/certificates/insertion_acts.h"
#include "ui/certificates/list_acts.h"
#include "ui/certificates/making_acts.h"
#include "ui/certificates/removal_acts.h"
#include "ui/certificates/revocation_acts.h"
#include "ui/certificates/usage_acts.h"
#include "ui/certificates/viewing_acts.h"
#include "ui/document/key_ring.h"
#include "ui/document/key_store.h"
#include "ui/models/certificate_filter.h"
#include "ui/models/certificate_tree_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace rulewright
{

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
    /// Goes to the certificate or authority, where the list shows it.
    void choose(const x509::Certificate &certificate);
    /// Does what was suggested for the certificate; acts on hosts are not done here.
    void carryOut(simulation::SuggestedAct act, model::CertificateId id);
    /// Exports what is selected.
    void exportSelected() { m_exporting->exportSelected(); }
    /// What the Certificates menu offers for the selection.
    [[nodiscard]] QList<QAction *> selectionActions() const;

Q_SIGNALS:
    /// The certificate is to be tried in the simulator.
    void simulationRequested(rulewright::model::CertificateId id);
    /// One certificate took the place of another, which is still there.
    void renewed(rulewright::model::CertificateId old, rulewright::model::CertificateId made);
    /// A condition for the expression that is open.
    void insertionRequested(const std::string &condition);
    /// The rule is to be opened.
    void ruleRequested(rulewright::model::RuleId id);
    /// The test is to be shown.
    void testRequested(int row);
    /// Something to tell the user.
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] CertificateWorkplace workplace();
    void createTree();
    void createHead();
    void createEmptyPage();
    void createMenu();
    void createHeaderMenu();
    void connectParts();
    void connectDocument();
    void retranslateUi();
    void readProject();
    template <typename Visit> void forEachRow(Visit visit) const;
    void select(const CertificateIds &ids);
    void applyFilter();
    void updateActions();
    void showMenu(const QPoint &place);
    void copyCell();
    [[nodiscard]] QModelIndex current() const;
    [[nodiscard]] CertificateIds selected() const;

    ProjectDocument &m_document;
    KeyRing m_keys;
    const KeyStore m_store;
    CertificateImport m_import;
    DragFiles m_dragFiles;
    CertificateTreeModel m_model;
    CertificateFilter m_filter;
    QLineEdit *const m_search;
    QCheckBox *const m_hideExpired;
    QCheckBox *const m_flat;
    QStackedWidget *const m_area;
    QTreeView *const m_tree;
    QLabel *const m_empty;
    QMenu *const m_menu;
    QAction *const m_importAct;
    ViewingActs *const m_viewing;
    InsertionActs *const m_inserting;
    UsageActs *const m_using;
    MakingActs *const m_making;
    RevocationActs *const m_revoking;
    ListActs *const m_listing;
    ExportActs *const m_exporting;
    CopyingActs *const m_copying;
    RemovalActs *const m_removing;
    const QList<CertificateActs *> m_acts;
};

} // namespace rulewright
