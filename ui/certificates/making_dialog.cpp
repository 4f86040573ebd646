// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/making_dialog.h"

#include "ui/certificates/advanced_fields.h"
#include "ui/text/diagnostic_text.h"
#include "ui/text/qt_text.h"
#include "ui/widgets/column_scroll.h"
#include "ui/widgets/command_disclosure.h"
#include "ui/widgets/new_passphrase.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMetaProperty>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rulewright
{

MakingDialog::MakingDialog(const MakingContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_fields(new QWidget(this)),
      m_scroll(new ColumnScroll(m_fields)), m_content(new QWidget(m_fields)),
      m_column(new QVBoxLayout(m_content)), m_passphrase(new NewPassphrase(m_fields)),
      m_command(new CommandDisclosure([this] { return toQString(command()); }, this)),
      m_problem(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_accept(new QPushButton(this))
{
    m_column->setContentsMargins({});
    (new QVBoxLayout(this))->addWidget(m_fields, 1);
}

MakingDialog::~MakingDialog() = default;

void MakingDialog::addAdvanced(AdvancedFields *fields)
{
    m_column->addWidget(fields);
    connect(fields, &AdvancedFields::unfolded, m_scroll,
            [this, fields] { m_scroll->reveal(fields); });
}

QHBoxLayout *MakingDialog::makeScrollable()
{
    m_scroll->setObjectName(u"makingFields"_s);
    m_scroll->setWidget(m_content);
    auto *row = new QHBoxLayout(m_fields);
    row->setContentsMargins({});
    row->addWidget(m_scroll, 3);
    return row;
}

void MakingDialog::createFoot(const QString &acceptText)
{
    createProgress();
    createButtons(acceptText);
    watchFields();
    connect(&m_maker, &QThread::finished, this, &MakingDialog::finish);
    connect(&m_maker, &CertificateMaker::progressed, m_progress, &QProgressBar::setValue);
    refresh();
}

void MakingDialog::createProgress()
{
    m_problem->setObjectName(u"makingProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(u"makingProgress"_s);
    m_progress->setAccessibleName(tr("Generating…"));
    m_progress->hide();
    layout()->addWidget(m_command);
    layout()->addWidget(m_problem);
    layout()->addWidget(m_progress);
}

void MakingDialog::createButtons(const QString &acceptText)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"makingCancel"_s);
    m_accept->setObjectName(u"makingAccept"_s);
    m_accept->setText(acceptText);
    m_accept->setDefault(true);
    buttons->addButton(m_accept, QDialogButtonBox::ActionRole);
    connect(m_accept, &QPushButton::clicked, this, &MakingDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &MakingDialog::reject);
    layout()->addWidget(buttons);
}

/// Every field tells of changes of what the user sets in it, its “user property”.
void MakingDialog::watchFields()
{
    const QMetaMethod slot = QMetaMethod::fromSignal(&MakingDialog::fieldChanged);
    for (QWidget *field : m_fields->findChildren<QWidget *>()) {
        const QMetaProperty value = field->metaObject()->userProperty();
        if (value.hasNotifySignal()) {
            connect(field, value.notifySignal(), this, slot);
        }
    }
    connect(this, &MakingDialog::fieldChanged, this, &MakingDialog::refresh);
}

void MakingDialog::refresh()
{
    const std::vector<Diagnostic> found = findings();
    QStringList lines;
    for (const Diagnostic &finding : found) {
        lines += diagnosticText(finding);
    }
    const QString lack = missing();
    if (!lack.isEmpty()) {
        lines += lack;
    }
    lines.removeDuplicates();
    showProblem(lines.join(u'\n'));
    m_accept->setEnabled(lack.isEmpty() && !hasErrors(found));
    m_command->refresh();
}

void MakingDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_accept->setAccessibleDescription(text);
}

void MakingDialog::start()
{
    MakingJob job{.orders = orders(),
                  .signer = signer(),
                  .store = m_context.store,
                  .passphrase = m_passphrase->passphrase()};
    const int count = static_cast<int>(job.orders.size());
    m_fields->setEnabled(false);
    m_accept->setEnabled(false);
    // A single key is there or not: nothing to count.
    m_progress->setRange(0, count > 1 ? count : 0);
    m_progress->setValue(0);
    m_progress->show();
    showProblem(tr("Generating…"));
    m_maker.make(std::move(job));
}

/// Cancel ends the work first, and only then the dialog.
void MakingDialog::reject()
{
    if (m_maker.isMaking()) {
        m_maker.cancel();
        return;
    }
    QDialog::reject();
}

void MakingDialog::finish()
{
    CertificateMaker::Outcome outcome = m_maker.take();
    m_fields->setEnabled(true);
    m_progress->hide();
    refresh();
    if (outcome) {
        m_made = *std::move(outcome);
        accept();
    } else {
        showProblem(outcome.error());
    }
}

} // namespace rulewright
