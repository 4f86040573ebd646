// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/model/project.h"
#include "ui/document/project_document.h"

namespace rulewright
{

/// A project file that a command changes.
class ProjectEdit
{
public:
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
    ProjectEdit(QString fileName, model::Project project);

    QString m_fileName;
    model::Project m_before;
    model::Project m_project;
};

/// --project.
[[nodiscard]] QCommandLineOption projectOption(const QString &help);

} // namespace rulewright
