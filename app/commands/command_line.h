// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace rulewright
{

/// The commands that need no window. Each takes the arguments after its name and returns an
/// exit code.
[[nodiscard]] int runCheck(const QStringList &arguments);
[[nodiscard]] int runEvaluate(const QStringList &arguments);
[[nodiscard]] int runSimulate(const QStringList &arguments);
[[nodiscard]] int runTest(const QStringList &arguments);
[[nodiscard]] int runExport(const QStringList &arguments);
[[nodiscard]] int runCertificate(const QStringList &arguments);
[[nodiscard]] int runCertificateShow(const QStringList &arguments);
[[nodiscard]] int runCertificateVerify(const QStringList &arguments);
[[nodiscard]] int runCertificateNewAuthority(const QStringList &arguments);
[[nodiscard]] int runCertificateIssue(const QStringList &arguments);
[[nodiscard]] int runCertificateRevoke(const QStringList &arguments);
[[nodiscard]] int runCertificateRestore(const QStringList &arguments);
[[nodiscard]] int runCertificateList(const QStringList &arguments);
[[nodiscard]] int runCertificateExport(const QStringList &arguments);
[[nodiscard]] int runCertificateImport(const QStringList &arguments);

/// Runs the command that isCommandLine() found in the arguments (without the program's name).
[[nodiscard]] int runCommandLine(const QStringList &arguments);

/// The text of --help.
[[nodiscard]] QString commandLineHelp();

/// True when the first argument is a command or an option that is answered on the terminal.
[[nodiscard]] bool isCommandLine(const QStringList &arguments);

} // namespace rulewright
