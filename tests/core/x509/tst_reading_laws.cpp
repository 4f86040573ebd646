// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_run.h"
#include "tests/support/x509_laws.h"
#include "tests/support/x509_samples.h"

#include <QtTest>

using namespace rulewright::test;

/// Whatever a file contains, reading it ends soon and says what is wrong.
class TestReadingLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samples_data();
    void samples();
    void changedFiles_data();
    void changedFiles();
};

void TestReadingLaws::samples_data()
{
    QTest::addColumn<FileFormat>("format");
    for (const FileFormat format : allFileFormats) {
        QTest::newRow(nameOf(format).data()) << format;
    }
}

void TestReadingLaws::samples()
{
    QFETCH(FileFormat, format);
    const std::vector<std::string> files = samplesOf(format);
    QVERIFY(files.size() > 1);
    for (const std::string &file : files) {
        for (const auto &passphrase : {std::optional<std::string_view>(), {samplePassphrase}}) {
            const auto breach = breachOfFile(file, passphrase);
            QVERIFY2(!breach, breach.value_or("").c_str());
        }
    }
}

void TestReadingLaws::changedFiles_data()
{
    samples_data();
}

void TestReadingLaws::changedFiles()
{
    QFETCH(FileFormat, format);
    const std::vector<std::string> files = samplesOf(format);
    naive::Dice dice(seedOfRun());
    for (int i = caseCount(2'000); i > 0; --i) {
        const std::string file = changedFile(format, dice.oneOf(files), dice.oneOf(files), dice);
        const auto passphrase =
            dice.chance(80) ? std::optional(samplePassphrase) : std::optional<std::string_view>();
        const auto breach = breachOfFile(file, passphrase);
        QVERIFY2(!breach, (breach.value_or("") + "\n" +
                           QByteArray::fromStdString(file).toBase64().toStdString())
                              .c_str());
    }
}

QTEST_APPLESS_MAIN(TestReadingLaws)
#include "tst_reading_laws.moc"
