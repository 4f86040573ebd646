// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/models/rule_table_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The rules as a table.
class TestRuleTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheContract();
    void cells_data();
    void cells();
    void accessibleTexts();
    void checkBoxDeploys();
    void brokenRuleIsNotDeployed();
    void renames();
    void dragging_data();
    void dragging();
    void outcomes();
    void editedRuleIsMarked();

private:
    QString cell(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }
    QString names() const;

    test::Sandbox m_sandbox;
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<RuleTableModel> m_model;
};

void TestRuleTableModel::init()
{
    m_document = std::make_unique<ProjectDocument>();
    m_model = std::make_unique<RuleTableModel>(*m_document);
    m_document->setProject(test::exampleProject());
}

QString TestRuleTableModel::names() const
{
    QStringList names;
    for (const model::Rule &rule : m_document->project().rules) {
        names += QString::fromStdString(rule.name).left(3);
    }
    return names.join(u' ');
}

void TestRuleTableModel::keepsTheContract()
{
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const model::RuleId id = m_document->addRule({.name = "new"});
    m_document->moveRule(id, 0);
    m_document->moveRule(id, 2);
    m_document->renameRule(id, u"other"_s);
    m_document->removeRules({id, m_document->project().rules.front().id});
    while (m_document->undoStack()->canUndo()) {
        m_document->undoStack()->undo();
    }
    m_document->setProject({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestRuleTableModel::cells_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << int(RuleTableModel::NumberColumn) << u"2"_s;
    QTest::newRow("name") << int(RuleTableModel::NameColumn) << u"The website is read only"_s;
    QTest::newRow("action") << int(RuleTableModel::ActionColumn) << u"Block"_s;
    QTest::newRow("check") << int(RuleTableModel::CheckColumn) << u"OK"_s;
    QTest::newRow("now") << int(RuleTableModel::NowColumn) << QString();
    QTest::newRow("expression")
        << int(RuleTableModel::ExpressionColumn)
        << u"(http.host eq \"www.example.com\" and not http.request.method in {\"GET\" \"HEAD\"})"_s;
}

void TestRuleTableModel::cells()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QCOMPARE(cell(1, column), text);
    QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestRuleTableModel::accessibleTexts()
{
    const QModelIndex index = m_model->index(0, RuleTableModel::NameColumn);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Probes bypass the rest"_s);
    QCOMPARE(index.data(Qt::AccessibleDescriptionRole).toString(),
             u"number 1 of 2, Deployed, Skip, OK, "_s);
    QCOMPARE(m_model->index(0, RuleTableModel::EditColumn).data(Qt::AccessibleTextRole).toString(),
             u"Edit rule"_s);
}

void TestRuleTableModel::checkBoxDeploys()
{
    const QModelIndex index = m_model->index(0, RuleTableModel::DeployedColumn);
    QCOMPARE(index.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(m_model->setData(index, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(m_document->project().rules[0].state, model::RuleState::Draft);
    QVERIFY(
        m_model->index(0, RuleTableModel::NameColumn).data(Qt::FontRole).value<QFont>().italic());
    QVERIFY(m_model->setData(index, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m_document->project().rules[0].state, model::RuleState::Deployed);
}

void TestRuleTableModel::brokenRuleIsNotDeployed()
{
    const model::RuleId id =
        m_document->addRule({.name = "broken", .expression = "http.hots eq \"a\""});
    QSignalSpy refused(m_model.get(), &RuleTableModel::deployRefused);
    QCOMPARE(cell(2, RuleTableModel::CheckColumn), u"1 error(s)"_s);
    QVERIFY(!m_model->setData(m_model->index(2, RuleTableModel::DeployedColumn), Qt::Checked,
                              Qt::CheckStateRole));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(m_document->rule(id)->state, model::RuleState::Draft);
}

void TestRuleTableModel::renames()
{
    const QModelIndex index = m_model->index(0, RuleTableModel::NameColumn);
    QVERIFY(index.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(m_model->setData(index, u" other "_s, Qt::EditRole));
    QCOMPARE(cell(0, RuleTableModel::NameColumn), u"other"_s);
    QVERIFY(!m_model->setData(index, u"  "_s, Qt::EditRole));
    QCOMPARE(cell(0, RuleTableModel::NameColumn), u"other"_s);
}

void TestRuleTableModel::dragging_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    const auto addRow = [](const char *name, const QList<int> &rows, int to, const QString &order) {
        QTest::newRow(name) << rows << to << order;
    };
    addRow("to the end", {0}, 4, u"The c d Pro"_s);
    addRow("to the top", {3}, 0, u"d Pro The c"_s);
    addRow("down by one", {0}, 2, u"The Pro c d"_s);
    addRow("to its place", {1}, 1, u"Pro The c d"_s);
    addRow("two, apart", {0, 2}, 4, u"The d Pro c"_s);
    addRow("two, to the top", {1, 3}, 0, u"The d Pro c"_s);
    addRow("below the last", {0}, -1, u"The c d Pro"_s);
}

void TestRuleTableModel::dragging()
{
    QFETCH(QList<int>, rows);
    QFETCH(int, to);
    QFETCH(QString, order);
    m_document->addRule({.name = "c"});
    m_document->addRule({.name = "d"});
    QModelIndexList indexes;
    for (const int row : std::as_const(rows)) {
        indexes += m_model->index(row, RuleTableModel::NumberColumn);
        indexes += m_model->index(row, RuleTableModel::NameColumn);
    }
    const std::unique_ptr<QMimeData> data(m_model->mimeData(indexes));
    QVERIFY(!m_model->dropMimeData(data.get(), Qt::MoveAction, to, 0, {}));
    QCOMPARE(names(), order);
    const bool isMoved = order != u"Pro The c d"_s;
    QCOMPARE(m_document->undoStack()->count(), isMoved ? 3 : 2);
}

void TestRuleTableModel::outcomes()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setOutcomes({{m_document->project().rules[1].id, u"matched"_s}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(cell(0, RuleTableModel::NowColumn), QString());
    QCOMPARE(cell(1, RuleTableModel::NowColumn), u"matched"_s);
}

void TestRuleTableModel::editedRuleIsMarked()
{
    model::Rule rule = m_document->project().rules[0];
    rule.action = model::Action::Log;
    m_document->editRule(rule, EditKind::Gesture);
    QCOMPARE(cell(0, RuleTableModel::NameColumn), u"Probes bypass the rest •"_s);
    QCOMPARE(cell(0, RuleTableModel::ActionColumn), u"Log"_s);
}

QTEST_MAIN(TestRuleTableModel)
#include "tst_rule_table_model.moc"
