// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_acts.h"

class QMenu;

namespace rulewright
{

/// The way from a certificate to the rules that name it.
class UsageActs : public CertificateActs
{
    Q_OBJECT

public:
    explicit UsageActs(const CertificateWorkplace &place);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void retranslate() override;

Q_SIGNALS:
    void ruleRequested(rulewright::model::RuleId id);

protected:
    void updateActs() override;

private:
    void fill();

    QMenu *const m_menu;
};

} // namespace rulewright
