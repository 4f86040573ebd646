// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/dialogs/assumptions_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace rulewright;
using std::chrono::seconds;

/// What the edge is taken to do.
class TestAssumptionsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void switches_data();
    void switches();
    void delay_data();
    void delay();
    void limitsTheDelay();

private:
    template <typename T> T *part(AssumptionsDialog &dialog, const QString &name)
    {
        return test::child<T>(dialog, name);
    }

    test::Sandbox m_sandbox;
};

void TestAssumptionsDialog::shows_data()
{
    QTest::addColumn<model::EdgeAssumptions>("assumptions");
    QTest::newRow("usual") << model::EdgeAssumptions{};
    QTest::newRow("all changed") << model::EdgeAssumptions{false, true, seconds{90}, false, false};
    QTest::newRow("days") << model::EdgeAssumptions{.revocationDelay = seconds{2 * 86'400}};
    QTest::newRow("longest") << model::EdgeAssumptions{.revocationDelay =
                                                           model::longestRevocationDelay};
}

/// What is shown and not touched stays; one button brings back the defaults.
void TestAssumptionsDialog::shows()
{
    QFETCH(model::EdgeAssumptions, assumptions);
    AssumptionsDialog dialog(assumptions, nullptr);
    dialog.show();
    QVERIFY(dialog.assumptions() == assumptions);
    QTest::keyClick(part<QPushButton>(dialog, u"assumptionsRestore"_s), Qt::Key_Space);
    QVERIFY(dialog.assumptions() == model::EdgeAssumptions{});
    QVERIFY(dialog.isVisible());
}

void TestAssumptionsDialog::switches_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<model::EdgeAssumptions>("changed");
    QTest::addColumn<QString>("usual");
    const auto addRow = [](const QString &box, const model::EdgeAssumptions &changed,
                           const QString &usual) {
        QTest::newRow(qPrintable(box)) << box << changed << usual;
    };
    addRow(u"assumeFilled"_s, {.fillsUnverified = false}, u"Default: on."_s);
    addRow(u"assumeRevokedExpired"_s, {.revokesExpired = true}, u"Default: off."_s);
    addRow(u"assumeClientUsage"_s, {.requiresClientUsage = false}, u"Default: on."_s);
    addRow(u"assumeOtherPaths"_s, {.triesOtherPaths = false}, u"Default: on."_s);
}

void TestAssumptionsDialog::switches()
{
    QFETCH(QString, box);
    QFETCH(model::EdgeAssumptions, changed);
    QFETCH(QString, usual);
    AssumptionsDialog dialog({}, nullptr);
    QTest::keyClick(part<QCheckBox>(dialog, box), Qt::Key_Space);
    QVERIFY(dialog.assumptions() == changed);
    QVERIFY(part<QCheckBox>(dialog, box)->accessibleDescription().endsWith(usual));
}

void TestAssumptionsDialog::delay_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("expected");
    QTest::newRow("seconds") << 0 << 59 << 59;
    QTest::newRow("minutes") << 1 << 2 << 120;
    QTest::newRow("hours") << 2 << 3 << 10'800;
    QTest::newRow("days") << 3 << 365 << 31'536'000;
}

void TestAssumptionsDialog::delay()
{
    QFETCH(int, unit);
    QFETCH(int, number);
    QFETCH(int, expected);
    AssumptionsDialog dialog({}, nullptr);
    part<QComboBox>(dialog, u"assumeDelayUnit"_s)->setCurrentIndex(unit);
    part<QSpinBox>(dialog, u"assumeDelay"_s)->setValue(number);
    QVERIFY(dialog.assumptions().revocationDelay == seconds{expected});
}

void TestAssumptionsDialog::limitsTheDelay()
{
    AssumptionsDialog dialog({}, nullptr);
    auto *number = part<QSpinBox>(dialog, u"assumeDelay"_s);
    number->setValue(1'000'000);
    part<QComboBox>(dialog, u"assumeDelayUnit"_s)->setCurrentIndex(3);
    QVERIFY(dialog.assumptions().revocationDelay == model::longestRevocationDelay);
}

QTEST_MAIN(TestAssumptionsDialog)
#include "tst_assumptions_dialog.moc"
