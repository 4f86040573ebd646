// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/project_edit.h"

#include "ui/document/project_storage.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr std::chrono::seconds longestWait{10};

} // namespace

ProjectEdit::ProjectEdit(QString fileName, model::Project project, Lock lock)
    : m_fileName(std::move(fileName)), m_before(std::move(project)), m_project(m_before),
      m_lock(std::move(lock))
{
}

OrExitCode<ProjectEdit> ProjectEdit::open(const QString &fileName)
{
    auto lock = std::make_unique<QLockFile>(fileName + u".lock"_s);
    // A folder that cannot be written needs no lock: there is nothing to write over.
    if (!lock->tryLock(longestWait) && lock->error() == QLockFile::LockFailedError) {
        return refuse(QCoreApplication::translate(
                          "CommandLine",
                          "Another command changes “%1” at the moment. Try again when it is done.")
                          .arg(fileName),
                      exit_code::file);
    }
    auto project = loadProject(fileName);
    if (!project) {
        return refuse(project.error(), exit_code::file);
    }
    return ProjectEdit(fileName, *std::move(project), std::move(lock));
}

Inventory ProjectEdit::inventory() const
{
    return inventoryOf(m_project);
}

void ProjectEdit::setInventory(Inventory inventory)
{
    putInto(m_project, std::move(inventory));
}

OrExitCode<model::Authority *> ProjectEdit::findAuthority(const QString &name)
{
    const auto found =
        std::ranges::find(m_project.authorities, toStdString(name), &model::Authority::name);
    if (found == m_project.authorities.end()) {
        return refuse(
            QCoreApplication::translate("CommandLine", "There is no CA “%1” in the project.")
                .arg(name),
            exit_code::findings);
    }
    return &*found;
}

OrExitCode<void> ProjectEdit::save() const
{
    if (m_project == m_before) {
        return {};
    }
    const auto saved = saveProject(m_project, m_fileName);
    return saved ? OrExitCode<void>() : refuse(saved.error(), exit_code::file);
}

QCommandLineOption projectOption(const QString &help)
{
    return {u"project"_s, help, QCoreApplication::translate("CommandLine", "FILE")};
}

} // namespace rulewright
