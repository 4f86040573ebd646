// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/certificate_status.h"
#include "tests/support/window_fixture.h"
#include "ui/document/warning_period.h"

#include <QSettings>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// How long before its end a certificate counts as expiring soon.
class TestWarningPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void usualAtFirst();
    void keepsWhatIsSet_data();
    void keepsWhatIsSet();
    void survivesNonsense();

private:
    test::Sandbox m_sandbox;
};

void TestWarningPeriod::init()
{
    QSettings().remove(u"certificates"_s);
}

void TestWarningPeriod::usualAtFirst()
{
    QCOMPARE(warningPeriod(), model::defaultWarningPeriod);
}

void TestWarningPeriod::keepsWhatIsSet_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("kept");
    QTest::newRow("one week") << 7 << 7;
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("too many") << 99'999 << 3650;
}

void TestWarningPeriod::keepsWhatIsSet()
{
    QFETCH(int, days);
    setWarningPeriod(std::chrono::days{days});
    QTEST(static_cast<int>(warningPeriod().count()), "kept");
}

void TestWarningPeriod::survivesNonsense()
{
    QSettings().setValue(u"certificates/warningDays"_s, u"soon"_s);
    QCOMPARE(warningPeriod(), model::defaultWarningPeriod);
}

QTEST_MAIN(TestWarningPeriod)
#include "tst_warning_period.moc"
