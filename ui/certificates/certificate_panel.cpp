// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/certificate_panel.h"

#include "core/x509/pem.h"
#include "ui/certificates/certificate_details.h"
#include "ui/certificates/revoke_dialog.h"
#include "ui/document/example_store.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

CertificateFilter::CertificateFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setFilterKeyColumn(-1);
}

void CertificateFilter::setHidesExpired(bool hides)
{
    m_hidesExpired = hides;
    invalidateFilter();
}

bool CertificateFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QVariant state =
        sourceModel()->index(row, 0, parent).data(CertificateTreeModel::StateRole);
    const bool isExpired =
        state.isValid() && state.toUInt() == std::to_underlying(model::CertificateState::Expired);
    return !(m_hidesExpired && isExpired) && QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

CertificatePanel::CertificatePanel(ProjectDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_model(document), m_filter(this),
      m_search(new QLineEdit(this)), m_hideExpired(new QCheckBox(this)),
      m_area(new QStackedWidget(this)), m_tree(new QTreeView(m_area)), m_empty(new QLabel(m_area)),
      m_menu(new QMenu(this)), m_copyMenu(new QMenu(m_menu))
{
    setObjectName(u"certificatePanel"_s);
    createParts();
    createMenu();
    connectParts();
    retranslateUi();
    readProject();
}

void CertificatePanel::createParts()
{
    m_search->setObjectName(u"certificateFilter"_s);
    m_search->setClearButtonEnabled(true);
    m_hideExpired->setObjectName(u"certificateHideExpired"_s);
    m_filter.setSourceModel(&m_model);
    m_tree->setObjectName(u"certificateTree"_s);
    m_tree->setModel(&m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_area->addWidget(m_tree);
    m_area->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(m_hideExpired);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_area, 1);
}

void CertificatePanel::createMenu()
{
    const auto add = [this](const QString &name, QKeySequence key, auto act) {
        QAction *action = m_menu->addAction(QString());
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_tree->addAction(action);
        return action;
    };
    m_simulate = add(u"certificateSimulate"_s, {}, &CertificatePanel::simulate);
    m_details =
        add(u"certificateDetails"_s, Qt::ALT | Qt::Key_Return, &CertificatePanel::showDetails);
    m_menu->addSeparator();
    m_revoke = add(u"certificateRevoke"_s, {}, &CertificatePanel::revoke);
    m_restore = add(u"certificateRestore"_s, {}, &CertificatePanel::restore);
    m_menu->addSeparator();
    m_menu->addMenu(m_copyMenu);
    m_menu->addSeparator();
    m_remove = add(u"certificateDelete"_s, Qt::Key_Delete, &CertificatePanel::removeCurrent);
    const auto addCopy = [this](const QString &name, auto text) {
        m_copies += m_copyMenu->addAction(QString(), this, [this, text] { copy(text); });
        m_copies.last()->setObjectName(name);
    };
    addCopy(u"copyPem"_s, [](const x509::Certificate &c) { return toQString(x509::toPem(c)); });
    addCopy(u"copySha256"_s,
            [](const x509::Certificate &c) { return toQString(c.fingerprintSha256()); });
    addCopy(u"copySerial"_s, [](const x509::Certificate &c) { return toQString(c.serial()); });
    addCopy(u"copySki"_s, [](const x509::Certificate &c) { return toQString(c.subjectKeyId()); });
    addCopy(u"copySubject"_s,
            [](const x509::Certificate &c) { return toQString(c.subject().rfc2253); });
}

void CertificatePanel::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &CertificatePanel::applyFilter);
    connect(m_hideExpired, &QCheckBox::toggled, &m_filter, &CertificateFilter::setHidesExpired);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &CertificatePanel::showMenu);
    connect(m_tree, &QTreeView::doubleClicked, this, &CertificatePanel::showDetails);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CertificatePanel::updateActions);
    connect(&m_document, &ProjectDocument::projectReplaced, this, &CertificatePanel::readProject);
    connect(&m_document, &ProjectDocument::inventoryChanged, this, &CertificatePanel::readProject);
}

/// Keeps the place in the list: a change of one certificate shows all of them anew.
void CertificatePanel::readProject()
{
    const auto chosen = m_model.certificateAt(current());
    m_model.refresh(currentTime());
    const model::Project &project = m_document.project();
    m_area->setCurrentIndex(project.authorities.empty() && project.certificates.empty() ? 1 : 0);
    m_tree->expandAll();
    m_tree->resizeColumnToContents(CertificateTreeModel::NameColumn);
    m_tree->resizeColumnToContents(CertificateTreeModel::StateColumn);
    for (int group = 0; chosen && group < m_filter.rowCount(); ++group) {
        const QModelIndex parent = m_filter.index(group, 0);
        for (int row = 0; row < m_filter.rowCount(parent); ++row) {
            const QModelIndex index = m_filter.index(row, 0, parent);
            if (m_model.certificateAt(m_filter.mapToSource(index)) == chosen) {
                m_tree->setCurrentIndex(index);
            }
        }
    }
    updateActions();
}

void CertificatePanel::applyFilter()
{
    m_filter.setFilterFixedString(m_search->text());
    m_tree->expandAll();
}

QModelIndex CertificatePanel::current() const
{
    return m_filter.mapToSource(m_tree->currentIndex());
}

const model::ClientCertificate *CertificatePanel::currentCertificate() const
{
    const auto id = m_model.certificateAt(current());
    return id ? model::findCertificate(m_document.project(), *id) : nullptr;
}

const model::Authority *
CertificatePanel::issuerOf(const model::ClientCertificate &certificate) const
{
    return model::findIssuer(m_document.project(), certificate.leaf);
}

bool CertificatePanel::isRevoked(const model::ClientCertificate &certificate) const
{
    const model::Authority *issuer = issuerOf(certificate);
    return issuer && std::ranges::contains(issuer->revocations, certificate.leaf.serial(),
                                           &model::Revocation::serial);
}

void CertificatePanel::updateActions()
{
    const model::ClientCertificate *certificate = currentCertificate();
    const bool isLeaf = certificate != nullptr;
    const bool hasIssuer = isLeaf && issuerOf(*certificate);
    const bool hasCertificate = isLeaf || m_model.authorityAt(current()).has_value();
    m_simulate->setEnabled(isLeaf);
    m_details->setEnabled(hasCertificate);
    m_revoke->setEnabled(hasIssuer && !isRevoked(*certificate));
    m_restore->setEnabled(hasIssuer && isRevoked(*certificate));
    m_remove->setEnabled(isLeaf);
    m_copyMenu->setEnabled(hasCertificate);
}

void CertificatePanel::showMenu(const QPoint &place)
{
    updateActions();
    m_menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void CertificatePanel::simulate()
{
    if (const model::ClientCertificate *certificate = currentCertificate()) {
        Q_EMIT simulationRequested(certificate->id);
    }
}

void CertificatePanel::showDetails()
{
    const model::Project &project = m_document.project();
    const auto id = m_model.authorityAt(current());
    const model::Authority *authority = id ? model::findAuthority(project, *id) : nullptr;
    const model::ClientCertificate *certificate = currentCertificate();
    if (!certificate && !authority) {
        return;
    }
    const model::ClientCertificate shown =
        certificate ? *certificate
                    : model::ClientCertificate{{}, authority->name, authority->certificate, {}};
    auto *details = new CertificateDetails(project, shown, this);
    details->setAttribute(Qt::WA_DeleteOnClose);
    details->show();
}

void CertificatePanel::revoke()
{
    const model::ClientCertificate *certificate = currentCertificate();
    if (!certificate) {
        return;
    }
    auto *dialog = new RevokeDialog(m_document.project(), *certificate, currentTime(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RevokeDialog::revoked, this,
            [this, copy = *certificate](const model::Revocation &revocation) {
                revokeAs(copy, revocation);
            });
    dialog->open();
}

void CertificatePanel::revokeAs(const model::ClientCertificate &certificate,
                                const model::Revocation &revocation)
{
    const QString name = toQString(certificate.name);
    changeRevocations(certificate, tr("Revoke certificate “%1”").arg(name),
                      [&revocation](auto &revocations) { revocations.push_back(revocation); });
    Q_EMIT said(tr("Certificate “%1” is revoked.").arg(name));
}

void CertificatePanel::restore()
{
    const model::ClientCertificate *certificate = currentCertificate();
    if (!certificate) {
        return;
    }
    const QString name = toQString(certificate->name);
    const std::string serial = certificate->leaf.serial();
    changeRevocations(*certificate, tr("Restore certificate “%1”").arg(name),
                      [&serial](auto &revocations) {
                          std::erase_if(revocations, [&serial](const auto &revocation) {
                              return revocation.serial == serial;
                          });
                      });
    Q_EMIT said(tr("Certificate “%1” is no longer revoked.").arg(name));
}

/// Changes what the authority of the certificate has revoked.
void CertificatePanel::changeRevocations(
    const model::ClientCertificate &certificate, const QString &text,
    const std::function<void(std::vector<model::Revocation> &)> &change)
{
    const model::Authority *issuer = issuerOf(certificate);
    Inventory inventory = m_document.inventory();
    const auto authority = std::ranges::find_if(inventory.authorities, [issuer](const auto &other) {
        return issuer && other.id == issuer->id;
    });
    if (authority != inventory.authorities.end()) {
        change(authority->revocations);
        m_document.changeInventory(std::move(inventory), text);
    }
}

/// The revocation stays with the authority: a deleted certificate is still out there.
void CertificatePanel::removeCurrent()
{
    const model::ClientCertificate *certificate = currentCertificate();
    if (!certificate) {
        return;
    }
    const QString name = toQString(certificate->name);
    Inventory inventory = m_document.inventory();
    std::erase_if(inventory.certificates,
                  [id = certificate->id](const auto &other) { return other.id == id; });
    m_document.changeInventory(std::move(inventory), tr("Delete certificate “%1”").arg(name));
    Q_EMIT said(tr("Deleted certificate “%1” from the project. Its serial number stays in the "
                   "records of its "
                   "authority.")
                    .arg(name));
}

void CertificatePanel::copy(const std::function<QString(const x509::Certificate &)> &text)
{
    if (const model::ClientCertificate *certificate = currentCertificate()) {
        QGuiApplication::clipboard()->setText(text(certificate->leaf));
    } else if (const auto id = m_model.authorityAt(current())) {
        QGuiApplication::clipboard()->setText(
            text(model::findAuthority(m_document.project(), *id)->certificate));
    }
}

void CertificatePanel::retranslateUi()
{
    m_search->setPlaceholderText(tr("Filter certificates"));
    m_search->setAccessibleName(tr("Filter certificates"));
    m_hideExpired->setText(tr("&Hide expired"));
    m_tree->setAccessibleName(tr("Certificates"));
    m_empty->setText(tr("No certificates yet"));
    m_copyMenu->setTitle(tr("&Copy"));
    m_simulate->setText(tr("&Simulate with This Certificate"));
    m_details->setText(tr("&Details"));
    m_revoke->setText(tr("&Revoke…"));
    m_restore->setText(tr("R&estore"));
    m_remove->setText(tr("De&lete"));
    const QStringList copies{tr("As &PEM"), tr("&Fingerprint SHA-256"), tr("&Serial Number"),
                             tr("Subject &Key Identifier"), tr("S&ubject")};
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

} // namespace rulewright
