// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/evaluator.h"

#include "tests/support/expression_dump.h"
#include "tests/support/naive_evaluator.h"
#include "tests/support/naive_printer.h"
#include "tests/support/random_expression.h"
#include "tests/support/random_request.h"
#include "tests/support/random_run.h"

#include <QtTest>

#include <array>

using namespace rulewright;
using namespace rulewright::expression;
using rulewright::test::randomCatalog;
using rulewright::test::RandomRequest;
namespace naive = rulewright::test::naive;

namespace
{

Truth truthOf(naive::Truth truth)
{
    return truth == naive::Truth::True    ? Truth::True
           : truth == naive::Truth::False ? Truth::False
                                          : Truth::Unknown;
}

} // namespace

/// The evaluator against a second one that was written from the description of the language
/// alone, and the plain run against the observed one.
class TestLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evaluatorsAgree();
};

void TestLaws::evaluatorsAgree()
{
    const std::uint64_t seed = test::seedOfRun();
    const int pairCount = test::caseCount(20'000);
    naive::RandomExpression random(seed);
    std::array<int, 3> counts{};
    for (int i = 0; i < pairCount; ++i) {
        const naive::RandomCase pair = random.next();
        naive::Spelling spelling(seed + static_cast<std::uint64_t>(i));
        const std::string text = naive::printed(pair.expression, spelling);
        const CheckedExpression checked = check(text, randomCatalog(), Goal::Rule, Limits::Engine);
        QVERIFY2(checked.isValid(), (text + "\n" + test::dumpDiagnostics(checked)).c_str());
        const RandomRequest sample(pair.context);
        for (const bool isMissingNotEqual : {false, true}) {
            const auto filter =
                Filter::compile(checked, randomCatalog(), {.isMissingNotEqual = isMissingNotEqual});
            const Truth truth = filter->run(sample.request);
            const Truth expected = truthOf(naive::evaluateTruth(
                pair.expression, pair.context, {.missingNotEqual = isMissingNotEqual}));
            QVERIFY2(truth == expected, qPrintable(QStringLiteral("pair %1: %2: %3 for %4")
                                                       .arg(i)
                                                       .arg(text.c_str())
                                                       .arg(static_cast<int>(truth))
                                                       .arg(static_cast<int>(expected))));
            QVERIFY2(filter->trace(sample.request).truth == truth, text.c_str());
            ++counts[static_cast<std::size_t>(truth)];
        }
    }
    qInfo("false %d, true %d, unknown %d", counts[0], counts[1], counts[2]);
    QVERIFY(std::ranges::min(counts) > pairCount / 5);
}

QTEST_APPLESS_MAIN(TestLaws)
#include "tst_laws.moc"
