// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/import_dialog.h"

#include "ui/certificates/openssl_commands.h"
#include "ui/widgets/command_disclosure.h"
#include "ui/widgets/window_size.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rulewright
{

ImportDialog::ImportDialog(ImportPlan plan, QWidget *parent)
    : QDialog(parent), m_plan(std::move(plan)), m_model(m_plan), m_table(new QTreeView(this)),
      m_import(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import Certificates"));
    new QVBoxLayout(this);
    createTable();
    createButtons();
    connect(&m_model, &ImportModel::dataChanged, this, &ImportDialog::update);
    update();
    resizeToText(*this, 165, 22);
}

void ImportDialog::createTable()
{
    auto *label = new QLabel(tr("&Found in the files:"), this);
    label->setBuddy(m_table);
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("What the files hold"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(ImportModel::AuthorityColumn,
                                      new AuthorityKindDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    // The arrow keys go from cell to cell; Space ticks, F2 opens the list of kinds.
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed);
    for (int column = 0; column < ImportModel::StateColumn; ++column) {
        m_table->resizeColumnToContents(column);
    }
    m_table->setCurrentIndex(m_model.index(0, 0));
    layout()->addWidget(label);
    layout()->addWidget(m_table);
    layout()->addWidget(
        new CommandDisclosure([this] { return readingCommands(m_plan.files()); }, this));
}

void ImportDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import->setObjectName(u"importAccept"_s);
    m_import->setDefault(true);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT imported();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    m_table->setFocus();
}

void ImportDialog::update()
{
    const int count = m_plan.chosenCount();
    m_import->setText(count == 0 ? tr("&Import") : tr("&Import %n", nullptr, count));
    m_import->setEnabled(count > 0);
}

} // namespace rulewright
