// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/keep_key_dialog.h"

#include "ui/widgets/new_passphrase.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace rulewright
{

KeepKeyDialog::KeepKeyDialog(const QString &name, KeyRing::Key key, const KeyStore &store,
                             QWidget *parent)
    : QDialog(parent), m_key(std::move(key)), m_store(store), m_passphrase(new NewPassphrase(this)),
      m_problem(new QLabel(this)), m_keep(new QPushButton(tr("&Keep"), this))
{
    setObjectName(u"keepKeyDialog"_s);
    setWindowTitle(tr("Keep Key on This Computer"));
    createParts(name);
    connect(m_passphrase, &NewPassphrase::changed, this, &KeepKeyDialog::refresh);
    connect(m_keep, &QPushButton::clicked, this, &KeepKeyDialog::keep);
    refresh();
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

void KeepKeyDialog::createParts(const QString &name)
{
    auto *intent = new QLabel(
        tr("The private key of “%1” goes into a file outside of the project that only you can "
           "read, and is there again at the next start.")
            .arg(name),
        this);
    for (QLabel *label : {intent, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_problem->setObjectName(u"keepKeyProblem"_s);
    m_keep->setObjectName(u"keepKeyAccept"_s);
    m_keep->setDefault(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_keep, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intent);
    column->addWidget(m_passphrase);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

void KeepKeyDialog::refresh()
{
    m_problem->setText(m_passphrase->problem());
    m_keep->setEnabled(m_problem->text().isEmpty());
}

void KeepKeyDialog::keep()
{
    const auto secret = m_passphrase->passphrase();
    const auto saved = m_store.save(*m_key, secret ? std::optional(secret->text()) : std::nullopt);
    if (saved) {
        accept();
    } else {
        m_problem->setText(saved.error());
    }
}

} // namespace rulewright
