// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_acts.h"

class QMenu;

namespace rulewright
{

/// The way from a certificate to the rules that name it and to the tests that present it.
class UsageActs : public CertificateActs
{
    Q_OBJECT

public:
    explicit UsageActs(const CertificateWorkplace &place);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void retranslate() override;

Q_SIGNALS:
    void ruleRequested(rulewright::model::RuleId id);
    void testRequested(int row);

protected:
    void updateActs() override;

private:
    void fill();
    void addRules(const x509::Certificate &certificate);
    void addTests(const x509::Certificate &certificate);

    QMenu *const m_menu;
};

} // namespace rulewright
