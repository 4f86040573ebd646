// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/period_options.h"

#include "app/commands/option_values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A hundred years, and more than anyone needs.
constexpr int mostDays = 36'600;

} // namespace

PeriodOptions::PeriodOptions(int usualDays)
    : m_days(daysOption(usualDays)),
      m_begin(u"not-before"_s, Tr::tr("The start, in ISO 8601 and UTC; else now."), Tr::tr("TIME")),
      m_end(u"not-after"_s, Tr::tr("The end, in ISO 8601 and UTC."), Tr::tr("TIME"))
{
}

OrExitCode<Period> PeriodOptions::read(const Command &command) const
{
    if (const auto use = command.expectWithout(m_days, {m_end}); !use) {
        return std::unexpected(use.error());
    }
    const auto begin = readTime(command.value(m_begin));
    if (!begin) {
        return std::unexpected(begin.error());
    }
    const auto toPeriod = [begin](std::chrono::sys_seconds end) { return Period{*begin, end}; };
    if (command.has(m_end)) {
        return readTime(command.value(m_end)).transform(toPeriod);
    }
    return readDays(command, m_days).transform([&](std::chrono::days days) {
        return toPeriod(*begin + days);
    });
}

QCommandLineOption daysOption(int usualDays)
{
    return {u"days"_s, Tr::tr("For how many days; else %1.").arg(usualDays), Tr::tr("DAYS"),
            QString::number(usualDays)};
}

OrExitCode<std::chrono::days> readDays(const Command &command, const QCommandLineOption &option)
{
    return readNumber(command, option, 1, mostDays).transform([](int days) {
        return std::chrono::days{days};
    });
}

} // namespace rulewright
