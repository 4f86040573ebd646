// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/strong_id.h"
#include "tests/support/test_pki.h"
#include "tests/support/window_fixture.h"
#include "ui/document/example_store.h"
#include "ui/text/qt_text.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace rulewright;

/// The folder of the example: made once, whole, and for its owner only.
class TestExampleStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void madeOnce();
    void onlyTheOwnerReadsKeys();
    void keysFitTheCertificates();
    void brokenFolderIsMovedAside_data();
    void brokenFolderIsMovedAside();
    void placeThatCannotBeMade();

private:
    ExampleStore store(const QString &name) const { return ExampleStore(m_sandbox.path(name)); }

    test::Sandbox m_sandbox;
};

void TestExampleStore::madeOnce()
{
    const auto first = store(u"once"_s).open(test::testTime);
    QVERIFY(first.has_value());
    QCOMPARE(first->zone.hosts.size(), 4U);
    QCOMPARE(model::mtlsHosts(*first).size(), 3U);
    QCOMPARE(first->certificates.size(), 4U);
    QCOMPARE(first->rules.size(), 2U);
    const auto second = store(u"once"_s).open(test::testTime + std::chrono::days{9});
    QVERIFY(second.has_value());
    QVERIFY(*first == *second);
}

void TestExampleStore::onlyTheOwnerReadsKeys()
{
    const ExampleStore example = store(u"rights"_s);
    const auto project = example.open(test::testTime);
    QVERIFY(project.has_value());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(m_sandbox.path(u"rights/keys"_s)) & others, QFile::Permissions());
    for (const model::ClientCertificate &certificate : project->certificates) {
        const QString file = example.keyFile(toQString(certificate.name));
        QVERIFY(QFile::exists(file));
        QCOMPARE(QFile::permissions(file) & (others | QFile::ExeOwner), QFile::Permissions());
    }
}

void TestExampleStore::keysFitTheCertificates()
{
    const ExampleStore example = store(u"fit"_s);
    const auto project = example.open(test::testTime);
    QVERIFY(project.has_value());
    QFile file(example.keyFile(toQString(project->certificates.front().name)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("-----BEGIN"));
}

void TestExampleStore::brokenFolderIsMovedAside_data()
{
    QTest::addColumn<QString>("lost");
    QTest::newRow("project") << u"example.rulewright"_s;
    QTest::newRow("a key") << u"keys/scanner-7.key"_s;
}

void TestExampleStore::brokenFolderIsMovedAside()
{
    QFETCH(QString, lost);
    const QString name = u"broken"_s + lost.left(4);
    const auto first = store(name).open(test::testTime);
    QVERIFY(first.has_value());
    QVERIFY(QFile::remove(m_sandbox.path(name + u'/' + lost)));
    const auto second = store(name).open(test::testTime);
    QVERIFY(second.has_value());
    QVERIFY(*first != *second);
    QCOMPARE(QDir(m_sandbox.path({})).entryList({name + u".old-*"_s}).size(), 1);
}

void TestExampleStore::placeThatCannotBeMade()
{
    QFile file(m_sandbox.path(u"a file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto project = ExampleStore(m_sandbox.path(u"a file/example"_s)).open(test::testTime);
    QVERIFY(!project.has_value());
    QVERIFY(project.error().contains(u"a file"_s));
}

QTEST_GUILESS_MAIN(TestExampleStore)
#include "tst_example_store.moc"
