// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/secret_bytes.h"

#include <QDialog>

#include <cstdint>
#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace rulewright
{

/// What a passphrase opens.
enum class PassphraseFor : std::uint8_t { File, Key };

/// Asks for the passphrase of a file or a key, three times at most.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    /// Whether the passphrase opens it.
    using Attempt = std::function<bool(std::string_view passphrase)>;

    PassphraseDialog(PassphraseFor subject, const QString &name, Attempt attempt, QWidget *parent);
    ~PassphraseDialog() override;

    /// What opened it; for the time after accepted().
    [[nodiscard]] x509::SecretBytes passphrase() const;
    /// Other files may be tried with it.
    [[nodiscard]] bool isForAll() const;

private:
    void createFields(const QString &name);
    void createButtons();
    void attempt();

    const PassphraseFor m_subject;
    const Attempt m_attempt;
    int m_attempts = 0;
    QLineEdit *const m_passphrase;
    QCheckBox *const m_show;
    QCheckBox *const m_forAll;
    QLabel *const m_note;
};

} // namespace rulewright
