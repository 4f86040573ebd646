// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/start_files.h"

#include <QCoreApplication>
#include <QFile>

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A file that cannot be read counts as a project: opening it says why.
bool isProject(const QString &filePath)
{
    constexpr qint64 enough = 4096;
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly)) {
        return true;
    }
    const QByteArray begin = file.read(enough);
    return begin.isEmpty() || begin.trimmed().startsWith('{');
}

} // namespace

std::expected<StartFiles, QString> sortStartFiles(const QStringList &filePaths)
{
    StartFiles files;
    for (const QString &filePath : filePaths) {
        if (!QFile::exists(filePath)) {
            return std::unexpected(Tr::tr("There is no command and no file “%1”.").arg(filePath));
        }
        if (!isProject(filePath)) {
            files.imports += filePath;
        } else if (files.project.isEmpty()) {
            files.project = filePath;
        } else {
            return std::unexpected(Tr::tr("Give one project file."));
        }
    }
    return files;
}

} // namespace rulewright
