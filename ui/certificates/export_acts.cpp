// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/export_acts.h"

#include "ui/certificates/certificate_export_dialog.h"
#include "ui/certificates/expiry_calendar.h"
#include "ui/document/example_store.h"
#include "ui/document/project_storage.h"
#include "ui/text/qt_text.h"

#include <QDir>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace rulewright
{

ExportActs::ExportActs(const CertificateWorkplace &place)
    : CertificateActs(place), m_export(addAct(u"certificateExport"_s, &ExportActs::exportSelected)),
      m_calendar(addAct(u"certificateCalendar"_s, &ExportActs::exportCalendar))
{
}

void ExportActs::updateActs()
{
    m_export->setEnabled(!selected().empty() || currentAuthority());
    m_calendar->setEnabled(!project().certificates.empty() || !project().authorities.empty());
}

void ExportActs::exportSelected()
{
    const model::Authority *authority = currentAuthority();
    if (authority && selected().empty()) {
        open({exportItem(project(), *authority, place().keys)});
    } else {
        exportCertificates(selected());
    }
}

void ExportActs::exportCertificates(const CertificateIds &ids)
{
    std::vector<ExportItem> items;
    for (const model::CertificateId id : ids) {
        if (const model::ClientCertificate *certificate = model::findCertificate(project(), id)) {
            items.push_back(exportItem(project(), *certificate, place().keys));
        }
    }
    open(std::move(items));
}

void ExportActs::open(std::vector<ExportItem> items)
{
    if (items.empty()) {
        Q_EMIT said(tr("Select the certificates to export first."));
        return;
    }
    auto *dialog = new CertificateExportDialog(std::move(items), place().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CertificateExportDialog::said, this, &ExportActs::said);
    dialog->open();
}

void ExportActs::exportCalendar()
{
    const QString name = toFileName(toQString(project().name));
    auto *dialog = new QFileDialog(place().window, tr("Export Expiry Calendar"), name + u".ics"_s,
                                   tr("Calendars (*.ics)"));
    dialog->setObjectName(u"calendarFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportActs::saveCalendar);
    dialog->open();
}

void ExportActs::saveCalendar(const QString &filePath)
{
    const auto done = writeFile(expiryCalendar(project(), currentTime()), filePath);
    Q_EMIT said(done ? tr("Exported to “%1”.").arg(QDir::toNativeSeparators(filePath))
                     : done.error());
}

void ExportActs::retranslate()
{
    m_export->setText(tr("E&xport…"));
    m_calendar->setText(tr("Expiry Cale&ndar…"));
}

} // namespace rulewright
