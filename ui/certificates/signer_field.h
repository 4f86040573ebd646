// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/certificates/making_context.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace rulewright
{

/// Which authority of the project signs. Those without a key can be seen but not chosen; those
/// with a locked one can be unlocked.
class SignerField : public QWidget
{
    Q_OBJECT

public:
    /// \p context outlives the field.
    SignerField(const MakingContext &context, QWidget *parent);

    /// Offers “Itself”, as the first and the usual one.
    void addItself();
    void choose(model::AuthorityId id);
    /// Null: it signs itself, or there is none to choose.
    [[nodiscard]] const model::Authority *authority() const;
    [[nodiscard]] bool signsItself() const;
    /// Nothing unless an authority with an open key is chosen.
    [[nodiscard]] std::optional<SigningAuthority> signer() const;
    /// What keeps it from signing; empty when nothing does.
    [[nodiscard]] QString missing() const;

Q_SIGNALS:
    /// Another one is chosen, or its key was unlocked.
    void changed();

private:
    void addAuthorities();
    void chooseFirstUsable();
    void showAccess();
    void unlock();

    const MakingContext &m_context;
    QComboBox *const m_authority;
    QPushButton *const m_unlock;
};

} // namespace rulewright
