// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace rulewright
{

/// A line for a passphrase, hidden as it is typed. Its text is overwritten when the line goes or
/// is wiped, and its undo history with it. What Qt copied meanwhile, for example while the
/// text grew or was shown, lies in memory that was given back and is beyond reach.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    /// Empties the line.
    void wipe();
};

} // namespace rulewright
