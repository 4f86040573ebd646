// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_acts.h"
#include "ui/certificates/certificate_export.h"

namespace rulewright
{

/// Takes certificates, and the dates of their ends, out of the program.
class ExportActs : public CertificateActs
{
    Q_OBJECT

public:
    explicit ExportActs(const CertificateWorkplace &place);

    [[nodiscard]] QAction *exportAct() const { return m_export; }
    [[nodiscard]] QAction *calendarAct() const { return m_calendar; }
    /// Exports what is selected.
    void exportSelected();
    void exportCertificates(const CertificateIds &ids);
    void retranslate() override;

protected:
    void updateActs() override;

private:
    void open(std::vector<ExportItem> items);
    void exportCalendar();
    void saveCalendar(const QString &filePath);

    QAction *const m_export;
    QAction *const m_calendar;
};

} // namespace rulewright
