// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace rulewright::test
{

/// Whether there is an openssl command to compare with.
[[nodiscard]] bool hasOpenssl();

/// What the openssl command said on both channels, and how it ended.
struct CommandOutput {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

[[nodiscard]] CommandOutput openssl(const QStringList &arguments, const QByteArray &input = {});

} // namespace rulewright::test
