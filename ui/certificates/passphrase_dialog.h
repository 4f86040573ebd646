// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/secret_bytes.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace rulewright
{

/// Asks for the passphrase of one file, three times at most.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    /// Whether the passphrase opens the file.
    using Attempt = std::function<bool(std::string_view passphrase)>;

    PassphraseDialog(const QString &fileName, Attempt attempt, QWidget *parent);
    ~PassphraseDialog() override;

    /// What opened the file; for the time after accepted().
    [[nodiscard]] x509::SecretBytes passphrase() const;
    /// Other files may be tried with it.
    [[nodiscard]] bool isForAll() const;

private:
    void createFields(const QString &fileName);
    void createButtons();
    void attempt();

    const Attempt m_attempt;
    int m_attempts = 0;
    QLineEdit *const m_passphrase;
    QCheckBox *const m_show;
    QCheckBox *const m_forAll;
    QLabel *const m_note;
};

} // namespace rulewright
