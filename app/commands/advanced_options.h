// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/x509/issue.h"

namespace rulewright
{

/// What few who make a certificate care about: --serial, --key-id and --digest.
class AdvancedOptions
{
public:
    AdvancedOptions();

    [[nodiscard]] QList<QCommandLineOption> all() const { return {serial, keyId, digest}; }
    [[nodiscard]] OrExitCode<void> readInto(x509::CertificateRequest &request,
                                            const Command &command) const;

    QCommandLineOption serial;
    QCommandLineOption keyId;
    QCommandLineOption digest;
};

} // namespace rulewright
