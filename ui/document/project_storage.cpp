// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/project_storage.h"

#include "core/exchange/project_file.h"
#include "ui/text/diagnostic_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ProjectStorage)
};

/// More than any project needs; a larger file is a mistake.
constexpr qint64 largestFile = 64 * 1024 * 1024;

std::unexpected<QString> readError(const QString &filePath, const QString &reason)
{
    return std::unexpected(Tr::tr("The file “%1” could not be read: %2")
                               .arg(QDir::toNativeSeparators(filePath), reason));
}

std::unexpected<QString> writeError(const QSaveFile &file)
{
    return std::unexpected(Tr::tr("The file “%1” could not be written: %2")
                               .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

} // namespace

std::expected<model::Project, QString> loadProject(const QString &filePath)
{
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly)) {
        return readError(filePath, file.errorString());
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        return readError(filePath, Tr::tr("it is too large for a project."));
    }
    const auto project = exchange::readProjectFile(
        std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!project) {
        return readError(filePath, diagnosticText(project.error()));
    }
    return *project;
}

std::expected<void, QString> saveProject(const model::Project &project, const QString &filePath)
{
    return writeFile(QByteArray::fromStdString(exchange::toProjectFile(project)), filePath);
}

std::expected<void, QString> writeFile(const QByteArray &bytes, const QString &filePath)
{
    QSaveFile file(filePath);
    if (!file.open(QIODevice::WriteOnly)) {
        return writeError(file);
    }
    // A full disk shows as a short write, which commit() alone does not report.
    if (file.write(bytes) != bytes.size()) {
        file.cancelWriting();
        return writeError(file);
    }
    if (!file.commit()) {
        return writeError(file);
    }
    return {};
}

} // namespace rulewright
