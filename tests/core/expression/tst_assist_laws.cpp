// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/assist_laws.h"
#include "tests/support/random_run.h"
#include "tests/support/text_mutation.h"

#include <QtTest>

#include <algorithm>

using namespace rulewright;
using namespace rulewright::expression;
using namespace rulewright::test;

/// Completion, hover, selection and brackets at every offset of whole and of broken texts.
class TestAssistLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundByFuzzing_data();
    void foundByFuzzing();
    void overCases();
    void overChangedTexts();
};

void TestAssistLaws::foundByFuzzing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"any (ssl)", "\t ssl\x0b \t", "http.host eq r###", "http.host[r\"a {\"b\"}] eq \"x\"",
          "http.request.headers[  and true"}) {
        QTest::newRow(text) << QByteArray(text);
    }
}

void TestAssistLaws::foundByFuzzing()
{
    QFETCH(QByteArray, text);
    const Catalog &catalog = cloudflareCatalog();
    const LawCase sample{check(text.toStdString(), catalog), catalog};
    for (std::uint32_t offset = 0; offset <= sample.expression.text.size() + 1; ++offset) {
        const Breach breach = breachOfAssist(sample, offset);
        QVERIFY2(!breach, breach.value_or("").c_str());
    }
}

void TestAssistLaws::overCases()
{
    const std::vector<LawCase> cases = languageCases();
    QVERIFY(cases.size() > 200);
    for (const LawCase &sample : cases) {
        const std::size_t end = std::min<std::size_t>(sample.expression.text.size(), 300);
        for (std::uint32_t offset = 0; offset <= end + 1; ++offset) {
            const Breach breach = breachOfAssist(sample, offset);
            QVERIFY2(!breach, (breach.value_or("") + ": " + sample.expression.text).c_str());
        }
    }
}

void TestAssistLaws::overChangedTexts()
{
    const std::vector<LawCase> cases = languageCases();
    QVERIFY(cases.size() > 200);
    naive::Dice dice(seedOfRun());
    for (int i = caseCount(20'000); i > 0; --i) {
        const LawCase &start = dice.oneOf(cases);
        const std::string text =
            changedText(start.expression.text, dice.oneOf(cases).expression.text, dice);
        const LawCase sample{check(text, start.catalog, start.expression.goal, Limits::Engine),
                             start.catalog};
        const auto offset = static_cast<std::uint32_t>(dice.below(text.size() + 2));
        const Breach breach = breachOfAssist(sample, offset);
        QVERIFY2(!breach, (breach.value_or("") + ": " + text).c_str());
    }
}

QTEST_APPLESS_MAIN(TestAssistLaws)
#include "tst_assist_laws.moc"
