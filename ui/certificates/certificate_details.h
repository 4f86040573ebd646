// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"

#include <QDialog>

class QTreeView;

namespace rulewright
{

/// Everything a certificate says, and the fields of the rules language as an accepting host
/// would fill them. Each value can be copied.
class CertificateDetails : public QDialog
{
    Q_OBJECT

public:
    CertificateDetails(const model::Project &project, const model::ClientCertificate &certificate,
                       QWidget *parent);

private:
    void createRows(const model::Project &project, const model::ClientCertificate &certificate);
    void createPem(const x509::Certificate &certificate);
    void copyCurrent();

    QTreeView *const m_rows;
};

} // namespace rulewright
