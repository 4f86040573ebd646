// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_acts.h"

namespace rulewright
{

class RevokeDialog;

/// Revokes certificates and takes it back.
class RevocationActs : public CertificateActs
{
    Q_OBJECT

public:
    explicit RevocationActs(const CertificateWorkplace &place);

    [[nodiscard]] QAction *revokeAct() const { return m_revoke; }
    [[nodiscard]] QAction *restoreAct() const { return m_restore; }
    /// Takes the revocations back that can be.
    void restoreCertificates(const CertificateIds &ids);
    void retranslate() override;

protected:
    void updateActs() override;

private:
    void revoke();
    void revokeAs(const CertificateIds &ids, const RevocationChoice &choice);
    void addChecks(RevokeDialog &dialog);
    void restore();
    /// Those of the selection that \p test holds for, by their leaf.
    template <typename Test> [[nodiscard]] CertificateIds selectedIf(Test test) const;

    QAction *const m_revoke;
    QAction *const m_restore;
};

} // namespace rulewright
