// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/document/project_document.h"
#include "ui/document/project_files.h"
#include "ui/document/project_storage.h"

#include <QAbstractButton>
#include <QMessageBox>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// Opening and saving, with the question that keeps changes from being lost.
class TestProjectFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unchangedProjectAsksNothing();
    void question_data();
    void question();
    void failedSaveStopsThere();
    void openFileTellsWhatIsWrong();
    void saveKeepsEdits();

private:
    QMessageBox *questionBox();
    void change();

    test::Sandbox m_sandbox;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ProjectDocument> m_document;
    ProjectFiles *m_files = nullptr;
};

void TestProjectFiles::init()
{
    m_window = std::make_unique<QWidget>();
    m_document = std::make_unique<ProjectDocument>();
    m_files = new ProjectFiles(*m_document, m_window.get());
    m_document->setProject(test::exampleProject(), m_sandbox.path(u"p.rulewright"_s));
}

QMessageBox *TestProjectFiles::questionBox()
{
    return m_window->findChild<QMessageBox *>(u"unsavedQuestion"_s);
}

void TestProjectFiles::change()
{
    m_document->addRule({.name = "new"});
}

void TestProjectFiles::unchangedProjectAsksNothing()
{
    bool isGoingOn = false;
    m_files->whenSaved([&isGoingOn] { isGoingOn = true; });
    QVERIFY(isGoingOn);
    QVERIFY(!questionBox());
}

void TestProjectFiles::question_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("save") << static_cast<int>(QMessageBox::Save) << true << true;
    QTest::newRow("discard") << static_cast<int>(QMessageBox::Discard) << true << false;
    QTest::newRow("cancel") << static_cast<int>(QMessageBox::Cancel) << false << false;
}

void TestProjectFiles::question()
{
    QFETCH(int, button);
    QFETCH(bool, goesOn);
    QFETCH(bool, isSaved);
    QFile::remove(m_document->filePath());
    change();
    bool isGoingOn = false;
    m_files->whenSaved([&isGoingOn] { isGoingOn = true; });
    QVERIFY(questionBox());
    QVERIFY(!isGoingOn);
    questionBox()->button(static_cast<QMessageBox::StandardButton>(button))->click();
    QCOMPARE(isGoingOn, goesOn);
    QCOMPARE(QFile::exists(m_document->filePath()), isSaved);
    QCOMPARE(m_document->isModified(), !isSaved);
}

void TestProjectFiles::failedSaveStopsThere()
{
    m_document->setProject(test::exampleProject(), m_sandbox.path(u"no folder/p"_s));
    change();
    QSignalSpy failed(m_files, &ProjectFiles::failed);
    bool isGoingOn = false;
    m_files->whenSaved([&isGoingOn] { isGoingOn = true; });
    QVERIFY(questionBox());
    questionBox()->button(QMessageBox::Save)->click();
    QVERIFY(!isGoingOn);
    QCOMPARE(failed.count(), 1);
    QVERIFY(m_document->isModified());
}

void TestProjectFiles::openFileTellsWhatIsWrong()
{
    QSignalSpy failed(m_files, &ProjectFiles::failed);
    m_files->openFile(m_sandbox.path(u"missing"_s));
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains(u"missing"_s));
    QVERIFY(m_document->project() == test::exampleProject());
}

void TestProjectFiles::saveKeepsEdits()
{
    model::Rule rule = m_document->project().rules.front();
    rule.expression = "http.host eq \"a\"";
    m_document->editRule(rule, EditKind::Typing);
    m_files->save();
    QVERIFY(!m_document->isModified());
    const auto loaded = loadProject(m_document->filePath());
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->rules.front().expression, rule.expression);
}

QTEST_MAIN(TestProjectFiles)
#include "tst_project_files.moc"
