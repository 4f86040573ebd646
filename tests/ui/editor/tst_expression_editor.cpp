// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/editor/expression_editor.h"

#include <QApplication>
#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The text goes in and out as it is; what is wrong is underlined where it is wrong.
class TestExpressionEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void settingIsNoEdit();
    void typing();
    void caretStays();
    void underlines_data();
    void underlines();
    void undoBelongsToTheWindow();
    void coloursAreNoEdit();
};

void TestExpressionEditor::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("lines") << QByteArray("a\n  b\n\n");
    QTest::newRow("no-break space") << QByteArray("a\xC2\xA0"
                                                  "b");
    QTest::newRow("beyond the basic plane") << QByteArray("\xF0\x9F\x94\x92 \xC3\xBC");
    QTest::newRow("tab") << QByteArray("a\tb");
}

void TestExpressionEditor::texts()
{
    QFETCH(QByteArray, text);
    ExpressionEditor editor;
    editor.setText("before");
    editor.setText(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(editor.text()), text);
}

void TestExpressionEditor::settingIsNoEdit()
{
    ExpressionEditor editor;
    QSignalSpy edited(&editor, &ExpressionEditor::textEdited);
    editor.setText("a\r\nb");
    editor.setText("a\r\nb");
    editor.setText("a");
    QCOMPARE(edited.count(), 0);
}

void TestExpressionEditor::typing()
{
    ExpressionEditor editor;
    editor.setText("a");
    QSignalSpy edited(&editor, &ExpressionEditor::textEdited);
    editor.moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor, u"bc"_s);
    QCOMPARE(edited.count(), 2);
    QCOMPARE(editor.text(), std::string("abc"));
    editor.setText("a");
    QCOMPARE(editor.text(), std::string("a"));
}

void TestExpressionEditor::caretStays()
{
    ExpressionEditor editor;
    editor.setText("abcdef");
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(4);
    editor.setTextCursor(cursor);
    editor.setText("abXdef");
    QCOMPARE(editor.textCursor().position(), 4);
    editor.setText("ab");
    QCOMPARE(editor.textCursor().position(), 2);
}

void TestExpressionEditor::underlines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint32>("begin");
    QTest::addColumn<quint32>("end");
    QTest::addColumn<QString>("marked");
    QTest::newRow("word") << QByteArray("ab cd ef") << 3U << 5U << u"cd"_s;
    QTest::newRow("after two bytes") << QByteArray("\xC3\xBC cd") << 3U << 5U << u"cd"_s;
    QTest::newRow("after four bytes") << QByteArray("\xF0\x9F\x94\x92 cd") << 5U << 7U << u"cd"_s;
    QTest::newRow("a place between") << QByteArray("abc") << 1U << 1U << u"b"_s;
    QTest::newRow("the end") << QByteArray("abc") << 3U << 3U << u"c"_s;
    QTest::newRow("nothing at all") << QByteArray("") << 0U << 0U << QString();
}

void TestExpressionEditor::underlines()
{
    QFETCH(QByteArray, text);
    QFETCH(quint32, begin);
    QFETCH(quint32, end);
    QFETCH(QString, marked);
    ExpressionEditor editor;
    const expression::Catalog &catalog = expression::cloudflareCatalog();
    expression::CheckedExpression checked = expression::check(text.toStdString(), catalog);
    checked.diagnostics.assign(1, Diagnostic());
    checked.diagnostics.front().code = DiagnosticCode::EmptyExpression;
    checked.diagnostics.front().span = {begin, end};
    editor.setExpression(checked, catalog);
    QCOMPARE(editor.extraSelections().size(), 1);
    const QTextEdit::ExtraSelection selection = editor.extraSelections().first();
    QCOMPARE(selection.cursor.selectedText(), marked);
    QCOMPARE(selection.format.underlineStyle(), QTextCharFormat::WaveUnderline);
    checked.diagnostics.clear();
    editor.setExpression(checked, catalog);
    editor.setMarked(Span{begin, end});
    QCOMPARE(editor.extraSelections().first().cursor.selectedText(), marked);
    editor.setMarked(std::nullopt);
    QVERIFY(editor.extraSelections().isEmpty());
}

void TestExpressionEditor::undoBelongsToTheWindow()
{
    QWidget window;
    auto *editor = new ExpressionEditor(&window);
    QShortcut undo(QKeySequence::Undo, &window);
    QSignalSpy activated(&undo, &QShortcut::activated);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    editor->setFocus();
    QTest::keySequence(editor, QKeySequence::Undo);
    QCOMPARE(activated.count(), 1);
}

void TestExpressionEditor::coloursAreNoEdit()
{
    ExpressionEditor editor;
    editor.setText("http.host eq \"a\"");
    QSignalSpy edited(&editor, &ExpressionEditor::textEdited);
    QPalette dark = editor.palette();
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    editor.setPalette(dark);
    QCOMPARE(edited.count(), 0);
}

QTEST_MAIN(TestExpressionEditor)
#include "tst_expression_editor.moc"
