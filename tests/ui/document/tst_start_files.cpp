// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/document/start_files.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The files of the command line.
class TestStartFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sorts_data();
    void sorts();
    void refuses_data();
    void refuses();

private:
    test::Sandbox m_sandbox;
};

void TestStartFiles::initTestCase()
{
    const std::pair<QString, QByteArray> files[] = {{u"a.pem"_s, "-----BEGIN CERTIFICATE-----"},
                                                    {u"b.der"_s, QByteArray("\x30\x82", 2)},
                                                    {u"p"_s, " \n{}"},
                                                    {u"q"_s, "{\"rules\": []}"},
                                                    {u"empty"_s, ""}};
    for (const auto &[name, bytes] : files) {
        QFile file(m_sandbox.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
}

void TestStartFiles::sorts_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QStringList>("imports");
    QTest::newRow("nothing") << QStringList() << QString() << QStringList();
    QTest::newRow("a project") << QStringList{u"p"_s} << u"p"_s << QStringList();
    QTest::newRow("an empty file") << QStringList{u"empty"_s} << u"empty"_s << QStringList();
    QTest::newRow("certificates") << QStringList{u"a.pem"_s, u"b.der"_s} << QString()
                                  << QStringList{u"a.pem"_s, u"b.der"_s};
    QTest::newRow("mixed") << QStringList{u"a.pem"_s, u"q"_s, u"b.der"_s} << u"q"_s
                           << QStringList{u"a.pem"_s, u"b.der"_s};
}

void TestStartFiles::sorts()
{
    QFETCH(QStringList, given);
    QFETCH(QString, project);
    QFETCH(QStringList, imports);
    const auto toPath = [this](const QString &name) { return m_sandbox.path(name); };
    const auto toPaths = [&](QStringList names) {
        std::ranges::transform(names, names.begin(), toPath);
        return names;
    };
    const auto sorted = sortStartFiles(toPaths(given));
    QVERIFY(sorted.has_value());
    QCOMPARE(sorted->project, project.isEmpty() ? QString() : toPath(project));
    QCOMPARE(sorted->imports, toPaths(imports));
}

void TestStartFiles::refuses_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("reason");
    QTest::newRow("two projects") << QStringList{u"p"_s, u"q"_s} << u"Give one project file."_s;
    QTest::newRow("missing") << QStringList{u"a.pem"_s, u"gone"_s} << u"gone"_s;
}

void TestStartFiles::refuses()
{
    QFETCH(QStringList, given);
    QFETCH(QString, reason);
    std::ranges::transform(given, given.begin(),
                           [this](const QString &name) { return m_sandbox.path(name); });
    const auto sorted = sortStartFiles(given);
    QVERIFY(!sorted.has_value());
    QVERIFY2(sorted.error().contains(reason), qPrintable(sorted.error()));
}

QTEST_MAIN(TestStartFiles)
#include "tst_start_files.moc"
