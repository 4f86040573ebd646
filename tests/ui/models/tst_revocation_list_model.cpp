// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/revocation_list_model.h"

#include "core/x509/crl_issue.h"
#include "tests/support/test_pki.h"
#include "ui/models/revocation_entry_model.h"
#include "ui/text/certificate_text.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rulewright;
using model::ListOrigin;

/// Revocation lists and their entries as tables.
class TestRevocationListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists();
    void replacedLists();
    void keepsTheContract();
    void entries();

private:
    [[nodiscard]] x509::Crl list(const std::string &number, int begin, int end,
                                 std::vector<x509::CrlEntry> entries = {}) const;
    static QStringList rowOf(const QAbstractItemModel &model, int row);

    const test::TestAuthority m_root{"Root"};
};

x509::Crl TestRevocationListModel::list(const std::string &number, int begin, int end,
                                        std::vector<x509::CrlEntry> entries) const
{
    return x509::issueCrl({.entries = std::move(entries),
                           .number = number,
                           .thisUpdate = test::testTime + std::chrono::days{begin},
                           .nextUpdate = test::testTime + std::chrono::days{end}},
                          m_root.asIssuer())
        .value();
}

QStringList TestRevocationListModel::rowOf(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells += model.index(row, column).data().toString();
    }
    return cells;
}

/// The last one made is on top, wherever it came in the order of the project.
void TestRevocationListModel::lists()
{
    RevocationListModel model;
    const x509::Crl now =
        list("9", -1, 6, {{.serial = "0A", .revokedAt = test::testTime - std::chrono::days{2}}});
    model.setLists({{list("8", -20, -13), ListOrigin::Made},
                    {now, ListOrigin::Imported},
                    {list("7", -30, -23), ListOrigin::Imported},
                    {list("10", 1, 2), ListOrigin::Made}},
                   test::testTime);
    const auto date = [](int days) { return dateText(test::testTime + std::chrono::days{days}); };
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(rowOf(model, 0), (QStringList{u"10"_s, date(1), date(2), u"0"_s, u"! not yet valid"_s,
                                           u"made here"_s}));
    QCOMPARE(rowOf(model, 1),
             (QStringList{u"9"_s, date(-1), date(6), u"1"_s, u"✓ current"_s, u"imported"_s}));
    QCOMPARE(rowOf(model, 2),
             (QStringList{u"8"_s, date(-20), date(-13), u"0"_s, u"✗ outdated"_s, u"made here"_s}));
    QCOMPARE(model.rowOf(now), 1);
    QVERIFY(model.listAt(1) == now);
    QCOMPARE(model.rowOf(list("9", -1, 6)), -1);
    QCOMPARE(model.index(1, RevocationListModel::MadeColumn).data(Qt::ToolTipRole).toString(),
             u"2026-06-14 00:00:00 UTC"_s);
}

/// A list that is still in its time, but has been replaced, is not current.
void TestRevocationListModel::replacedLists()
{
    RevocationListModel model;
    model.setLists({{list("8", -3, 4), ListOrigin::Made},
                    {list("10", -1, 6), ListOrigin::Made},
                    {list("9", -2, 5), ListOrigin::Imported},
                    {list("11", 1, 8), ListOrigin::Made}},
                   test::testTime);
    QStringList states;
    for (int row = 0; row < model.rowCount(); ++row) {
        states += model.index(row, RevocationListModel::StateColumn).data().toString();
    }
    QCOMPARE(states, (QStringList{u"! not yet valid"_s, u"✓ current"_s, u"○ replaced by no. 10"_s,
                                  u"○ replaced by no. 10"_s}));
    QCOMPARE(replacedText(list("1", -1, 6)), u"○ replaced by no. 1"_s);
}

void TestRevocationListModel::keepsTheContract()
{
    RevocationListModel model;
    RevocationEntryModel entryModel;
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    const QAbstractItemModelTester lists(&model, mode);
    const QAbstractItemModelTester entries(&entryModel, mode);
    const x509::Crl shown =
        list("1", 0, 1, {{.serial = "0A", .revokedAt = test::testTime - std::chrono::days{2}}});
    model.setLists({{shown, ListOrigin::Made}}, test::testTime);
    entryModel.setList(shown, {});
    QCOMPARE(entryModel.rowCount(), 1);
    model.setLists({}, test::testTime);
    entryModel.setList({}, {});
    QCOMPARE(entryModel.rowCount(), 0);
    for (int column = 0; column < RevocationListModel::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
}

void TestRevocationListModel::entries()
{
    RevocationEntryModel model;
    const auto at = test::testTime - std::chrono::days{2};
    model.setList(list("1", 0, 1,
                       {{"0A", at, x509::CrlReason::KeyCompromise, at - std::chrono::days{1}},
                        {"0B", at, x509::CrlReason::CertificateHold}}),
                  {{"0B", u"scanner"_s}});
    QCOMPARE(rowOf(model, 0),
             (QStringList{u"0A"_s, dateText(at), u"Key compromise"_s, u"not in the project"_s}));
    QCOMPARE(rowOf(model, 1), (QStringList{u"0B"_s, dateText(at), u"On hold"_s, u"scanner"_s}));
    const auto toolTip = [&model](int row) {
        return model.index(row, RevocationEntryModel::SinceColumn).data(Qt::ToolTipRole).toString();
    };
    QCOMPARE(toolTip(0),
             u"2026-06-13 00:00:00 UTC, not to be trusted since 2026-06-12 00:00:00 UTC"_s);
    QCOMPARE(toolTip(1), u"2026-06-13 00:00:00 UTC"_s);
}

QTEST_GUILESS_MAIN(TestRevocationListModel)
#include "tst_revocation_list_model.moc"
