// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/ruleset_json.h"
#include "tests/support/window_fixture.h"
#include "ui/dialogs/export_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The rule set as JSON, to copy or to save.
class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheRuleSet();
    void namesWhatIsLeftOut();
    void copies();
    void saves();

private:
    test::Sandbox m_sandbox;
};

void TestExportDialog::showsTheRuleSet()
{
    const ExportDialog dialog(test::exampleProject(), nullptr);
    const auto *text = test::child<QPlainTextEdit>(dialog, u"exportText"_s);
    QCOMPARE(text->toPlainText().toStdString(), exchange::toRulesetJson(test::exampleProject()));
    QVERIFY(text->isReadOnly());
    QVERIFY(test::child<QLabel>(dialog, u"exportNote"_s)->isHidden());
}

void TestExportDialog::namesWhatIsLeftOut()
{
    model::Project project = test::exampleProject();
    project.rules.push_back({.id = model::RuleId{9}, .name = "Broken", .expression = "http.hots"});
    const ExportDialog dialog(project, nullptr);
    QCOMPARE(test::child<QLabel>(dialog, u"exportNote"_s)->text(),
             u"1 rule(s) with errors left out: “Broken”"_s);
    QVERIFY(
        !test::child<QPlainTextEdit>(dialog, u"exportText"_s)->toPlainText().contains(u"Broken"_s));
}

void TestExportDialog::copies()
{
    const ExportDialog dialog(test::exampleProject(), nullptr);
    test::child<QPushButton>(dialog, u"exportCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(),
             exchange::toRulesetJson(test::exampleProject()));
}

void TestExportDialog::saves()
{
    ExportDialog dialog(test::exampleProject(), nullptr);
    test::child<QPushButton>(dialog, u"exportSave"_s)->click();
    auto *chooser = dialog.findChild<QFileDialog *>();
    QVERIFY(chooser);
    const QString path = m_sandbox.path(u"rules.json"_s);
    Q_EMIT chooser->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().toStdString(), exchange::toRulesetJson(test::exampleProject()));
    Q_EMIT chooser->fileSelected(m_sandbox.path(u"no folder/rules.json"_s));
    QVERIFY(
        test::child<QLabel>(dialog, u"exportNote"_s)->text().contains(u"could not be written"_s));
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
