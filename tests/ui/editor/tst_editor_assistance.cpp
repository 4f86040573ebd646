// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/editor/completion.h"
#include "ui/editor/editor_commands.h"
#include "ui/editor/expression_editor.h"
#include "ui/models/proposal_model.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>
#include <QtTest>

#include <functional>

using namespace rulewright;
using namespace Qt::StringLiterals;

using Act = std::function<void(EditorCommands &)>;
Q_DECLARE_METATYPE(Act)

/// Proposals while typing, and the commands on the text.
class TestEditorAssistance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void proposes_data();
    void proposes();
    void staysClosed_data();
    void staysClosed();
    void enterAccepts();
    void caretGoesIntoBrackets();
    void escapeClosesForThisToken();
    void outdatedFieldsAreLast();
    void commands_data();
    void commands();
    void selections();
    void problems();
    void fixes();
    void surrounds();
    void typingIsAnsweredWithinAFrame();

private:
    QAbstractItemView *list() const;
    QStringList shown() const;

    /// The editor stands between two fields, so that Tab has somewhere to go.
    std::unique_ptr<QWidget> m_form;
    ExpressionEditor *m_editor = nullptr;
};

void TestEditorAssistance::init()
{
    m_form = std::make_unique<QWidget>();
    m_editor = new ExpressionEditor(m_form.get());
    auto *column = new QVBoxLayout(m_form.get());
    column->addWidget(new QLineEdit(m_form.get()));
    column->addWidget(m_editor);
    column->addWidget(new QLineEdit(m_form.get()));
    m_editor->completion().setHosts({u"api.example.com"_s, u"admin.example.com"_s});
    connect(&m_editor->commands(), &EditorCommands::textReplaced, m_editor,
            [this](const std::string &text) { m_editor->setText(text); });
    m_form->resize(600, 400);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    m_editor->setFocus();
}

/// The open list of proposals.
QAbstractItemView *TestEditorAssistance::list() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == u"completionList"_s && widget->isVisible()) {
            return qobject_cast<QAbstractItemView *>(widget);
        }
    }
    return nullptr;
}

QStringList TestEditorAssistance::shown() const
{
    QStringList rows;
    const QAbstractItemView *view = list();
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        rows += view->model()->index(row, 0).data().toString();
    }
    return rows;
}

void TestEditorAssistance::proposes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("a field by its name") << QByteArray() << u"http.ho"_s << u"Hostname"_s;
    QTest::newRow("a field by its label") << QByteArray() << u"countr"_s << u"Country"_s;
    QTest::newRow("operators") << QByteArray("http.host") << u" "_s << u"in"_s;
    QTest::newRow("a host") << QByteArray("http.host eq") << u" "_s << u"api.example.com"_s;
    QTest::newRow("a host in a set")
        << QByteArray("http.host in {\"api.example.com\"") << u" "_s << u"admin.example.com"_s;
    QTest::newRow("a host in a string")
        << QByteArray("http.host eq ") << u"\""_s << u"api.example.com"_s;
    QTest::newRow("and, or") << QByteArray("ssl ") << u"an"_s << u"and"_s;
}

void TestEditorAssistance::proposes()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, typed);
    QFETCH(QString, first);
    m_editor->setText(before.toStdString());
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_editor, typed);
    QVERIFY2(list(), "no list is open");
    QCOMPARE(shown().first(), first);
}

void TestEditorAssistance::staysClosed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("one letter") << u"h"_s;
    QTest::newRow("nothing fits") << u"zzzz"_s;
    QTest::newRow("a number") << u"tcp.srcport eq 80"_s;
    QTest::newRow("written out") << u"ssl and"_s;
}

void TestEditorAssistance::staysClosed()
{
    QFETCH(QString, typed);
    QTest::keyClicks(m_editor, typed);
    QVERIFY2(!list(), qPrintable(shown().join(u", "_s)));
}

void TestEditorAssistance::enterAccepts()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Tab}) {
        m_editor->setText("ssl and http.ho eq \"a\"");
        m_editor->select({14, 14});
        QTest::keyClicks(m_editor, u"o"_s);
        QTest::keyClick(m_editor, Qt::Key_Backspace);
        QVERIFY(list());
        QTest::keyClick(list(), key);
        QVERIFY(!list());
        QCOMPARE(QByteArray::fromStdString(m_editor->text()),
                 QByteArray("ssl and http.host eq \"a\""));
    }
}

void TestEditorAssistance::caretGoesIntoBrackets()
{
    QTest::keyClicks(m_editor, u"lowe"_s);
    QVERIFY(list());
    QTest::keyClick(list(), Qt::Key_Return);
    QTest::keyClicks(m_editor, u"x"_s);
    QCOMPARE(QByteArray::fromStdString(m_editor->text()), QByteArray("lower(x)"));
}

void TestEditorAssistance::escapeClosesForThisToken()
{
    QTest::keyClicks(m_editor, u"http"_s);
    QVERIFY(list());
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!list());
    QTest::keyClicks(m_editor, u".h"_s);
    QVERIFY(!list());
    QTest::keyClick(m_editor, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(list());
    QTest::keyClick(list(), Qt::Key_Escape);
    QTest::keyClicks(m_editor, u"ost "_s);
    QVERIFY(list());
}

void TestEditorAssistance::outdatedFieldsAreLast()
{
    QTest::keyClicks(m_editor, u"ip.geoip.cou"_s);
    QVERIFY(list());
    const QString detail = list()->model()->index(0, 0).data(ProposalModel::DetailRole).toString();
    QVERIFY2(detail.contains(u"replaced by ip.src.country"_s), qPrintable(detail));
}

void TestEditorAssistance::commands_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Act>("act");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("format") << QByteArray("ssl and http.host eq \"a\"")
                            << Act(&EditorCommands::formatText)
                            << QByteArray("ssl\nand http.host eq \"a\"");
    QTest::newRow("join") << QByteArray("ssl\nand http.host eq \"a\"")
                          << Act(&EditorCommands::joinText)
                          << QByteArray("ssl and http.host eq \"a\"");
    QTest::newRow("negate") << QByteArray("ssl and http.host eq \"a\"")
                            << Act(&EditorCommands::negateSelection)
                            << QByteArray("ssl and not http.host eq \"a\"");
    QTest::newRow("negate again") << QByteArray("ssl and not http.host eq \"a\"")
                                  << Act(&EditorCommands::negateSelection)
                                  << QByteArray("ssl and http.host eq \"a\"");
    QTest::newRow("errors are not formatted")
        << QByteArray("ssl and http.host eq") << Act(&EditorCommands::formatText)
        << QByteArray("ssl and http.host eq");
}

void TestEditorAssistance::commands()
{
    QFETCH(QByteArray, text);
    QFETCH(Act, act);
    m_editor->setText(text.toStdString());
    m_editor->moveCursor(QTextCursor::End);
    act(m_editor->commands());
    QTEST(QByteArray::fromStdString(m_editor->text()), "result");
}

void TestEditorAssistance::selections()
{
    m_editor->setText("(ssl and http.host eq \"a\")");
    m_editor->select({14, 14});
    EditorCommands &commands = m_editor->commands();
    commands.expandSelection();
    QCOMPARE(m_editor->textCursor().selectedText(), u"http.host"_s);
    commands.expandSelection();
    QCOMPARE(m_editor->textCursor().selectedText(), u"http.host eq \"a\""_s);
    commands.shrinkSelection();
    QCOMPARE(m_editor->textCursor().selectedText(), u"http.host"_s);
    m_editor->select({0, 0});
    commands.goToBracket();
    QCOMPARE(m_editor->textCursor().position(), 25);
}

void TestEditorAssistance::problems()
{
    m_editor->setText("http.hots and ssl and nofield");
    EditorCommands &commands = m_editor->commands();
    m_editor->select({11, 11});
    commands.goToNextProblem();
    QCOMPARE(m_editor->textCursor().selectedText(), u"nofield"_s);
    commands.goToNextProblem();
    QCOMPARE(m_editor->textCursor().selectedText(), u"http.hots"_s);
    commands.goToPreviousProblem();
    QCOMPARE(m_editor->textCursor().selectedText(), u"nofield"_s);
}

void TestEditorAssistance::fixes()
{
    m_editor->setText("http.hots eq \"a\"");
    m_editor->select({3, 3});
    m_editor->commands().showFixes();
    auto *menu = m_editor->findChild<QMenu *>(u"fixMenu"_s);
    QVERIFY(menu);
    QVERIFY(!menu->actions().isEmpty());
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(QByteArray::fromStdString(m_editor->text()), QByteArray("http.host eq \"a\""));
}

void TestEditorAssistance::surrounds()
{
    m_editor->setText("ssl or ssl and ssl");
    m_editor->select({0, 10});
    QTest::keyClicks(m_editor, u"("_s);
    QCOMPARE(QByteArray::fromStdString(m_editor->text()), QByteArray("(ssl or ssl) and ssl"));
}

void TestEditorAssistance::typingIsAnsweredWithinAFrame()
{
    std::string text = "ssl";
    while (text.size() + 60 < expression::maximalLength) {
        text += " or (http.host eq \"a.example.com\" and ssl)";
    }
    m_editor->setText(text + " and ");
    m_editor->moveCursor(QTextCursor::End);
    const QString typed = u"http.request.method eq "_s;
    QElapsedTimer timer;
    timer.start();
    QTest::keyClicks(m_editor, typed);
    const double each = double(timer.nsecsElapsed()) / 1e6 / double(typed.size());
    qInfo("%.1f ms for each key", each);
    QVERIFY2(each < 100, "a key takes longer than a busy machine explains");
}

QTEST_MAIN(TestEditorAssistance)
#include "tst_editor_assistance.moc"
