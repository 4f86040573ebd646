// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tests/tests_panel.h"

#include "ui/document/example_store.h"
#include "ui/tests/test_dialog.h"
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rulewright
{

namespace
{

constexpr auto pauseBeforeRun = 80ms;

} // namespace

TestsPanel::TestsPanel(ProjectDocument &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_counts(new QLabel(this)),
      m_area(new QStackedWidget(this)), m_table(new QTableView(m_area)),
      m_empty(new QLabel(m_area)),
      m_new(addAct(u"testNew"_s, Qt::Key_Insert, &TestsPanel::proposeNew)),
      m_open(addAct(u"testOpen"_s, Qt::Key_Return, &TestsPanel::openCurrent)),
      m_edit(addAct(u"testEdit"_s, Qt::Key_F2, &TestsPanel::editCurrent)),
      m_up(addAct(u"testUp"_s, Qt::ALT | Qt::Key_Up, &TestsPanel::moveUp)),
      m_down(addAct(u"testDown"_s, Qt::ALT | Qt::Key_Down, &TestsPanel::moveDown)),
      m_remove(addAct(u"testRemove"_s, Qt::Key_Delete, &TestsPanel::removeSelected))
{
    setObjectName(u"testsPanel"_s);
    new QVBoxLayout(this);
    createHead();
    createTable();
    connectParts();
    retranslateUi();
    readProject();
}

QAction *TestsPanel::addAct(const QString &name, const QKeySequence &key, void (TestsPanel::*act)())
{
    auto *action = new QAction(m_table);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    return action;
}

void TestsPanel::createHead()
{
    m_counts->setObjectName(u"testCounts"_s);
    auto *head = new QHBoxLayout;
    for (QAction *action : {m_new, m_open, m_edit, m_remove}) {
        head->addWidget(buttonFor(action, this));
    }
    head->addStretch(1);
    head->addWidget(m_counts);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void TestsPanel::createTable()
{
    m_table->setObjectName(u"testTable"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_area->addWidget(m_table);
    m_area->addWidget(m_empty);
    layout()->addWidget(m_area);
}

void TestsPanel::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeRun);
    connect(&m_pause, &QTimer::timeout, this, &TestsPanel::runNow);
    connect(&m_runner, &TestRunner::tested, &m_model, &TestTableModel::setResult);
    connect(&m_runner, &TestRunner::finished, this, &TestsPanel::showCounts);
    connect(&m_runner, &TestRunner::finished, this, &TestsPanel::finished);
    connect(m_table, &QTableView::doubleClicked, this, &TestsPanel::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TestsPanel::updateActions);
    const auto restart = [this] { m_pause.start(); };
    connect(&m_document, &ProjectDocument::projectReplaced, this, &TestsPanel::readProject);
    connect(&m_document, &ProjectDocument::inventoryChanged, this, &TestsPanel::readProject);
    connect(&m_document, &ProjectDocument::ruleAdded, this, restart);
    connect(&m_document, &ProjectDocument::ruleRemoved, this, restart);
    connect(&m_document, &ProjectDocument::ruleMoved, this, restart);
    connect(&m_document, &ProjectDocument::ruleChanged, this, restart);
    connect(&m_document, &ProjectDocument::ruleEdited, this, restart);
}

const std::vector<model::TestCase> &TestsPanel::tests() const
{
    return m_document.project().tests;
}

void TestsPanel::readProject()
{
    m_model.setProject(m_document.editedProject());
    m_area->setCurrentWidget(tests().empty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_table->resizeColumnsToContents();
    updateActions();
    m_pause.start();
}

void TestsPanel::runNow()
{
    m_pause.stop();
    m_model.setProject(m_document.editedProject());
    m_runner.start(m_model.project(), currentTime());
}

void TestsPanel::showCounts()
{
    m_counts->setText(tests().empty() ? QString() : countsText(counts()));
}

void TestsPanel::choose(int row)
{
    m_table->selectRow(row);
    m_table->setFocus();
}

int TestsPanel::currentRow() const
{
    return m_table->currentIndex().row();
}

void TestsPanel::updateActions()
{
    const int row = currentRow();
    const int count = m_model.rowCount();
    for (QAction *action : {m_open, m_edit, m_remove}) {
        action->setEnabled(row >= 0);
    }
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < count);
}

void TestsPanel::changeTests(std::vector<model::TestCase> tests, const QString &text)
{
    Inventory inventory = m_document.inventory();
    inventory.tests = std::move(tests);
    m_document.changeInventory(std::move(inventory), text);
}

void TestsPanel::propose(const model::TestCase &test)
{
    auto *dialog = new TestDialog(m_document.editedProject(), test, this);
    dialog->setWindowTitle(tr("New Test"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        std::vector<model::TestCase> changed = tests();
        changed.push_back(dialog->test());
        changeTests(std::move(changed), tr("Add Test"));
        choose(m_model.rowCount() - 1);
    });
    dialog->open();
}

void TestsPanel::proposeNew()
{
    const std::vector<std::string> hosts = model::mtlsHosts(m_document.project());
    propose({.host = hosts.empty() ? std::string() : hosts.front()});
}

void TestsPanel::editCurrent()
{
    const auto row = static_cast<std::size_t>(currentRow());
    if (row >= tests().size()) {
        return;
    }
    auto *dialog = new TestDialog(m_document.editedProject(), tests()[row], this);
    dialog->setWindowTitle(tr("Edit Test"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        std::vector<model::TestCase> changed = tests();
        if (row < changed.size()) {
            changed[row] = dialog->test();
            changeTests(std::move(changed), tr("Change Test"));
        }
    });
    dialog->open();
}

void TestsPanel::removeSelected()
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::ranges::sort(rows, std::ranges::greater());
    std::vector<model::TestCase> left = tests();
    for (const int row : rows) {
        left.erase(left.begin() + row);
    }
    if (!rows.empty()) {
        changeTests(std::move(left),
                    tr("Delete %n Test(s)", nullptr, static_cast<int>(rows.size())));
    }
}

void TestsPanel::moveCurrent(int step)
{
    const int row = currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_model.rowCount()) {
        return;
    }
    std::vector<model::TestCase> moved = tests();
    std::swap(moved[static_cast<std::size_t>(row)], moved[static_cast<std::size_t>(target)]);
    changeTests(std::move(moved), tr("Move Test"));
    choose(target);
}

void TestsPanel::openCurrent()
{
    const auto row = static_cast<std::size_t>(currentRow());
    if (row < tests().size()) {
        Q_EMIT simulationRequested(tests()[row]);
    }
}

void TestsPanel::retranslateUi()
{
    m_table->setAccessibleName(tr("Tests"));
    m_counts->setAccessibleName(tr("Results of the tests"));
    m_new->setText(tr("&New Test…"));
    m_open->setText(tr("&Open in Simulator"));
    m_edit->setText(tr("&Edit…"));
    m_up->setText(tr("Move &Up"));
    m_down->setText(tr("Move &Down"));
    m_remove->setText(tr("De&lete"));
    m_empty->setText(tr("No tests yet. “Save as Test…” in the simulator keeps a request and its "
                        "verdict; the tests then run after each change."));
    m_model.retranslate();
    showCounts();
}

void TestsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
    }
}

} // namespace rulewright
