// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_acts.h"

namespace rulewright
{

class CreateAuthorityDialog;
class IssueDialog;
struct MakingContext;

/// What a renewed certificate is for.
enum class RenewedUsage { AsBefore, TlsClient };

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
    /// For the same key where it can be had; a locked one is asked for first.
    void renewCertificate(model::CertificateId id, RenewedUsage usage);
    void retranslate() override;

Q_SIGNALS:
    /// What was made is to be exported.
    void exportRequested(const rulewright::CertificateIds &ids);
    /// One certificate took the place of another, which is still there.
    void renewed(rulewright::model::CertificateId old, rulewright::model::CertificateId made);

protected:
    void updateActs() override;

private:
    void createAuthority();
    void addAuthority(const CreateAuthorityDialog &dialog);
    [[nodiscard]] const model::Authority *usualIssuer() const;
    void issue();
    void renew();
    void openRenewal(model::CertificateId id, RenewedUsage usage);
    void open(IssueDialog *dialog, std::optional<model::CertificateId> old = {});
    CertificateIds addCertificates(const IssueDialog &dialog);
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
