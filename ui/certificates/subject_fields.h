// SPDX-FileCopyrightText: 2026 The Rulewright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/x509/issue.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace rulewright
{

/// The parts of a subject's name.
class SubjectFields : public QWidget
{
    Q_OBJECT

public:
    explicit SubjectFields(QWidget *parent);

    /// Shows a subject that is given. As long as nobody changes it, it goes into certificates
    /// as it is encoded, with parts that have no field here.
    void setSubject(const x509::NameParts &parts, const std::vector<std::uint8_t> &encoded);
    /// What is shown cannot be changed.
    void setFixed(bool isFixed);
    [[nodiscard]] x509::NameParts parts() const;
    /// Puts the subject into the request.
    void fill(x509::CertificateRequest &request) const;

private:
    QLineEdit *addPart(QFormLayout &form, const QString &name, const QString &label);

    QLineEdit *m_commonName = nullptr;
    QLineEdit *m_organization = nullptr;
    QLineEdit *m_organizationalUnit = nullptr;
    QLineEdit *m_country = nullptr;
    QLineEdit *m_email = nullptr;
    /// Parts that have no field here but stay with the others.
    x509::NameParts m_given;
    std::vector<std::uint8_t> m_encoded;
};

} // namespace rulewright
