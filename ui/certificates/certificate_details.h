// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/making_context.h"
#include "ui/models/detail_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QTreeView;

namespace rulewright
{

/// Everything a certificate says, what the project knows of it, and the fields of the rules
/// language as an accepting host would fill them. Each value can be copied, and another
/// certificate put beside it. Shows the project as it was when the window opened.
class CertificateDetails : public QDialog
{
    Q_OBJECT

public:
    CertificateDetails(const MakingContext &context, const model::ClientCertificate &certificate,
                       QWidget *parent);

private:
    void createComparison();
    void createRows();
    void createPem();
    void listOthers();
    void compare();
    void arrangeRows();
    void copyCurrent();

    const model::Project m_project;
    const MakingContext m_context;
    const model::ClientCertificate m_certificate;
    /// What it can be compared with.
    std::vector<model::ClientCertificate> m_others;
    DetailModel m_details;
    QComboBox *const m_other;
    QLabel *const m_differences;
    QTreeView *const m_rows;
};

} // namespace rulewright
