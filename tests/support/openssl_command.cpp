// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/openssl_command.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rulewright::test
{

bool hasOpenssl()
{
    return !QStandardPaths::findExecutable(u"openssl"_s).isEmpty();
}

CommandOutput openssl(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    const bool isEnded = process.exitStatus() == QProcess::NormalExit;
    return {isEnded ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace rulewright::test
