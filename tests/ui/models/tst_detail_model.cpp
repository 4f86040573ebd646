// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/detail_model.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// Sections of lines, alone and beside others.
class TestDetailModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContract();
    void alone();
    void comparing_data();
    void comparing();
    void equalIsNotMarked();

private:
    static QString dump(const DetailModel &model);
    static std::vector<DetailSection> sections(const QString &text);
};

/// A line for each section, “title: name=value name=value”.
std::vector<DetailSection> TestDetailModel::sections(const QString &text)
{
    std::vector<DetailSection> sections;
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts)) {
        DetailSection &section =
            sections.emplace_back(part.section(u':', 0, 0), std::vector<DetailLine>());
        for (const QString &line : part.section(u": "_s, 1).split(u' ', Qt::SkipEmptyParts)) {
            section.lines.push_back({line.section(u'=', 0, 0), line.section(u'=', 1)});
        }
    }
    return sections;
}

QString TestDetailModel::dump(const DetailModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex section = model.index(row, 0);
        text += section.data().toString() + u':';
        for (int line = 0; line < model.rowCount(section); ++line) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column) {
                cells += model.index(line, column, section).data().toString();
            }
            text += u" [%1]"_s.arg(cells.join(u'|'));
        }
        text += u'\n';
    }
    return text;
}

void TestDetailModel::keepsTheContract()
{
    DetailModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(u"a"_s, sections(u"Key: kind=RSA\nDates: begin=1 end=2"_s));
    model.compareWith(u"b"_s, sections(u"Dates: begin=1 end=3\nMore: x=y"_s));
    model.stopComparing();
    model.show(u"c"_s, {});
}

void TestDetailModel::alone()
{
    DetailModel model;
    model.show(u"a"_s, sections(u"Key: kind=RSA\nDates: begin=1 end=2"_s));
    QCOMPARE(dump(model), u"Key: [kind|RSA]\nDates: [begin|1] [end|2]\n"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Value"_s);
    QCOMPARE(model.differenceCount(), 0);
    QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!model.index(0, 0, model.index(0, 0)).data(Qt::FontRole).isValid());
}

void TestDetailModel::comparing_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("differences");
    const auto addRow = [](const char *name, const QString &left, const QString &right,
                           const QString &rows, int differences) {
        QTest::newRow(name) << left << right << rows << differences;
    };
    addRow("equal", u"A: x=1"_s, u"A: x=1"_s, u"A: [x|1|1]\n"_s, 0);
    addRow("another value", u"A: x=1 y=2"_s, u"A: x=1 y=3"_s, u"A: [x|1|1] [≠ y|2|3]\n"_s, 1);
    addRow("missing there", u"A: x=1 y=2"_s, u"A: y=2"_s, u"A: [≠ x|1|] [y|2|2]\n"_s, 1);
    addRow("missing here", u"A: y=2"_s, u"A: x=1 y=2"_s, u"A: [y|2|2] [≠ x||1]\n"_s, 1);
    addRow("one name several times", u"A: n=1 n=2"_s, u"A: n=1 n=3 n=4"_s,
           u"A: [n|1|1] [≠ n|2|3] [≠ n||4]\n"_s, 2);
    addRow("another order", u"A: x=1 y=2"_s, u"A: y=2 x=1"_s, u"A: [x|1|1] [y|2|2]\n"_s, 0);
    addRow("section there only", u"A: x=1"_s, u"A: x=1\nB: z=1"_s, u"A: [x|1|1]\nB: [≠ z||1]\n"_s,
           1);
    addRow("section here only", u"A: x=1\nB: z=1"_s, u"A: x=1"_s, u"A: [x|1|1]\nB: [≠ z|1|]\n"_s,
           1);
}

void TestDetailModel::comparing()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    DetailModel model;
    model.show(u"left"_s, sections(left));
    const QString before = dump(model);
    model.compareWith(u"other"_s, sections(u"A: q=9"_s));
    model.compareWith(u"right"_s, sections(right));
    QTEST(dump(model), "rows");
    QTEST(model.differenceCount(), "differences");
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"left"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"right"_s);
    model.stopComparing();
    QCOMPARE(dump(model), before);
}

/// What differs has a glyph, bold letters and a word for screen readers.
void TestDetailModel::equalIsNotMarked()
{
    DetailModel model;
    model.show(u"left"_s, sections(u"A: x=1 y=2"_s));
    model.compareWith(u"right"_s, sections(u"A: x=1 y=3"_s));
    const QModelIndex equal = model.index(0, 0, model.index(0, 0));
    const QModelIndex other = model.index(1, 0, model.index(0, 0));
    QVERIFY(!equal.data(DetailModel::DiffersRole).toBool());
    QVERIFY(!equal.data(Qt::FontRole).isValid());
    QVERIFY(equal.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    QVERIFY(other.data(DetailModel::DiffersRole).toBool());
    QVERIFY(other.siblingAtColumn(2).data(Qt::FontRole).value<QFont>().bold());
    QCOMPARE(other.data(Qt::AccessibleDescriptionRole).toString(), u"differs"_s);
}

QTEST_GUILESS_MAIN(TestDetailModel)
#include "tst_detail_model.moc"
