// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/model/project.h"
#include "ui/document/project_document.h"

#include <QLockFile>

#include <memory>

namespace rulewright
{

/// A project file that a command changes. Other commands wait meanwhile, so that none of them
/// writes over what another one did.
class ProjectEdit
{
public:
    /// Refuses a file that another command holds for longer than ten seconds.
    [[nodiscard]] static OrExitCode<ProjectEdit> open(const QString &fileName);

    [[nodiscard]] model::Project &project() { return m_project; }
    [[nodiscard]] const model::Project &project() const { return m_project; }
    [[nodiscard]] Inventory inventory() const;
    void setInventory(Inventory inventory);
    /// Refuses a name that no authority has.
    [[nodiscard]] OrExitCode<model::Authority *> findAuthority(const QString &name);
    /// Writes the file as a whole. A project that is as it was is not written.
    [[nodiscard]] OrExitCode<void> save() const;

private:
    using Lock = std::unique_ptr<QLockFile>;

    ProjectEdit(QString fileName, model::Project project, Lock lock);

    QString m_fileName;
    model::Project m_before;
    model::Project m_project;
    Lock m_lock;
};

/// --project.
[[nodiscard]] QCommandLineOption projectOption(const QString &help);

} // namespace rulewright
