// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command_line.h"
#include "app/core_dump.h"
#include "app/window.h"
#include "core/x509/openssl_memory.h"

#include <QApplication>

#include <algorithm>
#include <vector>

namespace
{

/// The arguments before there is an application: they decide which kind is made.
QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    std::ranges::transform(argv + std::min(argc, 1), argv + argc, std::back_inserter(arguments),
                           [](const char *text) { return QString::fromLocal8Bit(text); });
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    rulewright::forbidCoreDumps();
    if (!rulewright::x509::wipeFreedMemory()) {
        qWarning("OpenSSL was in use already: memory is given back as it is.");
    }
    QCoreApplication::setApplicationName(QStringLiteral("Rulewright"));
    QCoreApplication::setOrganizationName(QStringLiteral("rulewright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RULEWRIGHT_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    if (rulewright::isCommandLine(arguments)) {
        const QCoreApplication application(argc, argv);
        return rulewright::runCommandLine(arguments);
    }
    const QApplication application(argc, argv);
    return rulewright::runWindow(arguments);
}
