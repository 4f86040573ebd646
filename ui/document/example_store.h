// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/example_project.h"

#include <QString>

#include <chrono>
#include <expected>

namespace rulewright
{

/// The folder of the example project: the project file and the private keys of its client
/// certificates. Made once, with new keys, and opened from there at later starts.
class ExampleStore
{
public:
    /// \p folder is made when needed; the folder around it may be missing too.
    explicit ExampleStore(QString folder = defaultFolder());

    [[nodiscard]] static QString defaultFolder();
    [[nodiscard]] QString projectFile() const;
    [[nodiscard]] QString keyFile(const QString &certificateName) const;

    /// Opens the example. A folder that is not complete is moved aside and made again.
    [[nodiscard]] std::expected<model::Project, QString> open(std::chrono::sys_seconds now) const;

private:
    [[nodiscard]] std::expected<model::Project, QString> openExisting() const;
    [[nodiscard]] std::expected<model::Project, QString> make(std::chrono::sys_seconds now) const;
    [[nodiscard]] std::expected<void, QString> moveAside() const;
    [[nodiscard]] std::expected<void, QString> moveIntoPlace(const QString &madeFolder) const;
    [[nodiscard]] bool hasAllKeys(const model::Project &project) const;

    QString m_folder;
};

/// The time of the machine, which core never asks for.
[[nodiscard]] std::chrono::sys_seconds currentTime();

} // namespace rulewright
