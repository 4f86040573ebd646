// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/passphrase_options.h"
#include "app/commands/project_edit.h"
#include "core/x509/issue.h"

#include <functional>
#include <span>
#include <vector>

// Steps that the commands that make certificates share.

namespace rulewright
{

struct ImportRow;

/// An authority with its key.
struct Signer {
    x509::Certificate certificate;
    x509::PrivateKey key;

    [[nodiscard]] x509::Issuer asIssuer() const { return {certificate, key}; }
};

/// Where the passphrase of a key comes from: from options of its own, else it is the usual one.
struct PassphraseSource {
    const PassphraseOptions &options;
    const Passphrase &usual;
};

/// Reads a key, and refuses one that does not belong to the certificate.
[[nodiscard]] OrExitCode<Signer> readSigner(const Command &command,
                                            const x509::Certificate &certificate,
                                            const QString &keyFile,
                                            const PassphraseSource &passphrase);

/// Prints all findings on standard error, and refuses where there is an error among them.
[[nodiscard]] OrExitCode<void> sayFindings(std::span<const Diagnostic> findings);

/// Puts the first certificate into the project under the name of its subject, with what the
/// others say of its chain. \p choose may change how it is taken over. Returns its name there.
QString join(ProjectEdit &edit, const std::vector<x509::Certificate> &certificates,
             const std::function<void(ImportRow &)> &choose = {});

/// Says on standard error what was made, and under which name the project knows it, if it does.
void sayMade(const x509::Certificate &certificate, const QString &nameInProject);

} // namespace rulewright
