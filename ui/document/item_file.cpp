// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/item_file.h"

#include "core/x509/read_items.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <vector>

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ItemFile)
};

} // namespace

std::expected<x509::SecretBytes, QString> readItemFile(const QString &filePath)
{
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return std::unexpected(Tr::tr("The file could not be read: %1").arg(file.errorString()));
    }
    if (file.size() > static_cast<qint64>(x509::maximumFileSize)) {
        return std::unexpected(Tr::tr("The file is larger than the %1 MB that are read.")
                                   .arg(x509::maximumFileSize >> 20U));
    }
    // Read into its place at once, so that no copy is left to wipe.
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(file.size()));
    const qint64 count = file.read(reinterpret_cast<char *>(bytes.data()), std::ssize(bytes));
    bytes.resize(static_cast<std::size_t>(std::max<qint64>(count, 0)));
    return x509::SecretBytes(std::move(bytes));
}

} // namespace rulewright
