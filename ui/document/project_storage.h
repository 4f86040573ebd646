// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"

#include <QByteArray>
#include <QString>

#include <expected>

namespace rulewright
{

// Project files on the disk. The error side is a sentence for people.

[[nodiscard]] std::expected<model::Project, QString> loadProject(const QString &filePath);
[[nodiscard]] std::expected<void, QString> saveProject(const model::Project &project,
                                                       const QString &filePath);
/// Puts the bytes into the file as a whole, or leaves the file as it was.
[[nodiscard]] std::expected<void, QString> writeFile(const QByteArray &bytes,
                                                     const QString &filePath);

} // namespace rulewright
