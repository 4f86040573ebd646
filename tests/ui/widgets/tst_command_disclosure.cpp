// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/widgets/command_disclosure.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// What a dialog does, as command lines.
class TestCommandDisclosure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksOnlyWhileOpen();
    void windowGrows();
    void followsTheFields();
    void nothingToCopy();
    void copies();
    void keyboard();
    void names();

private:
    [[nodiscard]] QToolButton &toggle() const { return *part<QToolButton>(u"commandToggle"_s); }
    [[nodiscard]] QPlainTextEdit &text() const { return *part<QPlainTextEdit>(u"commandText"_s); }
    [[nodiscard]] QPushButton &copy() const { return *part<QPushButton>(u"commandCopy"_s); }
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_disclosure->findChild<T *>(name);
    }

    QString m_command;
    int m_asked = 0;
    std::unique_ptr<CommandDisclosure> m_disclosure;
};

void TestCommandDisclosure::init()
{
    m_command = u"openssl version\n"_s;
    m_asked = 0;
    m_disclosure = std::make_unique<CommandDisclosure>([this] {
        ++m_asked;
        return m_command;
    });
    m_disclosure->show();
}

void TestCommandDisclosure::asksOnlyWhileOpen()
{
    QVERIFY(!text().isVisible() && !copy().isVisible());
    QCOMPARE(toggle().arrowType(), Qt::RightArrow);
    m_disclosure->refresh();
    QCOMPARE(m_asked, 0);
    toggle().click();
    QVERIFY(text().isVisible() && copy().isVisible());
    QCOMPARE(toggle().arrowType(), Qt::DownArrow);
    QCOMPARE(m_asked, 1);
    QCOMPARE(text().toPlainText(), m_command);
    toggle().click();
    QVERIFY(!text().isVisible());
    m_disclosure->refresh();
    QCOMPARE(m_asked, 1);
}

void TestCommandDisclosure::windowGrows()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *fields = new QPlainTextEdit(&window);
    column->addWidget(fields);
    auto *disclosure = new CommandDisclosure([] { return u"openssl version\n"_s; }, &window);
    column->addWidget(disclosure);
    window.resize(400, 300);
    window.show();
    const int before = fields->height();
    auto *toggle = disclosure->findChild<QToolButton *>(u"commandToggle"_s);
    toggle->click();
    QCoreApplication::processEvents();
    QCOMPARE(fields->height(), before);
    QVERIFY(window.height() > 300);
    toggle->click();
    QCoreApplication::processEvents();
    QCOMPARE(window.height(), 300);
}

void TestCommandDisclosure::followsTheFields()
{
    toggle().click();
    text().selectAll();
    m_disclosure->refresh();
    QVERIFY(text().textCursor().hasSelection());
    m_command = u"openssl help\n"_s;
    m_disclosure->refresh();
    QCOMPARE(text().toPlainText(), m_command);
    toggle().click();
    m_command = u"openssl list\n"_s;
    toggle().click();
    QCOMPARE(text().toPlainText(), m_command);
}

void TestCommandDisclosure::nothingToCopy()
{
    m_command.clear();
    toggle().click();
    QVERIFY(!copy().isEnabled());
    QVERIFY(!text().placeholderText().isEmpty());
    m_command = u"openssl version\n"_s;
    m_disclosure->refresh();
    QVERIFY(copy().isEnabled());
}

void TestCommandDisclosure::copies()
{
    m_command = u"(\nset -e\nopenssl x509 -in 'Größe\u00A0 1\u2028.pem'\n)\n"_s;
    toggle().click();
    copy().click();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_command);
}

void TestCommandDisclosure::keyboard()
{
    QVERIFY((toggle().focusPolicy() & Qt::TabFocus) != 0);
    toggle().setFocus();
    QTest::keyClick(&toggle(), Qt::Key_Space);
    QVERIFY(text().isVisible());
    QVERIFY((text().focusPolicy() & Qt::TabFocus) != 0);
    QVERIFY(text().tabChangesFocus());
    QVERIFY(text().isReadOnly());
    copy().setFocus();
    QTest::keyClick(&copy(), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_command);
}

/// Enter belongs to the button that the dialog is for.
void TestCommandDisclosure::names()
{
    for (const QWidget *widget :
         {static_cast<QWidget *>(&text()), static_cast<QWidget *>(&copy())}) {
        QVERIFY(!widget->accessibleName().isEmpty());
    }
    QVERIFY(!toggle().text().isEmpty());
    QVERIFY(!copy().autoDefault());
}

QTEST_MAIN(TestCommandDisclosure)
#include "tst_command_disclosure.moc"
