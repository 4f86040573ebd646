// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/actions.h"
#include "ui/rules/rule_list.h"
#include "ui/rules/rule_page.h"
#include "ui/rules_view.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The list with its commands and keys, and the page below.
class TestRulesView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void moves_data();
    void moves();
    void movesASelection();
    void duplicates();
    void deletesWithUndo();
    void togglesByKey();
    void refusesToDeployABrokenRule();
    void opensByKeyAndByWrench();
    void newRuleOpensItsPage();
    void mtlsRuleJoinsTheList();
    void cancelledDialogComesBack();
    void emptyProjectShowsTheWays();
    void commandsNeedARule();
    void insertingNeedsAnOpenRule();

private:
    RuleList *list() const { return m_view->findChild<RuleList *>(u"ruleList"_s); }
    RulePage *page() const { return m_view->findChild<RulePage *>(u"rulePage"_s); }
    QString said() const { return m_view->findChild<MessageBar *>(u"messageBar"_s)->text(); }
    QString order() const;
    QDialog *openDialog();

    test::Sandbox m_sandbox;
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<RulesView> m_view;
};

void TestRulesView::init()
{
    m_view.reset();
    m_document = std::make_unique<ProjectDocument>();
    m_actions = std::make_unique<Actions>(nullptr);
    m_view = std::make_unique<RulesView>(*m_document, *m_actions, nullptr);
    model::Project project = test::exampleProject();
    project.rules.push_back(
        {.id = model::RuleId{3}, .ref = "c", .name = "Third", .expression = "http.hots"});
    m_document->setProject(project);
    m_view->resize(900, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    list()->select(0);
    list()->setFocus();
}

QString TestRulesView::order() const
{
    QString order;
    for (const model::Rule &rule : m_document->project().rules) {
        order += QString::fromStdString(rule.name).front();
    }
    return order;
}

QDialog *TestRulesView::openDialog()
{
    (*m_actions)[Command::NewMtlsRule]->trigger();
    return m_view->findChild<QDialog *>(u"mtlsRuleDialog"_s);
}

void TestRulesView::moves_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << 0 << int(Qt::Key_Down) << u"TPT"_s;
    QTest::newRow("up") << 1 << int(Qt::Key_Up) << u"TPT"_s;
    QTest::newRow("up at the top") << 0 << int(Qt::Key_Up) << u"PTT"_s;
    QTest::newRow("to the end") << 0 << int(Qt::Key_End) << u"TTP"_s;
    QTest::newRow("to the top") << 2 << int(Qt::Key_Home) << u"TPT"_s;
}

void TestRulesView::moves()
{
    QFETCH(int, row);
    QFETCH(int, key);
    QFETCH(QString, order);
    list()->select(row);
    const auto id = list()->currentRule();
    QTest::keyClick(list(), static_cast<Qt::Key>(key), Qt::AltModifier);
    QCOMPARE(this->order(), order);
    QCOMPARE(list()->currentRule(), id);
}

void TestRulesView::movesASelection()
{
    list()->select(QList{m_document->project().rules[1].id, m_document->project().rules[2].id});
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_document->project().rules[2].id, test::exampleProject().rules[0].id);
    QCOMPARE(list()->selectedRules().size(), 2);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->project().rules[0].id, test::exampleProject().rules[0].id);
}

void TestRulesView::duplicates()
{
    QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_document->project().rules[1].name, std::string("Probes bypass the rest (copy)"));
    QCOMPARE(list()->currentIndex().row(), 1);
}

void TestRulesView::deletesWithUndo()
{
    const model::Project before = m_document->project();
    list()->selectAll();
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(m_document->project().rules.empty());
    QCOMPARE(said(), u"Deleted 3 rule(s)."_s);
    m_document->undoStack()->undo();
    QVERIFY(m_document->project() == before);
    list()->select(1);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(list()->currentIndex().row(), 1);
}

void TestRulesView::togglesByKey()
{
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(m_document->project().rules[0].state, model::RuleState::Draft);
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(m_document->project().rules[0].state, model::RuleState::Deployed);
}

void TestRulesView::refusesToDeployABrokenRule()
{
    list()->select(2);
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(m_document->project().rules[2].state, model::RuleState::Draft);
    QVERIFY(said().startsWith(u"Rule “Third” has errors"_s));
}

void TestRulesView::opensByKeyAndByWrench()
{
    QVERIFY(page()->isHidden());
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(!page()->isHidden());
    m_document->removeRules({m_document->project().rules[0].id});
    QVERIFY(page()->isHidden());
    const QModelIndex wrench = list()->model()->index(1, RuleTableModel::EditColumn);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(wrench).center());
    QVERIFY(!page()->isHidden());
    QCOMPARE(list()->currentIndex().row(), 1);
}

void TestRulesView::newRuleOpensItsPage()
{
    (*m_actions)[Command::NewRule]->trigger();
    QCOMPARE(m_document->project().rules.back().name, std::string("New rule"));
    QCOMPARE(m_document->project().rules.back().state, model::RuleState::Draft);
    QVERIFY(!page()->isHidden());
}

void TestRulesView::mtlsRuleJoinsTheList()
{
    QDialog *dialog = openDialog();
    QVERIFY(dialog);
    test::child<QPushButton>(*dialog, u"mtlsDeploy"_s)->click();
    QCOMPARE(m_document->project().rules.size(), 4U);
    QCOMPARE(m_document->project().rules.back().state, model::RuleState::Deployed);
    QVERIFY(said().startsWith(u"Rule “Require mTLS for example.com” deployed as number 4."_s));
}

void TestRulesView::cancelledDialogComesBack()
{
    QDialog *dialog = openDialog();
    QVERIFY(dialog);
    auto *name = test::child<QLineEdit>(*dialog, u"mtlsName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Mine"_s);
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(test::child<QLineEdit>(*dialog, u"mtlsName"_s)->text(), u"Mine"_s);
    dialog->reject();
}

void TestRulesView::emptyProjectShowsTheWays()
{
    m_document->setProject({});
    QVERIFY(m_view->findChild<QWidget *>(u"emptyRules"_s)->isVisible());
    m_document->addRule({.name = "first"});
    QVERIFY(!m_view->findChild<QWidget *>(u"emptyRules"_s)->isVisible());
}

void TestRulesView::commandsNeedARule()
{
    m_document->setProject({});
    QVERIFY(!(*m_actions)[Command::DeleteRules]->isEnabled());
    QVERIFY(!(*m_actions)[Command::SwitchView]->isEnabled());
    m_document->addRule({.name = "first"});
    QVERIFY((*m_actions)[Command::DeleteRules]->isEnabled());
}

void TestRulesView::insertingNeedsAnOpenRule()
{
    m_view->insertCondition("ssl");
    QCOMPARE(said(), u"Open the rule first into which it is to be inserted."_s);
    const model::RuleId id = m_document->project().rules.front().id;
    m_view->openRule(id);
    m_view->insertCondition("ssl");
    QVERIFY(m_document->editedRule(id).expression.contains("and ssl"));
}

QTEST_MAIN(TestRulesView)
#include "tst_rules_view.moc"
