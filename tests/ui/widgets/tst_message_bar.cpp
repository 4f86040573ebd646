// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The line that says what happened.
class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersOneAct();
    void closes();
    void colours();
};

void TestMessageBar::offersOneAct()
{
    QWidget window;
    MessageBar bar(&window);
    QVERIFY(bar.isHidden());
    QAction undo(u"&Undo delete"_s);
    undo.setIconText(u"Undo"_s);
    QSignalSpy triggered(&undo, &QAction::triggered);
    bar.show(Token::Info, u"Deleted."_s, &undo);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.text(), u"Deleted."_s);
    QCOMPARE(bar.accessibleName(), u"Deleted."_s);
    auto *button = test::child<QToolButton>(bar, u"messageAction"_s);
    QVERIFY(button);
    QCOMPARE(button->text(), u"Undo"_s);
    button->click();
    QCOMPARE(triggered.count(), 1);
    QVERIFY(bar.isHidden());
    bar.show(Token::Info, u"Nothing to do."_s);
    QVERIFY(button->isHidden());
}

void TestMessageBar::closes()
{
    QWidget window;
    MessageBar bar(&window);
    bar.show(Token::Error, u"Wrong."_s);
    auto *close = test::child<QToolButton>(bar, u"messageClose"_s);
    QVERIFY(close);
    QVERIFY(!close->accessibleName().isEmpty());
    close->click();
    QVERIFY(bar.isHidden());
}

void TestMessageBar::colours()
{
    QWidget window;
    MessageBar bar(&window);
    bar.show(Token::Error, u"Wrong."_s);
    QCOMPARE(bar.palette().color(QPalette::Window),
             tokenColors(Token::Error, window.palette()).background);
    bar.show(Token::Info, u"Right."_s);
    QCOMPARE(bar.palette().color(QPalette::Window),
             tokenColors(Token::Info, window.palette()).background);
}

QTEST_MAIN(TestMessageBar)
#include "tst_message_bar.moc"
