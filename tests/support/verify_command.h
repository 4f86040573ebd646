// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/verification.h"

#include <QString>

#include <optional>

namespace rulewright::test
{

/// What `openssl verify` says. It goes on after some errors: the first one is what counts.
struct CommandVerdict {
    bool isAccepted = false;
    int code = 0;
    int depth = 0;
    QString words;
};

/// Asks the command, with files in \p folder.
[[nodiscard]] CommandVerdict askOpenssl(const QString &folder, const x509::ChainInput &input,
                                        const x509::ChainOptions &options,
                                        const std::optional<x509::RevocationSource> &source = {});

} // namespace rulewright::test
