// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/batch.h"

#include "app/commands/command_line.h"
#include "app/commands/console.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace rulewright
{

int answerLines(const QString &fileName, std::string (*answer)(std::string_view),
                bool (*isGood)(std::string_view answer))
{
    const bool isStandardInput = fileName == QLatin1StringView("-");
    QFile file(fileName);
    if (!(isStandardInput ? file.open(stdin, QIODevice::ReadOnly)
                          : file.open(QIODevice::ReadOnly))) {
        printError(QCoreApplication::translate("CommandLine", "“%1” cannot be read: %2")
                       .arg(fileName, file.errorString()));
        return exit_code::file;
    }
    bool areAllGood = true;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        line = line.trimmed();
        if (line.isEmpty()) {
            continue;
        }
        const std::string reply =
            answer({line.constData(), static_cast<std::size_t>(line.size())}) + '\n';
        std::fwrite(reply.data(), 1, reply.size(), stdout);
        areAllGood = areAllGood && isGood(reply);
    }
    return areAllGood ? exit_code::ok : exit_code::findings;
}

} // namespace rulewright
