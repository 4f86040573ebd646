// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/viewing_acts.h"

#include "ui/certificates/certificate_details.h"

using namespace Qt::StringLiterals;

namespace rulewright
{

ViewingActs::ViewingActs(const CertificateWorkplace &place)
    : CertificateActs(place), m_details(addAct(u"certificateDetails"_s, &ViewingActs::showDetails,
                                               Qt::ALT | Qt::Key_Return)),
      m_simulate(addAct(u"certificateSimulate"_s, &ViewingActs::simulate))
{
}

void ViewingActs::updateActs()
{
    m_details->setEnabled(current());
    m_simulate->setEnabled(currentCertificate());
}

void ViewingActs::showDetails()
{
    const model::Authority *authority = currentAuthority();
    const model::ClientCertificate *certificate = currentCertificate();
    if (!certificate && !authority) {
        return;
    }
    const model::ClientCertificate shown =
        certificate ? *certificate
                    : model::ClientCertificate{{}, authority->name, authority->certificate, {}};
    auto *details = new CertificateDetails(context(), shown, place().window);
    details->setAttribute(Qt::WA_DeleteOnClose);
    details->show();
}

void ViewingActs::simulate()
{
    if (const model::ClientCertificate *certificate = currentCertificate()) {
        Q_EMIT simulationRequested(certificate->id);
    }
}

void ViewingActs::retranslate()
{
    m_details->setText(tr("&Details"));
    m_simulate->setText(tr("&Simulate with This Certificate"));
}

} // namespace rulewright
