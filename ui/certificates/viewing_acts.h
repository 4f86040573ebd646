// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/certificate_acts.h"

namespace rulewright
{

class CertificateDetails;

/// Looks at certificates: what one says, and what the rules do with it.
class ViewingActs : public CertificateActs
{
    Q_OBJECT

public:
    explicit ViewingActs(const CertificateWorkplace &place);

    [[nodiscard]] QAction *detailsAct() const { return m_details; }
    [[nodiscard]] QAction *simulateAct() const { return m_simulate; }
    [[nodiscard]] QAction *warningAct() const { return m_warning; }
    void retranslate() override;

Q_SIGNALS:
    /// The certificate is to be tried in the simulator.
    void simulationRequested(rulewright::model::CertificateId id);

    /// The states of certificates have to be told anew.
    void warningPeriodChanged();

protected:
    void updateActs() override;

private:
    void showDetails();
    void keepUpToDate(CertificateDetails &details);
    void simulate();
    void askForWarningPeriod();

    QAction *const m_details;
    QAction *const m_simulate;
    QAction *const m_warning;
};

} // namespace rulewright
