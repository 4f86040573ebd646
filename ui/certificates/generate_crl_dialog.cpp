// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/generate_crl_dialog.h"

#include "ui/certificates/list_making.h"
#include "ui/certificates/openssl_commands.h"
#include "ui/text/certificate_text.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/command_disclosure.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr int usualDays = 7;
constexpr int mostDays = 3'650;

} // namespace

GenerateCrlDialog::GenerateCrlDialog(const MakingContext &context,
                                     const model::Authority &authority, QWidget *parent)
    : QDialog(parent), m_context(context), m_authority(authority), m_number(new QLabel(this)),
      m_entries(new QLabel(this)), m_days(new QSpinBox(this)), m_end(new QLabel(this)),
      m_includesExpired(new QCheckBox(this)), m_exportsNow(new QCheckBox(this)),
      m_problem(new QLabel(this)), m_unlock(new QPushButton(tr("&Unlock…"), this)),
      m_command(
          new CommandDisclosure([this] { return listCommands(request(), m_authority); }, this)),
      m_generate(new QPushButton(tr("&Generate"), this))
{
    setObjectName(u"generateCrlDialog"_s);
    setWindowTitle(tr("Generate CRL of “%1”").arg(toQString(authority.name)));
    auto *form = new QFormLayout;
    (new QVBoxLayout(this))->addLayout(form);
    createContent(*form);
    createPeriod(*form);
    createProblem();
    createButtons();
    refresh();
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

void GenerateCrlDialog::createContent(QFormLayout &form)
{
    m_number->setObjectName(u"crlNumber"_s);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_entries->setObjectName(u"crlEntries"_s);
    m_includesExpired->setObjectName(u"crlIncludesExpired"_s);
    m_includesExpired->setText(tr("&Include expired certificates"));
    form.addRow(tr("Number"), m_number);
    form.addRow(tr("Revoked certificates in it"), m_entries);
    form.addRow(m_includesExpired);
    connect(m_includesExpired, &QCheckBox::toggled, this, &GenerateCrlDialog::refresh);
}

void GenerateCrlDialog::createPeriod(QFormLayout &form)
{
    m_days->setObjectName(u"crlDays"_s);
    m_days->setRange(1, mostDays);
    m_days->setValue(usualDays);
    m_end->setObjectName(u"crlEnd"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_days);
    row->addWidget(m_end, 1);
    auto *label = new QLabel(tr("&Valid for"), this);
    label->setBuddy(m_days);
    form.insertRow(1, label, row);
    connect(m_days, &QSpinBox::valueChanged, this, &GenerateCrlDialog::refresh);
}

void GenerateCrlDialog::createProblem()
{
    m_exportsNow->setObjectName(u"crlExportsNow"_s);
    m_exportsNow->setText(tr("E&xport now"));
    m_problem->setObjectName(u"crlProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_unlock->setObjectName(u"crlUnlock"_s);
    m_unlock->setAutoDefault(false);
    connect(m_unlock, &QPushButton::clicked, this, &GenerateCrlDialog::unlock);
    auto *row = new QHBoxLayout;
    row->addWidget(m_problem, 1);
    row->addWidget(m_unlock);
    layout()->addWidget(m_exportsNow);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    layout()->addWidget(m_command);
}

void GenerateCrlDialog::createButtons()
{
    m_generate->setObjectName(u"crlGenerate"_s);
    m_generate->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_generate, QDialogButtonBox::ActionRole);
    connect(m_generate, &QPushButton::clicked, this, &GenerateCrlDialog::generate);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
    setTabOrder({m_days, m_includesExpired, m_exportsNow, m_unlock, m_generate});
}

bool GenerateCrlDialog::exportsNow() const
{
    return m_exportsNow->isChecked();
}

model::ListOrder GenerateCrlDialog::order() const
{
    return {.madeAt = m_context.now,
            .validFor = std::chrono::days{m_days->value()},
            .includesExpired = m_includesExpired->isChecked()};
}

x509::CrlRequest GenerateCrlDialog::request() const
{
    return model::nextListRequest(m_context.project, m_authority, order());
}

void GenerateCrlDialog::refresh()
{
    const x509::CrlRequest next = request();
    m_number->setText(toQString(next.number));
    m_entries->setText(locale().toString(next.entries.size()));
    m_days->setSuffix(tr(" day(s)", "after a number", m_days->value()));
    m_end->setText(tr("until %1").arg(dateText(next.nextUpdate)));
    const KeyAccess access = accessKey(m_authority.certificate, m_context.keys, m_context.store);
    const QString refusal = whyNoList(m_authority, access);
    showProblem(refusal);
    m_unlock->setVisible(access == KeyAccess::Locked);
    m_generate->setEnabled(refusal.isEmpty());
    m_command->refresh();
}

void GenerateCrlDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_generate->setAccessibleDescription(text);
}

void GenerateCrlDialog::unlock()
{
    askForKey(m_authority.certificate, toQString(m_authority.name), m_context.keys, m_context.store,
              this, [this] { refresh(); });
}

void GenerateCrlDialog::generate()
{
    auto list = makeNextList(m_context, m_authority, order());
    if (!list) {
        showProblem(list.error());
        return;
    }
    m_list = *std::move(list);
    accept();
}

} // namespace rulewright
