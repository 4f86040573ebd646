// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificate_panel.h"

#include "ui/document/example_store.h"
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace rulewright
{

CertificatePanel::CertificatePanel(ProjectDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_import(document, m_keys, this),
      m_model(document, m_keys), m_filter(this), m_search(new QLineEdit(this)),
      m_hideExpired(new QCheckBox(this)), m_flat(new QCheckBox(this)),
      m_area(new QStackedWidget(this)), m_tree(new QTreeView(m_area)), m_empty(new QLabel(m_area)),
      m_menu(new QMenu(this)), m_importAct(new QAction(this)),
      m_viewing(new ViewingActs(workplace())), m_inserting(new InsertionActs(workplace())),
      m_using(new UsageActs(workplace())), m_making(new MakingActs(workplace())),
      m_revoking(new RevocationActs(workplace())), m_listing(new ListActs(workplace())),
      m_exporting(new ExportActs(workplace())), m_copying(new CopyingActs(workplace())),
      m_removing(new RemovalActs(workplace())), m_acts{m_viewing,   m_inserting, m_using,
                                                       m_making,    m_revoking,  m_listing,
                                                       m_exporting, m_copying,   m_removing}
{
    setObjectName(u"certificatePanel"_s);
    setAcceptDrops(true);
    new QVBoxLayout(this);
    createMenu();
    createHead();
    createTree();
    createEmptyPage();
    layout()->addWidget(m_area);
    createHeaderMenu();
    connectParts();
    connectDocument();
    retranslateUi();
    readProject();
}

CertificateWorkplace CertificatePanel::workplace()
{
    return {m_document, m_keys, m_store, this};
}

void CertificatePanel::createHead()
{
    m_search->setObjectName(u"certificateFilter"_s);
    m_search->setClearButtonEnabled(true);
    m_hideExpired->setObjectName(u"certificateHideExpired"_s);
    m_flat->setObjectName(u"certificateFlat"_s);
    auto *head = new QHBoxLayout;
    for (QAction *action : {m_making->createAuthorityAct(), m_making->issueAct(), m_importAct,
                            m_exporting->exportAct(), m_revoking->revokeAct()}) {
        head->addWidget(buttonFor(action, this));
    }
    head->addWidget(m_search, 1);
    head->addWidget(m_hideExpired);
    head->addWidget(m_flat);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void CertificatePanel::createTree()
{
    m_model.setFileWriter(std::bind_front(&DragFiles::write, &m_dragFiles));
    m_filter.setSourceModel(&m_model);
    m_tree->setObjectName(u"certificateTree"_s);
    m_tree->setModel(&m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_tree->header()->setSortIndicatorClearable(true);
    m_tree->setSortingEnabled(true);
    for (int column = CertificateTreeModel::AlgorithmColumn;
         column < CertificateTreeModel::ColumnCount; ++column) {
        m_tree->setColumnHidden(column, true);
    }
    m_area->addWidget(m_tree);
}

void CertificatePanel::createEmptyPage()
{
    auto *page = new QWidget(m_area);
    auto *column = new QVBoxLayout(page);
    m_empty->setAlignment(Qt::AlignCenter);
    column->addStretch(1);
    column->addWidget(m_empty);
    column->addWidget(buttonFor(m_making->createAuthorityAct(), page), 0, Qt::AlignCenter);
    column->addWidget(buttonFor(m_importAct, page), 0, Qt::AlignCenter);
    column->addStretch(1);
    m_area->addWidget(page);
}

void CertificatePanel::createMenu()
{
    m_importAct->setObjectName(u"certificateImport"_s);
    connect(m_importAct, &QAction::triggered, this, [this] { m_import.chooseFiles(); });
    m_menu->setToolTipsVisible(true);
    m_menu->addActions({m_viewing->detailsAct(), m_viewing->simulateAct()});
    m_menu->addMenu(m_inserting->menu());
    m_menu->addMenu(m_using->menu());
    m_menu->addSeparator();
    m_menu->addActions({m_making->renewAct(), m_revoking->revokeAct(), m_revoking->restoreAct()});
    m_menu->addActions({m_making->unlockAct(), m_making->lockAct(), m_making->keepAct()});
    m_menu->addActions({m_listing->listsAct(), m_listing->generateAct()});
    m_menu->addSeparator();
    m_menu->addActions({m_making->createAuthorityAct(), m_making->issueAct(), m_importAct,
                        m_exporting->exportAct(), m_exporting->calendarAct(),
                        m_viewing->warningAct()});
    m_menu->addMenu(m_copying->menu());
    m_menu->addSeparator();
    m_menu->addAction(m_removing->removeAct());
    m_tree->addActions(m_menu->actions());
    m_tree->addAction(m_copying->cellAct());
}

/// The columns besides the name can be shown and hidden with a right click on their heads.
void CertificatePanel::createHeaderMenu()
{
    m_tree->header()->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int column = CertificateTreeModel::StateColumn; column < CertificateTreeModel::ColumnCount;
         ++column) {
        auto *action = new QAction(m_tree->header());
        action->setObjectName(u"certificateColumn%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(!m_tree->isColumnHidden(column));
        connect(action, &QAction::toggled, m_tree,
                [this, column](bool isShown) { m_tree->setColumnHidden(column, !isShown); });
        m_tree->header()->addAction(action);
    }
}

void CertificatePanel::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &CertificatePanel::applyFilter);
    connect(m_hideExpired, &QCheckBox::toggled, this, &CertificatePanel::applyFilter);
    connect(m_flat, &QCheckBox::toggled, this, [this](bool isFlat) {
        m_model.setFlat(isFlat);
        readProject();
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &CertificatePanel::showMenu);
    connect(m_tree, &QTreeView::doubleClicked, m_viewing->detailsAct(), &QAction::trigger);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CertificatePanel::updateActions);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CertificatePanel::updateActions);
    connect(m_copying, &CopyingActs::cellRequested, this, &CertificatePanel::copyCell);
    connect(m_viewing, &ViewingActs::simulationRequested, this,
            &CertificatePanel::simulationRequested);
    connect(m_making, &MakingActs::exportRequested, m_exporting, &ExportActs::exportCertificates);
    connect(m_making, &MakingActs::renewed, this, &CertificatePanel::renewed);
    connect(m_using, &UsageActs::ruleRequested, this, &CertificatePanel::ruleRequested);
    connect(m_using, &UsageActs::testRequested, this, &CertificatePanel::testRequested);
    connect(m_viewing, &ViewingActs::warningPeriodChanged, this, &CertificatePanel::readProject);
    connect(m_inserting, &InsertionActs::insertionRequested, this,
            &CertificatePanel::insertionRequested);
    for (const CertificateActs *acts : m_acts) {
        connect(acts, &CertificateActs::said, this, &CertificatePanel::said);
    }
    connect(&m_import, &CertificateImport::said, this, &CertificatePanel::said);
}

void CertificatePanel::connectDocument()
{
    connect(&m_document, &ProjectDocument::projectReplaced, this, [this] {
        m_keys.addKeysBeside(m_document.filePath(), m_document.project());
        readProject();
    });
    connect(&m_document, &ProjectDocument::inventoryChanged, this, &CertificatePanel::readProject);
    connect(&m_keys, &KeyRing::changed, m_tree->viewport(), qOverload<>(&QWidget::update));
    connect(&m_keys, &KeyRing::changed, this, &CertificatePanel::updateActions);
}

/// Keeps the place in the list: a change of one certificate shows all of them anew.
void CertificatePanel::readProject()
{
    const CertificateIds chosen = selected();
    m_model.refresh(currentTime());
    const model::Project &project = m_document.project();
    m_area->setCurrentIndex(project.authorities.empty() && project.certificates.empty() ? 1 : 0);
    m_tree->setRootIsDecorated(!m_flat->isChecked());
    m_tree->expandAll();
    for (int column = 0; column < CertificateTreeModel::SerialColumn; ++column) {
        m_tree->resizeColumnToContents(column);
    }
    select(chosen);
    updateActions();
}

/// Calls \p visit for each row, in the order of the list.
template <typename Visit> void CertificatePanel::forEachRow(Visit visit) const
{
    for (int group = 0; group < m_filter.rowCount(); ++group) {
        const QModelIndex parent = m_filter.index(group, 0);
        visit(parent);
        for (int row = 0; row < m_filter.rowCount(parent); ++row) {
            visit(m_filter.index(row, 0, parent));
        }
    }
}

void CertificatePanel::select(const CertificateIds &ids)
{
    if (ids.empty()) {
        return;
    }
    forEachRow([&](const QModelIndex &index) {
        const auto id = m_model.certificateAt(m_filter.mapToSource(index));
        if (id && std::ranges::contains(ids, *id)) {
            m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select |
                                                                 QItemSelectionModel::Rows);
        }
    });
}

void CertificatePanel::choose(const x509::Certificate &certificate)
{
    const model::Project &project = m_document.project();
    forEachRow([&](const QModelIndex &index) {
        const QModelIndex source = m_filter.mapToSource(index);
        const auto id = m_model.certificateAt(source);
        const auto authorityId = m_model.authorityAt(source);
        const auto *leaf = id ? model::findCertificate(project, *id) : nullptr;
        const auto *authority = authorityId ? model::findAuthority(project, *authorityId) : nullptr;
        if ((leaf && leaf->leaf == certificate) ||
            (authority && authority->certificate == certificate)) {
            m_tree->setCurrentIndex(index);
            m_tree->scrollTo(index);
        }
    });
    m_tree->setFocus();
}

void CertificatePanel::carryOut(simulation::SuggestedAct act, model::CertificateId id)
{
    using simulation::SuggestedAct;
    switch (act) {
    case SuggestedAct::ImportIssuer: m_import.chooseFiles(); break;
    case SuggestedAct::Renew: m_making->renewCertificate(id, RenewedUsage::AsBefore); break;
    case SuggestedAct::RenewForClients:
        m_making->renewCertificate(id, RenewedUsage::TlsClient);
        break;
    case SuggestedAct::Restore: m_revoking->restoreCertificates({id}); break;
    case SuggestedAct::AskOnHost:
    case SuggestedAct::TrustAuthority: break;
    }
}

void CertificatePanel::applyFilter()
{
    m_filter.setHidesExpired(m_hideExpired->isChecked());
    m_filter.setText(m_search->text());
    m_tree->expandAll();
}

QModelIndex CertificatePanel::current() const
{
    return m_filter.mapToSource(m_tree->currentIndex());
}

CertificateIds CertificatePanel::selected() const
{
    CertificateIds ids;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        if (const auto id = m_model.certificateAt(m_filter.mapToSource(index))) {
            ids.push_back(*id);
        }
    }
    return ids;
}

void CertificatePanel::updateActions()
{
    const CertificateSelection selection{.certificates = selected(),
                                         .current = m_model.certificateAt(current()),
                                         .authority = m_model.authorityAt(current())};
    for (CertificateActs *acts : m_acts) {
        acts->setSelection(selection);
    }
}

QList<QAction *> CertificatePanel::selectionActions() const
{
    return {m_viewing->detailsAct(),    m_viewing->simulateAct(), m_making->createAuthorityAct(),
            m_making->issueAct(),       m_making->renewAct(),     m_revoking->revokeAct(),
            m_revoking->restoreAct(),   m_making->unlockAct(),    m_making->lockAct(),
            m_making->keepAct(),        m_listing->listsAct(),    m_listing->generateAct(),
            m_exporting->calendarAct(), m_viewing->warningAct(),  m_removing->removeAct()};
}

void CertificatePanel::showMenu(const QPoint &place)
{
    updateActions();
    m_menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void CertificatePanel::copyCell()
{
    QGuiApplication::clipboard()->setText(current().data().toString());
}

void CertificatePanel::retranslateUi()
{
    m_search->setPlaceholderText(tr("Filter certificates"));
    m_search->setAccessibleName(tr("Filter certificates"));
    m_hideExpired->setText(tr("&Hide expired"));
    m_flat->setText(tr("View as &list"));
    m_tree->setAccessibleName(tr("Certificates"));
    m_empty->setText(tr("No certificates yet"));
    m_importAct->setText(tr("&Import…"));
    for (CertificateActs *acts : m_acts) {
        acts->retranslate();
    }
    const QList<QAction *> columns = m_tree->header()->actions();
    for (int i = 0; i < columns.size(); ++i) {
        columns[i]->setText(m_model.headerData(i + 1, Qt::Horizontal, Qt::DisplayRole).toString());
    }
}

void CertificatePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        readProject();
    }
}

void CertificatePanel::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &dragged = *event->mimeData();
    if (CertificateImport::canImport(dragged) && !m_model.isOwnDrag(dragged)) {
        event->acceptProposedAction();
    }
}

void CertificatePanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_import.importData(*event->mimeData());
}

} // namespace rulewright
