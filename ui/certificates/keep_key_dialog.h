// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/key_ring.h"
#include "ui/document/key_store.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace rulewright
{

class NewPassphrase;

/// Puts a key that is only known for this session on disk.
class KeepKeyDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p name says whose key it is; \p store outlives the dialog.
    KeepKeyDialog(const QString &name, KeyRing::Key key, const KeyStore &store, QWidget *parent);

private:
    void createParts(const QString &name);
    void refresh();
    void keep();

    const KeyRing::Key m_key;
    const KeyStore &m_store;
    NewPassphrase *const m_passphrase;
    QLabel *const m_problem;
    QPushButton *const m_keep;
};

} // namespace rulewright
