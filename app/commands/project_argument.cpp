// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/project_argument.h"

#include "app/commands/console.h"
#include "ui/document/example_store.h"
#include "ui/document/project_storage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rulewright
{

ProjectCommand::ProjectCommand(const QString &name, const QString &description)
    : m_name(name),
      m_example(u"example"_s,
                QCoreApplication::translate("CommandLine", "Use the example project.")),
      m_help(parser.addHelpOption())
{
    parser.setApplicationDescription(description);
    parser.addPositionalArgument(u"project"_s,
                                 QCoreApplication::translate("CommandLine", "The project file."));
    parser.addOption(m_example);
}

std::expected<model::Project, int> ProjectCommand::parse(const QStringList &arguments)
{
    if (!parser.parse(QStringList{u"rulewright "_s + m_name} + arguments)) {
        printError(parser.errorText());
        return std::unexpected(exit_code::usage);
    }
    if (parser.isSet(m_help)) {
        printLine(parser.helpText());
        return std::unexpected(exit_code::ok);
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() + (parser.isSet(m_example) ? 1 : 0) != 1) {
        printError(
            QCoreApplication::translate("CommandLine", "Give one project file, or --example."));
        return std::unexpected(exit_code::usage);
    }
    return files.isEmpty() ? loadExample() : load(files.first());
}

std::expected<model::Project, int> ProjectCommand::load(const QString &fileName) const
{
    auto project = loadProject(fileName);
    if (!project) {
        printError(project.error());
        return std::unexpected(exit_code::file);
    }
    return *std::move(project);
}

std::expected<model::Project, int> ProjectCommand::loadExample() const
{
    auto project = ExampleStore().open(currentTime());
    if (!project) {
        printError(project.error());
        return std::unexpected(exit_code::file);
    }
    return *std::move(project);
}

} // namespace rulewright
