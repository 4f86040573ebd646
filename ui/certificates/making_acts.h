// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_acts.h"

namespace rulewright
{

class CreateAuthorityDialog;
class IssueDialog;
struct MakingContext;

/// Makes authorities and certificates.
class MakingActs : public CertificateActs
{
    Q_OBJECT

public:
    explicit MakingActs(const CertificateWorkplace &place);

    [[nodiscard]] QAction *createAuthorityAct() const { return m_createAuthority; }
    [[nodiscard]] QAction *issueAct() const { return m_issue; }
    [[nodiscard]] QAction *renewAct() const { return m_renew; }
    [[nodiscard]] QAction *unlockAct() const { return m_unlock; }
    [[nodiscard]] QAction *lockAct() const { return m_lock; }
    [[nodiscard]] QAction *keepAct() const { return m_keep; }
    void retranslate() override;

Q_SIGNALS:
    /// What was made is to be exported.
    void exportRequested(const rulewright::CertificateIds &ids);

protected:
    void updateActs() override;

private:
    void createAuthority();
    void addAuthority(const CreateAuthorityDialog &dialog);
    [[nodiscard]] const model::Authority *usualIssuer() const;
    void issue();
    void renew();
    void openRenewal(model::CertificateId id);
    void open(IssueDialog *dialog);
    void addCertificates(const IssueDialog &dialog);
    void unlock();
    void lock();
    void keep();
    [[nodiscard]] QString currentName() const;

    QAction *const m_createAuthority;
    QAction *const m_issue;
    QAction *const m_renew;
    QAction *const m_unlock;
    QAction *const m_lock;
    QAction *const m_keep;
};

} // namespace rulewright
