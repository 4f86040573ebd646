// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/authority.h"
#include "ui/certificates/making_dialog.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace rulewright
{

class AdvancedFields;
class KeyKindBox;
class PeriodField;
class SignerField;

/// Makes an authority with a new key.
class CreateAuthorityDialog : public MakingDialog
{
    Q_OBJECT

public:
    CreateAuthorityDialog(const MakingContext &context, QWidget *parent);

    /// What was made, without an id; for the time after accepted().
    [[nodiscard]] model::Authority authority() const;

protected:
    [[nodiscard]] std::vector<Diagnostic> findings() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] std::vector<MakingOrder> orders() const override;
    [[nodiscard]] std::optional<SigningAuthority> signer() const override;
    [[nodiscard]] std::string command() const override;

private:
    void createName(QFormLayout &form);
    void createMaking(QFormLayout &form);
    void createKind(QFormLayout &form);
    [[nodiscard]] QString name() const;
    [[nodiscard]] x509::CertificateRequest request() const;

    QLineEdit *const m_name;
    QLineEdit *const m_organization;
    QLineEdit *const m_country;
    KeyKindBox *const m_keyKind;
    PeriodField *const m_period;
    SignerField *const m_signer;
    QComboBox *const m_kind;
    AdvancedFields *const m_advanced;
};

} // namespace rulewright
