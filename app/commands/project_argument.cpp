// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/project_argument.h"

#include "ui/document/example_store.h"
#include "ui/document/project_storage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

OrExitCode<model::Project> orExitCode(std::expected<model::Project, QString> project)
{
    if (!project) {
        return refuse(project.error(), exit_code::file);
    }
    return *std::move(project);
}

} // namespace

ProjectCommand::ProjectCommand(const QString &name, const QString &description)
    : Command(name, description),
      m_example(u"example"_s,
                QCoreApplication::translate("CommandLine", "Use the example project."))
{
    parser.addPositionalArgument(u"project"_s,
                                 QCoreApplication::translate("CommandLine", "The project file."));
    parser.addOption(m_example);
}

OrExitCode<model::Project> ProjectCommand::readProject(const QStringList &arguments)
{
    if (const auto parsed = parse(arguments); !parsed) {
        return std::unexpected(parsed.error());
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() + (has(m_example) ? 1 : 0) != 1) {
        return refuse(
            QCoreApplication::translate("CommandLine", "Give one project file, or --example."));
    }
    return orExitCode(files.isEmpty() ? ExampleStore().open(currentTime())
                                      : loadProject(files.first()));
}

} // namespace rulewright
