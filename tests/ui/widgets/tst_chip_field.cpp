// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/widgets/chip_field.h"
#include "ui/widgets/chip_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The keys of the chip field and what becomes of the texts.
class TestChipField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typing_data();
    void typing();
    void linesKeepBlanks();
    void pasting();
    void pastingVeryMany();
    void duplicates();
    void backspaceTakesTwoPresses();
    void removing_data();
    void removing();
    void moving();
    void editingAndBack();
    void copying();
    void crossRemoves();
    void errorsAndNotes();
    void leavingTheFieldKeepsTheText();
    void names();

private:
    QLineEdit *input() const { return m_field->findChild<QLineEdit *>(u"hostsInput"_s); }
    ChipView *view() const { return m_field->findChild<ChipView *>(u"hostsChips"_s); }
    QString values() const { return m_field->values().join(u' '); }

    std::unique_ptr<ChipField> m_field;
};

void TestChipField::init()
{
    m_field = std::make_unique<ChipField>();
    m_field->setObjectName(u"hosts"_s);
    m_field->setValues({u"a"_s, u"b"_s, u"c"_s});
    m_field->resize(400, 200);
    m_field->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    m_field->activateWindow();
    input()->setFocus();
}

void TestChipField::typing_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("keypad Enter") << int(Qt::Key_Enter);
    QTest::newRow("Tab") << int(Qt::Key_Tab);
    QTest::newRow("comma") << int(Qt::Key_Comma);
    QTest::newRow("semicolon") << int(Qt::Key_Semicolon);
    QTest::newRow("blank") << int(Qt::Key_Space);
}

void TestChipField::typing()
{
    QFETCH(int, key);
    QSignalSpy changed(m_field.get(), &ChipField::valuesChanged);
    QTest::keyClicks(input(), u"d"_s);
    QCOMPARE(values(), u"a b c"_s);
    QTest::keyClick(input(), static_cast<Qt::Key>(key));
    QCOMPARE(values(), u"a b c d"_s);
    QVERIFY(input()->text().isEmpty());
    QCOMPARE(changed.count(), 1);
}

void TestChipField::linesKeepBlanks()
{
    m_field->setSplitting(ChipSplitting::Lines);
    QTest::keyClicks(input(), u"two words, one value"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(m_field->values().last(), u"two words, one value"_s);
}

void TestChipField::pasting()
{
    QGuiApplication::clipboard()->setText(u"d, e;f\ng\r\n h"_s);
    QTest::keySequence(input(), QKeySequence::Paste);
    QCOMPARE(values(), u"a b c d e f g h"_s);
    QGuiApplication::clipboard()->setText(u"single"_s);
    QTest::keySequence(input(), QKeySequence::Paste);
    QCOMPARE(input()->text(), u"single"_s);
}

void TestChipField::pastingVeryMany()
{
    QStringList many;
    for (int i = 0; i < 600; ++i) {
        many += QString::number(i);
    }
    QGuiApplication::clipboard()->setText(many.join(u' '));
    QTest::keySequence(input(), QKeySequence::Paste);
    QCOMPARE(m_field->values().size(), 503);
    QVERIFY(m_field->findChild<QLabel *>(u"hostsNote"_s)->text().contains(u"500 of 600"_s));
}

void TestChipField::duplicates()
{
    QTest::keyClicks(input(), u"B"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(values(), u"a b c"_s);
    QCOMPARE(view()->currentIndex().row(), 1);
    QCOMPARE(m_field->findChild<QLabel *>(u"hostsNote"_s)->text(), u"Already in the list."_s);
}

void TestChipField::backspaceTakesTwoPresses()
{
    QTest::keyClick(input(), Qt::Key_Backspace);
    QCOMPARE(values(), u"a b c"_s);
    QCOMPARE(view()->currentIndex().row(), 2);
    QTest::keyClick(view(), Qt::Key_Backspace);
    QCOMPARE(values(), u"a b"_s);
}

void TestChipField::removing_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("left");
    QTest::addColumn<int>("focus");
    QTest::newRow("first") << 0 << u"b c"_s << 0;
    QTest::newRow("middle") << 1 << u"a c"_s << 1;
    QTest::newRow("last") << 2 << u"a b"_s << 1;
}

void TestChipField::removing()
{
    QFETCH(int, row);
    QFETCH(QString, left);
    QFETCH(int, focus);
    m_field->focusChip(row);
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(values(), left);
    QCOMPARE(view()->currentIndex().row(), focus);
}

void TestChipField::moving()
{
    m_field->focusChip(0);
    QTest::keyClick(view(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(values(), u"b a c"_s);
    QTest::keyClick(view(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(values(), u"a b c"_s);
    QTest::keyClick(view(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(values(), u"a b c"_s);
    QTest::keyClick(view(), Qt::Key_End);
    QCOMPARE(view()->currentIndex().row(), 2);
    QTest::keyClick(view(), Qt::Key_Right);
    QVERIFY(input()->hasFocus());
    QTest::keyClick(input(), Qt::Key_Left);
    QVERIFY(view()->hasFocus());
}

void TestChipField::editingAndBack()
{
    m_field->focusChip(1);
    QTest::keyClick(view(), Qt::Key_F2);
    QCOMPARE(input()->text(), u"b"_s);
    QCOMPARE(values(), u"a b c"_s);
    QTest::keyClick(input(), Qt::Key_Escape);
    QCOMPARE(values(), u"a b c"_s);
    QVERIFY(input()->text().isEmpty());
    m_field->focusChip(0);
    QTest::keyClick(view(), Qt::Key_F2);
    QTest::keyClicks(input(), u"x"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(values(), u"x b c"_s);
}

void TestChipField::copying()
{
    m_field->focusChip(0);
    QTest::keySequence(view(), QKeySequence::SelectAll);
    QTest::keySequence(view(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a\nb\nc"_s);
}

void TestChipField::crossRemoves()
{
    const QRect chip = view()->visualRect(view()->model()->index(1, 0));
    const QRect cross = ChipDelegate::crossRectangle(chip);
    QVERIFY(cross.width() >= 24 && cross.height() >= 24);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, cross.center());
    QCOMPARE(values(), u"a c"_s);
}

void TestChipField::errorsAndNotes()
{
    m_field->setReader([](const QString &text) {
        return Chip{text, text, text == u"bad"_s ? u"wrong"_s : QString(),
                    text == u"odd"_s ? u"note"_s : QString()};
    });
    QCOMPARE(m_field->firstError(), -1);
    QTest::keyClicks(input(), u"bad"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(m_field->firstError(), 3);
    QCOMPARE(m_field->chip(3)->error, u"wrong"_s);
    QCOMPARE(view()->model()->index(3, 0).data(Qt::AccessibleDescriptionRole).toString(),
             u"error: wrong"_s);
    QCOMPARE(m_field->findChild<QLabel *>(u"hostsNote"_s)->text(), u"wrong"_s);
    QTest::keyClicks(input(), u"odd"_s);
    QTest::keyClick(input(), Qt::Key_Return);
    QCOMPARE(m_field->findChild<QLabel *>(u"hostsNote"_s)->text(), u"note"_s);
}

void TestChipField::leavingTheFieldKeepsTheText()
{
    QTest::keyClicks(input(), u"typed"_s);
    view()->setFocus();
    QCOMPARE(values(), u"a b c typed"_s);
}

void TestChipField::names()
{
    m_field->setAccessibleNames(u"Hosts"_s, u"Add host"_s);
    QCOMPARE(view()->accessibleName(), u"Hosts"_s);
    QCOMPARE(input()->accessibleName(), u"Add host"_s);
}

QTEST_MAIN(TestChipField)
#include "tst_chip_field.moc"
