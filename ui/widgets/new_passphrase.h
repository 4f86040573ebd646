// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/secret_bytes.h"

#include <QGroupBox>

#include <optional>

class QCheckBox;
class QLineEdit;
class QProgressBar;

namespace rulewright
{

/// How hard a passphrase is to guess, from 0 to 100; a rough measure of length and variety.
[[nodiscard]] int strengthOf(const QString &passphrase);

/// Asks for a passphrase for a key, twice, unless the user wants none.
class NewPassphrase : public QGroupBox
{
    Q_OBJECT

public:
    explicit NewPassphrase(QWidget *parent = nullptr);

    /// What keeps it from being used; empty when nothing does.
    [[nodiscard]] QString problem() const;
    /// Nothing when the key is not to be protected.
    [[nodiscard]] std::optional<x509::SecretBytes> passphrase() const;

Q_SIGNALS:
    void changed();

private:
    void createFields();
    void connectParts();

    QLineEdit *const m_first;
    QLineEdit *const m_repeated;
    QCheckBox *const m_show;
    QProgressBar *const m_strength;
};

} // namespace rulewright
