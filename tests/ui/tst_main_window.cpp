// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/main_window.h"
#include "ui/text/language.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The window as a whole: commands, title, docks, questions.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensTheExample();
    void menusHoldEveryCommand();
    void shortcutsAreUnique();
    void titleTellsOfChanges();
    void undoIsNamed();
    void closingAsks_data();
    void closingAsks();
    void layoutIsKept();
    void everythingHasAName();
    void exportOpens();
    void shownDockIsInFront();
    void requestBecomesATest();

private:
    QAction *action(const char *name) const
    {
        return m_window->findChild<QAction *>(QLatin1StringView(name));
    }

    test::Sandbox m_sandbox;
    Language m_language;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_window = std::make_unique<MainWindow>(m_language);
    m_window->show();
    m_window->files().openExample();
}

void TestMainWindow::opensTheExample()
{
    QCOMPARE(m_window->findChild<QAbstractItemView *>(u"ruleList"_s)->model()->rowCount(), 2);
    QCOMPARE(m_window->findChild<QLabel *>(u"ruleCounts"_s)->text(),
             u"2 rule(s), 2 deployed, 0 draft(s)"_s);
    QVERIFY(m_window->windowTitle().startsWith(u"Example (example.rulewright)"_s));
}

void TestMainWindow::menusHoldEveryCommand()
{
    QList<QAction *> inMenus;
    for (const QAction *menu : m_window->menuBar()->actions()) {
        inMenus += menu->menu()->actions();
    }
    for (QAction *candidate : m_window->findChildren<QAction *>()) {
        if (candidate->objectName().startsWith(u"action"_s)) {
            QVERIFY2(inMenus.contains(candidate), qPrintable(candidate->objectName()));
            QVERIFY2(!candidate->text().isEmpty(), qPrintable(candidate->objectName()));
        }
    }
    QCOMPARE(m_window->menuBar()->actions().size(), 7);
}

void TestMainWindow::shortcutsAreUnique()
{
    QHash<QString, QString> owners;
    for (const QAction *candidate : m_window->findChildren<QAction *>()) {
        const QString key = candidate->shortcut().toString();
        const bool isOurs = candidate->objectName().startsWith(u"action"_s);
        if (key.isEmpty() || !isOurs) {
            continue;
        }
        QVERIFY2(!owners.contains(key),
                 qPrintable(key + u": "_s + owners.value(key) + candidate->objectName()));
        QVERIFY2(!key.contains(u"Ctrl+Alt"_s), qPrintable(key));
        owners.insert(key, candidate->objectName());
    }
    QVERIFY(owners.size() > 10);
}

void TestMainWindow::titleTellsOfChanges()
{
    QVERIFY(!m_window->isWindowModified());
    action("actionNewRule")->trigger();
    QVERIFY(m_window->isWindowModified());
    action("actionUndo")->trigger();
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::undoIsNamed()
{
    QVERIFY(!action("actionUndo")->isEnabled());
    action("actionNewRule")->trigger();
    QCOMPARE(action("actionUndo")->text(), u"&Undo Add rule “New rule”"_s);
    QCOMPARE(action("actionUndo")->iconText(), u"Undo"_s);
    action("actionUndo")->trigger();
    QCOMPARE(action("actionRedo")->text(), u"&Redo Add rule “New rule”"_s);
}

void TestMainWindow::closingAsks_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<bool>("closes");
    QTest::newRow("discard") << int(QMessageBox::Discard) << true;
    QTest::newRow("cancel") << int(QMessageBox::Cancel) << false;
    QTest::newRow("save") << int(QMessageBox::Save) << true;
}

void TestMainWindow::closingAsks()
{
    QFETCH(int, button);
    QFETCH(bool, closes);
    action("actionNewRule")->trigger();
    m_window->close();
    QVERIFY(m_window->isVisible());
    auto *question = m_window->findChild<QMessageBox *>(u"unsavedQuestion"_s);
    QVERIFY(question);
    question->button(static_cast<QMessageBox::StandardButton>(button))->click();
    QCOMPARE(m_window->isVisible(), !closes);
}

void TestMainWindow::layoutIsKept()
{
    m_window->files().newProject();
    m_window->findChild<QDockWidget *>(u"simulatorDock"_s)->hide();
    m_window->close();
    QVERIFY(!m_window->isVisible());
    MainWindow next(m_language);
    next.show();
    QVERIFY(!next.findChild<QDockWidget *>(u"simulatorDock"_s)->isVisible());
    next.findChild<QAction *>(u"actionResetLayout"_s)->trigger();
    QVERIFY(next.findChild<QDockWidget *>(u"simulatorDock"_s)->isVisible());
}

/// Whoever cannot see the window hears what the parts are.
void TestMainWindow::everythingHasAName()
{
    action("actionOpenRule")->trigger();
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool isFocusable = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
        const bool isOurs =
            !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s);
        if (!isFocusable || !isOurs) {
            continue;
        }
        const QAccessibleInterface *accessible =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(widget->objectName()));
    }
}

void TestMainWindow::exportOpens()
{
    action("actionExport")->trigger();
    QVERIFY(m_window->findChild<QDialog *>(u"exportDialog"_s));
}

/// Certificates and tests share a place.
void TestMainWindow::shownDockIsInFront()
{
    for (const QString &name : {u"testsDock"_s, u"certificatesDock"_s}) {
        auto *dock = m_window->findChild<QDockWidget *>(name);
        dock->toggleViewAction()->trigger();
        QTRY_VERIFY(!dock->visibleRegion().isEmpty());
    }
}

/// From the simulator into the list of tests, whose dock tells how they go.
void TestMainWindow::requestBecomesATest()
{
    m_window->findChild<QAbstractButton *>(u"simulatorSaveAsTest"_s)->click();
    auto *dialog = m_window->findChild<QDialog *>(u"testDialog"_s);
    QVERIFY(dialog);
    dialog->accept();
    const auto *table = m_window->findChild<QTableView *>(u"testTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    const auto *dock = m_window->findChild<QDockWidget *>(u"testsDock"_s);
    QVERIFY(!dock->visibleRegion().isEmpty());
    const auto *counts = m_window->findChild<QLabel *>(u"testCounts"_s);
    QTRY_VERIFY(counts->text().endsWith(u"1 passed, 0 failed, 0 undecided"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
