// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/export_files.h"

#include "ui/document/project_storage.h"
#include "ui/document/secret_file.h"
#include "ui/text/diagnostic_text.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

/// A file of that name that is not there yet.
QString freePath(const QString &folder, const QString &name, const QString &suffix)
{
    QString path = u"%1/%2.%3"_s.arg(folder, name, suffix);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = u"%1/%2 (%3).%4"_s.arg(folder, name).arg(number).arg(suffix);
    }
    return path;
}

} // namespace

std::expected<void, QString> writeExport(std::span<const ExportItem> items,
                                         const ExportChoice &choice, std::string_view passphrase,
                                         const QString &filePath)
{
    const auto bytes = exportBytes(items, choice, passphrase);
    if (!bytes) {
        return std::unexpected(diagnosticText(bytes.error()));
    }
    const std::string_view text = bytes->text();
    return holdsKey(choice.what) ? writeSecretFile(text, filePath)
                                 : writeFile(QByteArray(text.data(), std::ssize(text)), filePath);
}

std::expected<void, QString> writeExports(std::span<const ExportItem> items,
                                          const ExportChoice &choice, std::string_view passphrase,
                                          const QString &folder)
{
    for (const ExportItem &item : items) {
        const QString path = freePath(folder, toFileName(item.name), suffixOf(choice.format));
        if (auto done = writeExport(std::span(&item, 1), choice, passphrase, path); !done) {
            return done;
        }
    }
    return {};
}

} // namespace rulewright
