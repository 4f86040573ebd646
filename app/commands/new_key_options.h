// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/passphrase_options.h"
#include "core/x509/private_key.h"

namespace rulewright
{

/// A key to make: its kind, its file, and whether the file may do without encryption.
class NewKeyOptions
{
public:
    NewKeyOptions();

    [[nodiscard]] QList<QCommandLineOption> all() const { return {kind, file, plain}; }
    [[nodiscard]] OrExitCode<x509::KeyKind> readKind(const Command &command) const;
    /// Either a passphrase or --plain-key has to be there.
    [[nodiscard]] OrExitCode<void> checkProtection(const Command &command,
                                                   const Passphrase &passphrase) const;
    /// Writes PKCS#8 for the eyes of the owner only.
    [[nodiscard]] OrExitCode<void> write(const Command &command, const x509::PrivateKey &key,
                                         const Passphrase &passphrase) const;

    QCommandLineOption kind;
    QCommandLineOption file;
    QCommandLineOption plain;
};

/// --plain-key.
[[nodiscard]] QCommandLineOption plainKeyOption();
/// A key that is written is encrypted, unless the user says otherwise.
[[nodiscard]] OrExitCode<void> checkKeyProtection(const Command &command,
                                                  const QCommandLineOption &plain,
                                                  const Passphrase &passphrase);

} // namespace rulewright
