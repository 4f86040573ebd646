// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/issue.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace rulewright
{

class DigestBox;

/// What few who make a certificate care about, folded at first: the serial number, how the key
/// identifier is made and the digest; for authorities also the path length and the key usage.
class AdvancedFields : public QWidget
{
    Q_OBJECT

public:
    AdvancedFields(x509::CertificateProfile profile, QWidget *parent);

    [[nodiscard]] bool hasSerial() const;
    void setKeyId(x509::KeyIdMethod method);
    void fill(x509::CertificateRequest &request) const;

Q_SIGNALS:
    void unfolded();

private:
    void createSerial(QFormLayout &form);
    void createPathLength(QFormLayout &form);
    void createKeyUsage(QFormLayout &form);
    void createKeyId(QFormLayout &form);
    [[nodiscard]] bool isForAuthority() const;
    [[nodiscard]] std::string serial() const;
    void fillAuthority(x509::CertificateRequest &request) const;

    const x509::CertificateProfile m_profile;
    QWidget *const m_folded;
    QLineEdit *const m_serial;
    QComboBox *const m_keyId;
    DigestBox *const m_digest;
    /// For authorities only.
    QSpinBox *m_pathLength = nullptr;
    std::vector<QCheckBox *> m_keyUses;
};

} // namespace rulewright
