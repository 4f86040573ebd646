// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secret_edit.h"

#include <QSignalBlocker>

#include <algorithm>

namespace rulewright
{

SecretEdit::SecretEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
}

SecretEdit::~SecretEdit()
{
    const QSignalBlocker blocker(this);
    wipe();
}

void SecretEdit::wipe()
{
    constexpr int ourself = 2;
    // Shares its characters with the line: written in place, not in a copy. A literal has no
    // header, and what others hold as well is theirs.
    QString shared = text();
    const auto *header = shared.data_ptr().d_ptr();
    if (header && header->ref_.loadRelaxed() == ourself) {
        std::fill_n(const_cast<QChar *>(shared.constData()), shared.size(), QChar(u'*'));
    }
    setText({});
}

} // namespace rulewright
