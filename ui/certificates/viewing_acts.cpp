// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/viewing_acts.h"

#include "ui/certificates/certificate_details.h"
#include "ui/document/key_ring.h"
#include "ui/document/warning_period.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace rulewright
{

ViewingActs::ViewingActs(const CertificateWorkplace &place)
    : CertificateActs(place), m_details(addAct(u"certificateDetails"_s, &ViewingActs::showDetails,
                                               Qt::ALT | Qt::Key_Return)),
      m_simulate(addAct(u"certificateSimulate"_s, &ViewingActs::simulate)),
      m_warning(addAct(u"certificateWarning"_s, &ViewingActs::askForWarningPeriod))
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
    auto *details =
        new CertificateDetails([this] { return context(); },
                               certificate ? *certificate : asClient(*authority), place().window);
    details->setAttribute(Qt::WA_DeleteOnClose);
    keepUpToDate(*details);
    details->show();
}

void ViewingActs::keepUpToDate(CertificateDetails &details)
{
    const ProjectDocument &document = place().document;
    const auto follow = [&details](const auto *sender, auto signal) {
        connect(sender, signal, &details, &CertificateDetails::scheduleRefresh);
    };
    follow(&document, &ProjectDocument::inventoryChanged);
    follow(&document, &ProjectDocument::ruleAdded);
    follow(&document, &ProjectDocument::ruleRemoved);
    follow(&document, &ProjectDocument::ruleMoved);
    follow(&document, &ProjectDocument::ruleChanged);
    follow(&place().keys, &KeyRing::changed);
    follow(this, &ViewingActs::warningPeriodChanged);
    connect(&document, &ProjectDocument::projectAboutToBeReplaced, &details, &QDialog::close);
}

void ViewingActs::simulate()
{
    if (const model::ClientCertificate *certificate = currentCertificate()) {
        Q_EMIT simulationRequested(certificate->id);
    }
}

void ViewingActs::askForWarningPeriod()
{
    auto *dialog = new QInputDialog(place().window);
    dialog->setObjectName(u"warningDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Warn Before Expiry"));
    dialog->setLabelText(tr("&Days before its end at which a certificate “expires soon”:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, static_cast<int>(longestWarningPeriod.count()));
    dialog->setIntValue(static_cast<int>(warningPeriod().count()));
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int days) {
        setWarningPeriod(std::chrono::days{days});
        Q_EMIT warningPeriodChanged();
    });
    dialog->open();
}

void ViewingActs::retranslate()
{
    m_warning->setText(tr("&Warn Before Expiry…"));
    m_details->setText(tr("&Details"));
    m_simulate->setText(tr("&Simulate with This Certificate"));
}

} // namespace rulewright
