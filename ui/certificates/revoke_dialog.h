// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/openssl_commands.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace rulewright
{

class CommandDisclosure;

/// Asks for reason and date of a revocation and says what follows from it.
class RevokeDialog : public QDialog
{
    Q_OBJECT

public:
    RevokeDialog(const model::Project &project, const CertificateIds &ids,
                 std::chrono::sys_seconds now, QWidget *parent);

    /// Says anew what follows.
    void showConsequences(const model::Project &project);

Q_SIGNALS:
    void revoked(const rulewright::RevocationChoice &choice);
    /// The rules that let revoked certificates through are to check for them.
    void checkRequested();

private:
    void createFields(std::chrono::sys_seconds now);
    void createConsequences();
    void createFutureNote();
    void showFutureNote();
    void createCommand();
    void createButtons();
    [[nodiscard]] RevocationChoice choice() const;
    void revoke();

    const CertificateIds m_ids;
    const std::vector<RevocableCertificate> m_revocable;
    const std::chrono::sys_seconds m_now;
    QComboBox *const m_reason;
    QDateTimeEdit *const m_time;
    QCheckBox *const m_hasInvalidity;
    QDateTimeEdit *const m_invalidity;
    QLabel *const m_future;
    QLabel *const m_consequences;
    QPushButton *const m_addCheck;
    CommandDisclosure *const m_command;
};

} // namespace rulewright
