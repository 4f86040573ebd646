// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/document/project_document.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace rulewright;
using model::Rule;
using model::RuleId;
using model::RuleState;

namespace
{

using Change = std::function<void(ProjectDocument &)>;

Rule edited(const ProjectDocument &document, RuleId id, const std::string &expression)
{
    Rule rule = document.editedRule(id);
    rule.expression = expression;
    return rule;
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// Every change of a project: done, undone, redone.
class TestProjectDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changes_data();
    void changes();
    void noChangeLeavesNoStep_data();
    void noChangeLeavesNoStep();
    void typingIsOneStep();
    void typingBackLeavesNoStep();
    void gesturesAreStepsOfTheirOwn();
    void pendingEditIsKeptApart();
    void savingKeepsBrokenRulesAsDrafts();
    void removedRuleComesBackWithItsEdit();
    void newRulesHaveIdentities();
    void openingForgetsTheOldProject();
    void signalsTellWhatHappened();

private:
    test::Sandbox m_sandbox;
    std::unique_ptr<ProjectDocument> m_document;
    RuleId m_first{};
    RuleId m_second{};
};

void TestProjectDocument::init()
{
    m_document = std::make_unique<ProjectDocument>();
    m_document->setProject(test::exampleProject(), u"example.rulewright"_s);
    m_first = m_document->project().rules[0].id;
    m_second = m_document->project().rules[1].id;
}

void TestProjectDocument::changes_data()
{
    QTest::addColumn<Change>("change");
    const auto addRow = [](const char *name, const Change &change) {
        QTest::newRow(name) << change;
    };
    const auto first = [](const ProjectDocument &d) { return d.project().rules[0].id; };
    addRow("add", [](auto &d) { d.addRule({.name = "new"}); });
    addRow("duplicate", [first](auto &d) { d.duplicateRule(first(d)); });
    addRow("remove one", [first](auto &d) { d.removeRules({first(d)}); });
    addRow("remove all", [](auto &d) {
        d.removeRules({d.project().rules[0].id, d.project().rules[1].id});
    });
    addRow("move down", [first](auto &d) { d.moveRule(first(d), 1); });
    addRow("move up", [](auto &d) { d.moveRule(d.project().rules[1].id, 0); });
    addRow("rename", [first](auto &d) { d.renameRule(first(d), u" other "_s); });
    addRow("turn into draft", [first](auto &d) { d.setRuleState(first(d), RuleState::Draft); });
    addRow("edit", [first](auto &d) { d.editRule(edited(d, first(d), "x"), EditKind::Gesture); });
    addRow("hosts", [](auto &d) {
        Inventory inventory = d.inventory();
        inventory.zone.hosts.pop_back();
        d.changeInventory(inventory, u"hosts"_s);
    });
    addRow("lists on revocation", [](auto &d) {
        Inventory inventory = d.inventory();
        inventory.makesListOnRevocation = true;
        d.changeInventory(inventory, u"setting"_s);
    });
}

void TestProjectDocument::changes()
{
    QFETCH(Change, change);
    const model::Project before = m_document->editedProject();
    change(*m_document);
    const model::Project after = m_document->editedProject();
    QVERIFY(after != before);
    QVERIFY(m_document->isModified());
    QCOMPARE(m_document->undoStack()->count(), 1);
    QVERIFY(!m_document->undoStack()->undoText().isEmpty());
    m_document->undoStack()->undo();
    QVERIFY(m_document->editedProject() == before);
    QVERIFY(!m_document->isModified());
    m_document->undoStack()->redo();
    QVERIFY(m_document->editedProject() == after);
}

void TestProjectDocument::noChangeLeavesNoStep_data()
{
    QTest::addColumn<Change>("change");
    const auto addRow = [](const char *name, const Change &change) {
        QTest::newRow(name) << change;
    };
    const auto first = [](const ProjectDocument &d) { return d.project().rules[0].id; };
    addRow("move to its place", [first](auto &d) { d.moveRule(first(d), 0); });
    addRow("move above the top", [first](auto &d) { d.moveRule(first(d), -5); });
    addRow("remove nothing", [](auto &d) { d.removeRules({}); });
    addRow("same name", [first](auto &d) { d.renameRule(first(d), u"Probes bypass the rest"_s); });
    addRow("same state", [first](auto &d) { d.setRuleState(first(d), RuleState::Deployed); });
    addRow("same edit", [first](auto &d) { d.editRule(d.editedRule(first(d)), EditKind::Typing); });
    addRow("revert without edit", [first](auto &d) { d.revertRule(first(d)); });
    addRow("same inventory", [](auto &d) { d.changeInventory(d.inventory(), u"same"_s); });
}

void TestProjectDocument::noChangeLeavesNoStep()
{
    QFETCH(Change, change);
    change(*m_document);
    QCOMPARE(m_document->undoStack()->count(), 0);
    QVERIFY(!m_document->isModified());
}

void TestProjectDocument::typingIsOneStep()
{
    const std::string before = m_document->rule(m_first)->expression;
    for (const char *text : {"a", "ab", "abc"}) {
        m_document->editRule(edited(*m_document, m_first, text), EditKind::Typing);
    }
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->editedRule(m_first).expression, std::string("abc"));
    m_document->editRule(edited(*m_document, m_second, "other rule"), EditKind::Typing);
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    QCOMPARE(m_document->editedRule(m_first).expression, before);
}

void TestProjectDocument::typingBackLeavesNoStep()
{
    const Rule saved = *m_document->rule(m_first);
    m_document->editRule(edited(*m_document, m_first, saved.expression + "x"), EditKind::Typing);
    m_document->editRule(saved, EditKind::Typing);
    QVERIFY(!m_document->hasPendingEdit(m_first));
    QVERIFY(!m_document->isModified());
}

void TestProjectDocument::gesturesAreStepsOfTheirOwn()
{
    m_document->editRule(edited(*m_document, m_first, "a"), EditKind::Gesture);
    m_document->editRule(edited(*m_document, m_first, "b"), EditKind::Gesture);
    QCOMPARE(m_document->undoStack()->count(), 2);
}

void TestProjectDocument::pendingEditIsKeptApart()
{
    const Rule saved = *m_document->rule(m_first);
    m_document->editRule(edited(*m_document, m_first, "broken ("), EditKind::Typing);
    QVERIFY(m_document->hasPendingEdit(m_first));
    QVERIFY(*m_document->rule(m_first) == saved);
    m_document->revertRule(m_first);
    QVERIFY(!m_document->hasPendingEdit(m_first));
    m_document->undoStack()->undo();
    QCOMPARE(m_document->editedRule(m_first).expression, std::string("broken ("));
    m_document->saveRule(m_first, RuleState::Draft);
    QVERIFY(!m_document->hasPendingEdit(m_first));
    QCOMPARE(m_document->rule(m_first)->state, RuleState::Draft);
    QCOMPARE(m_document->rule(m_first)->expression, std::string("broken ("));
}

void TestProjectDocument::savingKeepsBrokenRulesAsDrafts()
{
    m_document->editRule(edited(*m_document, m_first, "broken ("), EditKind::Typing);
    m_document->editRule(edited(*m_document, m_second, "cf.tls_client_auth.cert_verified"),
                         EditKind::Typing);
    m_document->saveEditedRules();
    QCOMPARE(m_document->rule(m_first)->state, RuleState::Draft);
    QCOMPARE(m_document->rule(m_first)->expression, std::string("broken ("));
    QCOMPARE(m_document->rule(m_second)->state, RuleState::Deployed);
}

void TestProjectDocument::removedRuleComesBackWithItsEdit()
{
    m_document->editRule(edited(*m_document, m_first, "edited"), EditKind::Gesture);
    m_document->removeRules({m_first, m_second});
    QVERIFY(m_document->project().rules.empty());
    QCOMPARE(m_document->indexOf(m_first), -1);
    m_document->undoStack()->undo();
    QCOMPARE(m_document->indexOf(m_first), 0);
    QCOMPARE(m_document->indexOf(m_second), 1);
    QCOMPARE(m_document->editedRule(m_first).expression, std::string("edited"));
}

void TestProjectDocument::newRulesHaveIdentities()
{
    const RuleId a = m_document->addRule({.name = "a"});
    const RuleId b = m_document->duplicateRule(a);
    QVERIFY(a != b);
    QVERIFY(!m_document->rule(a)->ref.empty());
    QVERIFY(m_document->rule(a)->ref != m_document->rule(b)->ref);
    QCOMPARE(m_document->rule(b)->name, std::string("a (copy)"));
    QCOMPARE(m_document->rule(b)->state, RuleState::Draft);
}

void TestProjectDocument::openingForgetsTheOldProject()
{
    m_document->editRule(edited(*m_document, m_first, "edited"), EditKind::Gesture);
    m_document->setProject({}, {});
    QVERIFY(m_document->project().rules.empty());
    QVERIFY(!m_document->hasPendingEdit(m_first));
    QVERIFY(!m_document->undoStack()->canUndo());
    QVERIFY(!m_document->isModified());
}

void TestProjectDocument::signalsTellWhatHappened()
{
    QSignalSpy added(m_document.get(), &ProjectDocument::ruleAdded);
    QSignalSpy changed(m_document.get(), &ProjectDocument::ruleChanged);
    QSignalSpy touched(m_document.get(), &ProjectDocument::ruleEdited);
    QSignalSpy modified(m_document.get(), &ProjectDocument::modifiedChanged);
    m_document->addRule({.name = "new"});
    QCOMPARE(added.count(), 1);
    QCOMPARE(modified.count(), 1);
    m_document->editRule(edited(*m_document, m_first, "edited"), EditKind::Gesture);
    QCOMPARE(touched.count(), 1);
    QCOMPARE(changed.count(), 0);
    m_document->saveRule(m_first, RuleState::Deployed);
    QCOMPARE(touched.count(), 2);
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TestProjectDocument)
#include "tst_project_document.moc"
