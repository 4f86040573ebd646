// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <expected>

namespace rulewright
{

/// The files that the program is started with, by what they hold.
struct StartFiles {
    /// Empty: none.
    QString project;
    /// Files to import: certificates, keys, lists.
    QStringList imports;

    friend bool operator==(const StartFiles &, const StartFiles &) = default;
};

/// Tells projects, which are JSON, from the rest by their first bytes. The error is a sentence
/// for people: a file that is not there, or a second project.
[[nodiscard]] std::expected<StartFiles, QString> sortStartFiles(const QStringList &filePaths);

} // namespace rulewright
