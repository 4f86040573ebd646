// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/list_export.h"

#include "core/x509/pem.h"
#include "ui/certificates/certificate_export.h"
#include "ui/document/project_storage.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RevocationLists)
};

QByteArray pemOf(const x509::Crl &list)
{
    return QByteArray::fromStdString(x509::toPem(list));
}

QByteArray derOf(const x509::Crl &list)
{
    const auto der = list.der();
    return QByteArray(reinterpret_cast<const char *>(der.data()), std::ssize(der));
}

QString save(const QByteArray &bytes, const QString &filePath)
{
    const auto done = writeFile(bytes, filePath);
    return done ? Tr::tr("Exported to “%1”.").arg(QDir::toNativeSeparators(filePath))
                : done.error();
}

} // namespace

void exportList(const x509::Crl &list, const QString &name, QWidget *parent,
                const std::function<void(const QString &)> &said)
{
    const QString pem = Tr::tr("PEM (*.pem)");
    const QString der = Tr::tr("DER (*.crl)");
    auto *dialog = new QFileDialog(parent, Tr::tr("Export Revocation List"),
                                   toFileName(name + u' ' + toQString(list.number()).left(20)));
    dialog->setObjectName(u"listFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({pem, der});
    const auto setSuffix = [dialog, der](const QString &filter) {
        dialog->setDefaultSuffix(filter == der ? u"crl"_s : u"pem"_s);
    };
    setSuffix(pem);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, setSuffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [dialog, der, list, said](const QString &filePath) {
                         const bool isDer = dialog->selectedNameFilter() == der;
                         said(save(isDer ? derOf(list) : pemOf(list), filePath));
                     });
    dialog->open();
}

} // namespace rulewright
