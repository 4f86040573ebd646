// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/revoke_dialog.h"

#include "core/model/certificate_status.h"
#include "ui/text/certificate_text.h"
#include "ui/text/qt_text.h"
#include "ui/text/qt_time.h"
#include "ui/widgets/command_disclosure.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

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

QStringList namesOf(const std::vector<MissingCheck> &rules)
{
    QStringList names;
    for (const MissingCheck &rule : rules) {
        names += RevokeDialog::tr("“%1”").arg(toQString(rule.name));
    }
    return names;
}

QString titleFor(const model::Project &project, const CertificateIds &ids)
{
    const model::ClientCertificate *only =
        ids.size() == 1 ? model::findCertificate(project, ids.front()) : nullptr;
    return only ? RevokeDialog::tr("Revoke “%1”").arg(toQString(only->name))
                : RevokeDialog::tr("Revoke %n Certificate(s)", nullptr,
                                   static_cast<int>(ids.size()));
}

bool isOfUploaded(const model::Project &project, model::CertificateId id)
{
    const model::ClientCertificate *certificate = model::findCertificate(project, id);
    const model::Authority *issuer =
        certificate ? model::findIssuer(project, certificate->leaf) : nullptr;
    return issuer && issuer->kind == model::AuthorityKind::Uploaded;
}

std::chrono::sys_seconds timeOf(const QDateTimeEdit &edit)
{
    return toTime(edit.dateTime());
}

} // namespace

RevokeDialog::RevokeDialog(const model::Project &project, const CertificateIds &ids,
                           std::chrono::sys_seconds now, QWidget *parent)
    : QDialog(parent), m_ids(ids), m_revocable(revocable(project, ids)), m_now(now),
      m_reason(new QComboBox(this)), m_time(new QDateTimeEdit(this)),
      m_hasInvalidity(new QCheckBox(this)), m_invalidity(new QDateTimeEdit(this)),
      m_future(new QLabel(this)), m_consequences(new QLabel(this)),
      m_addCheck(new QPushButton(this)),
      m_command(
          new CommandDisclosure([this] { return revocationCommands(m_revocable, choice()); }, this))
{
    setObjectName(u"revokeDialog"_s);
    setWindowTitle(titleFor(project, ids));
    new QVBoxLayout(this);
    createFields(now);
    createFutureNote();
    createConsequences();
    createCommand();
    createButtons();
    showConsequences(project);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

void RevokeDialog::createFields(std::chrono::sys_seconds now)
{
    m_reason->setObjectName(u"revokeReason"_s);
    for (const model::RevocationReason reason : reasons) {
        m_reason->addItem(revocationReasonText(reason), std::to_underlying(reason));
    }
    m_time->setObjectName(u"revokeTime"_s);
    m_hasInvalidity->setObjectName(u"revokeHasInvalidity"_s);
    m_hasInvalidity->setText(tr("&Not to be trusted since"));
    m_invalidity->setObjectName(u"revokeInvalidity"_s);
    m_invalidity->setAccessibleName(tr("Not to be trusted since"));
    m_invalidity->setEnabled(false);
    for (QDateTimeEdit *edit : {m_time, m_invalidity}) {
        edit->setTimeZone(QTimeZone::utc());
        edit->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
        edit->setDateTime(toDateTime(now));
    }
    connect(m_hasInvalidity, &QCheckBox::toggled, m_invalidity, &QWidget::setEnabled);
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(tr("&Since"), m_time);
    form->addRow(m_hasInvalidity, m_invalidity);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void RevokeDialog::createFutureNote()
{
    m_future->setObjectName(u"revokeFuture"_s);
    m_future->setWordWrap(true);
    m_future->setTextFormat(Qt::PlainText);
    layout()->addWidget(m_future);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &RevokeDialog::showFutureNote);
    showFutureNote();
}

/// RFC 5280, 5.3.2: the date of an entry is that at which the CA revoked. Who finds an entry takes
/// the certificate for revoked, whatever its date.
void RevokeDialog::showFutureNote()
{
    const std::chrono::sys_seconds since = timeOf(*m_time);
    m_future->setVisible(since > m_now);
    m_future->setText(since > m_now
                          ? tr("! This lies ahead: the certificate stays valid until %1. A "
                               "revocation list can only name it from then on; none is made for "
                               "it now, so generate one then.")
                                .arg(timeText(since))
                          : QString());
    m_time->setAccessibleDescription(m_future->text());
    if (isVisible()) {
        // Not at the expense of the fields.
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    }
}

void RevokeDialog::createConsequences()
{
    m_consequences->setObjectName(u"revokeConsequences"_s);
    m_consequences->setWordWrap(true);
    m_consequences->setTextFormat(Qt::PlainText);
    m_addCheck->setObjectName(u"revokeAddCheck"_s);
    m_addCheck->setText(tr("&Add Revocation Check"));
    m_addCheck->setAutoDefault(false);
    connect(m_addCheck, &QPushButton::clicked, this, &RevokeDialog::checkRequested);
    layout()->addWidget(m_consequences);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_addCheck, 0, Qt::AlignLeft);
}

void RevokeDialog::showConsequences(const model::Project &project)
{
    const auto uploaded = std::ranges::count_if(
        m_ids, [&project](const auto id) { return isOfUploaded(project, id); });
    const QStringList names = namesOf(rulesWithoutRevocationCheck(project));
    QStringList lines;
    if (uploaded > 0) {
        lines += tr("Revocation is only known for certificates of a managed CA: the rules will not "
                    "see %n of these.",
                    nullptr, static_cast<int>(uploaded));
    }
    lines +=
        names.isEmpty()
            ? tr("No deployed rule lets a revoked certificate through by checking “verified” "
                 "only.")
            : tr("Rules that let it through afterwards, because they check “verified” only: %1")
                  .arg(names.join(u", "_s));
    m_consequences->setText(lines.join(u'\n'));
    m_addCheck->setVisible(!names.isEmpty());
}

void RevokeDialog::createCommand()
{
    connect(m_reason, &QComboBox::currentIndexChanged, m_command, &CommandDisclosure::refresh);
    connect(m_hasInvalidity, &QCheckBox::toggled, m_command, &CommandDisclosure::refresh);
    for (const QDateTimeEdit *edit : {m_time, m_invalidity}) {
        connect(edit, &QDateTimeEdit::dateTimeChanged, m_command, &CommandDisclosure::refresh);
    }
    layout()->addWidget(m_command);
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

RevocationChoice RevokeDialog::choice() const
{
    RevocationChoice choice{
        .at = timeOf(*m_time),
        .reason = static_cast<model::RevocationReason>(m_reason->currentData().toInt())};
    if (m_hasInvalidity->isChecked()) {
        choice.invalidSince = timeOf(*m_invalidity);
    }
    return choice;
}

void RevokeDialog::revoke()
{
    Q_EMIT revoked(choice());
    accept();
}

} // namespace rulewright
