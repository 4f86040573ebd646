// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/commands/console.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace rulewright
{

namespace
{

constexpr qint64 maximumInput = 16 * 1024 * 1024;

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

} // namespace

void printLine(const QString &text)
{
    write(stdout, text);
}

bool printBytes(std::string_view bytes)
{
    return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() &&
           std::fflush(stdout) == 0;
}

void printError(const QString &text)
{
    write(stderr, text);
}

std::expected<QByteArray, QString> readInput(const QString &fileName)
{
    const bool isStandardInput = fileName == QLatin1StringView("-");
    QFile file(fileName);
    if (!(isStandardInput ? file.open(stdin, QIODevice::ReadOnly)
                          : file.open(QIODevice::ReadOnly))) {
        return std::unexpected(QCoreApplication::translate("CommandLine", "“%1” cannot be read: %2")
                                   .arg(fileName, file.errorString()));
    }
    QByteArray bytes = file.read(maximumInput + 1);
    if (bytes.size() > maximumInput) {
        return std::unexpected(
            QCoreApplication::translate("CommandLine", "“%1” has more than 16 MiB.").arg(fileName));
    }
    return bytes;
}

} // namespace rulewright
