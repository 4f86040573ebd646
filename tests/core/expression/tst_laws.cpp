// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/evaluator.h"
#include "core/expression/named_list.h"

#include "tests/support/expression_dump.h"
#include "tests/support/naive_evaluator.h"
#include "tests/support/naive_printer.h"
#include "tests/support/random_catalog.h"
#include "tests/support/random_context.h"
#include "tests/support/random_expression.h"

#include <QtTest>

#include <array>
#include <deque>
#include <random>

using namespace rulewright;
using namespace rulewright::expression;
namespace naive = rulewright::test::naive;

namespace
{

/// How many pairs are tried; RULEWRIGHT_LONG asks for the long run.
int pairCount()
{
    return qEnvironmentVariableIsSet("RULEWRIGHT_LONG") ? 1'000'000 : 20'000;
}

/// The seed of this run: another one every time, unless RULEWRIGHT_SEED names it.
std::uint64_t seedOfRun()
{
    bool isNumber = false;
    const auto given = qEnvironmentVariable("RULEWRIGHT_SEED").toULongLong(&isNumber);
    return isNumber ? given : std::random_device{}();
}

IpAddress addressOf(const naive::Ip &ip)
{
    IpAddress address{.isV6 = ip.family == naive::Family::V6};
    const std::size_t count = address.isV6 ? 16 : 4;
    for (std::size_t i = 0; i < count; ++i) {
        address.high = address.high << 8U | address.low >> 56U;
        address.low = address.low << 8U | ip.bytes[i];
    }
    return address;
}

ActualValue actualOf(const naive::Value &value)
{
    return std::visit(Overload{
                          [](naive::Missing) { return ActualValue{NoValue{}}; },
                          [](naive::Unknown) { return ActualValue{Unknown{}}; },
                          [](bool truth) { return ActualValue{truth}; },
                          [](std::int64_t number) { return ActualValue{number}; },
                          [](const std::string &text) { return ActualValue{text}; },
                          [](const naive::Ip &ip) { return ActualValue{addressOf(ip)}; },
                          [](const naive::Value::Array &array) {
                              ActualValue::Items items;
                              std::ranges::transform(array, std::back_inserter(items), actualOf);
                              return ActualValue{std::move(items)};
                          },
                          [](const naive::Value::Map &map) {
                              ActualValue::Entries entries;
                              for (const auto &[key, item] : map) {
                                  entries.emplace_back(key, actualOf(item));
                              }
                              return ActualValue{std::move(entries)};
                          },
                      },
                      value.data);
}

/// A context of the generator as a request of the engine.
class RandomRequest
{
public:
    explicit RandomRequest(const naive::Context &context) : request(test::randomCatalog())
    {
        for (const auto &[name, value] : context.fields) {
            const ActualValue &kept = m_values.emplace_back(actualOf(value));
            request.set(*test::randomCatalog().find(name), m_store.borrow(kept));
        }
        for (const auto &[name, items] : context.lists) {
            request.addList(listOf(name, items));
        }
    }

    Request request;

private:
    static NamedList listOf(const std::string &name, const std::vector<naive::ListItem> &items)
    {
        std::vector<IpRange> ranges;
        std::vector<IntegerSet::Range> numbers;
        std::vector<std::string> hosts;
        for (const naive::ListItem &item : items) {
            if (const auto *number = std::get_if<std::int64_t>(&item)) {
                numbers.emplace_back(*number, *number);
            } else if (const auto *host = std::get_if<std::string>(&item)) {
                hosts.push_back(*host);
            } else {
                const auto &network = std::get<naive::Network>(item);
                ranges.push_back(
                    rangeOf({addressOf(network.address), static_cast<int>(network.length)}));
            }
        }
        return !numbers.empty() ? makeIntegerList(name, numbers)
               : !hosts.empty() ? makeHostList(name, hosts)
                                : makeAddressList(name, ranges);
    }

    std::deque<ActualValue> m_values;
    ValueStore m_store;
};

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
    const std::uint64_t seed = seedOfRun();
    qInfo("RULEWRIGHT_SEED=%llu", static_cast<unsigned long long>(seed));
    naive::RandomExpression random(seed);
    std::array<int, 3> counts{};
    for (int i = 0; i < pairCount(); ++i) {
        const naive::RandomCase pair = random.next();
        naive::Spelling spelling(seed + static_cast<std::uint64_t>(i));
        const std::string text = naive::printed(pair.expression, spelling);
        const CheckedExpression checked =
            check(text, test::randomCatalog(), Goal::Rule, Limits::Engine);
        QVERIFY2(checked.isValid(), (text + "\n" + test::dumpDiagnostics(checked)).c_str());
        const RandomRequest sample(pair.context);
        for (const bool isMissingNotEqual : {false, true}) {
            const auto filter = Filter::compile(checked, test::randomCatalog(),
                                                {.isMissingNotEqual = isMissingNotEqual});
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
    QVERIFY(std::ranges::min(counts) > pairCount() / 5);
}

QTEST_APPLESS_MAIN(TestLaws)
#include "tst_laws.moc"
