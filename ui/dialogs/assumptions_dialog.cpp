// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/assumptions_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

using model::EdgeAssumptions;

constexpr EdgeAssumptions usual;
constexpr int unitSeconds[] = {1, 60, 3'600, 86'400};

QLabel *addText(QVBoxLayout &column, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    column.addWidget(label);
    return label;
}

/// The largest unit that the duration is a whole number of.
int unitFor(std::chrono::seconds duration)
{
    int unit = static_cast<int>(std::size(unitSeconds)) - 1;
    while (duration.count() == 0 ? unit > 0 : duration.count() % unitSeconds[unit] != 0) {
        --unit;
    }
    return unit;
}

} // namespace

AssumptionsDialog::AssumptionsDialog(const EdgeAssumptions &assumptions, QWidget *parent)
    : QDialog(parent), m_delay(new QSpinBox(this)), m_unit(new QComboBox(this))
{
    setObjectName(u"assumptionsDialog"_s);
    setWindowTitle(tr("What the Edge Is Taken to Do"));
    auto *column = new QVBoxLayout(this);
    addText(*column,
            tr("Nobody has published these things. The simulator judges requests of this project "
               "as it is set here."),
            this);
    createSwitches(*column);
    createDelay(*column);
    column->addStretch(1);
    createButtons(*column);
    showAssumptions(assumptions);
    m_switches.front().box->setFocus();
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

void AssumptionsDialog::createSwitches(QVBoxLayout &column)
{
    addSwitch(column, &EdgeAssumptions::fillsUnverified, "assumeFilled",
              tr("&Fields are filled without verification"),
              tr("Names, serial numbers and fingerprints are filled even when the certificate "
                 "could not be verified."));
    addSwitch(column, &EdgeAssumptions::requiresClientUsage, "assumeClientUsage",
              tr("The certificate has to be meant for TLS &clients"),
              tr("One that is only meant for servers or mail is not verified."));
    addSwitch(column, &EdgeAssumptions::triesOtherPaths, "assumeOtherPaths",
              tr("&Other paths to a CA are tried"),
              tr("When a certificate that the client sends leads astray, the chain is built "
                 "without it."));
    addSwitch(column, &EdgeAssumptions::revokesExpired, "assumeRevokedExpired",
              tr("&Expired certificates can be revoked"),
              tr("“Revoked” is Yes for a revoked certificate after its end as well, though it is "
                 "not verified."));
}

void AssumptionsDialog::addSwitch(QVBoxLayout &column, bool EdgeAssumptions::*member,
                                  const char *name, const QString &text, const QString &help)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1StringView(name));
    column.addWidget(box);
    const QString marked =
        usual.*member ? tr("%1 Default: on.").arg(help) : tr("%1 Default: off.").arg(help);
    addText(column, marked, this)->setIndent(fontMetrics().height() * 3 / 2);
    box->setAccessibleDescription(marked);
    m_switches.push_back({member, box});
}

void AssumptionsDialog::createDelay(QVBoxLayout &column)
{
    m_delay->setObjectName(u"assumeDelay"_s);
    m_unit->setObjectName(u"assumeDelayUnit"_s);
    m_unit->setAccessibleName(tr("Unit of the delay"));
    m_unit->addItems({tr("seconds"), tr("minutes"), tr("hours"), tr("days")});
    auto *label = new QLabel(tr("A revocation &shows after"), this);
    label->setBuddy(m_delay);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_delay);
    row->addWidget(m_unit);
    row->addStretch(1);
    column.addLayout(row);
    const QString help =
        tr("Until then the certificate does not count as revoked. Default: at once (0 seconds).");
    addText(column, help, this)->setIndent(fontMetrics().height() * 3 / 2);
    m_delay->setAccessibleDescription(help);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &AssumptionsDialog::limitDelay);
}

void AssumptionsDialog::createButtons(QVBoxLayout &column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *restore = buttons->addButton(tr("&Restore Defaults"), QDialogButtonBox::ResetRole);
    restore->setObjectName(u"assumptionsRestore"_s);
    restore->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"assumptionsAccept"_s);
    connect(restore, &QPushButton::clicked, this, [this] { showAssumptions(usual); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column.addWidget(buttons);
}

void AssumptionsDialog::showAssumptions(const EdgeAssumptions &assumptions)
{
    for (const Switch &shown : m_switches) {
        shown.box->setChecked(assumptions.*shown.member);
    }
    const int unit = unitFor(assumptions.revocationDelay);
    m_unit->setCurrentIndex(unit);
    limitDelay();
    m_delay->setValue(static_cast<int>(assumptions.revocationDelay.count() / unitSeconds[unit]));
}

void AssumptionsDialog::limitDelay()
{
    const auto most = model::longestRevocationDelay.count() / unitSeconds[m_unit->currentIndex()];
    m_delay->setRange(0, static_cast<int>(most));
}

EdgeAssumptions AssumptionsDialog::assumptions() const
{
    EdgeAssumptions assumptions;
    for (const Switch &shown : m_switches) {
        assumptions.*shown.member = shown.box->isChecked();
    }
    assumptions.revocationDelay =
        std::chrono::seconds{m_delay->value()} * unitSeconds[m_unit->currentIndex()];
    return assumptions;
}

} // namespace rulewright
