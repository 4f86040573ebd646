// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"

#include <QDialog>

#include <chrono>

class QComboBox;
class QDateTimeEdit;

namespace rulewright
{

/// Asks for reason and date of a revocation and says what follows from it.
class RevokeDialog : public QDialog
{
    Q_OBJECT

public:
    RevokeDialog(const model::Project &project, const model::ClientCertificate &certificate,
                 std::chrono::sys_seconds now, QWidget *parent);

Q_SIGNALS:
    void revoked(const rulewright::model::Revocation &revocation);

private:
    void createFields(std::chrono::sys_seconds now);
    void createConsequences(const model::Project &project,
                            const model::ClientCertificate &certificate);
    void createButtons();
    void revoke();

    const std::string m_serial;
    QComboBox *const m_reason;
    QDateTimeEdit *const m_time;
};

} // namespace rulewright
