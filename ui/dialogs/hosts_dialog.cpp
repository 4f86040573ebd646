// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/hosts_dialog.h"

#include "ui/text/host_text.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/chip_field.h"
#include "ui/widgets/chip_list_delegate.h"
#include "ui/widgets/window_size.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTreeView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

QLabel *buddyLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

} // namespace

HostsDialog::HostsDialog(const model::Project &project, QWidget *parent)
    : QDialog(parent), m_model(project), m_zone(new QLineEdit(this)), m_table(new QTreeView(this)),
      m_input(new QLineEdit(this)), m_remove(new QPushButton(tr("&Remove"), this)),
      m_note(new QLabel(this)), m_authorities(new ChipField(this))
{
    setObjectName(u"hostsDialog"_s);
    setWindowTitle(tr("mTLS Hosts"));
    new QVBoxLayout(this);
    createTable();
    createAdding(project);
    createAuthorities();
    createButtons();
    m_table->setCurrentIndex(m_model.index(0, 0));
    showAuthorities();
    m_table->setFocus();
    resizeToText(*this, 130, 30);
}

void HostsDialog::createTable()
{
    m_table->setObjectName(u"hostsTable"_s);
    m_table->setAccessibleName(tr("Hosts"));
    m_table->setModel(&m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setItemDelegateForColumn(HostTableModel::AuthoritiesColumn,
                                      new ChipListDelegate(HostTableModel::ChipsRole, m_table));
    for (int column = 0; column < HostTableModel::ColumnCount; ++column) {
        m_table->resizeColumnToContents(column);
    }
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(HostTableModel::AuthoritiesColumn,
                                            QHeaderView::Stretch);
    auto *remove = new QAction(m_table);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &HostsDialog::removeCurrent);
    m_table->addAction(remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HostsDialog::showAuthorities);
    layout()->addWidget(buddyLabel(tr("&Hosts"), m_table));
    layout()->addWidget(m_table);
}

void HostsDialog::createAdding(const model::Project &project)
{
    m_input->setObjectName(u"hostsInput"_s);
    m_input->setPlaceholderText(tr("Type or paste hosts…"));
    m_zone->setObjectName(u"hostsZone"_s);
    m_zone->setText(toQString(project.zone.name));
    m_zone->setToolTip(tr("A short name such as “api” is completed with it."));
    m_remove->setObjectName(u"hostsRemove"_s);
    m_remove->setAutoDefault(false);
    m_note->setObjectName(u"hostsNote"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    auto *add = new QPushButton(tr("A&dd"), this);
    add->setObjectName(u"hostsAdd"_s);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &HostsDialog::addTyped);
    connect(m_input, &QLineEdit::returnPressed, this, &HostsDialog::addTyped);
    connect(m_remove, &QPushButton::clicked, this, &HostsDialog::removeCurrent);
    auto *row = new QHBoxLayout;
    row->addWidget(buddyLabel(tr("&New hosts"), m_input));
    row->addWidget(m_input, 2);
    row->addWidget(buddyLabel(tr("&Zone"), m_zone));
    row->addWidget(m_zone, 1);
    row->addWidget(add);
    row->addWidget(m_remove);
    setTabOrder({m_table, m_input, m_zone, add, m_remove, m_authorities});
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    layout()->addWidget(m_note);
}

void HostsDialog::createAuthorities()
{
    m_authorities->setObjectName(u"hostsAuthorities"_s);
    m_authorities->setSplitting(ChipSplitting::Lines);
    m_authorities->setReader([this](const QString &text) { return readAuthority(text); });
    m_authorities->setSuggestions(m_model.labels().all());
    m_authorities->setPlaceholderText(tr("Type the name of a CA…"));
    m_authorities->setAccessibleNames(tr("Trusted CAs of the host"), tr("Add a trusted CA"));
    connect(m_authorities, &ChipField::valuesChanged, this, &HostsDialog::takeAuthorities);
    layout()->addWidget(buddyLabel(tr("&Trusted CAs of the host"), m_authorities));
    layout()->addWidget(m_authorities);
}

void HostsDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"hostsAccept"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &HostsDialog::acceptAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

/// A name that no CA has is not lost without a word.
void HostsDialog::acceptAll()
{
    m_authorities->commit();
    if (const int row = m_authorities->firstError(); row >= 0) {
        m_authorities->focusChip(row);
        say(m_authorities->chip(row)->error);
        return;
    }
    m_model.setZoneName(toStdString(m_zone->text().trimmed()));
    Q_EMIT zoneMade(m_model.zone());
    accept();
}

/// Enter in the line adds what is typed there; it does not close the window by the way.
void HostsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || focusWidget() != m_input) {
        QDialog::keyPressEvent(event);
    }
}

void HostsDialog::addTyped()
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    QStringList problems;
    QStringList refused;
    for (const QString &text : m_input->text().split(separators, Qt::SkipEmptyParts)) {
        if (const QString problem = addOne(text); !problem.isEmpty()) {
            problems += tr("“%1”: %2").arg(text, problem);
            refused += text;
        }
    }
    m_input->setText(refused.join(u' '));
    say(problems.join(u'\n'));
}

QString HostsDialog::addOne(const QString &text)
{
    const QString zone = m_zone->text().trimmed();
    const bool isShort = !text.contains(u'.') && !zone.isEmpty();
    const model::HostName host = readHostName(isShort ? text + u'.' + zone : text);
    if (host.error) {
        return hostErrorText(host);
    }
    if (m_model.rowOf(host.name) >= 0) {
        return tr("This host is in the list already.");
    }
    m_table->setCurrentIndex(m_model.index(m_model.add(host.name), 0));
    return {};
}

void HostsDialog::removeCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0) {
        return;
    }
    const QString name = m_model.index(row, 0).data().toString();
    const QStringList rules = m_model.rulesThatMention(row);
    m_model.removeRows(row, 1);
    say(rules.isEmpty()
            ? QString()
            : tr("Removed. Rules that still mention %1: %2").arg(name, rules.join(u", "_s)));
    showAuthorities();
}

void HostsDialog::showAuthorities()
{
    const int row = m_table->currentIndex().row();
    m_remove->setEnabled(row >= 0);
    if (m_shown.isValid() && m_shown.row() == row) {
        return;
    }
    if (const Chip *wrong = m_authorities->chip(m_authorities->firstError())) {
        say(tr("Not taken: %1").arg(wrong->error));
    }
    m_shown = m_model.index(row, 0);
    m_authorities->setEnabled(row >= 0);
    m_authorities->setValues(row >= 0 ? m_model.authorities(row) : QStringList());
}

void HostsDialog::takeAuthorities()
{
    if (!m_shown.isValid()) {
        return;
    }
    std::vector<model::AuthorityId> ids;
    for (const QString &label : m_authorities->values()) {
        if (const auto id = m_model.labels().find(label)) {
            ids.push_back(*id);
        }
    }
    m_model.setAuthorities(m_shown.row(), std::move(ids));
}

Chip HostsDialog::readAuthority(const QString &text) const
{
    const QString typed = text.trimmed();
    const auto id = m_model.labels().find(typed);
    const QString label = id ? m_model.labels().of({*id}).value(0) : typed;
    return {.value = label,
            .label = label,
            .error = id ? QString()
                        : tr("The project has no CA “%1”. Import or create it first.").arg(typed),
            .note = {}};
}

void HostsDialog::say(const QString &text)
{
    m_note->setText(text);
}

} // namespace rulewright
