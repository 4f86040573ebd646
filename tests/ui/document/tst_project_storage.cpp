// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"
#include "ui/document/project_storage.h"

using namespace Qt::StringLiterals;
using namespace rulewright;

/// Project files on the disk.
class TestProjectStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void equalProjectsGiveEqualBytes();
    void unreadable_data();
    void unreadable();
    void unwritableLeavesTheOldFile();

private:
    QByteArray bytesOf(const QString &name) const;

    test::Sandbox m_sandbox;
};

QByteArray TestProjectStorage::bytesOf(const QString &name) const
{
    QFile file(m_sandbox.path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestProjectStorage::roundTrip()
{
    const QString file = m_sandbox.path(u"a.rulewright"_s);
    QVERIFY(saveProject(test::exampleProject(), file).has_value());
    const auto loaded = loadProject(file);
    QVERIFY2(loaded.has_value(), qPrintable(loaded ? QString() : loaded.error()));
    QVERIFY(*loaded == test::exampleProject());
}

void TestProjectStorage::equalProjectsGiveEqualBytes()
{
    QVERIFY(saveProject(test::exampleProject(), m_sandbox.path(u"b"_s)).has_value());
    QVERIFY(saveProject(test::exampleProject(), m_sandbox.path(u"c"_s)).has_value());
    QCOMPARE(bytesOf(u"b"_s), bytesOf(u"c"_s));
    QVERIFY(!bytesOf(u"b"_s).contains("PRIVATE KEY"));
}

void TestProjectStorage::unreadable_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");
    QTest::newRow("empty") << QByteArray("") << u"Line 1, column 1"_s;
    QTest::newRow("no JSON") << QByteArray("{\n  hello") << u"Line 2, column 3"_s;
    QTest::newRow("another JSON") << QByteArray("{\"rules\": []}") << u"not a Rulewright project"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"not a Rulewright project"_s;
    QTest::newRow("newer") << QByteArray("{\"format\": \"rulewright-project\", \"version\": 99}")
                           << u"newer version"_s;
}

void TestProjectStorage::unreadable()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    const QString path = m_sandbox.path(u"broken"_s);
    QVERIFY(writeFile(content, path).has_value());
    const auto loaded = loadProject(path);
    QVERIFY(!loaded.has_value());
    QVERIFY2(loaded.error().contains(message), qPrintable(loaded.error()));
    QVERIFY(loaded.error().contains(u"broken"_s));
}

void TestProjectStorage::unwritableLeavesTheOldFile()
{
    const QString folder = m_sandbox.path(u"no such folder/file"_s);
    const auto done = saveProject(test::exampleProject(), folder);
    QVERIFY(!done.has_value());
    QVERIFY(done.error().contains(u"could not be written"_s));
    QVERIFY(!loadProject(folder).has_value());
}

QTEST_GUILESS_MAIN(TestProjectStorage)
#include "tst_project_storage.moc"
