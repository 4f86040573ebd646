// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/certificates/passphrase_dialog.h"

#include "ui/document/secret_file.h"
#include "ui/widgets/secret_edit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rulewright
{

namespace
{

constexpr int mostAttempts = 3;

} // namespace

PassphraseDialog::PassphraseDialog(PassphraseFor subject, const QString &name, Attempt attempt,
                                   QWidget *parent)
    : QDialog(parent), m_subject(subject), m_attempt(std::move(attempt)),
      m_passphrase(new SecretEdit(this)), m_show(new QCheckBox(tr("&Show the passphrase"), this)),
      m_forAll(new QCheckBox(tr("&Use for all files"), this)), m_note(new QLabel(this))
{
    setObjectName(u"passphraseDialog"_s);
    setWindowTitle(tr("Passphrase"));
    new QVBoxLayout(this);
    createFields(name);
    createButtons();
}

PassphraseDialog::~PassphraseDialog() = default;

void PassphraseDialog::createFields(const QString &name)
{
    const QString shown = QString(name).replace(u'&', u"&&"_s);
    auto *label = new QLabel(m_subject == PassphraseFor::Key
                                 ? tr("&Passphrase for the private key of “%1”").arg(shown)
                                 : tr("&Passphrase for “%1”").arg(shown),
                             this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_passphrase);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_show->setObjectName(u"passphraseShow"_s);
    m_forAll->setObjectName(u"passphraseForAll"_s);
    m_forAll->setVisible(m_subject == PassphraseFor::File);
    m_note->setObjectName(u"passphraseNote"_s);
    m_note->hide();
    connect(m_show, &QCheckBox::toggled, this, [this](bool isShown) {
        m_passphrase->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    layout()->addWidget(label);
    layout()->addWidget(m_passphrase);
    layout()->addWidget(m_show);
    layout()->addWidget(m_forAll);
    layout()->addWidget(m_note);
}

void PassphraseDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok, this);
    QPushButton *skip =
        m_subject == PassphraseFor::Key
            ? buttons->addButton(QDialogButtonBox::Cancel)
            : buttons->addButton(tr("S&kip This File"), QDialogButtonBox::RejectRole);
    skip->setObjectName(u"passphraseSkip"_s);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"passphraseAccept"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::attempt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

x509::SecretBytes PassphraseDialog::passphrase() const
{
    return toSecret(m_passphrase->text());
}

bool PassphraseDialog::isForAll() const
{
    return m_forAll->isChecked();
}

void PassphraseDialog::attempt()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const bool isRight = m_attempt(passphrase().text());
    QGuiApplication::restoreOverrideCursor();
    if (isRight) {
        accept();
    } else if (++m_attempts == mostAttempts) {
        reject();
    } else {
        m_note->setText(m_subject == PassphraseFor::Key
                            ? tr("This passphrase does not open the key. %n attempt(s) left.",
                                 nullptr, mostAttempts - m_attempts)
                            : tr("This passphrase does not open the file. %n attempt(s) left.",
                                 nullptr, mostAttempts - m_attempts));
        m_note->show();
        m_passphrase->selectAll();
        m_passphrase->setFocus();
    }
}

} // namespace rulewright
