// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command_line.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("Rulewright"));
    QCoreApplication::setOrganizationName(QStringLiteral("rulewright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RULEWRIGHT_VERSION));
    const QCoreApplication application(argc, argv);
    return rulewright::runCommandLine(QCoreApplication::arguments().sliced(1));
}
