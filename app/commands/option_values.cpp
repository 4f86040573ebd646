// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/option_values.h"

#include "ui/document/example_store.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rulewright
{

OrExitCode<std::chrono::sys_seconds> readTime(const QString &text)
{
    if (text.isEmpty()) {
        return currentTime();
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) {
        return refuse(
            QCoreApplication::translate(
                "CommandLine", "“%1” is no time in ISO 8601, for example 2026-11-24T12:00:00Z.")
                .arg(text));
    }
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeZone(QTimeZone::utc());
    }
    return std::chrono::sys_seconds{std::chrono::seconds{time.toSecsSinceEpoch()}};
}

OrExitCode<int> readNumber(const Command &command, const QCommandLineOption &option, int least,
                           int most)
{
    bool isNumber = false;
    const int number = command.value(option).toInt(&isNumber);
    if (isNumber && number >= least && number <= most) {
        return number;
    }
    return refuse(
        QCoreApplication::translate("CommandLine", "--%1 takes a number from %2 to %3, not “%4”.")
            .arg(option.names().constLast(), QString::number(least), QString::number(most),
                 command.value(option)));
}

std::unexpected<int> refuseWord(const QCommandLineOption &option, const QStringList &words,
                                const QString &word)
{
    return refuse(
        QCoreApplication::translate("CommandLine", "--%1 takes one of these: %2; not “%3”.")
            .arg(option.names().constLast(), words.join(u", "_s), word));
}

} // namespace rulewright
