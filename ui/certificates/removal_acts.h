// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_acts.h"

namespace rulewright
{

/// Takes certificates and authorities out of the project.
class RemovalActs : public CertificateActs
{
    Q_OBJECT

public:
    explicit RemovalActs(const CertificateWorkplace &place);

    [[nodiscard]] QAction *removeAct() const { return m_remove; }
    void retranslate() override;

protected:
    void updateActs() override;

private:
    void remove();
    void removeCertificates(const CertificateIds &ids);
    void askToRemove(const model::Authority &authority);
    void removeAuthority(model::AuthorityId id);

    QAction *const m_remove;
};

} // namespace rulewright
