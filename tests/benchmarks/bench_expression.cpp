// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/expression/checker.h"
#include "core/expression/evaluator.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <format>
#include <fstream>
#include <map>
#include <ostream>
#include <random>
#include <string>
#include <vector>

// Parse and check, and run, beside what the original engine was measured to take on one core of a
// machine like ours; the table at the end compares them.

using namespace rulewright;
using namespace rulewright::expression;

namespace
{

constexpr std::array fields{
    Field{.name = "ip.addr", .type = Type::Ip},
    Field{.name = "tcp.port", .type = Type::Int},
    Field{.name = "ip.geoip.country", .type = Type::Bytes},
    Field{.name = "http.user_agent", .type = Type::Bytes},
    Field{.name = "http.host", .type = Type::Bytes},
    Field{.name = "ssl", .type = Type::Bool},
};

constexpr Parameter oneText[] = {{"value", TypePattern::Bytes, ArgumentKind::Field}};

constexpr std::array functions{
    Function{.name = "lowercase", .kind = FunctionKind::Lower, .parameters = oneText},
    Function{.name = "uppercase", .kind = FunctionKind::Upper, .parameters = oneText},
};

const Catalog &catalog()
{
    static const Catalog made{fields, functions};
    return made;
}

constexpr std::string_view googlebot =
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; "
    "+http://www.google.com/bot.html) Safari/537.36";
constexpr std::string_view chrome = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, "
                                    "like Gecko) Chrome/70.0.3538.67 Safari/537.36 ";
static_assert(googlebot.size() == 124 && chrome.size() == 105);

constexpr std::string_view networks =
    "ip.addr in { 173.245.48.0/20 103.21.244.0/22 103.22.200.0/22 103.31.4.0/22 141.101.64.0/18 "
    "108.162.192.0/18 190.93.240.0/20 188.114.96.0/20 197.234.240.0/22 198.41.128.0/17 "
    "162.158.0.0/15 104.16.0.0/12 172.64.0.0/13 131.0.72.0/22 2400:cb00::/32 2405:8100::/32 "
    "2405:b500::/32 2606:4700::/32 2803:f800::/32 2c0f:f248::/32 2a06:98c0::/29 }";

constexpr std::string_view countries =
    "ip.geoip.country in { \"AE\" \"AF\" \"AL\" \"AM\" \"AO\" \"AR\" \"AU\" \"AZ\" \"BA\" \"BD\" "
    "\"BG\" \"BH\" \"BR\" \"BY\" \"CI\" \"CL\" \"CN\" \"CO\" \"CR\" \"CU\" \"DO\" \"DZ\" \"EC\" "
    "\"EG\" \"ET\" \"GE\" \"GB\" \"GH\" \"GT\" \"HK\" \"HN\" \"ID\" \"IL\" \"IN\" \"IQ\" \"IR\" "
    "\"JO\" \"KE\" \"KG\" \"KH\" \"KR\" \"KW\" \"KZ\" \"LA\" \"LB\" \"LK\" \"LY\" \"MA\" \"MD\" "
    "\"MM\" \"MX\" \"MY\" \"NG\" \"NI\" \"NP\" \"OM\" \"PA\" \"PE\" \"PH\" \"PK\" \"RU\" }";

struct Case {
    const char *name;
    std::string_view text;
    std::string_view field;
    Value hit;
    Value miss;
    /// What the original engine takes, in nanoseconds: to parse, to run on the hit and the miss.
    double engineParse;
    double engineHit;
    double engineMiss;
};

Value address(std::string_view text)
{
    return *parseAddress(text);
}

Value bytes(std::string_view text)
{
    return text;
}

const std::vector<Case> &cases()
{
    static const std::vector<Case> all{
        {"address", "ip.addr == 173.245.48.1", "ip.addr", address("173.245.48.1"),
         address("127.0.0.1"), 281, 3.5, 2.4},
        {"address_range", "ip.addr >= 173.245.48.0 && ip.addr < 173.245.49.0", "ip.addr",
         address("173.245.48.1"), address("127.0.0.1"), 516, 8.3, 4.6},
        {"networks", networks, "ip.addr", address("2606:4700::1"), address("127.0.0.1"), 1895, 6.1,
         14.9},
        {"port", "tcp.port == 80", "tcp.port", Value(std::int64_t{80}), Value(std::int64_t{8081}),
         241, 1.9, 1.9},
        {"ports", "tcp.port in { 80 8080 8880 2052 2082 2086 2095 }", "tcp.port",
         Value(std::int64_t{8880}), Value(std::int64_t{8081}), 403, 4.6, 4.6},
        {"country", "ip.geoip.country == \"GB\"", "ip.geoip.country", bytes("GB"), bytes("T1"), 297,
         3.8, 4.1},
        {"countries", countries, "ip.geoip.country", bytes("GB"), bytes("T1"), 2952, 36, 20},
        {"regex", "http.user_agent ~ \"(?i)googlebot/\\d+\\.\\d+\"", "http.user_agent",
         bytes(googlebot), bytes(chrome), 57350, 64, 25},
        {"regex_plain", "http.user_agent ~ \"Googlebot\"", "http.user_agent", bytes(googlebot),
         bytes(chrome), 2732, 14, 13},
        {"contains", "http.user_agent contains \"Googlebot\"", "http.user_agent", bytes(googlebot),
         bytes(chrome), 338, 5.2, 6.0},
        {"lower", "lowercase(http.host) == \"example.org\"", "http.host", bytes("example.org"),
         bytes("EXAMPLE.ORG"), 534, 42, 56},
        {"upper_lower", "uppercase(lowercase(http.host)) == \"EXAMPLE.ORG\"", "http.host",
         bytes("example.org"), bytes("EXAMPLE.ORG"), 701, 88, 88},
    };
    return all;
}

void parseAndCheck(benchmark::State &state, const Case &one)
{
    const std::string text(one.text);
    for (auto iteration : state) {
        static_cast<void>(iteration);
        benchmark::DoNotOptimize(check(text, catalog(), Goal::Rule, Limits::Engine));
    }
}

void runOn(benchmark::State &state, const Case &one, const Value &value)
{
    const auto filter = Filter::compile(check(std::string(one.text), catalog()), catalog());
    Request request(catalog());
    request.set(*catalog().find(one.field), value);
    for (auto iteration : state) {
        static_cast<void>(iteration);
        benchmark::DoNotOptimize(filter->run(request));
        benchmark::ClobberMemory();
    }
}

/// 100 rules over 10,000 requests; the time is that of one request through all rules.
void ruleSet(benchmark::State &state)
{
    std::vector<Filter> rules;
    for (int i = 0; i < 100; ++i) {
        const Case &one = cases()[static_cast<std::size_t>(i) % cases().size()];
        const std::string text =
            std::format("({}) and not http.host eq \"h{}.example.com\" and ssl", one.text, i);
        rules.push_back(*Filter::compile(check(text, catalog()), catalog()));
    }
    std::mt19937 random(1);
    std::vector<std::string> hosts;
    for (int i = 0; i < 128; ++i) {
        hosts.push_back(std::format("h{}.example.com", i));
    }
    std::vector<Request> requests;
    for (int i = 0; i < 10'000; ++i) {
        Request request(catalog());
        for (const Case &one : cases()) {
            request.set(*catalog().find(one.field), random() % 4 == 0 ? one.hit : one.miss);
        }
        request.set(*catalog().find("http.host"), Value(std::string_view(hosts[random() % 128])));
        request.set(*catalog().find("ssl"), Value(random() % 2 == 0));
        requests.push_back(std::move(request));
    }
    std::size_t next = 0;
    for (auto iteration : state) {
        static_cast<void>(iteration);
        for (const Filter &rule : rules) {
            benchmark::DoNotOptimize(rule.run(requests[next]));
        }
        next = (next + 1) % requests.size();
    }
}

void checkText(benchmark::State &state, const std::string &text)
{
    for (auto iteration : state) {
        static_cast<void>(iteration);
        benchmark::DoNotOptimize(check(text, cloudflareCatalog()));
    }
}

/// As many characters as an expression can have, with a mistake in the middle.
void checkLongest(benchmark::State &state)
{
    std::string text = "ssl and nofield";
    while (text.size() + 40 < maximalLength) {
        text += " or (http.host eq \"a.example.com\" and ssl)";
    }
    checkText(state, text);
}

/// What is shared by the names of the benchmarks and the rows of the table.
std::string nameOf(std::string_view what, const Case &one)
{
    return std::format("{}/{}", what, one.name);
}

/// Prints every run as usual, and in the end the best of ours beside the original engine's.
class ComparingReporter : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type == Run::RT_Iteration && !run.skipped) {
                const double time = run.GetAdjustedCPUTime();
                const auto [best, isNew] = m_best.try_emplace(run.run_name.function_name, time);
                best->second = std::min(best->second, time);
            }
        }
        ConsoleReporter::ReportRuns(runs);
    }

    void Finalize() override
    {
        std::ostream &out = GetOutputStream();
        out << std::format("\n{:16}{:>22}{:>22}{:>22}\n", "ours / engine’s (ns)", "check",
                           "run, hit", "run, miss");
        for (const Case &one : cases()) {
            out << std::format("{:20}{}{}{}\n", one.name,
                               cell(m_check, nameOf("check", one), one.engineParse),
                               cell(m_run, nameOf("run_hit", one), one.engineHit),
                               cell(m_run, nameOf("run_miss", one), one.engineMiss));
        }
        out << std::format("geometric mean of ours by theirs: check {}, run {}\n", m_check.text(),
                           m_run.text());
    }

private:
    class GeometricMean
    {
    public:
        void add(double value)
        {
            m_sum += std::log(value);
            ++m_count;
        }
        [[nodiscard]] std::string text() const
        {
            return m_count == 0 ? "–" : std::format("{:.2f}", std::exp(m_sum / m_count));
        }

    private:
        double m_sum = 0;
        int m_count = 0;
    };

    /// One pair of times; the mean grows by their ratio. A benchmark that was not run is a dash.
    std::string cell(GeometricMean &mean, const std::string &name, double engine) const
    {
        const auto best = m_best.find(name);
        if (best == m_best.end()) {
            return std::format("{:>22}", "–");
        }
        mean.add(best->second / engine);
        return std::format("{:>22}", std::format("{:.1f} / {:.1f}", best->second, engine));
    }

    std::map<std::string, double> m_best;
    GeometricMean m_check;
    GeometricMean m_run;
};

/// The longest expression of the corpus that RULEWRIGHT_CORPUS names; empty without one.
std::string longestInCorpus()
{
    const char *folder = std::getenv("RULEWRIGHT_CORPUS");
    std::ifstream file(std::string(folder ? folder : "") + "/expressions.jsonl");
    std::string longest;
    for (std::string line; std::getline(file, line);) {
        const auto json = nlohmann::json::parse(line);
        auto text = json.value("expression", std::string());
        if (!json.contains("scheme") && text.size() > longest.size()) {
            longest = std::move(text);
        }
    }
    return longest;
}

void registerAll()
{
    for (const Case &one : cases()) {
        benchmark::RegisterBenchmark(nameOf("check", one).c_str(), parseAndCheck, one);
        benchmark::RegisterBenchmark(nameOf("run_hit", one).c_str(), runOn, one, one.hit);
        benchmark::RegisterBenchmark(nameOf("run_miss", one).c_str(), runOn, one, one.miss);
    }
    benchmark::RegisterBenchmark("rules_100", ruleSet);
    benchmark::RegisterBenchmark("check_4096_characters", checkLongest);
    if (const std::string longest = longestInCorpus(); !longest.empty()) {
        const std::string name = std::format("check_longest_in_corpus_{}", longest.size());
        benchmark::RegisterBenchmark(name.c_str(), checkText, longest);
    }
}

} // namespace

int main(int argc, char **argv)
{
    registerAll();
    benchmark::Initialize(&argc, argv);
    ComparingReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    benchmark::Shutdown();
    return 0;
}
