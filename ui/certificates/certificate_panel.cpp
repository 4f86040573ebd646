// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificate_panel.h"

#include "core/x509/pem.h"
#include "ui/certificates/certificate_details.h"
#include "ui/certificates/certificate_export_dialog.h"
#include "ui/certificates/create_authority_dialog.h"
#include "ui/certificates/expiry_calendar.h"
#include "ui/certificates/revoke_dialog.h"
#include "ui/document/example_store.h"
#include "ui/document/project_storage.h"
#include "ui/text/qt_text.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

/// The leaf certificates and their authorities, as far as the project knows them.
QString chainText(const model::Project &project, const model::ClientCertificate &certificate)
{
    std::string text;
    const ExportItem item = exportItem(project, certificate, KeyRing());
    text += x509::toPem(item.certificate);
    for (const x509::Certificate &above : item.chain) {
        text += x509::toPem(above);
    }
    return toQString(text);
}

} // namespace

CertificatePanel::CertificatePanel(ProjectDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_import(document, m_keys, this),
      m_model(document, m_keys), m_filter(this), m_search(new QLineEdit(this)),
      m_hideExpired(new QCheckBox(this)), m_flat(new QCheckBox(this)),
      m_area(new QStackedWidget(this)), m_tree(new QTreeView(m_area)), m_empty(new QLabel(m_area)),
      m_menu(new QMenu(this)), m_copyMenu(new QMenu(m_menu))
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
    retranslateUi();
    readProject();
}

void CertificatePanel::createHead()
{
    m_search->setObjectName(u"certificateFilter"_s);
    m_search->setClearButtonEnabled(true);
    m_hideExpired->setObjectName(u"certificateHideExpired"_s);
    m_flat->setObjectName(u"certificateFlat"_s);
    auto *head = new QHBoxLayout;
    for (QAction *action : {m_createAct, m_importAct, m_export, m_revoke}) {
        head->addWidget(buttonFor(action, this));
    }
    head->addWidget(m_search, 1);
    head->addWidget(m_hideExpired);
    head->addWidget(m_flat);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void CertificatePanel::createTree()
{
    m_filter.setSourceModel(&m_model);
    m_tree->setObjectName(u"certificateTree"_s);
    m_tree->setModel(&m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
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
    column->addWidget(buttonFor(m_createAct, page), 0, Qt::AlignCenter);
    column->addWidget(buttonFor(m_importAct, page), 0, Qt::AlignCenter);
    column->addStretch(1);
    m_area->addWidget(page);
}

QAction *CertificatePanel::addAct(const QString &name, QKeySequence key,
                                  void (CertificatePanel::*act)())
{
    QAction *action = m_menu->addAction(QString());
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_tree->addAction(action);
    return action;
}

void CertificatePanel::createMenu()
{
    m_menu->setToolTipsVisible(true);
    m_details =
        addAct(u"certificateDetails"_s, Qt::ALT | Qt::Key_Return, &CertificatePanel::showDetails);
    m_simulate = addAct(u"certificateSimulate"_s, {}, &CertificatePanel::simulate);
    m_menu->addSeparator();
    m_revoke = addAct(u"certificateRevoke"_s, {}, &CertificatePanel::revoke);
    m_restore = addAct(u"certificateRestore"_s, {}, &CertificatePanel::restore);
    m_menu->addSeparator();
    m_createAct = addAct(u"certificateNewAuthority"_s, {}, &CertificatePanel::createAuthority);
    m_importAct = addAct(u"certificateImport"_s, {}, &CertificatePanel::importFiles);
    m_export = addAct(u"certificateExport"_s, {}, &CertificatePanel::exportSelected);
    m_calendar = addAct(u"certificateCalendar"_s, {}, &CertificatePanel::exportCalendar);
    m_menu->addMenu(m_copyMenu);
    addCopies();
    m_menu->addSeparator();
    m_remove = addAct(u"certificateDelete"_s, Qt::Key_Delete, &CertificatePanel::removeSelected);
}

void CertificatePanel::addCopies()
{
    m_copyCell = addAct(u"copyCell"_s, QKeySequence::Copy, &CertificatePanel::copyCell);
    m_menu->removeAction(m_copyCell);
    m_copyMenu->addAction(m_copyCell);
    const auto addCopy = [this](const QString &name, auto text) {
        m_copies += m_copyMenu->addAction(QString(), this, [this, text] { copy(text); });
        m_copies.last()->setObjectName(name);
    };
    addCopy(u"copyPem"_s, [](const x509::Certificate &c) { return toQString(x509::toPem(c)); });
    addCopy(u"copyChain"_s, [this](const x509::Certificate &c) {
        return chainText(m_document.project(), {{}, {}, c, {}});
    });
    addCopy(u"copySha256"_s,
            [](const x509::Certificate &c) { return toQString(c.fingerprintSha256()); });
    addCopy(u"copySerial"_s, [](const x509::Certificate &c) { return toQString(c.serial()); });
    addCopy(u"copySki"_s, [](const x509::Certificate &c) { return toQString(c.subjectKeyId()); });
    addCopy(u"copySubject"_s,
            [](const x509::Certificate &c) { return toQString(c.subject().rfc2253); });
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
    connect(m_tree, &QTreeView::doubleClicked, this, &CertificatePanel::showDetails);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CertificatePanel::updateActions);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CertificatePanel::updateActions);
    connect(&m_document, &ProjectDocument::projectReplaced, this, [this] {
        m_keys.addKeysBeside(m_document.filePath(), m_document.project());
        readProject();
    });
    connect(&m_document, &ProjectDocument::inventoryChanged, this, &CertificatePanel::readProject);
    connect(&m_keys, &KeyRing::changed, m_tree->viewport(), qOverload<>(&QWidget::update));
    connect(&m_import, &CertificateImport::said, this, &CertificatePanel::said);
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

void CertificatePanel::select(const CertificateIds &ids)
{
    const auto visit = [&](const QModelIndex &index) {
        const auto id = m_model.certificateAt(m_filter.mapToSource(index));
        if (id && std::ranges::contains(ids, *id)) {
            m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select |
                                                                 QItemSelectionModel::Rows);
        }
    };
    for (int group = 0; !ids.empty() && group < m_filter.rowCount(); ++group) {
        const QModelIndex parent = m_filter.index(group, 0);
        visit(parent);
        for (int row = 0; row < m_filter.rowCount(parent); ++row) {
            visit(m_filter.index(row, 0, parent));
        }
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

const model::ClientCertificate *CertificatePanel::currentCertificate() const
{
    const auto id = m_model.certificateAt(current());
    return id ? model::findCertificate(m_document.project(), *id) : nullptr;
}

const model::Authority *CertificatePanel::currentAuthority() const
{
    const auto id = m_model.authorityAt(current());
    return id ? model::findAuthority(m_document.project(), *id) : nullptr;
}

QString CertificatePanel::nameOf(const CertificateIds &ids) const
{
    const model::ClientCertificate *only =
        ids.size() == 1 ? model::findCertificate(m_document.project(), ids.front()) : nullptr;
    return only ? tr("certificate “%1”").arg(toQString(only->name))
                : tr("%n certificate(s)", nullptr, static_cast<int>(ids.size()));
}

void CertificatePanel::updateActions()
{
    const model::Project &project = m_document.project();
    const CertificateIds ids = selected();
    const auto any = [&](auto test) {
        return std::ranges::any_of(ids, [&](model::CertificateId id) {
            const model::ClientCertificate *certificate = model::findCertificate(project, id);
            return certificate && test(certificate->leaf);
        });
    };
    const bool isRevoked =
        any([&](const auto &leaf) { return revocationOf(project, leaf) != nullptr; });
    const bool hasAuthority = currentAuthority() != nullptr;
    m_simulate->setEnabled(currentCertificate() != nullptr);
    m_details->setEnabled(currentCertificate() || hasAuthority);
    m_revoke->setEnabled(any([&](const auto &leaf) {
        return model::findIssuer(project, leaf) && !revocationOf(project, leaf);
    }));
    m_restore->setEnabled(any([&](const auto &leaf) { return canRestore(project, leaf); }));
    m_restore->setToolTip(isRevoked && !m_restore->isEnabled()
                              ? tr("A revocation by an uploaded CA is final: a revocation list "
                                   "only takes back “On hold”.")
                              : QString());
    m_export->setEnabled(!ids.empty() || hasAuthority);
    m_calendar->setEnabled(!project.certificates.empty() || !project.authorities.empty());
    m_remove->setEnabled(!ids.empty() || hasAuthority);
    m_copyMenu->setEnabled(currentCertificate() || hasAuthority);
}

QList<QAction *> CertificatePanel::selectionActions() const
{
    return {m_details, m_simulate, m_revoke, m_restore, m_calendar, m_remove};
}

void CertificatePanel::showMenu(const QPoint &place)
{
    updateActions();
    m_menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void CertificatePanel::createAuthority()
{
    addPlainKeys();
    auto *dialog =
        new CreateAuthorityDialog(m_document.project(), m_keys, m_store, currentTime(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addAuthority(*dialog); });
    dialog->open();
}

/// The key comes first, so that no view shows the CA without it.
void CertificatePanel::addAuthority(CreateAuthorityDialog &dialog)
{
    const model::Authority &authority = dialog.authority();
    const QString name = toQString(authority.name);
    m_keys.add(authority.certificate, dialog.takeKey());
    m_document.changeInventory(withAuthority(m_document.project(), authority),
                               tr("Create CA “%1”").arg(name));
    Q_EMIT said(tr("Created CA “%1”.").arg(name));
}

/// Keys on this computer that need no passphrase can sign at once.
void CertificatePanel::addPlainKeys()
{
    for (const model::Authority &authority : m_document.project().authorities) {
        const x509::Certificate &certificate = authority.certificate;
        if (m_keys.find(certificate) || m_store.state(certificate) != KeyStore::State::Plain) {
            continue;
        }
        if (auto key = m_store.unlock(certificate)) {
            m_keys.add(certificate, *std::move(key));
        }
    }
}

void CertificatePanel::simulate()
{
    if (const model::ClientCertificate *certificate = currentCertificate()) {
        Q_EMIT simulationRequested(certificate->id);
    }
}

void CertificatePanel::showDetails()
{
    const model::Authority *authority = currentAuthority();
    const model::ClientCertificate *certificate = currentCertificate();
    if (!certificate && !authority) {
        return;
    }
    const model::ClientCertificate shown =
        certificate ? *certificate
                    : model::ClientCertificate{{}, authority->name, authority->certificate, {}};
    auto *details = new CertificateDetails(m_document.project(), shown, this);
    details->setAttribute(Qt::WA_DeleteOnClose);
    details->show();
}

void CertificatePanel::exportSelected()
{
    const model::Project &project = m_document.project();
    std::vector<ExportItem> items;
    for (const model::CertificateId id : selected()) {
        items.push_back(exportItem(project, *model::findCertificate(project, id), m_keys));
    }
    if (const model::Authority *authority = currentAuthority(); authority && items.empty()) {
        items.push_back(exportItem(project, *authority, m_keys));
    }
    if (items.empty()) {
        Q_EMIT said(tr("Select the certificates to export first."));
        return;
    }
    auto *dialog = new CertificateExportDialog(std::move(items), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CertificateExportDialog::said, this, &CertificatePanel::said);
    dialog->open();
}

void CertificatePanel::exportCalendar()
{
    const QString name = toFileName(toQString(m_document.project().name));
    auto *dialog = new QFileDialog(this, tr("Export Expiry Calendar"), name + u".ics"_s,
                                   tr("Calendars (*.ics)"));
    dialog->setObjectName(u"calendarFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CertificatePanel::saveCalendar);
    dialog->open();
}

void CertificatePanel::saveCalendar(const QString &filePath)
{
    const QByteArray calendar = expiryCalendar(m_document.project(), currentTime());
    const auto done = writeFile(calendar, filePath);
    Q_EMIT said(done ? tr("Exported to “%1”.").arg(QDir::toNativeSeparators(filePath))
                     : done.error());
}

void CertificatePanel::revoke()
{
    CertificateIds ids = selected();
    std::erase_if(ids, [this](model::CertificateId id) {
        const x509::Certificate &leaf = model::findCertificate(m_document.project(), id)->leaf;
        return revocationOf(m_document.project(), leaf) != nullptr;
    });
    if (ids.empty()) {
        return;
    }
    auto *dialog = new RevokeDialog(m_document.project(), ids, currentTime(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RevokeDialog::revoked, this,
            [this, ids](const RevocationChoice &choice) { revokeAs(ids, choice); });
    connect(dialog, &RevokeDialog::checkRequested, this, [this, dialog] { addChecks(*dialog); });
    dialog->open();
}

void CertificatePanel::revokeAs(const CertificateIds &ids, const RevocationChoice &choice)
{
    const QString name = nameOf(ids);
    m_document.changeInventory(withRevoked(m_document.project(), ids, choice),
                               tr("Revoke %1").arg(name));
    Q_EMIT said(tr("Revoked: %1.").arg(name));
}

/// All rules in one undo step. A rule that is being edited keeps its edit beside it.
void CertificatePanel::addChecks(RevokeDialog &dialog)
{
    QUndoStack *stack = m_document.undoStack();
    stack->beginMacro(tr("Add revocation check"));
    for (const MissingCheck &missing : rulesWithoutRevocationCheck(m_document.project())) {
        const model::Rule *rule = m_document.rule(missing.id);
        if (rule && !m_document.hasPendingEdit(missing.id)) {
            model::Rule mended = *rule;
            mended.expression = missing.mended;
            m_document.editRule(mended, EditKind::Gesture);
            m_document.saveRule(missing.id, mended.state);
        }
    }
    stack->endMacro();
    dialog.showConsequences(m_document.project());
}

void CertificatePanel::restore()
{
    CertificateIds ids = selected();
    std::erase_if(ids, [this](model::CertificateId id) {
        return !canRestore(m_document.project(),
                           model::findCertificate(m_document.project(), id)->leaf);
    });
    const QString name = nameOf(ids);
    m_document.changeInventory(withRestored(m_document.project(), ids), tr("Restore %1").arg(name));
    Q_EMIT said(tr("No longer revoked: %1.").arg(name));
}

void CertificatePanel::removeSelected()
{
    const CertificateIds ids = selected();
    const model::Authority *authority = currentAuthority();
    if (!ids.empty()) {
        removeCertificates(ids);
    } else if (authority && !issuedBy(m_document.project(), *authority).empty()) {
        askToRemove(*authority);
    } else if (authority) {
        removeAuthority(authority->id);
    }
}

void CertificatePanel::removeCertificates(const CertificateIds &ids)
{
    const model::Project &project = m_document.project();
    const QString name = nameOf(ids);
    const bool isRevoked = std::ranges::any_of(ids, [&project](model::CertificateId id) {
        return revocationOf(project, model::findCertificate(project, id)->leaf) != nullptr;
    });
    m_document.changeInventory(withoutCertificates(project, ids), tr("Delete %1").arg(name));
    Q_EMIT said(isRevoked ? tr("Deleted from the list: %1. The revocation stays in the records of "
                               "the CA.")
                                .arg(name)
                          : tr("Deleted from the list: %1.").arg(name));
}

/// Says which certificates can no longer be simulated.
void CertificatePanel::askToRemove(const model::Authority &authority)
{
    constexpr std::size_t mostNames = 10;
    const auto issued = issuedBy(m_document.project(), authority);
    QStringList names;
    for (std::size_t i = 0; i < std::min(issued.size(), mostNames); ++i) {
        names += u"• "_s + toQString(issued[i]->name);
    }
    if (issued.size() > mostNames) {
        names += tr("and %n more", nullptr, static_cast<int>(issued.size() - mostNames));
    }
    auto *box = new QMessageBox(
        QMessageBox::Warning, tr("Delete CA"),
        tr("“%1” issued %n certificate(s) of this project. Without it they cannot be verified in "
           "the simulator any more:",
           nullptr, static_cast<int>(issued.size()))
                .arg(toQString(authority.name)) +
            u"\n\n"_s + names.join(u'\n'),
        QMessageBox::Cancel, this);
    box->setObjectName(u"deleteAuthorityQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("It can be undone until the project is closed."));
    auto *accept = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    accept->setObjectName(u"deleteAuthorityAccept"_s);
    connect(accept, &QAbstractButton::clicked, this,
            [this, id = authority.id] { removeAuthority(id); });
    box->open();
}

void CertificatePanel::removeAuthority(model::AuthorityId id)
{
    const model::Authority *authority = model::findAuthority(m_document.project(), id);
    if (!authority) {
        return;
    }
    const QString name = toQString(authority->name);
    m_document.changeInventory(withoutAuthority(m_document.project(), id),
                               tr("Delete CA “%1”").arg(name));
    Q_EMIT said(tr("Deleted CA “%1”.").arg(name));
}

void CertificatePanel::copy(const std::function<QString(const x509::Certificate &)> &text)
{
    if (const model::ClientCertificate *certificate = currentCertificate()) {
        QGuiApplication::clipboard()->setText(text(certificate->leaf));
    } else if (const model::Authority *authority = currentAuthority()) {
        QGuiApplication::clipboard()->setText(text(authority->certificate));
    }
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
    retranslateActs();
    const QList<QAction *> columns = m_tree->header()->actions();
    for (int i = 0; i < columns.size(); ++i) {
        columns[i]->setText(m_model.headerData(i + 1, Qt::Horizontal, Qt::DisplayRole).toString());
    }
}

void CertificatePanel::retranslateActs()
{
    m_copyMenu->setTitle(tr("&Copy"));
    m_simulate->setText(tr("&Simulate with This Certificate"));
    m_details->setText(tr("&Details"));
    m_revoke->setText(tr("&Revoke…"));
    m_restore->setText(tr("R&estore"));
    m_createAct->setText(tr("New C&A…"));
    m_importAct->setText(tr("&Import…"));
    m_export->setText(tr("E&xport…"));
    m_calendar->setText(tr("Expiry Cale&ndar…"));
    m_copyCell->setText(tr("&Cell"));
    m_remove->setText(tr("De&lete"));
    const QStringList copies{
        tr("As &PEM"),        tr("C&hain as PEM"),           tr("&Fingerprint SHA-256"),
        tr("&Serial Number"), tr("Subject &Key Identifier"), tr("S&ubject")};
    for (int i = 0; i < m_copies.size(); ++i) {
        m_copies[i]->setText(copies[i]);
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
    if (CertificateImport::canImport(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void CertificatePanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_import.importData(*event->mimeData());
}

} // namespace rulewright
