// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_acts.h"

namespace rulewright
{

class CreateAuthorityDialog;
struct MakingContext;

/// Makes authorities and certificates.
class MakingActs : public CertificateActs
{
    Q_OBJECT

public:
    explicit MakingActs(const CertificateWorkplace &place);

    [[nodiscard]] QAction *createAuthorityAct() const { return m_createAuthority; }
    void retranslate() override;

protected:
    void updateActs() override {}

private:
    [[nodiscard]] MakingContext context() const;
    void createAuthority();
    void addAuthority(const CreateAuthorityDialog &dialog);

    QAction *const m_createAuthority;
};

} // namespace rulewright
