// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/dialogs/hosts_dialog.h"
#include "ui/widgets/chip_field.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The hosts that ask for certificates.
class TestHostsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unchangedZone();
    void adds_data();
    void adds();
    void asks();
    void trusts_data();
    void trusts();
    void distrusts();
    void wrongNameAndAnotherHost();
    void authoritiesOfOneName();
    void removingNamesTheRules();
    void keepsTheContract();

private:
    template <typename T> T *part(const char *name)
    {
        return test::child<T>(*m_dialog, QLatin1StringView(name));
    }
    QString cell(int row, int column)
    {
        return part<QTreeView>("hostsTable")->model()->index(row, column).data().toString();
    }
    void open(const model::Project &project);
    model::Zone accept();

    test::Sandbox m_sandbox;
    std::unique_ptr<HostsDialog> m_dialog;
};

void TestHostsDialog::init()
{
    open(test::exampleProject());
}

void TestHostsDialog::open(const model::Project &project)
{
    m_dialog = std::make_unique<HostsDialog>(project, nullptr);
    m_dialog->show();
}

model::Zone TestHostsDialog::accept()
{
    QSignalSpy made(m_dialog.get(), &HostsDialog::zoneMade);
    QTest::keyClick(part<QPushButton>("hostsAccept"), Qt::Key_Space);
    return made.isEmpty() ? model::Zone{} : made.first().first().value<model::Zone>();
}

void TestHostsDialog::unchangedZone()
{
    QCOMPARE(part<QTreeView>("hostsTable")->model()->rowCount(),
             int(test::exampleProject().zone.hosts.size()));
    QVERIFY(accept() == test::exampleProject().zone);
}

void TestHostsDialog::adds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<QString>("note");
    QTest::newRow("one") << u"new.example.org"_s << QStringList{u"new.example.org"_s} << QString();
    QTest::newRow("short") << u"abc"_s << QStringList{u"abc.example.com"_s} << QString();
    QTest::newRow("several") << u"a.example, B.example;c.example"_s
                             << QStringList{u"a.example"_s, u"b.example"_s, u"c.example"_s}
                             << QString();
    QTest::newRow("known") << u"EXAMPLE.com"_s << QStringList{}
                           << u"“EXAMPLE.com”: This host is in the list already."_s;
    QTest::newRow("broken") << u"a..b"_s << QStringList{}
                            << u"“a..b”: There is an empty part between two dots."_s;
}

/// Typed and entered; what is refused stays in the line.
void TestHostsDialog::adds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, added);
    QFETCH(QString, note);
    part<QLineEdit>("hostsInput")->setFocus();
    QTest::keyClicks(part<QLineEdit>("hostsInput"), typed);
    QTest::keyClick(part<QLineEdit>("hostsInput"), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(part<QLabel>("hostsNote")->text(), note);
    QCOMPARE(part<QLineEdit>("hostsInput")->text(), note.isEmpty() ? QString() : typed);
    const model::Zone zone = accept();
    const std::size_t before = test::exampleProject().zone.hosts.size();
    QCOMPARE(zone.hosts.size(), before + std::size_t(added.size()));
    for (int i = 0; i < added.size(); ++i) {
        const model::Host &host = zone.hosts[before + std::size_t(i)];
        QCOMPARE(QString::fromStdString(host.name), added[i]);
        QVERIFY(host.asksForCertificate);
        QVERIFY(!host.authorities.empty());
    }
}

void TestHostsDialog::asks()
{
    auto *table = part<QTreeView>("hostsTable");
    const bool asked = test::exampleProject().zone.hosts.front().asksForCertificate;
    table->setCurrentIndex(table->model()->index(0, HostTableModel::AsksColumn));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(accept().hosts.front().asksForCertificate, !asked);
}

void TestHostsDialog::trusts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("chips");
    QTest::addColumn<QString>("error");
    const QString name = QString::fromStdString(test::exampleProject().authorities[0].name);
    QTest::newRow("again") << name.toUpper() << QStringList{name} << QString();
    QTest::newRow("other") << u"Partner, root"_s << QStringList{name, u"Partner, root"_s}
                           << QString();
    QTest::newRow("unknown") << u"Nobody"_s << QStringList{name, u"Nobody"_s}
                             << u"The project has no CA “Nobody”. Import or create it first."_s;
}

/// Typed and entered. A wrong name holds the dialog open.
void TestHostsDialog::trusts()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, chips);
    QFETCH(QString, error);
    model::Project project = test::exampleProject();
    project.authorities.push_back(project.authorities.front());
    project.authorities.back().id = model::AuthorityId{9};
    project.authorities.back().name = "Partner, root";
    open(project);
    auto *field = part<ChipField>("hostsAuthorities");
    auto *input = part<QLineEdit>("hostsAuthoritiesInput");
    QTest::keyClicks(input, typed);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(field->values(), chips);
    const Chip *wrong = field->chip(field->firstError());
    QCOMPARE(wrong ? wrong->error : QString(), error);
    const model::Zone zone = accept();
    QCOMPARE(m_dialog->isVisible(), wrong != nullptr);
    QCOMPARE(zone.hosts.empty(), wrong != nullptr);
    QVERIFY(wrong || zone.hosts.front().authorities.size() == std::size_t(chips.size()));
}

void TestHostsDialog::distrusts()
{
    auto *input = part<QLineEdit>("hostsAuthoritiesInput");
    QTest::keyClick(input, Qt::Key_Backspace);
    QTest::keyClick(part<QListView>("hostsAuthoritiesChips"), Qt::Key_Delete);
    QCOMPARE(cell(0, HostTableModel::AuthoritiesColumn), u"! none"_s);
    QVERIFY(accept().hosts.front().authorities.empty());
}

/// A wrong name does not follow to another host, and is not lost without a word.
void TestHostsDialog::wrongNameAndAnotherHost()
{
    auto *input = part<QLineEdit>("hostsAuthoritiesInput");
    QTest::keyClicks(input, u"Nobody"_s);
    QTest::keyClick(input, Qt::Key_Return);
    auto *table = part<QTreeView>("hostsTable");
    table->setCurrentIndex(table->model()->index(1, 0));
    QCOMPARE(part<ChipField>("hostsAuthorities")->firstError(), -1);
    QVERIFY(part<QLabel>("hostsNote")->text().startsWith(u"Not taken: The project has no CA"_s));
    QVERIFY(accept() == test::exampleProject().zone);
}

void TestHostsDialog::authoritiesOfOneName()
{
    model::Project project = test::exampleProject();
    project.authorities.push_back(project.authorities.front());
    project.authorities.back().id = model::AuthorityId{9};
    const AuthorityLabels labels(project.authorities);
    QVERIFY(labels.all().first().startsWith(
        QString::fromStdString(project.authorities.front().name) + u" ("_s));
    QCOMPARE(labels.find(labels.all().first()), std::optional(project.authorities[0].id));
    QCOMPARE(labels.find(QString::fromStdString(project.authorities[0].name)), std::nullopt);
}

void TestHostsDialog::removingNamesTheRules()
{
    model::Project project = test::exampleProject();
    const std::string name = project.zone.hosts.front().name;
    project.rules.push_back({.id = model::RuleId{77},
                             .name = "About it",
                             .expression = "http.host eq \"" + name + '"'});
    m_dialog = std::make_unique<HostsDialog>(project, nullptr);
    auto *table = part<QTreeView>("hostsTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(part<QPushButton>("hostsRemove"), Qt::Key_Space);
    QVERIFY(part<QLabel>("hostsNote")->text().contains(u"“About it”"_s));
    QCOMPARE(accept().hosts.size(), project.zone.hosts.size() - 1);
}

void TestHostsDialog::keepsTheContract()
{
    HostTableModel model(test::exampleProject());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowOf("nobody.example"), -1);
    const int row = model.add("last.example");
    QCOMPARE(model.rowOf("LAST.example"), row);
    QVERIFY(model.removeRows(0, 2));
    QCOMPARE(model.rowOf("last.example"), row - 2);
    QVERIFY(!model.removeRows(5, 9));
}

QTEST_MAIN(TestHostsDialog)
#include "tst_hosts_dialog.moc"
