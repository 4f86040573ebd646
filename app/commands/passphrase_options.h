// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/x509/secret_bytes.h"

#include <optional>
#include <string_view>

namespace rulewright
{

using Passphrase = std::optional<x509::SecretBytes>;

/// A passphrase that comes from a file or from the environment. Never from an argument, which
/// every user of the machine can read, and never asked for.
class PassphraseOptions
{
public:
    /// \p prefix comes before the names of the options, as in --ca-passphrase-file.
    PassphraseOptions(const QString &prefix, const QString &fileHelp, const QString &variableHelp);

    [[nodiscard]] QList<QCommandLineOption> all() const { return {m_file, m_variable}; }
    [[nodiscard]] bool isGiven(const Command &command) const;
    /// Nothing when none is given.
    [[nodiscard]] OrExitCode<Passphrase> read(const Command &command) const;
    /// Leaves \p passphrase as it is when none is given.
    [[nodiscard]] OrExitCode<void> readInto(Passphrase &passphrase, const Command &command) const;

private:
    QCommandLineOption m_file;
    QCommandLineOption m_variable;
};

/// --passphrase-file and --passphrase-env.
[[nodiscard]] PassphraseOptions passphraseOptions();
/// For the key of an authority or another key that is read, where it has a passphrase of its own.
[[nodiscard]] PassphraseOptions otherPassphraseOptions(const QString &prefix);

[[nodiscard]] std::optional<std::string_view> textOf(const Passphrase &passphrase);

} // namespace rulewright
