// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/new_passphrase.h"

#include "ui/document/secret_file.h"
#include "ui/widgets/secret_edit.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rulewright
{

int strengthOf(const QString &passphrase)
{
    constexpr qsizetype pointsForEach = 6;
    const QSet<QChar> different(passphrase.cbegin(), passphrase.cend());
    // Repetition counts for little: “aaaa” is no better than “aa”.
    const qsizetype length = std::min(passphrase.size(), 2 * different.size());
    return static_cast<int>(std::min<qsizetype>(100, pointsForEach * length));
}

NewPassphrase::NewPassphrase(QWidget *parent)
    : QGroupBox(parent), m_first(new SecretEdit(this)), m_repeated(new SecretEdit(this)),
      m_show(new QCheckBox(tr("S&how"), this)), m_strength(new QProgressBar(this))
{
    setObjectName(u"newPassphrase"_s);
    setTitle(tr("&Protect key with a passphrase"));
    setCheckable(true);
    createFields();
    connectParts();
}

void NewPassphrase::createFields()
{
    m_first->setObjectName(u"newPassphraseFirst"_s);
    m_repeated->setObjectName(u"newPassphraseRepeated"_s);
    m_show->setObjectName(u"newPassphraseShow"_s);
    m_strength->setObjectName(u"newPassphraseStrength"_s);
    m_strength->setAccessibleName(tr("Strength"));
    m_strength->setRange(0, 100);
    m_strength->setValue(0);
    m_strength->setTextVisible(false);
    auto *form = new QFormLayout(this);
    form->addRow(tr("P&assphrase"), m_first);
    form->addRow(tr("&Repeat"), m_repeated);
    form->addRow(tr("Strength"), m_strength);
    form->addRow(m_show);
}

void NewPassphrase::connectParts()
{
    connect(this, &QGroupBox::toggled, this, &NewPassphrase::changed);
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphrase::changed);
    connect(m_repeated, &QLineEdit::textChanged, this, &NewPassphrase::changed);
    connect(m_first, &QLineEdit::textChanged, m_strength,
            [this](const QString &text) { m_strength->setValue(strengthOf(text)); });
    connect(m_show, &QCheckBox::toggled, this, [this](bool isShown) {
        for (QLineEdit *line : {m_first, m_repeated}) {
            line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        }
    });
}

QString NewPassphrase::problem() const
{
    if (isChecked() && m_first->text().isEmpty()) {
        return tr("Enter a passphrase for the key.");
    }
    if (isChecked() && m_first->text() != m_repeated->text()) {
        return tr("The two passphrases differ.");
    }
    return {};
}

std::optional<x509::SecretBytes> NewPassphrase::passphrase() const
{
    if (!isChecked()) {
        return {};
    }
    return toSecret(m_first->text());
}

} // namespace rulewright
