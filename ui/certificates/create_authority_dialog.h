// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/model/project.h"
#include "core/x509/issue.h"
#include "ui/certificates/key_maker.h"
#include "ui/document/key_ring.h"
#include "ui/document/key_store.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace rulewright
{

class NewPassphrase;

/// Makes an authority with a new key. The key is on disk before the dialog is accepted.
class CreateAuthorityDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p project, \p keys and \p store outlive the dialog.
    CreateAuthorityDialog(const model::Project &project, const KeyRing &keys, const KeyStore &store,
                          std::chrono::sys_seconds now, QWidget *parent);
    ~CreateAuthorityDialog() override;

    /// What was made, without an id; for the time after accepted().
    [[nodiscard]] const model::Authority &authority() const { return *m_authority; }
    [[nodiscard]] x509::PrivateKey takeKey();

    void reject() override;

private:
    void createName(QFormLayout &form);
    void createKey(QFormLayout &form);
    void createPeriod(QFormLayout &form);
    void createSigning(QFormLayout &form);
    void createAdvanced();
    void createProgress();
    void createButtons();
    void connectParts();
    void update();
    void start();
    void keyMade();
    void finish(x509::PrivateKey key);
    void showProblem(const QString &text);
    [[nodiscard]] x509::KeyKind keyKind() const;
    [[nodiscard]] std::chrono::sys_seconds end() const;
    /// Null: it signs itself.
    [[nodiscard]] const model::Authority *signer() const;
    [[nodiscard]] x509::CertificateRequest request() const;
    [[nodiscard]] std::vector<Diagnostic> findings() const;
    /// What the program itself asks for; empty when nothing is missing.
    [[nodiscard]] QString missing() const;

    const model::Project &m_project;
    const KeyRing &m_keys;
    const KeyStore &m_store;
    const std::chrono::sys_seconds m_now;
    std::optional<model::Authority> m_authority;
    std::optional<x509::PrivateKey> m_key;
    QWidget *const m_fields;
    QLineEdit *const m_name;
    QLineEdit *const m_organization;
    QLineEdit *const m_country;
    QComboBox *const m_keyKind;
    QSpinBox *const m_length;
    QComboBox *const m_unit;
    QLabel *const m_end;
    QComboBox *const m_signer;
    QComboBox *const m_kind;
    NewPassphrase *const m_passphrase;
    QCheckBox *const m_isAdvanced;
    QWidget *const m_advanced;
    QLineEdit *const m_serial;
    QSpinBox *const m_pathLength;
    QComboBox *const m_digest;
    QLabel *const m_problem;
    QProgressBar *const m_progress;
    QPushButton *const m_create;
    KeyMaker m_maker;
};

} // namespace rulewright
