// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"

#include <QStringList>

#include <string_view>

namespace rulewright
{

/// --out and --force. Whether files may be written is asked before anything is made.
class OutputOptions
{
public:
    OutputOptions();

    [[nodiscard]] QList<QCommandLineOption> all() const { return {out, force}; }
    /// Refuses \p files that are there already, unless --force is given, and one name for two of
    /// them or for one of those that are \p kept, as files with passphrases always are. Empty names
    /// count for nothing.
    [[nodiscard]] OrExitCode<void> check(const Command &command, const QStringList &files,
                                         const QStringList &kept = {}) const;
    /// Writes to the file of --out, or to standard output for “-”.
    [[nodiscard]] OrExitCode<void> write(const Command &command, std::string_view bytes) const;

    QCommandLineOption out;
    QCommandLineOption force;
};

} // namespace rulewright
