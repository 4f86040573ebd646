// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/secret_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUuid>

#include <filesystem>
#include <system_error>
#include <vector>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SecretFile)
};

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::unexpected<QString> writeError(const QString &filePath, const QString &reason)
{
    return std::unexpected(Tr::tr("The file “%1” could not be written: %2")
                               .arg(QDir::toNativeSeparators(filePath), reason));
}

bool writeNew(QFile &file, std::string_view bytes)
{
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) &&
           file.setPermissions(ownerOnly) &&
           file.write(bytes.data(), std::ssize(bytes)) == std::ssize(bytes) && file.flush();
}

} // namespace

std::expected<void, QString> writeSecretFile(std::string_view bytes, const QString &filePath)
{
    QFile file(filePath + u'.' + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s);
    if (!writeNew(file, bytes)) {
        const QString reason = file.errorString();
        file.remove();
        return writeError(filePath, reason);
    }
    file.close();
    // Takes the place of an older file at once, which QFile::rename() refuses.
    std::error_code error;
    std::filesystem::rename(file.filesystemFileName(),
                            std::filesystem::path(filePath.toStdU16String()), error);
    if (error) {
        file.remove();
        return writeError(filePath, QString::fromStdString(error.message()));
    }
    return {};
}

x509::SecretBytes toSecret(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    x509::SecretBytes secret(std::vector<std::uint8_t>(bytes.cbegin(), bytes.cend()));
    bytes.fill(0);
    return secret;
}

} // namespace rulewright
