// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/drag_files.h"

#include "ui/certificates/certificate_export.h"
#include "ui/document/project_storage.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CertificateExportDialog)
};

} // namespace

QUrl DragFiles::write(const QStringList &names, const QByteArray &pem)
{
    if (!m_folder) {
        m_folder.emplace(QDir::temp().filePath(u"rulewright-XXXXXX"_s));
    }
    const QString name = names.size() == 1 ? names.front() : Tr::tr("Certificates");
    const QString path = m_folder->filePath(toFileName(name) + u".pem"_s);
    const bool isWritten = m_folder->isValid() && writeFile(pem, path);
    return isWritten ? QUrl::fromLocalFile(path) : QUrl();
}

} // namespace rulewright
