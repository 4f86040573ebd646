// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/project_document.h"
#include "ui/models/test_table_model.h"
#include "ui/tests/test_runner.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace rulewright
{

/// The Tests dock: requests that stay with the project and what is to become of them, run over
/// the rules as edited after each change.
class TestsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TestsPanel(ProjectDocument &document, QWidget *parent = nullptr);

    /// Otherwise the tests run by themselves after a pause.
    void runNow();
    /// Asks for the rest of a new test and adds it.
    void propose(const model::TestCase &test);
    void choose(int row);
    /// Of the tests that were run.
    [[nodiscard]] TestCounts counts() const { return m_model.counts(); }

Q_SIGNALS:
    /// The request of the test is to be tried in the simulator.
    void simulationRequested(const rulewright::model::TestCase &test);
    /// All tests were run.
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    void createActions();
    void createTable();
    void createHead();
    void connectParts();
    void retranslateUi();
    void readProject();
    void showCounts();
    void updateActions();
    void proposeNew();
    void editCurrent();
    void removeSelected();
    void moveUp() { moveCurrent(-1); }
    void moveDown() { moveCurrent(1); }
    void moveCurrent(int step);
    void openCurrent();
    QAction *addAct(const QString &name, const QKeySequence &key, void (TestsPanel::*act)());
    void changeTests(std::vector<model::TestCase> tests, const QString &text);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] const std::vector<model::TestCase> &tests() const;

    ProjectDocument &m_document;
    TestTableModel m_model;
    TestRunner m_runner;
    QTimer m_pause;
    QLabel *const m_counts;
    QStackedWidget *const m_area;
    QTableView *const m_table;
    QLabel *const m_empty;
    QAction *const m_new;
    QAction *const m_open;
    QAction *const m_edit;
    QAction *const m_up;
    QAction *const m_down;
    QAction *const m_remove;
};

} // namespace rulewright
