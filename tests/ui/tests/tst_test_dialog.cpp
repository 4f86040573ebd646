// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/tests/test_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rulewright;
using model::ExpectedVerdict;
using model::TestCase;

/// The dialog for one test.
class TestTestDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItIsGiven_data();
    void keepsWhatItIsGiven();
    void takesWhatIsSet();
    void asksForWhatIsMissing();
};

void TestTestDialog::keepsWhatItIsGiven_data()
{
    QTest::addColumn<TestCase>("given");
    const model::Project &project = test::exampleProject();
    QTest::newRow("least") << TestCase{.name = "a", .host = "b"};
    QTest::newRow("all") << TestCase{.name = "a",
                                     .host = "api.example.com",
                                     .method = "PURGE",
                                     .path = "/a b",
                                     .certificate =
                                         project.certificates[1].leaf.fingerprintSha256(),
                                     .time = test::testTime,
                                     .expected = ExpectedVerdict::Challenge,
                                     .rule = project.rules[1].ref};
    QTest::newRow("things that are gone") << TestCase{.name = "a",
                                                      .host = "b",
                                                      .certificate = std::string(64, '0'),
                                                      .expected = ExpectedVerdict::Allow,
                                                      .rule = "gone"};
}

void TestTestDialog::keepsWhatItIsGiven()
{
    QFETCH(TestCase, given);
    const TestDialog dialog(test::exampleProject(), given);
    QVERIFY(dialog.test() == given);
}

void TestTestDialog::takesWhatIsSet()
{
    const model::Project &project = test::exampleProject();
    const TestDialog dialog(project, {.name = "a", .host = "b"});
    test::child<QLineEdit>(dialog, u"testName"_s)->setText(u" Anna comes in "_s);
    test::child<QLineEdit>(dialog, u"testHost"_s)->setText(u"api.example.com"_s);
    auto *certificate = test::child<QComboBox>(dialog, u"testCertificate"_s);
    certificate->setCurrentIndex(certificate->findText(u"laptop-anna"_s));
    test::child<QComboBox>(dialog, u"testExpected"_s)->setCurrentIndex(0);
    auto *time = test::child<QDateTimeEdit>(dialog, u"testTime"_s);
    QVERIFY(!time->isEnabled());
    test::child<QCheckBox>(dialog, u"testIsFrozen"_s)->setChecked(true);
    QVERIFY(time->isEnabled());
    const TestCase made = dialog.test();
    QCOMPARE(made.name, "Anna comes in");
    QCOMPARE(made.host, "api.example.com");
    QCOMPARE(made.certificate,
             model::findCertificate(project, "laptop-anna")->leaf.fingerprintSha256());
    QCOMPARE(made.expected, ExpectedVerdict::Allow);
    QVERIFY(made.time.has_value());
}

void TestTestDialog::asksForWhatIsMissing()
{
    const TestDialog dialog(test::exampleProject(), {});
    const auto *problem = test::child<QLabel>(dialog, u"testProblem"_s);
    const auto *accept = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QCOMPARE(problem->text(), u"Enter a name."_s);
    QVERIFY(!accept->isEnabled());
    test::child<QLineEdit>(dialog, u"testName"_s)->setText(u"a"_s);
    QCOMPARE(problem->text(), u"Enter a host."_s);
    test::child<QLineEdit>(dialog, u"testHost"_s)->setText(u"b"_s);
    QVERIFY(problem->text().isEmpty() && accept->isEnabled());
}

QTEST_MAIN(TestTestDialog)
#include "tst_test_dialog.moc"
