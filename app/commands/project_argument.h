// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commands/command.h"
#include "core/model/project.h"

namespace rulewright
{

/// A command of the form `rulewright NAME PROJECT [OPTION…]`, where --example stands for a
/// PROJECT. Options are added to \c parser before
/// readProject().
class ProjectCommand : public Command
{
public:
    ProjectCommand(const QString &name, const QString &description);

    /// The project, or the exit code when there is nothing more to do.
    [[nodiscard]] OrExitCode<model::Project> readProject(const QStringList &arguments);

private:
    QCommandLineOption m_example;
};

} // namespace rulewright
