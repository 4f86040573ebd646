// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/models/trace_model.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// What became of the parts of a rule, as a tree.
class TestTraceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheContract();
    void rows_data();
    void rows();
    void nothing();

private:
    static simulation::RuleResult resultOf(const std::string &expression);
    static QString dump(const TraceModel &model, const QModelIndex &parent, int depth);

    test::Sandbox m_sandbox;
};

simulation::RuleResult TestTraceModel::resultOf(const std::string &expression)
{
    model::Project project = test::exampleProject();
    project.rules = {{.id = model::RuleId{1},
                      .ref = {},
                      .name = "r",
                      .expression = expression,
                      .action = model::Action::Block,
                      .state = model::RuleState::Deployed}};
    simulation::SimulatedRequest request;
    request.host = "example.com";
    request.certificate = *model::findCertificate(project, "scanner-7");
    request.time = test::testTime;
    return simulation::simulate(project, request)->rules.front();
}

QString TestTraceModel::dump(const TraceModel &model, const QModelIndex &parent, int depth)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex part = model.index(row, TraceModel::PartColumn, parent);
        QStringList cells;
        for (int column = 0; column < TraceModel::ColumnCount; ++column) {
            cells += part.siblingAtColumn(column).data().toString();
        }
        text += QString(depth, u'.') + cells.join(u'|') + u'\n' + dump(model, part, depth + 1);
    }
    return text;
}

void TestTraceModel::keepsTheContract()
{
    TraceModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setResult(resultOf("http.host eq \"a\" and (not cf.tls_client_auth.cert_verified or "
                             "cf.tls_client_auth.cert_revoked)"));
    model.retranslate();
    model.setResult(std::nullopt);
}

void TestTraceModel::rows_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QString>("rows");
    QTest::newRow("one condition")
        << QByteArray("http.host eq \"example.com\"")
        << u"All of|True|\n.Hostname equals “example.com”|True|example.com\n"_s;
    QTest::newRow("revoked")
        << QByteArray("not cf.tls_client_auth.cert_verified or cf.tls_client_auth.cert_revoked")
        << u"Any of|True|\n"
           ".Client Certificate Verified is No|False|Yes\n"
           ".Client Certificate Revoked is Yes|True|Yes\n"_s;
    QTest::newRow("not needed")
        << QByteArray("http.host eq \"a\" and cf.tls_client_auth.cert_revoked")
        << u"All of|False|\n"
           ".Hostname equals “a”|False|example.com\n"
           ".Client Certificate Revoked is Yes|Not evaluated|not needed: an earlier part already decides\n"_s;
    QTest::newRow("an error") << QByteArray("http.hots eq \"a\"")
                              << u"All of|Not evaluated|\n.http.hots eq \"a\"|Not evaluated|\n"_s;
}

void TestTraceModel::rows()
{
    QFETCH(QByteArray, expression);
    QFETCH(QString, rows);
    TraceModel model;
    model.setResult(resultOf(expression.toStdString()));
    QCOMPARE(dump(model, {}, 0), rows);
    const QModelIndex root = model.index(0, TraceModel::ResultColumn, {});
    QVERIFY(root.data(TraceModel::OutcomeRole).isValid());
    QVERIFY(root.data(Qt::AccessibleTextRole).toString().contains(u": "_s));
}

void TestTraceModel::nothing()
{
    TraceModel model;
    QCOMPARE(model.rowCount({}), 0);
    QCOMPARE(model.columnCount({}), int(TraceModel::ColumnCount));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Result"_s);
}

QTEST_GUILESS_MAIN(TestTraceModel)
#include "tst_trace_model.moc"
