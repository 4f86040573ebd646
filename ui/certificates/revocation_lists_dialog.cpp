// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/revocation_lists_dialog.h"

#include "core/model/revocation_lists.h"
#include "core/x509/pem.h"
#include "ui/certificates/inventory_changes.h"
#include "ui/certificates/list_export.h"
#include "ui/document/example_store.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/window_size.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

void setUp(QTableView &table, QAbstractItemModel &model)
{
    table.setModel(&model);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() * 3 / 2);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setHighlightSections(false);
}

void setUp(QLabel &label, const QString &name)
{
    label.setObjectName(name);
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
}

RevocationEntryModel::Names namesOf(const model::Project &project,
                                    const model::Authority &authority)
{
    RevocationEntryModel::Names names;
    for (const model::ClientCertificate *certificate : issuedBy(project, authority)) {
        names.emplace(certificate->leaf.serial(), toQString(certificate->name));
    }
    return names;
}

} // namespace

RevocationListsDialog::RevocationListsDialog(ProjectDocument &document, model::AuthorityId id,
                                             QWidget *parent)
    : QDialog(parent), m_document(document), m_id(id), m_hint(new QLabel(this)),
      m_empty(new QLabel(this)), m_listTitle(new QLabel(this)), m_listTable(new QTableView(this)),
      m_entryTitle(new QLabel(this)), m_entryTable(new QTableView(this)),
      m_setting(new QCheckBox(this)), m_note(new QLabel(this)),
      m_generate(new QPushButton(tr("&Generate CRL…"), this)),
      m_export(new QPushButton(tr("E&xport…"), this)),
      m_copy(new QPushButton(tr("Copy as &PEM"), this))
{
    setObjectName(u"revocationListsDialog"_s);
    new QVBoxLayout(this);
    createLists();
    createEntries();
    createSetting();
    createButtons();
    connect(&document, &ProjectDocument::inventoryChanged, this,
            &RevocationListsDialog::readProject);
    connect(&document, &ProjectDocument::projectAboutToBeReplaced, this, &QDialog::reject);
    readProject();
    m_listTable->setFocus();
    resizeToText(*this, 115, 36);
}

void RevocationListsDialog::createLists()
{
    setUp(*m_hint, u"listsHint"_s);
    setUp(*m_empty, u"listsEmpty"_s);
    setUp(*m_listTable, m_lists);
    m_listTable->setObjectName(u"listTable"_s);
    m_listTable->setAccessibleName(tr("Revocation lists, newest first"));
    connect(m_listTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RevocationListsDialog::showEntries);
    m_listTitle->setText(tr("&Lists"));
    m_listTitle->setBuddy(m_listTable);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_hint);
    column->addWidget(m_listTitle);
    column->addWidget(m_empty, 1);
    column->addWidget(m_listTable, 2);
}

void RevocationListsDialog::createEntries()
{
    m_entryTitle->setObjectName(u"entryTitle"_s);
    m_entryTitle->setBuddy(m_entryTable);
    setUp(*m_entryTable, m_entries);
    m_entryTable->setObjectName(u"entryTable"_s);
    m_entryTable->setAccessibleName(tr("Entries of the list"));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_entryTitle);
    column->addWidget(m_entryTable, 3);
}

void RevocationListsDialog::createSetting()
{
    setUp(*m_note, u"listsNote"_s);
    m_setting->setObjectName(u"makesListOnRevocation"_s);
    m_setting->setText(tr("&Automatically make a new CRL on revocation"));
    m_setting->setToolTip(tr("Holds for all CAs of the project whose key is at hand."));
    m_setting->setAccessibleDescription(m_setting->toolTip());
    connect(m_setting, &QCheckBox::toggled, this, &RevocationListsDialog::changeSetting);
    layout()->addWidget(m_setting);
    layout()->addWidget(m_note);
}

void RevocationListsDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (const auto &[button, name] :
         {std::pair{m_generate, u"listsGenerate"_s}, std::pair{m_export, u"listsExport"_s},
          std::pair{m_copy, u"listsCopy"_s}}) {
        button->setObjectName(name);
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    connect(m_generate, &QPushButton::clicked, this, &RevocationListsDialog::generateRequested);
    connect(m_export, &QPushButton::clicked, this, &RevocationListsDialog::exportCurrent);
    connect(m_copy, &QPushButton::clicked, this, &RevocationListsDialog::copyCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

const model::Authority *RevocationListsDialog::authority() const
{
    return model::findAuthority(m_document.project(), m_id);
}

std::optional<x509::Crl> RevocationListsDialog::current() const
{
    const QModelIndex index = m_listTable->currentIndex();
    return index.isValid() ? std::optional(m_lists.listAt(index.row())) : std::nullopt;
}

/// A list that came is selected; otherwise the selection stays.
void RevocationListsDialog::readProject()
{
    const model::Authority *shown = authority();
    if (!shown) {
        reject();
        return;
    }
    const int before = m_lists.rowCount();
    const std::optional<x509::Crl> chosen = current();
    m_lists.setLists(shown->revocationLists, currentTime());
    m_listTable->resizeColumnsToContents();
    const bool stays = chosen && m_lists.rowCount() <= before;
    select(stays ? m_lists.rowOf(*chosen) : 0);
    updateTexts(*shown);
}

void RevocationListsDialog::select(int row)
{
    m_listTable->setCurrentIndex(m_lists.index(std::max(row, 0), 0));
    showEntries();
}

void RevocationListsDialog::showEntries()
{
    const std::optional<x509::Crl> list = current();
    const model::Authority *shown = authority();
    m_entries.setList(list, shown ? namesOf(m_document.project(), *shown)
                                  : RevocationEntryModel::Names());
    m_entryTable->resizeColumnsToContents();
    m_entryTitle->setText(list ? tr("&Entries of list no. %1").arg(toQString(list->number()))
                               : QString());
    m_export->setEnabled(list.has_value());
    m_copy->setEnabled(list.has_value());
}

void RevocationListsDialog::updateTexts(const model::Authority &authority)
{
    const bool isEmpty = authority.revocationLists.empty();
    const bool isStale = model::needsNewList(m_document.project(), authority, currentTime());
    setWindowTitle(tr("Revocation Lists of “%1”").arg(toQString(authority.name)));
    m_empty->setText(tr("“%1” has no revocation list yet. Generate one, or import a file with one.")
                         .arg(toQString(authority.name)));
    m_empty->setVisible(isEmpty);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_listTitle, m_listTable, m_entryTitle, m_entryTable}) {
        part->setVisible(!isEmpty);
    }
    m_hint->setText(isEmpty
                        ? tr("! Certificates are revoked, but no list says so. Generate a list.")
                        : tr("! The newest list is outdated, or does not say what is revoked now. "
                             "Generate a new one."));
    m_hint->setVisible(isStale);
    const QSignalBlocker blocker(m_setting);
    m_setting->setChecked(m_document.project().makesListOnRevocation);
}

void RevocationListsDialog::changeSetting(bool isWanted)
{
    m_document.changeInventory(withListsOnRevocation(m_document.project(), isWanted),
                               isWanted ? tr("Make CRLs on revocation")
                                        : tr("Make no CRLs on revocation"));
}

void RevocationListsDialog::exportCurrent()
{
    if (const auto list = current()) {
        exportList(*list, toQString(authority()->name), this,
                   [this](const QString &text) { say(text); });
    }
}

void RevocationListsDialog::copyCurrent()
{
    if (const auto list = current()) {
        QGuiApplication::clipboard()->setText(toQString(x509::toPem(*list)));
        say(tr("Copied to the clipboard."));
    }
}

void RevocationListsDialog::say(const QString &text)
{
    m_note->setText(text);
}

} // namespace rulewright
