// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/dialogs/mtls_rule_dialog.h"
#include "ui/widgets/chip_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The dialog that makes a Mutual TLS rule.
class TestMtlsRuleDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void presets();
    void expressions_data();
    void expressions();
    void nameFollowsTheHosts();
    void problems_data();
    void problems();
    void draftNeedsOnlyAName();
    void hints();
    void builderGetsTheRule();
    void restores();
    void deploysTypedHost();
    void enterInTheNameDoesNotDeploy();

private:
    template <typename T> T *part(const char *name)
    {
        return test::child<T>(*m_dialog, QLatin1StringView(name));
    }
    void setHosts(const QStringList &hosts);

    test::Sandbox m_sandbox;
    std::unique_ptr<MtlsRuleDialog> m_dialog;
};

void TestMtlsRuleDialog::init()
{
    m_dialog = std::make_unique<MtlsRuleDialog>(test::exampleProject(), nullptr);
    m_dialog->open();
}

void TestMtlsRuleDialog::setHosts(const QStringList &hosts)
{
    part<ChipField>("mtlsHosts")->setValues(hosts);
    Q_EMIT part<ChipField>("mtlsHosts")->valuesChanged();
}

void TestMtlsRuleDialog::presets()
{
    QCOMPARE(m_dialog->windowTitle(), u"Mutual TLS rule"_s);
    QCOMPARE(part<ChipField>("mtlsHosts")->values(),
             (QStringList{u"example.com"_s, u"api.example.com"_s, u"admin.example.com"_s}));
    QCOMPARE(part<QLineEdit>("mtlsName")->text(), u"Require mTLS for example.com"_s);
    QVERIFY(!m_dialog->isTouched());
    QVERIFY(part<QPushButton>("mtlsDeploy")->isDefault());
}

void TestMtlsRuleDialog::expressions_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<bool>("revoked");
    QTest::addColumn<QString>("text");
    QTest::newRow("two hosts")
        << QStringList{u"b.example"_s, u"a.example"_s} << false
        << u"(http.host in {\"b.example\" \"a.example\"} and not cf.tls_client_auth.cert_verified)"_s;
    QTest::newRow("all hosts") << QStringList{} << false
                               << u"(not cf.tls_client_auth.cert_verified)"_s;
    QTest::newRow("revoked")
        << QStringList{u"a.example"_s} << true
        << u"(http.host in {\"a.example\"} and (not cf.tls_client_auth.cert_verified or "
           "cf.tls_client_auth.cert_revoked))"_s;
}

void TestMtlsRuleDialog::expressions()
{
    QFETCH(QStringList, hosts);
    QFETCH(bool, revoked);
    QFETCH(QString, text);
    QSignalSpy made(m_dialog.get(), &MtlsRuleDialog::ruleMade);
    setHosts(hosts);
    part<QCheckBox>("mtlsAllHosts")->setChecked(hosts.isEmpty());
    part<QCheckBox>("mtlsRevoked")->setChecked(revoked);
    QCOMPARE(part<QPlainTextEdit>("mtlsPreview")->toPlainText(), text);
    part<QPushButton>("mtlsDeploy")->click();
    QCOMPARE(made.count(), 1);
    const auto rule = made.first().first().value<model::Rule>();
    QCOMPARE(QString::fromStdString(rule.expression), text);
    QCOMPARE(rule.state, model::RuleState::Deployed);
    QCOMPARE(rule.action, model::Action::Block);
    QVERIFY(m_dialog->isHidden());
}

void TestMtlsRuleDialog::nameFollowsTheHosts()
{
    auto *name = part<QLineEdit>("mtlsName");
    setHosts({u"api.example.com"_s});
    QCOMPARE(name->text(), u"Require mTLS for api.example.com"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Mine"_s);
    setHosts({u"example.com"_s});
    QCOMPARE(name->text(), u"Mine"_s);
    QVERIFY(m_dialog->isTouched());
}

void TestMtlsRuleDialog::problems_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no host") << QStringList{}
                             << u"Add at least one host, or apply the rule to all hosts."_s;
    QTest::newRow("bad host") << QStringList{u"example.com"_s, u"a..b"_s}
                              << u"“a..b”: There is an empty part between two dots."_s;
    QTest::newRow("none") << QStringList{u"example.com"_s} << QString();
}

void TestMtlsRuleDialog::problems()
{
    QFETCH(QStringList, hosts);
    QFETCH(QString, problem);
    QSignalSpy made(m_dialog.get(), &MtlsRuleDialog::ruleMade);
    setHosts(hosts);
    QCOMPARE(part<QLabel>("mtlsProblem")->text(), problem);
    part<QPushButton>("mtlsDeploy")->click();
    QCOMPARE(made.count(), problem.isEmpty() ? 1 : 0);
    QCOMPARE(m_dialog->isHidden(), problem.isEmpty());
}

void TestMtlsRuleDialog::draftNeedsOnlyAName()
{
    QSignalSpy made(m_dialog.get(), &MtlsRuleDialog::ruleMade);
    setHosts({u"a..b"_s});
    auto *name = part<QLineEdit>("mtlsName");
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    QCOMPARE(part<QLabel>("mtlsProblem")->text(), u"Enter a rule name."_s);
    QVERIFY(!part<QPushButton>("mtlsSaveDraft")->isEnabled());
    QTest::keyClicks(name, u"x"_s);
    part<QPushButton>("mtlsSaveDraft")->click();
    QCOMPARE(made.count(), 1);
    QCOMPARE(made.first().first().value<model::Rule>().state, model::RuleState::Draft);
}

void TestMtlsRuleDialog::hints()
{
    setHosts({u"www.example.com"_s, u"API.example.com"_s});
    QVERIFY(part<QLabel>("mtlsHint")->text().startsWith(u"www.example.com is not an mTLS host"_s));
    QVERIFY(!part<QLabel>("mtlsHint")->text().contains(u"api.example.com"_s));
    auto *name = part<QLineEdit>("mtlsName");
    name->selectAll();
    QTest::keyClicks(name, u"The website is read only"_s);
    QVERIFY(part<QLabel>("mtlsHint")->text().endsWith(u"Another rule has this name."_s));
}

void TestMtlsRuleDialog::builderGetsTheRule()
{
    QSignalSpy asked(m_dialog.get(), &MtlsRuleDialog::builderRequested);
    part<QPushButton>("mtlsUseBuilder")->click();
    QCOMPARE(asked.count(), 1);
    const auto rule = asked.first().first().value<model::Rule>();
    QCOMPARE(rule.name, std::string("Require mTLS for example.com"));
    QVERIFY(rule.expression.starts_with("(http.host in {"));
    QVERIFY(m_dialog->isHidden());
}

void TestMtlsRuleDialog::restores()
{
    const MtlsRuleInput input{.name = u"Mine"_s,
                              .hosts = {u"x.example"_s},
                              .blocksRevoked = true,
                              .isForAllHosts = false};
    m_dialog->restore(input);
    QVERIFY(m_dialog->input() == input);
    auto *restored = part<QLabel>("mtlsRestored");
    QVERIFY(!restored->isHidden());
    Q_EMIT restored->linkActivated(u"#"_s);
    QVERIFY(!m_dialog->isTouched());
    QVERIFY(restored->isHidden());
}

void TestMtlsRuleDialog::enterInTheNameDoesNotDeploy()
{
    QSignalSpy made(m_dialog.get(), &MtlsRuleDialog::ruleMade);
    part<QLineEdit>("mtlsName")->setFocus();
    QTest::keyClick(part<QLineEdit>("mtlsName"), Qt::Key_Return);
    QCOMPARE(made.count(), 0);
    QVERIFY(m_dialog->isVisible());
}

void TestMtlsRuleDialog::deploysTypedHost()
{
    QSignalSpy made(m_dialog.get(), &MtlsRuleDialog::ruleMade);
    setHosts({});
    QTest::keyClicks(part<QLineEdit>("mtlsHostsInput"), u"example.com"_s);
    part<QPushButton>("mtlsDeploy")->click();
    QCOMPARE(made.count(), 1);
    QVERIFY(made.first().first().value<model::Rule>().expression.contains("{\"example.com\"}"));
}

QTEST_MAIN(TestMtlsRuleDialog)
#include "tst_mtls_rule_dialog.moc"
