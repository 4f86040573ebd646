// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

#include <chrono>

namespace rulewright
{

struct Period {
    std::chrono::sys_seconds begin;
    std::chrono::sys_seconds end;
};

/// From when until when a certificate to make is valid.
class PeriodOptions
{
public:
    /// \p usualDays is how long without a word.
    explicit PeriodOptions(int usualDays);

    [[nodiscard]] QList<QCommandLineOption> all() const { return {m_days, m_begin, m_end}; }
    [[nodiscard]] OrExitCode<Period> read(const Command &command) const;

private:
    QCommandLineOption m_days;
    QCommandLineOption m_begin;
    QCommandLineOption m_end;
};

/// --days.
[[nodiscard]] QCommandLineOption daysOption(int usualDays);
[[nodiscard]] OrExitCode<std::chrono::days> readDays(const Command &command,
                                                     const QCommandLineOption &option);

} // namespace rulewright
