// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/window_fixture.h"

#include "core/model/example_project.h"
#include "tests/support/test_pki.h"

#include <QCoreApplication>
#include <QLocale>

namespace rulewright::test
{

Sandbox::Sandbox()
{
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toUtf8());
    QCoreApplication::setApplicationName(QStringLiteral("Rulewright"));
    QCoreApplication::setOrganizationName(QStringLiteral("rulewright"));
    QLocale::setDefault(QLocale::c());
}

const model::Project &exampleProject()
{
    static const model::Project project = model::makeExampleProject(testTime).value().project;
    return project;
}

} // namespace rulewright::test
