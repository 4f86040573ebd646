// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/editor/expression_editor.h"
#include "ui/rules/rule_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rulewright;
using model::RuleState;

/// One rule on its page: states, buttons, both views over one text.
class TestRulePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void states_data();
    void states();
    void deploySaves();
    void deployWithErrorsGoesToTheFirst();
    void deployNeedsAName();
    void warningsDoNotBlock();
    void theGravestFindingIsShown();
    void findingsGoWithTheAction();
    void markGoesWithTheText();
    void draftMayBeBroken();
    void revert();
    void typingReachesTheDocument();
    void switchingViewsChangesNothing();
    void undoShowsTheOldText();
    void firstFix();
    void closesWithItsRule();
    void previewShowsTheText();
    void insertsConditions_data();
    void insertsConditions();

private:
    template <typename T> T *part(const char *name)
    {
        return test::child<T>(*m_page, QLatin1StringView(name));
    }
    void edit(const std::string &expression);

    test::Sandbox m_sandbox;
    std::unique_ptr<ProjectDocument> m_document;
    std::unique_ptr<RulePage> m_page;
    model::RuleId m_rule{};
};

void TestRulePage::init()
{
    m_document = std::make_unique<ProjectDocument>();
    m_document->setProject(test::exampleProject());
    m_page = std::make_unique<RulePage>(*m_document);
    m_page->show();
    m_rule = m_document->project().rules[1].id;
    m_page->openRule(m_rule);
}

void TestRulePage::edit(const std::string &expression)
{
    model::Rule rule = m_document->editedRule(m_rule);
    rule.expression = expression;
    m_document->editRule(rule, EditKind::Gesture);
}

void TestRulePage::states_data()
{
    QTest::addColumn<bool>("isDeployed");
    QTest::addColumn<QByteArray>("edit");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("deploy");
    QTest::addColumn<bool>("canDeploy");
    QTest::addColumn<QString>("draft");
    const auto addRow = [](const char *name, bool isDeployed, const QByteArray &edit,
                           const QString &state, const QString &deploy, bool canDeploy,
                           const QString &draft) {
        QTest::newRow(name) << isDeployed << edit << state << deploy << canDeploy << draft;
    };
    const QByteArray good = "http.host eq \"x\"";
    addRow("deployed", true, {}, u"Deployed"_s, u"✓ Deployed"_s, false, u"Turn into &draft"_s);
    addRow("deployed, changed", true, good, u"Deployed, changed"_s, u"De&ploy changes"_s, true,
           u"Turn into &draft"_s);
    addRow("deployed, broken", true, "http.hots", u"Deployed, changed — has errors"_s,
           u"Fix 1 error(s)"_s, true, u"Turn into &draft"_s);
    addRow("draft", false, {}, u"Draft"_s, u"De&ploy"_s, true, u"Save as &Draft"_s);
    addRow("draft, changed", false, good, u"Draft, changed"_s, u"De&ploy"_s, true,
           u"Save as &Draft"_s);
    addRow("draft, empty", false, " ", u"Draft, changed — has errors"_s, u"Fix 1 error(s)"_s, true,
           u"Save as &Draft"_s);
}

void TestRulePage::states()
{
    QFETCH(bool, isDeployed);
    QFETCH(QByteArray, edit);
    QFETCH(QString, state);
    QFETCH(QString, deploy);
    QFETCH(bool, canDeploy);
    QFETCH(QString, draft);
    m_document->setRuleState(m_rule, isDeployed ? RuleState::Deployed : RuleState::Draft);
    if (!edit.isEmpty()) {
        this->edit(edit.toStdString());
    }
    QCOMPARE(part<QLabel>("ruleState")->text(), state);
    QCOMPARE(part<QPushButton>("ruleDeploy")->text(), deploy);
    QCOMPARE(part<QPushButton>("ruleDeploy")->isEnabled(), canDeploy);
    QCOMPARE(part<QPushButton>("ruleSaveDraft")->text(), draft);
    QCOMPARE(part<QPushButton>("ruleRevert")->isEnabled(), !edit.isEmpty());
}

void TestRulePage::deploySaves()
{
    QSignalSpy deployed(m_page.get(), &RulePage::deployed);
    edit("http.host eq \"x\"");
    part<QPushButton>("ruleDeploy")->click();
    QCOMPARE(deployed.count(), 1);
    QCOMPARE(m_document->rule(m_rule)->expression, std::string("http.host eq \"x\""));
    QCOMPARE(part<QLabel>("ruleState")->text(), u"Deployed"_s);
}

void TestRulePage::deployWithErrorsGoesToTheFirst()
{
    const model::Rule saved = *m_document->rule(m_rule);
    edit("cf.tls_client_auth.cert_revoked and http.hots");
    part<QPushButton>("ruleDeploy")->click();
    QVERIFY(*m_document->rule(m_rule) == saved);
    QCOMPARE(m_page->view(), RulePage::View::Editor);
    QVERIFY(!part<ExpressionEditor>("expressionEditor")->extraSelections().isEmpty());
    QVERIFY(part<QLabel>("expressionMessage")->text().contains(u"http.hots"_s));
}

void TestRulePage::deployNeedsAName()
{
    model::Rule rule = *m_document->rule(m_rule);
    rule.name = " ";
    m_document->editRule(rule, EditKind::Gesture);
    QCOMPARE(part<QPushButton>("ruleDeploy")->text(), u"Fix 1 error(s)"_s);
    part<QPushButton>("ruleDeploy")->click();
    QVERIFY(m_document->hasPendingEdit(m_rule));
}

void TestRulePage::warningsDoNotBlock()
{
    edit("http.host in {}");
    QVERIFY(part<QLabel>("expressionMessage")->text().startsWith(u"! The set is empty"_s));
    part<QPushButton>("ruleDeploy")->click();
    QCOMPARE(m_document->rule(m_rule)->expression, std::string("http.host in {}"));
}

void TestRulePage::theGravestFindingIsShown()
{
    edit("http.host == \"a.example\" and http.request.method in {}");
    QVERIFY(part<QLabel>("expressionMessage")->text().startsWith(u"! The set is empty"_s));
}

void TestRulePage::findingsGoWithTheAction()
{
    edit("cf.tls_client_auth.cert_verified");
    const QString blocking = part<QLabel>("expressionMessage")->text();
    QVERIFY2(blocking.contains(u"Was “not” forgotten?"_s), qPrintable(blocking));
    auto *action = part<QComboBox>("ruleAction");
    action->setCurrentIndex(action->findData(int(model::Action::Log)));
    Q_EMIT action->activated(action->currentIndex());
    const QString logging = part<QLabel>("expressionMessage")->text();
    QVERIFY2(!logging.contains(u"forgotten"_s), qPrintable(logging));
}

void TestRulePage::markGoesWithTheText()
{
    edit("http.hots");
    part<QPushButton>("ruleDeploy")->click();
    edit("http.host eq \"a\"");
    QVERIFY(part<ExpressionEditor>("expressionEditor")->extraSelections().isEmpty());
}

void TestRulePage::draftMayBeBroken()
{
    edit("http.hots (");
    part<QPushButton>("ruleSaveDraft")->click();
    QCOMPARE(m_document->rule(m_rule)->state, RuleState::Draft);
    QCOMPARE(m_document->rule(m_rule)->expression, std::string("http.hots ("));
}

void TestRulePage::revert()
{
    const std::string saved = m_document->rule(m_rule)->expression;
    edit("x");
    part<QPushButton>("ruleRevert")->click();
    QCOMPARE(m_document->editedRule(m_rule).expression, saved);
    QVERIFY(!m_document->hasPendingEdit(m_rule));
}

void TestRulePage::typingReachesTheDocument()
{
    m_page->setView(RulePage::View::Editor);
    auto *editor = part<ExpressionEditor>("expressionEditor");
    editor->selectAll();
    QTest::keyClicks(editor, u"http.host eq \"a\""_s);
    QCOMPARE(m_document->editedRule(m_rule).expression, std::string("http.host eq \"a\""));
    auto *name = part<QLineEdit>("ruleName");
    name->selectAll();
    QTest::keyClicks(name, u"Other"_s);
    QCOMPARE(m_document->editedRule(m_rule).name, std::string("Other"));
    auto *action = part<QComboBox>("ruleAction");
    action->setCurrentIndex(5);
    Q_EMIT action->activated(5);
    QCOMPARE(m_document->editedRule(m_rule).action, model::Action::Log);
}

void TestRulePage::switchingViewsChangesNothing()
{
    for (const char *text :
         {"  http.host  ==  \"a\"  ", "((", "http.host eq \"a\"\r\nand not ssl", ""}) {
        edit(text);
        const int steps = m_document->undoStack()->count();
        for (int i = 0; i < 4; ++i) {
            m_page->switchView();
            QCoreApplication::processEvents();
        }
        QCOMPARE(m_document->editedRule(m_rule).expression, std::string(text));
        QCOMPARE(m_document->undoStack()->count(), steps);
    }
}

void TestRulePage::undoShowsTheOldText()
{
    m_page->setView(RulePage::View::Editor);
    const std::string saved = m_document->rule(m_rule)->expression;
    edit("http.host eq \"x\"");
    QCOMPARE(part<ExpressionEditor>("expressionEditor")->text(), std::string("http.host eq \"x\""));
    m_document->undoStack()->undo();
    QCOMPARE(part<ExpressionEditor>("expressionEditor")->text(), saved);
}

void TestRulePage::firstFix()
{
    edit("http.hots eq \"a\"");
    auto *fix = part<QPushButton>("expressionFix");
    QVERIFY(!fix->isHidden());
    QCOMPARE(fix->text(), u"Replace by “http.host”"_s);
    fix->click();
    QCOMPARE(m_document->editedRule(m_rule).expression, std::string("http.host eq \"a\""));
    QVERIFY(fix->isHidden());
    QCOMPARE(part<QLabel>("expressionMessage")->text(), u"✓ Valid"_s);
}

void TestRulePage::closesWithItsRule()
{
    QSignalSpy closed(m_page.get(), &RulePage::closed);
    m_document->removeRules({m_document->project().rules[0].id});
    QCOMPARE(closed.count(), 0);
    m_document->removeRules({m_rule});
    QCOMPARE(closed.count(), 1);
}

void TestRulePage::previewShowsTheText()
{
    edit("http.host eq \"a\"");
    QCOMPARE(part<QPlainTextEdit>("expressionPreview")->toPlainText(), u"http.host eq \"a\""_s);
    QVERIFY(part<QPlainTextEdit>("expressionPreview")->isReadOnly());
}

void TestRulePage::insertsConditions_data()
{
    QTest::addColumn<bool>("isEditor");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("caret");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("builder") << false << QByteArray("ssl") << 0 << QByteArray("ssl and a.b eq 1");
    QTest::newRow("builder, or") << false << QByteArray("ssl or ssl") << 0
                                 << QByteArray("ssl or ssl or a.b eq 1");
    QTest::newRow("builder, empty") << false << QByteArray() << 0 << QByteArray("a.b eq 1");
    QTest::newRow("editor, empty") << true << QByteArray() << 0 << QByteArray("a.b eq 1");
    QTest::newRow("editor, at the end")
        << true << QByteArray("ssl and") << 7 << QByteArray("ssl and a.b eq 1");
    QTest::newRow("editor, in brackets")
        << true << QByteArray("(ssl or )") << 8 << QByteArray("(ssl or a.b eq 1)");
    QTest::newRow("editor, in front")
        << true << QByteArray("or ssl") << 0 << QByteArray("a.b eq 1 or ssl");
}

/// One step that can be undone.
void TestRulePage::insertsConditions()
{
    QFETCH(bool, isEditor);
    QFETCH(QByteArray, before);
    QFETCH(int, caret);
    QFETCH(QByteArray, after);
    edit(before.toStdString());
    m_page->setView(isEditor ? RulePage::View::Editor : RulePage::View::Builder);
    const auto at = static_cast<std::uint32_t>(caret);
    part<ExpressionEditor>("expressionEditor")->select({at, at});
    m_page->insertCondition("a.b eq 1");
    QCOMPARE(m_document->editedRule(m_rule).expression, after.toStdString());
    m_document->undoStack()->undo();
    QCOMPARE(m_document->editedRule(m_rule).expression, before.toStdString());
}

QTEST_MAIN(TestRulePage)
#include "tst_rule_page.moc"
