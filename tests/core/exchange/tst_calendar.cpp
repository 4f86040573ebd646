// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/calendar.h"

#include <QtTest>

using namespace rulewright::exchange;
using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year;

namespace
{

constexpr sys_days day{year{2027} / 2 / 1};
constexpr std::chrono::sys_seconds madeAt = sys_days{year{2026} / 6 / 15} + std::chrono::hours{12};

/// The content lines with their folds undone (RFC 5545, 3.1).
QByteArrayList unfolded(QByteArray calendar)
{
    calendar.replace("\r\n ", "");
    return calendar.split('\n');
}

} // namespace

/// Calendars as RFC 5545 has them.
class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whole();
    void empty();
    void texts_data();
    void texts();
};

void TestCalendar::whole()
{
    const CalendarEvent events[] = {
        {.id = "a", .day = day, .summary = "One", .description = "First", .reminder = days{30}},
        {.id = "b", .day = day + days{27}, .summary = "Two", .description = {}}};
    QCOMPARE(
        QByteArray::fromStdString(toCalendar(events, madeAt)),
        QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Rulewright//Rulewright//EN\r\n"
                   "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260615T120000Z\r\n"
                   "DTSTART;VALUE=DATE:20270201\r\nSUMMARY:One\r\nDESCRIPTION:First\r\n"
                   "TRANSP:TRANSPARENT\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:One\r\n"
                   "TRIGGER:-P30D\r\nEND:VALARM\r\nEND:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nUID:b\r\nDTSTAMP:20260615T120000Z\r\n"
                   "DTSTART;VALUE=DATE:20270228\r\nSUMMARY:Two\r\nTRANSP:TRANSPARENT\r\n"
                   "END:VEVENT\r\nEND:VCALENDAR\r\n"));
}

void TestCalendar::empty()
{
    QCOMPARE(QByteArray::fromStdString(toCalendar({}, madeAt)).count("\r\n"), 4);
}

void TestCalendar::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << QByteArray("a: b") << QByteArray("a: b");
    QTest::newRow("marks") << QByteArray("a,b;c\\d") << QByteArray("a\\,b\\;c\\\\d");
    QTest::newRow("lines") << QByteArray("a\r\nb\nEND:VEVENT") << QByteArray("a\\nb\\nEND:VEVENT");
    QTest::newRow("control") << QByteArray("a\x01\x1b"
                                           "b\x7f")
                             << QByteArray("ab");
    QTest::newRow("long") << QByteArray(300, 'x') << QByteArray(300, 'x');
    QTest::newRow("long in UTF-8")
        << QByteArray("é€😀").repeated(60) << QByteArray("é€😀").repeated(60);
    QTest::newRow("broken UTF-8") << QByteArray(200, '\x80') << QByteArray(200, '\x80');
}

void TestCalendar::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    const CalendarEvent events[] = {
        {.id = "a", .day = day, .summary = text.toStdString(), .description = {}}};
    const QByteArray calendar = QByteArray::fromStdString(toCalendar(events, madeAt));
    QVERIFY(unfolded(calendar).contains("SUMMARY:" + written + '\r'));
    const bool isUtf8 = text != QByteArray(200, '\x80');
    for (const QByteArray &line : calendar.split('\n')) {
        // A sequence of continuation bytes counts as one character, which cannot be cut.
        QVERIFY(!isUtf8 || line.size() <= 76);
        QVERIFY(!isUtf8 || QString::fromUtf8(line).toUtf8() == line);
    }
}

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
