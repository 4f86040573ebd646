// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/revoke_dialog.h"

#include "core/model/certificate_status.h"
#include "ui/text/certificate_text.h"
#include "ui/text/qt_text.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr model::RevocationReason reasons[] = {
    model::RevocationReason::Unspecified,          model::RevocationReason::KeyCompromise,
    model::RevocationReason::AffiliationChanged,   model::RevocationReason::Superseded,
    model::RevocationReason::CessationOfOperation, model::RevocationReason::CertificateHold,
};

/// The deployed rules that look at “verified” and never at “revoked”.
QStringList rulesThatLetThrough(const model::Project &project)
{
    QStringList names;
    for (const model::Rule &rule : project.rules) {
        const bool isDeployed = rule.state == model::RuleState::Deployed;
        const bool asksVerified = rule.expression.contains("cf.tls_client_auth.cert_verified");
        if (isDeployed && asksVerified &&
            !rule.expression.contains("cf.tls_client_auth.cert_revoked")) {
            names += RevokeDialog::tr("“%1”").arg(toQString(rule.name));
        }
    }
    return names;
}

} // namespace

RevokeDialog::RevokeDialog(const model::Project &project,
                           const model::ClientCertificate &certificate,
                           std::chrono::sys_seconds now, QWidget *parent)
    : QDialog(parent), m_serial(certificate.leaf.serial()), m_reason(new QComboBox(this)),
      m_time(new QDateTimeEdit(this))
{
    setObjectName(u"revokeDialog"_s);
    setWindowTitle(tr("Revoke “%1”").arg(toQString(certificate.name)));
    new QVBoxLayout(this);
    createFields(now);
    createConsequences(project, certificate);
    createButtons();
}

void RevokeDialog::createFields(std::chrono::sys_seconds now)
{
    m_reason->setObjectName(u"revokeReason"_s);
    for (const model::RevocationReason reason : reasons) {
        m_reason->addItem(revocationReasonText(reason), std::to_underlying(reason));
    }
    m_time->setObjectName(u"revokeTime"_s);
    m_time->setTimeZone(QTimeZone::utc());
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
    m_time->setDateTime(
        QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::utc()));
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("&Since"), m_time);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void RevokeDialog::createConsequences(const model::Project &project,
                                      const model::ClientCertificate &certificate)
{
    auto *text = new QLabel(this);
    text->setObjectName(u"revokeConsequences"_s);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    const model::Authority *issuer = model::findIssuer(project, certificate.leaf);
    const QStringList names = rulesThatLetThrough(project);
    QStringList lines;
    if (issuer && issuer->kind == model::AuthorityKind::Uploaded) {
        lines += tr("Revocation is only known for certificates of a managed CA: the rules will not "
                    "see this one.");
    }
    if (!names.isEmpty()) {
        lines += tr("Rules that let it through afterwards, because they check “verified” only: %1")
                     .arg(names.join(u", "_s));
    }
    text->setText(lines.join(u'\n'));
    text->setVisible(!lines.isEmpty());
    layout()->addWidget(text);
}

void RevokeDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *button = buttons->addButton(tr("Re&voke"), QDialogButtonBox::AcceptRole);
    button->setObjectName(u"revokeAccept"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &RevokeDialog::revoke);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

void RevokeDialog::revoke()
{
    Q_EMIT revoked(
        {.serial = m_serial,
         .at =
             std::chrono::sys_seconds{std::chrono::seconds{m_time->dateTime().toSecsSinceEpoch()}},
         .reason = static_cast<model::RevocationReason>(m_reason->currentData().toInt())});
    accept();
}

} // namespace rulewright
