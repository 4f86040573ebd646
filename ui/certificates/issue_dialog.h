// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/client_certificate.h"
#include "core/model/testing_fault.h"
#include "core/x509/openssl_script.h"
#include "ui/certificates/making_dialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QSpinBox;

namespace rulewright
{

class AdvancedFields;
class ChipField;
class KeySourceField;
class PeriodField;
class SignerField;
class SubjectFields;
class UsageField;

/// Issues client certificates: one, or many with numbered names.
class IssueDialog : public MakingDialog
{
    Q_OBJECT

public:
    IssueDialog(const MakingContext &context, QWidget *parent);

    /// Who is to sign, where that authority can.
    void setIssuer(model::AuthorityId id);
    /// Makes it a renewal: the same names and usages, as long, and for the same key where that
    /// is at hand.
    void renew(const model::ClientCertificate &certificate);
    /// Makes it a certificate for TLS clients.
    void useForClients();

    // For the time after accepted().

    /// Nothing where nobody in the project knows the issuer.
    [[nodiscard]] std::optional<model::AuthorityId> issuer() const;
    /// Without ids, named by what they are for.
    [[nodiscard]] std::vector<model::ClientCertificate> certificates() const;
    [[nodiscard]] bool isRevokedAtOnce() const;
    [[nodiscard]] bool exportsNow() const;
    /// The tests that the user wants for them, at this time.
    [[nodiscard]] std::vector<model::TestCase> tests(std::chrono::sys_seconds at) const;

protected:
    void refresh() override;
    [[nodiscard]] std::vector<Diagnostic> findings() const override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] std::vector<MakingOrder> orders() const override;
    [[nodiscard]] std::optional<SigningAuthority> signer() const override;
    [[nodiscard]] std::string command() const override;

private:
    void createFields();
    void createSource(QFormLayout &form);
    void createNames(QFormLayout &form);
    void createValidity(QFormLayout &form);
    void createTesting(QFormLayout &form);
    void createAfterwards();
    void createPreview();
    void takeSource();
    void showPreview();
    void showTests();
    [[nodiscard]] int count() const;
    [[nodiscard]] model::TestingFault fault() const;
    [[nodiscard]] x509::CertificateRequest request(int number = 0) const;
    [[nodiscard]] std::vector<x509::AlternativeName> alternativeNames() const;
    [[nodiscard]] x509::ScriptKey scriptKey() const;

    SignerField *const m_signer;
    KeySourceField *const m_source;
    SubjectFields *const m_subject;
    ChipField *const m_names;
    PeriodField *const m_period;
    UsageField *const m_usage;
    QSpinBox *const m_count;
    QComboBox *const m_fault;
    AdvancedFields *const m_advanced;
    QCheckBox *const m_exportsNow;
    QCheckBox *const m_addsTests;
    QPlainTextEdit *const m_preview;
};

} // namespace rulewright
