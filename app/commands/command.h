// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/console.h"
#include "core/base/error.h"

#include <QCommandLineParser>

#include <expected>

// What the commands have in common. A step of a command gives its value or the exit code with
// which the command ends; by then the reason stands on standard error.

namespace rulewright
{

template <typename T> using OrExitCode = std::expected<T, int>;

/// Says why on standard error.
[[nodiscard]] std::unexpected<int> refuse(const QString &text, int code = exit_code::usage);
[[nodiscard]] std::unexpected<int> refuse(const Error &error, int code = exit_code::findings);

/// The exit code of a command whose last step this was.
[[nodiscard]] int finish(const OrExitCode<void> &last);

/// A command with its options and --help. Options are added to \c parser before parse().
class Command
{
public:
    Command(const QString &name, const QString &description);

    QCommandLineParser parser;

    /// Ends the command after --help and for options that are not known.
    [[nodiscard]] OrExitCode<void> parse(const QStringList &arguments);
    /// What --help says.
    [[nodiscard]] QString helpText() const;

    [[nodiscard]] bool has(const QCommandLineOption &option) const { return parser.isSet(option); }
    [[nodiscard]] QString value(const QCommandLineOption &option) const
    {
        return parser.value(option);
    }

    /// Refuses anything that is no option.
    [[nodiscard]] OrExitCode<void> expectNoArguments() const;
    /// Each of the options has to be there, and to say something.
    [[nodiscard]] OrExitCode<void> expectAll(const QList<QCommandLineOption> &options) const;
    /// One of the options has to be there, and none beside it.
    [[nodiscard]] OrExitCode<void> expectOne(const QList<QCommandLineOption> &options) const;
    /// Where \p option is, none of \p others can be.
    [[nodiscard]] OrExitCode<void> expectWithout(const QCommandLineOption &option,
                                                 const QList<QCommandLineOption> &others) const;
    /// Each of \p options means something only together with \p wanted.
    [[nodiscard]] OrExitCode<void> expectOnlyWith(const QCommandLineOption &wanted,
                                                  const QList<QCommandLineOption> &options) const;

private:
    QString m_name;
    QCommandLineOption m_help;
};

} // namespace rulewright
